"""How a sheet is laid out: for which paper, for whose eyes, in how many columns."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PAPERS = {"A4": "A4", "Letter": "letter"}
"""The papers to print on, and how CSS calls them."""

LOOKS = ("standard", "large", "dyslexia", "contrast")
"""For whose eyes: large print is 18 points; with dyslexia one reads plain letters that
differ, on short lines, more easily; high contrast has neither grey nor thin lines.
"""

SPACINGS = ("normal", "wide")
"""How far questions stand apart: wide leaves room for notes."""

COLUMNS = (1, 2)

_RANGES = {
    "latin": "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, "
    "U+2000-206F, U+20AC, U+2122, U+2212, U+FEFF, U+FFFD",
    "latin-ext": "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, "
    "U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113",
}
"""The letters in each file of the font."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a teacher chooses for paper; the questions are the same in all of them."""

    paper: str = "A4"
    look: str = "standard"
    columns: int = 1
    spacing: str = "normal"

    @property
    def size(self) -> str:
        """The paper, as CSS calls it."""
        return PAPERS[self.paper]

    @property
    def styles(self) -> list[str]:
        """The style sheets that change the standard one."""
        chosen = {
            # Large letters and short lines do not go together.
            "columns.css": self.columns == 2 and self.look in ("standard", "contrast"),
            "wide.css": self.spacing == "wide",
            f"{self.look}.css": self.look != "standard",
        }
        return [name for name, wanted in chosen.items() if wanted]

    @property
    def faces(self) -> str:
        """The font that the page brings along, as CSS; none where it needs none."""
        return "".join(_faces()) if self.look == "dyslexia" else ""


def _faces() -> Iterator[str]:
    for letters, range in _RANGES.items():
        for weight in (400, 700):
            file = Path(__file__).parent / "fonts" / f"{letters}-{weight}.woff2"
            data = b64encode(file.read_bytes()).decode()
            yield (
                '@font-face { font-family: "Atkinson Hyperlegible"; '
                f"font-weight: {weight}; unicode-range: {range}; "
                f"src: url(data:font/woff2;base64,{data}) }}\n"
            )
