"""Sentence templates: "{organization} sat in {city}[ {during}]." taken apart once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

GAP = re.compile(
    r"\{(?P<on>on )?(?P<role>[a-z][a-z0-9_-]*)"
    r"(:(?P<form>name|kind)|:\s+(?P<value>[^{}]+))?\}"
)


class BadTemplate(ValueError):
    """The template cannot be read; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place for the value of a role: "{city}", "{new:name}", "{on when}"."""

    role: str
    form: str = ""
    on: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """Literal text, gaps, and optional groups of both, in order.

    `values` holds what is written in place, as in "{port: Stettin}".
    """

    text: str
    parts: tuple["str | Gap | tuple[str | Gap, ...]", ...]
    values: tuple[tuple[str, str], ...] = ()

    @property
    def required(self) -> frozenset[str]:
        """The roles outside brackets."""
        return frozenset(part.role for part in self.parts if isinstance(part, Gap))

    @property
    def roles(self) -> frozenset[str]:
        return self.required.union(
            part.role
            for group in self.parts
            if isinstance(group, tuple)
            for part in group
            if isinstance(part, Gap)
        )

    def given(self, roles: frozenset[str]) -> tuple[str | Gap, ...]:
        """The parts without those groups that name a role not among `roles`."""
        return tuple(_given(self.parts, roles))


def _given(
    parts: tuple[str | Gap | tuple[str | Gap, ...], ...], roles: frozenset[str]
) -> Iterator[str | Gap]:
    for part in parts:
        if not isinstance(part, tuple):
            yield part
        elif all(isinstance(inner, str) or inner.role in roles for inner in part):
            yield from part


def parse(text: str) -> Template:
    """Take a template apart. Raises BadTemplate."""
    values: list[tuple[str, str]] = []
    parts: list[str | Gap | tuple[str | Gap, ...]] = []
    for index, group in enumerate(re.split(r"[\[\]]", text)):
        inner = tuple(_gaps(group, values))
        # Splitting at brackets that alternate leaves what stood inside at odd places.
        parts.extend(inner) if index % 2 == 0 else parts.append(inner)
    brackets = re.sub(r"[^\[\]]", "", text)
    if brackets != "[]" * (len(brackets) // 2):
        raise BadTemplate("brackets [...] come in pairs and not one inside another")
    return Template(text, tuple(parts), tuple(values))


def _gaps(text: str, values: list[tuple[str, str]]) -> Iterator[str | Gap]:
    end = 0
    for match in GAP.finditer(text):
        yield from _literal(text[end : match.start()])
        if match["value"]:
            values.append((match["role"], match["value"].strip()))
        yield Gap(match["role"], match["form"] or "", bool(match["on"]))
        end = match.end()
    yield from _literal(text[end:])


def _literal(text: str) -> Iterator[str]:
    if "{" in text or "}" in text:
        raise BadTemplate(
            f"'{text.strip()}' is not a place like {{city}} or {{on when}}"
        )
    if text:
        yield text
