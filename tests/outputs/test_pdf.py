"""Quizzes as PDF: numbered by form, tagged, and without a word of the key."""

import re
import sys
from io import BytesIO

import pikepdf
import pytest
from outputs.test_layout import bank, form
from outputs.test_quiz import FORM, REFERENCE
from pypdf import PdfReader

from factfile.items import Form
from factfile.outputs.pdf import CannotLayOut, pdf
from factfile.outputs.quiz import answers_of, key, quiz
from factfile.outputs.quiz.layout import Layout

SHEETS = [quiz(form("1", number), bank().reference) for number in (1, 2)]


def texts(data: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(data)).pages]


def tags(data: bytes) -> list[str]:
    """The names in the tree that a screen reader walks, in its order."""

    def walk(node: pikepdf.Object) -> list[str]:
        if not isinstance(node, pikepdf.Dictionary):
            return []
        kids: pikepdf.Object = node.get("/K", pikepdf.Array())
        own = [str(node.S)] if "/S" in node else []
        listed = [*kids] if isinstance(kids, pikepdf.Array) else [kids]
        return own + [tag for kid in listed for tag in walk(kid)]

    with pikepdf.open(BytesIO(data)) as document:
        return walk(document.Root.StructTreeRoot)


def test_a_screen_reader_finds_headings_lists_and_the_language() -> None:
    data = pdf([quiz(FORM, REFERENCE)])
    found = tags(data)
    assert found.count("/H1") == 1
    assert found.count("/H2") == 7
    assert found.index("/H1") < found.index("/H2") < found.index("/LI")
    with pikepdf.open(BytesIO(data)) as document:
        assert document.Root.Lang == "en"
        assert document.Root.MarkInfo.Marked
        assert document.Root.Outlines.First.Title == "Seats"
        assert document.docinfo["/Title"] == "Seats"
        with document.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


def test_the_tables_of_an_answer_page_have_heads() -> None:
    found = tags(pdf([answers_of([form("1", 1), form("1", 2)], REFERENCE)]))
    assert found.count("/TH") > 20
    assert found.count("/TD") > 40


def test_every_form_in_a_bundle_counts_its_own_pages() -> None:
    pages = texts(pdf(SHEETS))
    numbers = [
        re.findall(r"Form (\w) .*?Page (\d) of (\d)", page, re.S)[-1] for page in pages
    ]
    counts = {letter: sum(one[0] == letter for one in numbers) for letter in "AB"}
    assert numbers == [
        (letter, str(n), str(counts[letter]))
        for letter in "AB"
        for n in range(1, counts[letter] + 1)
    ]


def test_in_duplex_every_form_begins_on_a_sheet_of_its_own() -> None:
    single = quiz(Form("Seats", "1", FORM.sections[:1]), REFERENCE)
    assert len(texts(pdf([single]))) == 1
    pages = texts(pdf([single, single], duplex=True))
    assert [bool(page.strip()) for page in pages] == [True, False, True, False]


def test_the_same_form_gives_the_same_bytes() -> None:
    assert pdf(SHEETS) == pdf(SHEETS)


@pytest.mark.parametrize(
    ("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))]
)
def test_the_page_is_as_large_as_the_paper(paper: str, size: tuple[int, int]) -> None:
    page = PdfReader(BytesIO(pdf([quiz(FORM, REFERENCE, Layout(paper))]))).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_a_sheet_holds_nothing_of_the_key() -> None:
    """Neither in its text nor anywhere in its objects, however they are packed."""
    sheet = pdf([quiz(FORM, REFERENCE)])
    with pikepdf.open(BytesIO(sheet)) as document:
        loose = BytesIO()
        document.save(
            loose,
            stream_decode_level=pikepdf.StreamDecodeLevel.all,
            compress_streams=False,
        )
    hidden = [
        "It moved there in 1933",
        "Never its seat",
        "Münzenberg",
        "Its paper stayed",
        "choice/seat",
        "Lutetia",
    ]
    said = " ".join(texts(pdf([key(FORM, REFERENCE)])))
    assert [word for word in hidden if word not in said] == []
    raw = loose.getvalue().decode("latin-1") + " ".join(texts(sheet))
    assert [word for word in hidden if word in raw] == []


def test_without_weasyprint_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(CannotLayOut, match="pip install weasyprint"):
        pdf([quiz(FORM, REFERENCE)])
