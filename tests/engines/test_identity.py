"""Whether files are still the ones they were."""

import os

from xnai.engines.identity import FileIdentities


def test_a_file_that_stays_is_the_same_and_another_is_another(tmp_path):
    one, other = tmp_path / "a.gguf", tmp_path / "b.gguf"
    one.write_bytes(b"one")
    other.write_bytes(b"other")
    files = FileIdentities([one])
    assert files.now() == files.now() == FileIdentities([one]).now()
    assert files.now() != FileIdentities([other]).now()


def test_a_file_that_is_replaced_or_removed_makes_it_unknown_for_good(tmp_path):
    path = tmp_path / "a.gguf"
    path.write_bytes(b"one")
    files = FileIdentities([path])
    assert files.now()
    path.write_bytes(b"more")
    assert files.now() is None
    path.unlink()
    assert files.now() is None


def test_the_time_of_the_last_change_counts_too(tmp_path):
    path = tmp_path / "a.gguf"
    path.write_bytes(b"one")
    files, before = FileIdentities([path]), path.stat().st_mtime_ns
    known = files.now()
    os.utime(path, ns=(before, before + 1))
    assert files.now() is None
    os.utime(path, ns=(before, before))
    assert files.now() == known


def test_a_file_that_comes_later_is_another_setting_and_no_trouble(tmp_path):
    path = tmp_path / "a.gguf"
    files = FileIdentities([path])
    missing = files.now()
    path.write_bytes(b"one")
    assert missing != files.now() is not None
