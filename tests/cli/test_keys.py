"""`xnai key`, and where keys of models behind a URL come from."""

from pathlib import Path

import pytest

from tests.cli.conftest import Desk

ROOT = Path(__file__).parents[2]
CLOUD = {
    "engine": "openai", "model": "m", "base_url": "https://api.example/v1",
    "key_env": "EXAMPLE_KEY", "parameters_b": 100,
}  # fmt: skip


@pytest.fixture
def keyed(desk: Desk) -> Desk:
    """A desk with a keyring, and a model that needs a key."""
    desk.extra |= {
        "PYTHON_KEYRING_BACKEND": "tests.tools.file_keyring.FileKeyring",
        "PYTHONPATH": str(ROOT),
        "TEST_KEYRING": str(desk.folder / "keyring"),
    }
    desk.models["theirs"] = CLOUD
    desk.settings["tiers"] = [{"name": "cloud", "model": "theirs", "role": "cloud"}]
    desk.write_config()
    return desk


def found(desk: Desk) -> str:
    """What `doctor` says of the model."""
    done = desk.run("doctor", "--json")
    return next(each["found"] for each in done.json if each["topic"] == "theirs")


def test_a_kept_key_is_found_and_a_removed_one_is_not(keyed: Desk):
    assert "there is no key EXAMPLE_KEY" in found(keyed)
    assert keyed.run("key", "set", "EXAMPLE_KEY", stdin=b"k-1\n").code == 0
    assert "prompts leave this machine" in found(keyed)
    assert keyed.run("key", "rm", "EXAMPLE_KEY").code == 0
    assert "there is no key EXAMPLE_KEY" in found(keyed)
    gone = keyed.run("key", "rm", "EXAMPLE_KEY")
    assert (gone.code, "no key EXAMPLE_KEY" in gone.err) == (2, True)


def test_the_environment_has_keys_too(keyed: Desk):
    keyed.extra["EXAMPLE_KEY"] = "k-2"
    assert "prompts leave this machine" in found(keyed)


def test_a_locked_keyring_has_no_keys_and_keeps_none(keyed: Desk):
    (keyed.folder / "keyring").write_text("locked")
    assert "there is no key EXAMPLE_KEY" in found(keyed)
    done = keyed.run("key", "set", "EXAMPLE_KEY", stdin=b"k-1\n")
    assert done.code == 2
    assert "locked" in done.err
    assert "environment variable" in done.err


def test_an_empty_key_is_refused(keyed: Desk):
    done = keyed.run("key", "set", "EXAMPLE_KEY", stdin=b"\n")
    assert (done.code, "No key was given" in done.err) == (2, True)


def test_a_key_is_never_sent_unencrypted(keyed: Desk):
    keyed.models["theirs"] = CLOUD | {"base_url": "http://api.example/v1"}
    keyed.write_config()
    done = keyed.run("list")
    assert done.code == 2
    assert "unencrypted" in done.err
