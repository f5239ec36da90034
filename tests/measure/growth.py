"""What a fact costs as files grow: .venv/bin/python tests/measure/growth.py [SIZES]"""

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from factfile.cli import _facts

SIZES = (60, 240, 1000)

HEAD = """\
[about]
id      = "made"
title   = "Made facts"
edition = 2026-01-01
[source.a]
short = "A (2000)"
cite  = "A. 2000."
grade = "A"
"""


def word(number: int) -> str:
    """A name like no other: three letters, then as many as are needed."""
    letters = ""
    while number or len(letters) < 3:
        number, letter = divmod(number, 26)
        letters += chr(97 + letter)
    return letters


def file(size: int) -> Iterator[str]:
    """A fact file in which each body is founded, has a seat and a president."""
    bodies, cities = size // 3, max(12, size // 5)
    yield HEAD
    yield "[topic]\n" + "".join(f't{n} = "Topic {n}"\n' for n in range(10))
    yield "[organization]\n"
    for n in range(bodies):
        life = f"{1900 + n % 50}/{1960 + n % 30}"
        yield f'o{n} = {{ name = "Union {word(n)}", life = "{life}" }}\n'
    yield "[person]\n"
    for n in range(bodies):
        life = f"{1880 + n % 20}/{1960 + n % 30}"
        yield f'p{n} = {{ name = "Anna {word(n)}", life = "{life}" }}\n'
    yield "[city]\n" + "".join(
        f'c{n} = {{ name = "T{word(n)}" }}\n' for n in range(cities)
    )
    for n in range(bodies):
        begin = 1905 + n % 40
        for relation, places in {
            "founded": f'when = "{begin}"\ncity = "c{n * 7 % cities}"',
            "seat": f'city = "c{n * 11 % cities}"\nduring = "{begin}/{begin + 9}"',
            "led": f'person = "p{n}"\noffice = "president"\nduring = "{begin}/{begin + 9}"',
        }.items():
            yield f'[fact.{relation}-{n}]\ntopic = "t{n % 10}"\nsources = ["a"]\n'
            yield f'relation = "{relation}"\norganization = "o{n}"\n{places}\n'


def main() -> None:
    print(f"{'facts':>6}{'items':>8}{'seconds':>10}{'ms a fact':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
            path = Path(folder, f"{size}.toml")
            path.write_text("".join(file(size)), encoding="utf-8")
            begin = time.perf_counter()
            bank = _facts.bank(path)
            took = time.perf_counter() - begin
            each = 1000 * took / size
            print(f"{size:>6}{len(bank.items):>8}{took:>10.2f}{each:>11.2f}")


if __name__ == "__main__":
    main()
