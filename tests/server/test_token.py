"""The token file: one token for all who start, private, and clear words where it cannot be used."""

from __future__ import annotations

import os
import resource
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from xnai.core.errors import ConfigError
from xnai.server.token import MAX_FILE_BYTES, checked, read_or_make


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "xnai" / "token"


def written(path: Path, content: bytes, mode: int = 0o600) -> Path:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refused(path: Path) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        read_or_make(path)
    assert str(path.parent) in str(caught.value)
    return caught.value


@contextmanager
def full_disk() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_the_first_start_makes_a_token_and_every_other_one_reads_it(path: Path) -> None:
    token = read_or_make(path)
    assert path.read_text() == f"{token}\n"
    assert read_or_make(path) == token


def test_a_token_has_256_random_bits(path: Path) -> None:
    token = read_or_make(path)
    path.unlink()
    other = read_or_make(path)
    assert len(token) == len(other) == 43  # base64 of 32 bytes, unpadded
    assert token != other


def test_nobody_else_can_read_the_file_or_look_into_its_folder(path: Path) -> None:
    before = os.umask(0)  # not the umask keeps it closed
    try:
        read_or_make(path)
    finally:
        os.umask(before)
    assert (mode(path), mode(path.parent)) == (0o600, 0o700)


def test_a_folder_that_is_there_keeps_its_mode(path: Path) -> None:
    path.parent.mkdir()
    path.parent.chmod(0o755)
    read_or_make(path)
    assert (mode(path), mode(path.parent)) == (0o600, 0o755)


@pytest.mark.parametrize("attempt", range(20))
def test_servers_that_start_at_once_end_with_one_token(path: Path, attempt: int) -> None:
    together = threading.Barrier(8)
    tokens: list[str] = []

    def start() -> None:
        together.wait()
        tokens.append(read_or_make(path))

    servers = [threading.Thread(target=start) for _ in range(8)]
    for server in servers:
        server.start()
    for server in servers:
        server.join()
    assert tokens == [path.read_text().strip()] * 8
    assert list(path.parent.iterdir()) == [path]  # nothing is left of the losers' tokens


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_a_token_written_by_hand_is_taken_without_the_newline(path: Path, end: bytes) -> None:
    assert read_or_make(written(path, b"my-own_token~1" + end)) == "my-own_token~1"


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\n\r\n"])
def test_an_empty_file_is_refused_and_kept(path: Path, content: bytes) -> None:
    error = refused(written(path, content))
    assert "is empty" in error.message
    assert "take it away" in error.hint
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [b"a\x00b", b"a\nb", b"a\tb", b"a\x7f", b"\x1b[2J", b"two words", b" a", b"a ", b"\xc3\xa9"],
)
def test_what_no_header_can_carry_is_refused(path: Path, content: bytes) -> None:
    assert "control characters" in refused(written(path, content)).message


def test_a_file_that_is_too_long_is_refused(path: Path) -> None:
    assert len(read_or_make(written(path, b"a" * MAX_FILE_BYTES))) == MAX_FILE_BYTES
    assert "longer than 4096" in refused(written(path, b"a" * (MAX_FILE_BYTES + 1))).message


@pytest.mark.parametrize("open_to", [0o640, 0o604, 0o620, 0o602, 0o666, 0o610])
def test_a_file_open_to_others_is_refused_with_the_command(path: Path, open_to: int) -> None:
    error = refused(written(path, b"abc", open_to))
    assert f"(mode {open_to:04o})" in error.message
    assert f"chmod 600 {path}" in error.hint
    path.chmod(0o600)
    assert read_or_make(path) == "abc"


def test_commands_quote_the_path(tmp_path: Path) -> None:
    path = written(tmp_path / "my folder" / "token", b"abc", 0o644)
    assert f"chmod 600 '{path}'" in refused(path).hint


@pytest.mark.parametrize("open_to", [0o770, 0o707, 0o1777])
@pytest.mark.parametrize("there", [True, False])
def test_a_folder_in_which_others_may_replace_the_file_is_refused(
    path: Path, open_to: int, there: bool
) -> None:
    path.parent.mkdir()
    if there:
        written(path, b"abc")
    path.parent.chmod(open_to)
    error = refused(path)
    assert f"chmod go-w {path.parent}" in error.hint
    assert path.exists() == there


@pytest.mark.parametrize("target", ["there", "missing"])
def test_a_link_is_refused_and_nothing_is_written_through_it(path: Path, target: str) -> None:
    written(path.parent / "there", b"abc")
    path.symlink_to(path.parent / target)
    error = refused(path)
    assert "is a link" in error.message
    assert f"rm {path}" in error.hint
    assert not (path.parent / "missing").exists()


def test_a_folder_a_pipe_and_a_device_are_no_token_files(path: Path) -> None:
    path.mkdir(parents=True)
    assert "not an ordinary file" in refused(path).message
    os.mkfifo(path.parent / "pipe", 0o600)
    assert "not an ordinary file" in refused(path.parent / "pipe").message
    assert "not an ordinary file" in refused(Path(os.devnull)).message


def test_a_file_where_the_folder_should_be_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be read: Not a directory" in refused(tmp_path / "file" / "token").message


def test_a_folder_that_cannot_be_written_is_an_error(own_folder: Path) -> None:
    own_folder.chmod(0o500)
    error = refused(own_folder / "token")
    assert "cannot be made: Permission denied" in error.message
    assert "XNAI_API_KEY" in error.hint


def test_a_file_that_cannot_be_read_is_an_error(own_folder: Path) -> None:
    written(own_folder / "token", b"abc", 0o000)
    assert "cannot be read: Permission denied" in refused(own_folder / "token").message


def test_a_full_disk_leaves_no_half_token(path: Path) -> None:
    path.parent.mkdir()
    with full_disk():
        error = refused(path)
    assert "cannot be made: File too large" in error.message
    assert list(path.parent.iterdir()) == []
    assert read_or_make(path)


def test_a_token_from_elsewhere_is_checked_by_the_same_words() -> None:
    assert checked("abc", source="XNAI_API_KEY") == "abc"
    with pytest.raises(ConfigError, match="XNAI_API_KEY holds no token: it is empty"):
        checked("", source="XNAI_API_KEY")
    with pytest.raises(ConfigError, match="XNAI_API_KEY holds no token: there are spaces"):
        checked("a b", source="XNAI_API_KEY")
