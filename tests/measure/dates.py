"""What reading a date costs beside another parser: .venv/bin/python tests/measure/dates.py"""

import statistics
import time
import warnings
from collections.abc import Callable

from factfile.facts.dates.edtf import parse

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", module=r"edtf\.parser\.grammar")
    from edtf import parse_edtf

RUNS = 9
TIMES = {"factfile": 200, "edtf": 2}  # How often one run reads each text.
TEXTS = [
    *("1936-06-11", "1936-06", "1936", "193X", "19XX", "1936-06-XX", "0044-03-15"),
    *("1936-21", "1936-33", "1936-38", "1936-41"),
    *("1936~", "1936-06?", "1936-06-11%", "193X~"),
    *("1936/1938", "1936-06-11/1938", "193X/195X", "1936~/1940", "1936/..", "../1936"),
    *("[1936,1937]", "[1936-05,1937]", "[1936..1938]"),
]


def microseconds(read: Callable[[str], object], times: int) -> float:
    """How long it takes to read one text, over all texts."""
    begin = time.perf_counter()
    for _ in range(times):
        for text in TEXTS:
            read(text)
    return (time.perf_counter() - begin) / times / len(TEXTS) * 1e6


def main() -> None:
    readers = {"factfile": parse, "edtf": parse_edtf}
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(RUNS):  # In turns, so that a busy moment falls on all alike.
        for name, read in readers.items():
            taken[name].append(microseconds(read, TIMES[name]))
    middle = {name: statistics.median(times) for name, times in taken.items()}
    print(f"{'median of ' + str(RUNS):12} microseconds per date, {len(TEXTS)} dates")
    for name, time_ in middle.items():
        print(f"{name:12} {time_:12.1f}")
    print(f"{'ratio':12} {'1/' + str(round(middle['edtf'] / middle['factfile'])):>12}")


if __name__ == "__main__":
    main()
