"""Sentence templates: "{organization} sat in {city}[ {during}]." taken apart once."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

GAP = re.compile(
    r"\{(?P<on>on )?(?P<role>[a-z][a-z0-9_-]*)"
    r"(:(?P<form>name|kind)|:\s+(?P<value>[^{}]+))?\}"
)

TOKEN = re.compile(
    rf"{GAP.pattern}|(?P<bracket>[\[\]])|(?P<wrong>\{{[^{{}}]*\}}?|\}})|[^\[\]{{}}]+"
)

PAIRS = "brackets [...] come in pairs and not one inside another"


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
    def gaps(self) -> tuple[Gap, ...]:
        groups = (part if isinstance(part, tuple) else (part,) for part in self.parts)
        return tuple(gap for group in groups for gap in group if isinstance(gap, Gap))

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(gap.role for gap in self.gaps)

    def without(self, role: str) -> "Template":
        """The same with nothing said of a role: "... was founded." without its year."""
        parts: list[str | Gap | tuple[str | Gap, ...]] = []
        for part in self.parts:
            inner = part if isinstance(part, tuple) else (part,)
            if not any(isinstance(one, Gap) and one.role == role for one in inner):
                parts.append(part)
            elif parts and isinstance(parts[-1], str):
                parts[-1] = parts[-1].rstrip(", ")
        return Template(self.text, tuple(parts), self.values)

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
    parts: list[str | Gap | tuple[str | Gap, ...]] = []
    group: list[str | Gap] | None = None
    tokens = list(TOKEN.finditer(text))
    for token in tokens:
        if token["bracket"] == "[" and group is None:
            group = []
        elif token["bracket"] == "]" and group is not None:
            parts.append(_group(group))
            group = None
        elif token["bracket"]:
            raise BadTemplate(PAIRS)
        elif group is None:
            parts.append(_part(token))
        else:
            group.append(_part(token))
    if group is not None:
        raise BadTemplate(PAIRS)
    values = (
        (token["role"], token["value"].strip()) for token in tokens if token["value"]
    )
    return Template(text, tuple(parts), tuple(values))


def _group(parts: list[str | Gap]) -> tuple[str | Gap, ...]:
    if all(isinstance(part, str) for part in parts):
        said = "".join(map(str, parts))
        raise BadTemplate(f"'[{said}]' holds no place, so it would never be missing")
    return tuple(parts)


def _part(token: re.Match[str]) -> str | Gap:
    if token["wrong"]:
        raise BadTemplate(
            f"'{token['wrong']}' is not a place like {{city}} or {{on when}}"
        )
    if token["role"]:
        return Gap(token["role"], token["form"] or "", bool(token["on"]))
    return token[0]
