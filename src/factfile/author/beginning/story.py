"""What somebody told of their organization, before it is a fact file."""

from dataclasses import dataclass
from datetime import date

from factfile.facts.wording.typography import capital

UNKNOWN = "the author of these questions"
"""Who says so where nobody was named."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who says so. `year` is empty where it is not known."""

    title: str = ""
    author: str = ""
    year: str = ""
    kind: str = ""

    @property
    def short(self) -> str:
        """What follows "According to"."""
        named = self.author or (self.title and f"“{self.title}”") or UNKNOWN
        return f"{named} ({self.year})" if self.year else named

    @property
    def cite(self) -> str:
        """The whole reference: "Ola Lie: The Parish. 1950."."""
        if not (self.title or self.author):
            return f"{capital(UNKNOWN)}, from memory."
        parts = ": ".join(filter(None, (self.author, self.title))), self.year
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who led it, and the time in EDTF."""

    name: str
    during: str


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, as a noun ("first concert"), and the date in EDTF."""

    article: str
    name: str
    when: str


@dataclass(frozen=True, slots=True)
class Story:
    """All that was said; what was not is empty. `id` is that of the organization."""

    id: str
    title: str
    edition: date
    article: str = ""
    founded: str = ""
    place: str = ""
    place_kind: str = "town"
    nearby: tuple[str, ...] = ()
    office: str = ""
    leaders: tuple[Leader, ...] = ()
    events: tuple[Event, ...] = ()
    source: Source = Source()

    @property
    def tells_place(self) -> bool:
        """Whether one can ask for the place: not where the title gives it away."""
        return bool(self.place) and self.place.casefold() not in self.title.casefold()

    @property
    def tells(self) -> bool:
        """Whether anything was said that can be asked."""
        return bool(self.founded or self.tells_place or self.leaders or self.events)
