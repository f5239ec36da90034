import os
import signal
from collections import UserDict
from collections.abc import Callable, ItemsView, Iterator
from pathlib import Path

import pytest

from factfile.files import CannotWrite, folders, write


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Under nohup a process is deaf to Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def names(folder: Path) -> list[str]:
    """Everything in a folder, whatever its name begins with."""
    return sorted(path.name for path in folder.iterdir())


class Late(UserDict[Path, bytes]):
    """Files to write; something happens when all is ready to be moved."""

    def __init__(self, files: dict[Path, bytes], happens: Callable[[], None]) -> None:
        super().__init__(files)
        self.happens = happens

    def items(self) -> ItemsView[Path, bytes]:
        return LateItems(self)


class LateItems(ItemsView[Path, bytes]):
    def __init__(self, late: Late) -> None:
        super().__init__(late)
        self.late = late

    def __iter__(self) -> Iterator[tuple[Path, bytes]]:
        yield from self.late.data.items()
        self.late.happens()


def test_writes_all_files_and_names_them(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"

    assert write({one: b"1", two: b"2"}) == [one, two]

    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert names(tmp_path) == ["one", "two"]


def test_replaces_what_was_there(tmp_path: Path) -> None:
    one = tmp_path / "one"
    one.write_bytes(b"a longer text that was here before")

    assert write({one: b"1"}) == [one]

    assert one.read_bytes() == b"1"


def test_leaves_unchanged_files_alone(tmp_path: Path) -> None:
    same, other = tmp_path / "same", tmp_path / "other"
    same.write_bytes(b"1")
    other.write_bytes(b"2")
    before = same.stat()

    assert write({same: b"1", other: b"3"}) == [other]

    assert (same.stat().st_ino, same.stat().st_mtime_ns) == (
        before.st_ino,
        before.st_mtime_ns,
    )


def test_writes_an_empty_file_where_none_was(tmp_path: Path) -> None:
    assert write({tmp_path / "empty": b""}) == [tmp_path / "empty"]
    assert names(tmp_path) == ["empty"]


def test_keeps_the_mode_of_a_file(tmp_path: Path) -> None:
    one = tmp_path / "one"
    one.write_bytes(b"1")
    one.chmod(0o640)

    write({one: b"2"})

    assert one.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_gives_a_new_file_the_mode_of_any_new_file(
    tmp_path: Path, mask: int, mode: int
) -> None:
    before = os.umask(mask)
    try:
        write({tmp_path / "one": b"1"})
        assert os.umask(mask) == mask
    finally:
        os.umask(before)

    assert (tmp_path / "one").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("no/file", "No such file or directory"),
        ("file/file", "Not a directory"),
        ("folder", "Is a directory"),
        ("loop", "Too many levels of symbolic links"),
        ("x" * 300, "File name too long"),
    ],
)
def test_where_one_cannot_be_written_none_is(
    tmp_path: Path, bad: str, why: str
) -> None:
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    before = names(tmp_path)

    with pytest.raises(CannotWrite) as said:
        write(
            {
                tmp_path / "file": b"new",
                tmp_path / "another": b"new",
                tmp_path / bad: b"new",
            }
        )

    assert str(said.value) == f"{tmp_path / bad}: cannot be written: {why}"
    assert (tmp_path / "file").read_bytes() == b"old"
    assert names(tmp_path) == before


def test_takes_back_what_was_moved_when_a_later_move_fails(tmp_path: Path) -> None:
    old, new, last = (tmp_path / name for name in ("old", "new", "last"))
    old.write_bytes(b"old")
    files = {old: b"changed", new: b"new", last: b"last"}

    with pytest.raises(CannotWrite) as said:
        write(Late(files, last.mkdir))

    assert str(said.value) == f"{last}: cannot be written: Is a directory"
    assert old.read_bytes() == b"old"
    assert names(tmp_path) == ["last", "old"]


def test_ctrl_c_waits_until_all_is_written(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"

    with pytest.raises(KeyboardInterrupt):
        write(Late({one: b"1", two: b"2"}, lambda: signal.raise_signal(signal.SIGINT)))

    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    assert names(tmp_path) == ["one", "two"]


def test_ctrl_c_works_again_afterwards(tmp_path: Path) -> None:
    write({tmp_path / "one": b"1"})

    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_whatever_goes_wrong_leaves_nothing_behind(tmp_path: Path) -> None:
    def out_of_luck() -> None:
        raise MemoryError

    with pytest.raises(MemoryError):
        write(Late({tmp_path / "one": b"1"}, out_of_luck))

    assert names(tmp_path) == []


def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    target, link = tmp_path / "shared" / "deck", tmp_path / "deck"
    target.write_bytes(b"old")
    link.symlink_to("shared/deck")

    assert write({link: b"new"}) == [link]

    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(tmp_path / "shared") == ["deck"]
    assert names(tmp_path) == ["deck", "shared"]


def test_a_link_to_nothing_gets_its_target(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("target")

    write({link: b"new"})

    assert link.is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


@pytest.mark.parametrize(
    "name", ["x" * 255, "ж" * 127, "\N{WAXING CRESCENT MOON SYMBOL}" * 63]
)
def test_takes_the_longest_names_that_there_are(tmp_path: Path, name: str) -> None:
    write({tmp_path / name: b"1"})
    write({tmp_path / name: b"2"})

    assert (tmp_path / name).read_bytes() == b"2"


def test_writes_into_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    assert write({pipe: b"1"}) == [pipe]

    assert os.read(reader, 9) == b"1"
    os.close(reader)
    assert pipe.is_fifo()


def test_folders_that_were_made_in_vain_go_again(tmp_path: Path) -> None:
    there, new = tmp_path / "there", tmp_path / "there" / "new"
    there.mkdir()
    with pytest.raises(KeyboardInterrupt), folders(there, new, new / "in"):
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == [there]
    assert list(there.iterdir()) == []

    with folders(there, new):
        (new / "file").write_text("mine", encoding="utf-8")
    assert (new / "file").is_file()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with (
        pytest.raises(
            CannotWrite, match=r"file/in: cannot be written: Not a directory"
        ),
        folders(tmp_path / "new", tmp_path / "file" / "in"),
    ):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
