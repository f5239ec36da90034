"""Pages as PDF, tagged for those who have them read aloud (PDF/UA-1).

WeasyPrint lays them out; the extra `factfile[pdf]` installs it, and no other module
imports it.
"""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

VARIANT = "pdf/ua-1"


class CannotLayOut(Exception):
    """WeasyPrint, or a library that it needs, is not there."""


def pdf(pages: Sequence[str], *, duplex: bool = False) -> bytes:
    """Pages in one file, each numbered by itself; in duplex each begins on a sheet of
    its own. The same bytes wherever the fonts are the same.

    Raises CannotLayOut.
    """
    documents = [_laid_out(html) for html in pages]
    sheets: list[Any] = []
    for document in documents:
        sheets += document.pages
        if duplex and len(document.pages) % 2:
            sheets += _laid_out(_blank(document)).pages
    target = BytesIO()
    documents[0].copy(sheets).write_pdf(target, pdf_variant=VARIANT)
    return target.getvalue()


def _blank(document: Any) -> str:
    """A page with nothing on it, as large as the others."""
    first = document.pages[0]
    size = f"{first.width}px {first.height}px"
    return f'<html lang="en"><title>-</title><style>@page {{ size: {size} }}</style>'


def _laid_out(html: str) -> Any:
    try:
        import weasyprint
    except ModuleNotFoundError:
        raise CannotLayOut(
            "a PDF needs WeasyPrint: pip install weasyprint, or make the .html "
            "and print it from a browser"
        ) from None
    except OSError as error:
        # It is there, and Pango, which it draws with, is not.
        raise CannotLayOut(
            f"WeasyPrint cannot draw here: {str(error).splitlines()[0]}; install "
            "Pango, or make the .html and print it from a browser"
        ) from None
    return weasyprint.HTML(string=html).render(pdf_variant=VARIANT)
