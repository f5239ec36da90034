"""How long a command takes over a bare Python: .venv/bin/python tests/measure/startup.py"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 15
BARE = ["-c", "pass"]
COMMANDS = {
    "--help": ["--help"],
    "check": ["check"],
    "preview": ["preview"],
    "build, nothing changed": ["build"],
    "questions --count 20": ["questions", "--count", "20"],
}


def seconds(args: list[str], folder: str) -> float:
    """How long Python takes over this once."""
    begin = time.perf_counter()
    subprocess.run(
        [sys.executable, *args],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begin


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("decks", "facts"):
            shutil.copytree(ROOT / name, Path(folder, name))
        lines = {"bare python": BARE} | {
            f"factfile {name}": ["-m", "factfile", *args]
            for name, args in COMMANDS.items()
        }
        for args in lines.values():
            seconds(args, folder)  # What is read from the disk once is then in memory.
        taken: dict[str, list[float]] = {name: [] for name in lines}
        for _ in range(RUNS):  # In turns, so that a busy moment falls on all alike.
            for name, args in lines.items():
                taken[name].append(seconds(args, folder))
    bare = statistics.median(taken["bare python"])
    print(f"{'median of ' + str(RUNS):32} seconds  over bare")
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:32} {middle:7.3f}  {middle - bare:9.3f}")


if __name__ == "__main__":
    main()
