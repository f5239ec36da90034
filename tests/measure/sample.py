"""Items to be read by somebody else: .venv/bin/python tests/measure/sample.py FOLDER [N [SEED]]

Chooses N items (200) by hash from the facts and the files of the tests, and writes
them twice: questions.txt to be answered first, key.txt to argue with afterwards.
"""

import sys
from pathlib import Path

from factfile.cli import _facts
from factfile.forms import listed
from factfile.items import BLANK, Question
from factfile.order import shuffle_key
from factfile.outputs import text

ROOT = Path(__file__).parents[2]
FILES = (
    next((ROOT / "facts").glob("international-workers-aid*")),
    *sorted((ROOT / "tests" / "files").glob("*.toml")),
)


def main() -> None:
    folder = Path(sys.argv[1])
    wanted = int(sys.argv[2]) if sys.argv[2:] else 200
    again = sys.argv[3] if sys.argv[3:] else ""
    pool = [
        (shuffle_key(again, path.stem, item.id), item, bank)
        for path in FILES
        for bank in [_facts.bank(path)]
        for item in bank.items
    ]
    questions, keys = [], []
    for number, (_, item, bank) in enumerate(
        sorted(pool, key=lambda p: p[0])[:wanted], 1
    ):
        question = listed([item], "", "1").questions[0]
        asked = Question(number, item, question.options, question.parts)
        questions.append(unanswered(asked, bank.reference.title))
        form = listed([item], "", "1")
        written = text.write(form, bank.reference).split(".", 1)[1]
        keys.append(f"{number:>3}.{written}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "questions.txt").write_text("\n".join(questions), encoding="utf-8")
    (folder / "key.txt").write_text("\n".join(keys), encoding="utf-8")


def unanswered(question: Question, about: str) -> str:
    """The question as a learner meets it, with what it is about."""
    item = question.item
    stem = item.stem.replace(BLANK, f"{BLANK} ({item.hint})")
    lines = [f"{question.number}. [{about}; {item.format}] {stem}"]
    lines += [f"   ( ) {part.prompt}" for part in question.parts if part.prompt]
    if item.distractors:
        lines += [f"   {question.letter(o)} {o.text}" for o in question.options]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
