"""Where `xnai serve` keeps what its engines have read, and where it does not."""

import json
import stat
from pathlib import Path

import pytest

from tests.server.live import Live, client_of, serving


def write_config(home: Path, **more: object) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "xnai.yaml").write_text(json.dumps({"preset": "pocket"} | more), "utf-8")


def ask(live: Live) -> None:
    body = {"model": "xnai/draft", "messages": [{"role": "user", "content": "add two numbers"}]}
    with client_of(live) as client:
        client.post("/v1/chat/completions", json=body).raise_for_status()


def folders(home: Path) -> list[Path]:
    return [path for path in home.rglob("contexts-*") if path.is_dir()]


def test_the_folder_is_private_and_gone_when_the_server_has_ended(tmp_path):
    write_config(tmp_path)
    with serving(tmp_path, preset=None) as live:
        ask(live)
        (folder,) = folders(tmp_path)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert folders(tmp_path) == []


@pytest.mark.parametrize(
    "more", [{"store": {"keep_text": False}}, {"contexts": {"enabled": False}}]
)
def test_nothing_is_kept_where_texts_are_not_or_nobody_wants_it(tmp_path, more):
    write_config(tmp_path, **more)
    with serving(tmp_path, preset=None) as live:
        ask(live)
        assert folders(tmp_path) == []
