"""Makes the page of corrections of what became of sets."""

from factfile.cli._facts import Bank
from factfile.cli._history import History, Past, gone
from factfile.forms.errata import Erratum
from factfile.outputs.errata import Correction, Quiz, Sheet, errata


def page(bank: Bank, history: History, paper: str) -> str:
    """The page, as HTML; empty where nothing was corrected."""
    quizzes = [_quiz(bank, past) for past in history.sets if past.errata]
    return errata(quizzes, bank.reference, paper) if quizzes else ""


def _quiz(bank: Bank, past: Past) -> Quiz:
    sheets = (
        _sheet(
            bank,
            sheet.letter,
            hash,
            [e for e in past.errata if e.letter == sheet.letter],
        )
        for sheet, hash in zip(past.set.sheets, past.hashes, strict=True)
    )
    return Quiz(past.set.name, past.set.title, past.as_of, tuple(sheets))


def _sheet(bank: Bank, letter: str, hash: str, found: list[Erratum]) -> Sheet:
    return Sheet(
        letter=letter,
        hash=hash,
        corrections=tuple(_correction(bank, e) for e in found if e.what != "key"),
        keys=tuple(e.now for e in found if e.what == "key" and e.now),
    )


def _correction(bank: Bank, one: Erratum) -> Correction:
    reason = "" if one.now else gone(bank, bank.reference.today(one.item))
    return Correction(
        number=one.number,
        question=one.now,
        options=one.options,
        dropped=one.dropped,
        reworded=one.reworded,
        answered=one.what == "answer",
        # A letter, or "true".
        was=one.was.capitalize(),
        reason=reason if reason.endswith((".", "!", "?")) else f"{reason}.",
    )
