"""The schema of the record: strict, and kept by whatever is written."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from recorded import SCHEMA, Document, questions

Damage = Callable[[Any, Any], None]


def fits(document: object) -> bool:
    return bool(Draft202012Validator(SCHEMA).is_valid(document))


def objects(schema: Any) -> Iterator[Document]:
    """All objects of which the schema says what they have, but for its conditions."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for key in schema.keys() - {"allOf"}:
            yield from objects(schema[key])


def described(schema: Document) -> bool:
    definition = schema.get("$ref", "").removeprefix("#/$defs/")
    said: str = SCHEMA["$defs"].get(definition, schema)["description"]
    return said.endswith(".")


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_is_strict_and_describes_every_key() -> None:
    found = [*objects(SCHEMA)]
    assert len(found) == 1 + len(SCHEMA["$defs"])
    for each in found:
        assert each["additionalProperties"] is False
        assert each["required"] == [*each["properties"]]
        assert all(map(described, (each, *each["properties"].values())))


def test_real_tests_fit_the_schema(
    real: Document, own: Document, seven_formats: Document
) -> None:
    for document in (real, own, seven_formats):
        Draft202012Validator(SCHEMA).validate(document)
    # None of these is empty of what it is here for.
    formats = {question["format"] for question in questions(seven_formats)}
    assert len(formats) == 7
    assert {question["format"] for question in questions(real)} == formats
    assert [q["id"] for q in questions(own) if q["kind"] == "own"] == [
        "own/sample/hall", "own/sample/visit", "own/sample/guide",
    ]  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a document: what holds it, and its key or number there."""
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from places(value[key])


def damaged(document: Document, damage: Damage) -> Iterator[Document]:
    """The document with each of its places damaged in turn."""
    for number in range(len([*places(document)])):
        broken = deepcopy(document)
        damage(*[*places(broken)][number])
        if broken != document:
            yield broken


def lose(holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        del holder[key]


def add(holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        holder[f"{key}s"] = holder[key]


def mistake(holder: Any, key: Any) -> None:
    holder[key] = {"a": "thing"}


@pytest.mark.parametrize("damage", [lose, add, mistake])
def test_a_document_damaged_anywhere_is_refused(
    seven_formats: Document, damage: Damage
) -> None:
    broken = [*damaged(seven_formats, damage)]
    assert len(broken) > 100
    assert [each for each in broken if fits(each)] == []


@pytest.mark.parametrize(
    ("number", "change"),
    [
        (1, {"options": []}),
        (1, {"lines": [1, 2]}),
        (2, {"format": "essay"}),
        (3, {"options": []}),
        (3, {"lines": []}),
        (4, {"lines": [1, 1, 2]}),
        (4, {"answer": {"rule": "all", "right": [["1"]]}}),
        (5, {"answer": {"rule": "each", "right": [["Bergen"], ["Moss"]]}}),
        (5, {"answer": {"rule": "each", "right": [[]]}}),
        (6, {"options": [{"letter": "A", "id": "hamar"}, {"letter": "B", "id": "oslo"}]}),
        (7, {"answer": {"rule": "some", "right": [["Moss"], ["Voss"]]}}),
        (7, {"difficulty": 1.5}),
    ],
)  # fmt: skip
def test_what_no_question_of_its_format_can_have_is_refused(
    seven_formats: Document, number: int, change: Document
) -> None:
    questions(seven_formats)[number - 1].update(change)
    assert not fits(seven_formats)
