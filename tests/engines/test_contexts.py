"""Contexts on disk."""

import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.engines.test_prefix import conversation
from xnai.engines.contexts import Shelf
from xnai.engines.prefix import Prefix, prefix_of

PLENTY = 1 << 40


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf_of(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Shelf]]:
    opened: list[Shelf] = []

    def make(*, max_bytes: int = 1000, free: int = PLENTY) -> Shelf:
        shelf = Shelf(
            tmp_path / "contexts",
            max_bytes=max_bytes,
            max_age_s=100,
            clock=clock,
            free_bytes=lambda folder: free,
        )
        shelf.open()
        opened.append(shelf)
        return shelf

    yield make
    for shelf in opened:
        shelf.close()


def of(*texts: str) -> Prefix:
    return prefix_of(conversation(*texts))


def put(shelf: Shelf, prefix: Prefix, *, key: str = "k", n_bytes: int = 100) -> bool:
    assert shelf.folder is not None
    part = shelf.new_part()
    (shelf.folder / part).write_bytes(bytes(n_bytes))
    return shelf.put(part, key=key, prefix=prefix, n_tokens=7, n_bytes=n_bytes)


def names(shelf: Shelf) -> list[str]:
    assert shelf.folder is not None
    return sorted(path.name for path in shelf.folder.iterdir() if path.name != ".lock")


def test_the_folder_is_for_its_user_alone_and_goes_with_the_process(shelf_of):
    shelf = shelf_of()
    folder = shelf.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    put(shelf, of("hello"))
    shelf.close()
    assert not folder.exists()


def test_a_context_serves_its_conversation_and_no_other_model(shelf_of):
    shelf = shelf_of()
    put(shelf, of("hello"))
    assert shelf.best("k", of("hello", "hi", "more")).n_tokens == 7
    assert shelf.best("another file", of("hello", "hi", "more")) is None
    assert shelf.best("k", of("good morning", "hi", "more")) is None


def test_of_several_the_longest_beginning_is_taken(shelf_of):
    shelf = shelf_of()
    put(shelf, of("hello", "hi", "a"))
    put(shelf, of("hello"))
    found = shelf.best("k", of("hello", "hi", "a", "b", "c"))
    assert found.prefix == of("hello", "hi", "a")


def test_a_conversation_that_went_on_replaces_what_was_kept_of_it(shelf_of):
    shelf = shelf_of()
    put(shelf, of("hello"))
    put(shelf, of("hello", "hi", "more"))
    assert [kept.prefix for kept in shelf.kept] == [of("hello", "hi", "more")]
    assert len(names(shelf)) == 1


def test_what_was_saved_longest_ago_goes_first_where_bytes_are_short(shelf_of):
    shelf = shelf_of(max_bytes=250)
    for text in ("one", "two"):
        put(shelf, of(text))
    assert shelf.make_room(100)
    assert [kept.prefix for kept in shelf.kept] == [of("two")]
    assert not shelf.make_room(251)


def test_a_disk_that_is_nearly_full_takes_nothing(shelf_of):
    shelf = shelf_of(free=(512 << 20) + 99)
    assert shelf.make_room(99)
    assert not shelf.make_room(100)


def test_what_is_too_old_is_removed(shelf_of, clock):
    shelf = shelf_of()
    put(shelf, of("hello"))
    clock.now = 101
    assert shelf.best("k", of("hello")) is None
    assert names(shelf) == []


def test_what_is_not_as_long_as_was_said_is_not_kept(shelf_of):
    shelf = shelf_of()
    part = shelf.new_part()
    (shelf.folder / part).write_bytes(bytes(99))
    assert not shelf.put(part, key="k", prefix=of("hello"), n_tokens=7, n_bytes=100)
    assert shelf.kept == ()
    assert names(shelf) == []


def test_a_file_that_was_cut_since_is_not_read(shelf_of):
    shelf = shelf_of()
    put(shelf, of("hello"))
    kept = shelf.kept[0]
    kept.path.write_bytes(b"short")
    assert not shelf.take(kept)
    assert shelf.kept == ()


def test_what_a_killed_process_left_is_removed_and_what_a_living_one_holds_is_not(
    shelf_of, tmp_path
):
    living = shelf_of()
    killed = subprocess.run(
        [
            *(sys.executable, "-c"),
            "import os, sys; from pathlib import Path; from xnai.engines.contexts import Shelf\n"
            "shelf = Shelf(Path(sys.argv[1]), max_bytes=1, max_age_s=1); shelf.open()\n"
            "print(shelf.folder, flush=True); os.kill(os.getpid(), 9)",
            str(tmp_path / "contexts"),
        ],
        stdout=subprocess.PIPE,
        check=False,
        text=True,
    )
    left = Path(killed.stdout.strip())
    assert left.is_dir()
    newcomer = shelf_of()
    assert not left.exists()
    assert living.folder.is_dir()
    assert newcomer.folder.is_dir()
