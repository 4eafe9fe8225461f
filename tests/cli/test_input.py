"""What a user may hand in wrongly: each ends in a clear error, status 2, and no model is run."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import PLAIN, RIGHT, TIMEOUT_S, XNAI, Desk

CODE = "def f(x):\n    return 2 * x\n"
_POWERS = "-dac_override,-dac_read_search"
BOUND_BY_MODES = ("setpriv", "--bounding-set", _POWERS) if os.geteuid() == 0 else ()
"""What makes root a user like any other."""


@pytest.fixture
def ready(desk: Desk) -> Desk:
    desk.tier("draft", RIGHT)
    return desk


def refused(desk: Desk, *arguments: object, stdin: bytes = b"") -> str:
    """The message with which the program refuses; nothing is on stdout, nothing was recorded."""
    done = desk.run(*arguments, stdin=stdin)
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err
    assert not desk.store.exists()
    return done.err


def test_the_request_may_come_on_stdin_after_the_words(ready: Desk):
    ready.tier("draft", {"double it\n\nbe brief": RIGHT})
    assert ready.ask(PLAIN, "--stdin", stdin=b"be brief\n").out == CODE


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        (b"", "Nothing came on stdin"),
        (b" \n\t\n", "Nothing came on stdin"),
        (b"caf\xe9", "byte 0xe9 at offset 3"),
        (b"Write f\0", "zero byte"),
        (b"x" * 1_048_577, "more than 1048576 bytes"),
    ],
)
def test_bad_stdin_is_refused(ready: Desk, stdin: bytes, words: str):
    assert words in refused(ready, "ask", "--stdin", stdin=stdin)


def test_words_do_not_make_up_for_a_stdin_that_is_empty(ready: Desk):
    assert "Nothing came on stdin" in refused(ready, "ask", "Explain this change", "--stdin")


def test_no_request_at_all_is_refused(ready: Desk):
    assert 'xnai ask "' in refused(ready, "ask")


def test_an_argument_that_is_not_utf8_is_refused(ready: Desk):
    done = subprocess.run(
        [str(XNAI).encode(), b"ask", b"caf\xe9"],
        cwd=ready.folder,
        env=ready.environment,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 2
    assert b"not UTF-8" in done.stderr


def test_a_closed_stdin_is_refused(ready: Desk):
    done = ready.run("-c", f"exec '{XNAI}' ask --stdin <&-", wrap=())
    assert done.code == 2  # `-c` is no command of xnai
    done = subprocess.run(
        ["/bin/sh", "-c", f"exec '{XNAI}' ask --stdin <&-"],
        cwd=ready.folder,
        env=ready.environment,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 2
    assert b"no stdin" in done.stderr


def test_a_configuration_found_in_a_project_may_not_name_a_program(ready: Desk):
    found = ready.folder / "xnai.yaml"
    ready.config.rename(found)
    refused = ready.ask(PLAIN)
    assert (refused.code, refused.out) == (2, "")
    assert "names a program to run" in refused.err
    assert f"--config {found}" in refused.err
    assert ready.ask(PLAIN, "--config", found).code == 0


def test_a_megabyte_of_request_ends_in_a_clear_error_and_not_in_a_hang(ready: Desk):
    ready.models["draft"].pop("binary")
    ready.write_config()
    done = ready.ask("--stdin", stdin=b"Write f(x): double it and so on. " * 31_000)
    assert (done.code, done.out) == (2, "")
    assert "reads at most 4096" in done.err


def test_a_preset_takes_nothing_else_of_the_file_away(desk: Desk):
    desk.config.parent.mkdir(parents=True)
    desk.config.write_text("preset: hybrid\nstore: {path: own.sqlite3, keep_text: false}\n")
    for given in ((), ("--config", desk.config)):
        done = desk.ask("Write area(w, h): their product", "--json", "--preset", "pocket", *given)
        assert done.json["model"].startswith("pocket-")
    kept = desk.run("logs", "--json").json
    assert [row["opening"] for row in kept] == [None, None]
    assert not desk.store.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--tier", "drift"), "There is no tier 'drift'. Did you mean 'draft'?"),
        (("--max-tier", "huge"), "There is no tier 'huge'"),
        (("--preset", "pockte"), "Did you mean 'pocket'"),
        (("--config", "missing.yaml", "--preset", "pocket"), "There is no configuration file"),
        (("--config", "missing.yaml"), "There is no configuration file missing.yaml"),
        (("--tests", "missing.py"), "The test file missing.py cannot be read"),
        (("--tests", "."), "cannot be read"),
        (("--timeout", "0"), "0.1"),
        (("--colour",), "No such option"),
    ],
)
def test_bad_options_are_refused_with_the_reason(ready: Desk, arguments: tuple, words: str):
    assert words in " ".join(refused(ready, "ask", PLAIN, *arguments).split())


def test_malformed_yaml_names_file_and_line(ready: Desk):
    (ready.folder / "xnai.yaml").write_text("preset: pocket\nsandbox: {timeout_s: 2\n")
    assert "xnai.yaml:" in refused(ready, "ask", PLAIN)


def test_an_unknown_key_names_the_nearest_and_the_line(ready: Desk):
    (ready.folder / "xnai.yaml").write_text("preset: pocket\nsandbox:\n  timeout: 2\n")
    message = refused(ready, "ask", PLAIN)
    assert "xnai.yaml:3" in message
    assert "timeout_s" in message


def test_a_broken_prompt_pack_is_named(ready: Desk):
    pack = ready.folder / "mypack"
    pack.mkdir()
    (pack / "critique.txt").write_text("judge $request")
    (pack / "handoff.txt").write_text("pay $5")
    config = json.loads(ready.config.read_text())
    config["tiers"][0]["pack"] = str(pack)
    ready.config.write_text(json.dumps(config))
    assert "handoff.txt of prompt pack" in refused(ready, "ask", PLAIN)
    (pack / "handoff.txt").unlink()
    assert "has no handoff.txt" in refused(ready, "ask", PLAIN)


@pytest.fixture
def locked(ready: Desk) -> Path:
    """A folder that may not be entered."""
    folder = ready.folder / "locked"
    folder.mkdir(mode=0)
    return folder


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (
            ("ask", PLAIN, "--config", "locked/x.yaml"),
            2,
            "locked/x.yaml cannot be read: Permission",
        ),
        (("ask", PLAIN, "--file", "locked/x.py"), 2, "locked/x.py cannot be written: Permission"),
        (("ask", PLAIN, "--tests", "locked/x.py"), 2, "locked/x.py cannot be read: Permission"),
        (("list",), 2, "locked/config/xnai.yaml cannot be read: Permission"),
        (("logs", "--config", "xnai.yaml"), 3, "locked/x.sqlite3 cannot be used: Permission"),
        (("logs", "last", "--config", "xnai.yaml"), 3, "cannot be used: Permission"),
    ],
)
def test_a_folder_that_may_not_be_entered_is_named(
    ready: Desk, locked: Path, arguments: tuple, code: int, words: str
):
    (ready.folder / "xnai.yaml").write_text("preset: pocket\nstore: {path: locked/x.sqlite3}\n")
    if arguments == ("list",):
        (ready.folder / "xnai.yaml").unlink()
        ready.extra["XNAI_HOME"] = str(locked)
    done = ready.run(*arguments, wrap=BOUND_BY_MODES)
    assert (done.code, done.out) == (code, "")
    assert words in done.err
    assert "Traceback" not in done.err


def test_doctor_reports_a_store_in_a_folder_that_may_not_be_entered(ready: Desk, locked: Path):
    ready.settings = {"store": {"path": str(locked / "x" / "xnai.sqlite3")}}
    ready.write_config()
    done = ready.run("doctor", "--json", wrap=BOUND_BY_MODES)
    assert done.code == 2
    (found,) = [finding for finding in done.json if finding["topic"] == "store"]
    assert found["grade"] == "error"
    assert "Permission denied" in found["found"]


def test_a_prompt_longer_than_every_context_is_refused_with_both_lengths(desk: Desk):
    desk.model("draft", n_ctx=128)
    done = desk.ask(f"{PLAIN} " + "and so on " * 200)
    assert (done.code, done.out) == (2, "")
    assert "reads at most 128" in done.err
    assert "Shorten the prompt." in done.err
    assert "larger context" not in done.err  # there is no other tier
