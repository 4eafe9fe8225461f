"""`xnai connect`: what is shown, asked, written and told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Desk, Terminal

ZED = Path(".config/zed/settings.json")
CLINE = Path(".cline/data/settings/providers.json")


def made(desk: Desk, path: Path, text: str) -> Path:
    whole = desk.folder / path
    whole.parent.mkdir(parents=True)
    whole.write_text(text)
    return whole


def test_it_shows_the_difference_and_writes_nothing_unless_told_to(desk: Desk):
    path = made(desk, ZED, '{\n  "theme": "One" // dark\n}\n')
    ended = desk.run("connect", "zed")
    assert (ended.code, path.read_text()) == (0, '{\n  "theme": "One" // dark\n}\n')
    assert '+  "language_models": {' in ended.out
    assert "nothing was written; to write it without being asked: --yes" in ended.err
    assert not (desk.home / "data" / "connected").exists()


def test_it_writes_once_and_undoes_it_to_the_byte(desk: Desk):
    before = '{\n  "theme": "One" // dark\n}\n'
    path = made(desk, ZED, before)
    ended = desk.run("connect", "zed", "--yes", "--profile", "terminal", "--url", "http://box:1/")
    assert "xnai connect zed --undo" in ended.err
    assert "holds 1,024 tokens here" in ended.err
    assert 'then: export XNAI_API_KEY="$(cat ' in ended.err
    assert '"theme": "One", // dark' in path.read_text()
    assert '"model": "xnai/terminal"' in path.read_text()
    assert '"api_url": "http://box:1/v1"' in path.read_text()
    again = desk.run("connect", "zed", "--yes", "--profile", "terminal", "--url", "http://box:1")
    assert (again.out, "says so already" in again.err) == ("", True)
    undone = desk.run("connect", "zed", "--undo", "--yes")
    assert f"restored {path}" in undone.err
    assert path.read_text() == before


def test_at_a_terminal_it_asks(desk: Desk, terminal: Callable[..., Terminal]):
    no = terminal("connect", "aider")
    no.wait_for("[y/N]")
    no.type("n\n")
    assert (no.finish(), (desk.folder / ".aider.conf.yml").exists()) == (0, False)
    yes = terminal("connect", "aider")
    yes.wait_for("[y/N]")
    yes.type("y\n")
    assert yes.finish() == 0
    assert (desk.folder / ".aider.conf.yml").is_file()


def test_the_token_goes_into_a_file_only_where_it_must_and_to_no_screen(desk: Desk):
    desk.extra["XNAI_API_KEY"] = "the-token-of-tests"
    kept = (
        '{"version": 1, "providers": {"openai-compatible": {"settings": {"apiKey": "sk-older"}}}}'
    )
    path = made(desk, CLINE, kept)
    ended = desk.run("connect", "cline", "--yes", "--json")
    assert "the-token-of-tests" in path.read_text()
    assert path.stat().st_mode & 0o777 == 0o600
    told = ended.json
    assert (told["written"], told["holds_token"]) == (True, True)
    for secret in ("the-token-of-tests", "sk-older"):
        assert secret not in ended.out + ended.err
    assert "only you may read it (mode 0600)" in ended.err
    assert told["backup"] in [str(each) for each in (desk.home / "data" / "connected").iterdir()]
    printed = desk.run("connect", "cline", "--print")
    assert (
        json.loads(printed.out)["providers"]["openai-compatible"]["settings"]["apiKey"] == "TOKEN"
    )


def test_what_was_edited_since_is_told_and_only_ours_goes(desk: Desk):
    desk.run("connect", "llm", "--yes")
    (path,) = desk.folder.rglob("extra-openai-models.yaml")
    path.write_text(path.read_text() + "- model_id: mine\n  model_name: b\n")
    ended = desk.run("connect", "llm", "--undo", "--yes", "--json")
    assert (ended.json["edited"], ended.json["left"]) == (True, [])
    assert "was edited since" in ended.err
    assert path.read_text() == "- model_id: mine\n  model_name: b\n"
    gone = desk.run("connect", "llm", "--undo")
    assert (gone.code, "nothing to undo" in gone.err) == (2, True)


def test_a_file_that_was_broken_since_is_not_undone_and_the_old_one_is_named(desk: Desk):
    path = made(desk, ZED, "{}")
    desk.run("connect", "zed", "--yes")
    path.write_text(f"{path.read_text()}]")
    ended = desk.run("connect", "zed", "--undo", "--yes")
    assert (ended.code, path.read_text()[-1]) == (2, "]")
    (backup,) = (desk.home / "data" / "connected").glob("*.before")
    assert f"As it was before it lies in {backup}." in ended.err


def test_the_list_says_what_is_connected_and_where(desk: Desk):
    desk.run("connect", "codex", "--yes")
    rows = {row["client"]: row for row in desk.run("connect", "--list", "--json").json}
    assert len(rows) == 10
    assert rows["codex"]["state"] == "connected"
    assert rows["codex"]["file"] == str(desk.folder / ".codex" / "config.toml")
    assert rows["aider"]["state"] == "not connected"
    assert "edited since" not in desk.run("connect", "--list").out


def test_another_file_is_named_and_found_again(desk: Desk):
    ended = desk.run("connect", "aider", "--file", "dots/aider.yml", "--yes")
    assert "connect aider --undo" in ended.err
    assert (desk.folder / "dots" / "aider.yml").is_file()
    assert desk.run("connect", "aider", "--undo", "--yes").code == 0
    assert not (desk.folder / "dots").exists()


WRONG = [
    (["emacs"], "emacs", "aider, chainlit, cline"),
    ([], "Which client", "aider, chainlit, cline"),
    (["zed", "--profile", "huge"], "huge", "frontline, refactor, terminal"),
    (["gemini", "--profile", "terminal"], "MCP", "--profile"),
    (["zed", "--url", "ftp://x"], "ftp://x", "http://"),
    (["zed", "--url", "http://x/v1"], "http://x/v1", "http://"),
    (["zed", "--url", "http://x:no"], "http://x:no", "http://"),
    (["--list", "--undo"], "exclude each other", ""),
    (["zed", "--undo"], "nothing to undo", ""),
]


@pytest.mark.parametrize(("words", "told", "hint"), WRONG)
def test_what_cannot_be_meant_is_refused_with_what_can(desk: Desk, words, told, hint):
    ended = desk.run("connect", *words)
    assert ended.code == 2
    assert told in ended.err
    assert hint in ended.err
    assert "Traceback" not in ended.err


def test_a_broken_file_is_named_with_its_line_and_left_as_it_is(desk: Desk):
    path = made(desk, ZED, '{\n  "a": 1\n  "b": 2\n}\n')
    ended = desk.run("connect", "zed", "--yes", "--json")
    assert ended.code == 2
    assert f"{path} cannot be changed by a program: line 3" in ended.json["error"]["message"]
    assert path.read_text() == '{\n  "a": 1\n  "b": 2\n}\n'


@pytest.mark.parametrize(
    ("begun", "offered"),
    [("connect co", {"codex", "continue"}), ("connect zed --profile f", {"frontline"})],
)
def test_a_shell_completes_clients_and_profiles(desk: Desk, begun: str, offered: set[str]):
    words = f"xnai {begun}"
    desk.extra |= {"_XNAI_COMPLETE": "complete_bash", "COMP_WORDS": words}
    desk.extra["COMP_CWORD"] = str(len(words.split()) - 1)
    assert set(desk.run().out.split()) == offered
