"""The disk of the audit trail is full while a server answers: no answer is lost, each loss told."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from websockets.sync.client import connect

from tests.server.live import TOKEN, Live, printed, serving
from tests.server.scripted import body
from tests.server.shapes import extension, refusal
from tests.tools.small_disk import fill, small_disk
from xnai.server.app import CHATS

CHAT = "/v1/chat/completions"
KNOWN = {"authorization": f"Bearer {TOKEN}"}
both = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
everywhere = pytest.mark.parametrize("path", CHATS)


@dataclass(frozen=True, kw_only=True)
class House:
    live: Live
    client: httpx2.Client
    disk: Path
    home: Path

    def ask(self, path: str, model: str, *, stream: bool = False) -> httpx2.Response:
        return self.client.post(path, json=body(path, stream=stream, model=model))

    def ask_until(
        self, kind: str, path: str, *, stream: bool = False
    ) -> tuple[httpx2.Response, dict]:
        """Ask the local tier, and wait for an event: an answer goes out before its record."""
        url = self.live.url.replace("http:", "ws:") + "/api/xnai/events"
        with connect(url, additional_headers=KNOWN) as watcher:
            answer = self.ask(path, "xnai/draft", stream=stream)
            while (event := json.loads(watcher.recv(timeout=30)))["type"] != kind:
                pass
        return answer, event

    @property
    def records(self) -> list[str]:
        return [record["id"] for record in printed(self.home, "logs")]


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> Iterator[House]:
    """One record is kept; then the disk is full. Somebody else's model is in the ladder, too."""
    home = tmp_path_factory.mktemp("home")
    with small_disk(home / "disk", kib=1024) as disk:
        models = {
            "local": {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024},
            "theirs": {"engine": "openai", "model": "t", "base_url": "http://0.0.0.0:9",
                       "parameters_b": 100},
        }  # fmt: skip
        tiers = [
            {"name": "draft", "model": "local", "role": "draft", "pack": "pocket", "draws": 1},
            {"name": "cloud", "model": "theirs", "role": "cloud", "draws": 1},
        ]
        store = {"path": str(disk / "xnai.sqlite3")}
        (home / "config").mkdir()
        settings = {"models": models, "tiers": tiers, "store": store}
        (home / "config" / "xnai.yaml").write_text(json.dumps(settings))
        with (
            serving(home, preset=None) as live,
            httpx2.Client(base_url=live.url, headers=KNOWN, timeout=60) as client,
        ):
            made = House(live=live, client=client, disk=disk, home=home)
            made.ask_until("RequestAnswered", CHAT)
            fill(disk)
            yield made


@everywhere
@both
def test_an_answer_goes_out_all_the_same_and_what_is_not_kept_is_told(house, path, stream):
    fill(house.disk)
    answer, event = house.ask_until("RecordFailed", path, stream=stream)
    told = extension(path, answer)
    assert told["tier"] == "draft"
    assert event["request_id"] == told["request_id"]


@everywhere
def test_nothing_leaves_that_cannot_be_written_down(house, path):
    fill(house.disk)
    answer = house.ask(path, "xnai/cloud")
    assert answer.status_code >= 400
    assert "since it cannot be written down" in refusal(path, answer)
    assert "the disk is full" in answer.text


@everywhere
def test_what_is_asked_privately_is_answered_here(house, path):
    fill(house.disk)
    told = extension(path, house.ask(path, "xnai/private"))
    assert (told["tier"], told["private"]) == ("draft", "asked of xnai/private")


def test_what_is_kept_can_be_read_and_goes_on_when_there_is_room(house):
    before = house.records
    fill(house.disk).unlink()
    answer, _ = house.ask_until("RequestAnswered", CHAT)
    kept = [extension(CHAT, answer)["request_id"], *before]
    assert house.records == kept
    assert len(before) == 1, "nothing was kept while the disk was full"
    with closing(sqlite3.connect(house.disk / "xnai.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        (calls,) = connection.execute("SELECT count(*) FROM call").fetchone()
    assert calls == len(kept)
