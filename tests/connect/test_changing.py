"""The file of a client is changed whole or not at all, and comes back byte for byte."""

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from xnai.connect import files, records
from xnai.connect.changing import Change, carry_out, connecting, undoing
from xnai.connect.clients import CLIENTS, PROFILES, Client, Wish
from xnai.connect.jsonc import Jsonc
from xnai.connect.records import Record
from xnai.connect.settings import leaves
from xnai.core.errors import ConfigError

SETTINGS = leaves({"xnai": {"url": "http://x/v1"}})
WISH = Wish(
    url="http://127.0.0.1:11435",
    model="xnai/auto",
    contexts={"xnai/auto": 32768, "xnai/fast": 8192},
    token="a-token-of-tests",
    token_file="/home/me/it's here/token",
    program=("/opt/xnai",),
)
PATHS = {"PATH": os.environ["PATH"]}
HAND_MADE = {
    "aider": "# mine\nmodel: sonnet  # why\nread: [a.md]\n",
    "chainlit": "# mine\nOPENAI_API_KEY='sk-old' # work\nexport OTHER=1\n",
    "cline": '{"version": 2, "lastUsedProvider": "cline", "providers": {"cline": {"a": [1]}}}',
    "codex": '# mine\nmodel = "gpt" # why\n\n[mcp_servers.a]\ncommand = "b"\n',
    "continue": "name: mine # I\nversion: 2.0.0\nschema: v1\nmodels:\n- name: a\n  model: b\n",
    "gemini": '{\n  // mine\n  "mcpServers": {\n    "a": {"command": "b"}, // a\n  },\n}\n',
    "llm": "# mine\n- model_id: a\n  model_name: b\n",
    "open-webui": "WEBUI_AUTH=true\n",
    "opencode": '{\r\n\t"model": "a/b", // why\r\n\t"provider": {}\r\n}\r\n',
    "zed": '// mine\n{\n    "theme": "One", // dark\n    "agent": {\n        "x": 1,\n    }\n}\n',
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made" / "deep" / "settings.json"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def to_connect(path: Path, kept: Path, *, secret: bool = False, settings=SETTINGS) -> Change:
    known = records.read(kept, "it", path)
    return connecting(path, settings, Jsonc(), secret=secret, known=known)


def connect(path: Path, kept: Path, **how) -> Change:
    change = to_connect(path, kept, **how)
    if not change.changes_nothing:
        carry_out(change, kept, "it")
    return change


def record(path: Path, kept: Path) -> Record:
    found = records.read(kept, "it", path)
    assert found is not None
    return found


def undo(path: Path, kept: Path) -> Change:
    change = undoing(record(path, kept), Jsonc())
    carry_out(change, kept, "it")
    return change


def lay(client: Client, path: Path, kept: Path, wish: Wish = WISH) -> Change:
    known = records.read(kept, client.name, path)
    change = connecting(
        path,
        client.settings(wish),
        client.kind,
        begins=client.begins,
        secret=client.holds_token,
        known=known,
    )
    if not change.changes_nothing:
        carry_out(change, kept, client.name)
    return change


def take_back(client: Client, path: Path, kept: Path) -> Change:
    known = records.read(kept, client.name, path)
    assert known is not None
    change = undoing(known, client.kind)
    carry_out(change, kept, client.name)
    return change


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_a_file_made_by_hand_comes_back_byte_for_byte(client: Client, path: Path, kept: Path):
    before = HAND_MADE[client.name].encode()
    path.parent.mkdir(parents=True)
    path.write_bytes(before)
    path.chmod(0o640)
    lay(client, path, kept)
    assert path.stat().st_mode & 0o777 == (0o600 if client.holds_token else 0o640)
    after = path.read_bytes()
    assert lay(client, path, kept).changes_nothing
    assert path.read_bytes() == after
    lay(client, path, kept, replace(WISH, model=PROFILES["refactor"]))
    take_back(client, path, kept)
    assert path.read_bytes() == before
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(kept.iterdir()) == []


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_a_file_that_was_not_there_is_gone_again(client: Client, path: Path, kept: Path):
    lay(client, path, kept)
    assert path.is_file()
    assert lay(client, path, kept).changes_nothing
    take_back(client, path, kept)
    assert not path.parents[1].exists(), "the folders that were made for it"


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_of_a_file_that_was_edited_since_only_ours_is_taken_out(client, path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    before = HAND_MADE[client.name]
    path.write_bytes(before.encode())
    lay(client, path, kept)
    path.write_bytes(b"\n" + path.read_bytes())
    change = take_back(client, path, kept)
    assert (change.edited, change.left) == (True, ())
    after = path.read_bytes().decode()
    assert client.kind.read(after) == client.kind.read(before)
    lost = set(before.replace(",", "").split("\n")) - set(after.replace(",", "").split("\n"))
    assert lost == set()


def test_what_somebody_changed_of_ours_is_named_and_left(path: Path, kept: Path):
    connect(path, kept)
    path.write_text(path.read_text().replace("http://x/v1", "http://mine/v1"))
    change = undo(path, kept)
    assert [each.path for each in change.left] == [("xnai", "url")]
    assert "http://mine/v1" in path.read_text()


def test_a_file_that_somebody_removed_stays_away(path: Path, kept: Path):
    connect(path, kept)
    path.unlink()
    undo(path, kept)
    assert not path.exists()


def test_the_second_run_undoes_the_first_before_it_says_something_else(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text('{"a": 1}')
    connect(path, kept)
    connect(path, kept, settings=leaves({"other": 2}))
    assert path.read_text() == '{"a": 1, "other": 2}'


def test_a_run_that_was_killed_before_it_wrote_can_be_undone(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text('{"a": 1}')
    change = to_connect(path, kept)
    assert change.record is not None
    records.keep(kept, "it", change.record)
    undo(path, kept)
    assert path.read_text() == '{"a": 1}'


def test_a_file_that_changes_between_the_look_and_the_write_is_left_alone(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    change = to_connect(path, kept)
    path.write_text('{"new": 1}')
    with pytest.raises(ConfigError, match="meanwhile"):
        carry_out(change, kept, "it")
    assert path.read_text() == '{"new": 1}'
    assert records.read(kept, "it", path) is None


def test_a_token_makes_a_file_private_and_undoing_gives_it_its_mode_again(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    path.chmod(0o664)
    connect(path, kept, secret=True)
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    connect(path, kept, secret=True)
    assert path.stat().st_mode & 0o777 == 0o600, "also where it says so already"
    undo(path, kept)
    assert path.stat().st_mode & 0o777 == 0o664


def test_what_is_kept_is_private(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text('{"key": "of mine"}')
    connect(path, kept)
    assert kept.stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in kept.iterdir()} == {0o600}
    (backup,) = kept.glob("*.before")
    assert backup.read_text() == '{"key": "of mine"}'


@pytest.mark.parametrize("damaged", ["{", "{}", "[]", '{"version": 9}'])
def test_a_damaged_record_is_told_and_changes_nothing(path: Path, kept: Path, damaged: str):
    connect(path, kept)
    records.place_of(kept, "it", path).write_text(damaged)
    with pytest.raises(ConfigError):
        records.read(kept, "it", path)


def test_a_backup_that_is_not_what_was_there_is_not_restored(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    connect(path, kept)
    (backup,) = kept.glob("*.before")
    backup.write_text('{"other": 1}')
    with pytest.raises(ConfigError, match="damaged"):
        records.read(kept, "it", path)


def test_the_mark_that_editors_put_first_stays(path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    connect(path, kept)
    assert path.read_bytes() == b'\xef\xbb\xbf{"a": 1, "xnai": {"url": "http://x/v1"}}'


def link(path: Path) -> None:
    (path.parent / "other").write_text("{}")
    path.symlink_to(path.parent / "other")


def hard_link(path: Path) -> None:
    link_from = path.parent / "other"
    link_from.write_text("{}")
    path.hardlink_to(link_from)


def foreign(path: Path) -> None:
    path.write_text("{}")
    try:
        os.chown(path, 12345, -1)
    except PermissionError:
        pytest.skip("only root can give a file away")


def read_only(path: Path) -> None:
    path.write_text("{}")
    path.chmod(0o444)


REFUSED = [
    (link, "is a link, to "),
    (lambda path: path.symlink_to("nowhere"), "is a link, to nowhere"),
    (hard_link, "has 2 names"),
    (foreign, "belongs to another user (number 12345)"),
    (read_only, "is read-only (mode 0444)"),
    (os.mkfifo, "is not an ordinary file"),
    (Path.mkdir, "is not an ordinary file"),
    (lambda path: path.write_bytes(b"{}\n\xff"), "settings.json:2: not UTF-8 text"),
    (lambda path: path.write_bytes(b" " * 1_000_001), "is larger than 1000000 bytes"),
    (lambda path: path.write_text('{"a": 1'), "cannot be changed by a program: line 1"),
    (lambda path: path.write_text('{"xnai": []}'), "xnai is no object, at line 1"),
]


@pytest.mark.parametrize(("make", "told"), REFUSED)
def test_a_file_that_is_not_plainly_ours_to_change_is_refused(make, told, path: Path, kept: Path):
    path.parent.mkdir(parents=True)
    make(path)
    before = [(each, each.lstat()) for each in path.parent.iterdir()]
    with pytest.raises(ConfigError) as refused:
        connect(path, kept)
    assert told in refused.value.message
    assert str(path) in refused.value.message
    assert [(each, each.lstat()) for each in path.parent.iterdir()] == before
    assert not kept.exists()


def test_a_file_where_a_folder_should_be_is_refused(path: Path, kept: Path):
    path.parents[1].write_text("")
    with pytest.raises(ConfigError, match="Not a directory"):
        connect(path, kept)


def test_a_disk_that_takes_nothing_leaves_the_file_as_it_was(path: Path, tmp_path: Path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    (tmp_path / "kept").write_text("")
    with pytest.raises(ConfigError, match="cannot be written"):
        connect(path, tmp_path / "kept")
    assert path.read_text() == "{}"


def test_a_file_that_was_opened_is_the_one_that_is_read(path: Path):
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    assert files.look(path).content == b"{}"
    path.unlink()
    assert files.look(path).content is None


@pytest.mark.parametrize("given", [False, True])
def test_a_shell_that_reads_the_file_of_open_webui_has_the_token(tmp_path: Path, given: bool):
    token = tmp_path / "it's here" / "token"
    token.parent.mkdir()
    token.write_text("a-token\n")
    wish = replace(WISH, token_file="" if given else str(token))
    path = tmp_path / "open-webui.env"
    lay(CLIENTS["open-webui"], path, tmp_path / "kept", wish)
    shown = 'set -a; . "$0"; printf %s "$OPENAI_API_KEY $DEFAULT_MODEL_METADATA"'
    variables = {"XNAI_API_KEY": "a-token"} if given else {}
    done = subprocess.run(
        ["/bin/sh", "-c", shown, path], env=variables | PATHS, capture_output=True, check=True
    )
    assert done.stdout.decode() == 'a-token {"capabilities": {"builtin_tools": false}}'


def test_what_is_left_to_do_is_said_in_the_shell_of_the_system():
    wish = replace(WISH, windows=True, token_file="C:\\it's\\token")
    assert CLIENTS["zed"].steps(wish)[0] == "$env:XNAI_API_KEY = (Get-Content 'C:\\it''s\\token')"
    assert CLIENTS["zed"].steps(replace(wish, token_file="")) == ("zed, from that shell",)


@pytest.mark.parametrize("client", CLIENTS.values(), ids=CLIENTS)
def test_the_token_stands_in_a_file_only_where_the_client_has_no_other_way(client: Client):
    told = repr(client.settings(WISH)) + repr(client.steps(WISH))
    assert (WISH.token in told) == client.holds_token
    assert [name for name, each in CLIENTS.items() if each.holds_token] == ["cline"]
