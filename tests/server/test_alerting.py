"""Alerts are told to everybody, once, and nobody who listens holds up another."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import anyio
import httpx2
import pytest
from websockets.sync.client import connect

from tests.server.live import TOKEN, client_of, printed, serving
from xnai.core.alerts import Alert, Limit
from xnai.core.errors import StoreError
from xnai.core.events import AlertCleared, AlertRaised, Event
from xnai.core.ports import Sending
from xnai.server.alerting import Alerting
from xnai.server.outlets import Desktop, Webhook

pytestmark = pytest.mark.anyio
RAISED = Alert(rule="error_rate", change="raised", value=0.5, limit=0.2, worst=0.5)


class KeptLog:
    """Keeps in memory; fails where it is told to."""

    def __init__(self, firing: dict[str, float] | None = None, error: str = "") -> None:
        self.kept: list[Alert] = []
        self._firing, self._error = firing or {}, error

    async def firing(self) -> dict[str, float]:
        if self._error:
            raise StoreError(self._error)
        return self._firing

    async def keep(self, alert: Alert) -> None:
        if self._error:
            raise StoreError(self._error)
        self.kept.append(alert)


class House:
    """An alerting whose one measure is set by the test."""

    def __init__(self, *outlets, log: KeptLog | None = None) -> None:
        self.value: float | None = 0.0
        self.told: list[Event] = []
        self.log = log or KeptLog()
        self.alerting = Alerting(
            limits={"error_rate": Limit(at=0.2, clear=0.1, hold_s=0.0)},
            measure=self._measure,
            log=self.log,
            emit=self.told.append,
            outlets=outlets,
        )

    async def _measure(self):
        return {"error_rate": self.value}

    async def see(self, *values: float | None) -> None:
        async with anyio.create_task_group() as tasks:
            for self.value in values:
                await self.alerting.look(tasks)


async def test_an_alert_is_an_event_kept_and_told_to_each_outlet_once():
    heard = []

    async def outlet(alert: Alert) -> None:
        heard.append(alert)

    house = House(outlet)
    await house.see(0.0, 0.5, 0.6, 0.15, 0.05, None, 0.0)
    assert house.told == [
        AlertRaised(rule="error_rate", value=0.5, limit=0.2),
        AlertCleared(rule="error_rate", value=0.05, worst=0.6),
    ]
    assert [alert.change for alert in heard] == ["raised", "cleared"]
    assert heard == house.log.kept


async def test_an_outlet_that_fails_or_a_store_that_is_full_keeps_it_from_nobody():
    heard = []

    async def broken(alert: Alert) -> None:
        raise OSError("no such program")

    async def works(alert: Alert) -> None:
        heard.append(alert)

    house = House(broken, works, log=KeptLog(error="full"))
    await house.see(0.5)
    assert len(heard) == 1
    assert len(house.told) == 1


async def test_what_fired_when_the_server_ended_fires_until_it_is_over():
    house = House(log=KeptLog({"error_rate": 0.7}))
    with anyio.move_on_after(0.1):
        await house.alerting.work()
    assert house.told == [
        AlertRaised(rule="error_rate", value=0.7, limit=0.2),
        AlertCleared(rule="error_rate", value=0.0, worst=0.7),
    ]


class Written:
    """The log of what leaves."""

    def __init__(self) -> None:
        self.begun: list[Sending] = []
        self.ended: list[str] = []

    async def begin(self, sending: Sending) -> int:
        self.begun.append(sending)
        return len(self.begun)

    async def end(self, number: int, *, outcome: str, usage) -> None:
        self.ended.append(outcome)


@pytest.fixture
def hook():
    """A real endpoint, which answers with the statuses that it is given and then with 200."""
    seen, statuses = [], []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert written.begun, "it is written down before it is sent"
            seen.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            status = statuses.pop(0) if statuses else 200
            self.send_response(status)
            if status == 302:
                self.send_header("location", "/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    written = Written()
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/alerts"
        yield Webhook(url=url, egress=written, pause_s=0.01), seen, statuses, written
        server.shutdown()
        thread.join()


async def test_a_webhook_gets_the_rule_and_numbers_and_is_written_down_first(hook):
    webhook, seen, _, written = hook
    await webhook(RAISED)
    assert seen[0] | {"text": ""} == {
        "source": "xnai", "rule": "error_rate", "state": "raised",
        "value": 0.5, "limit": 0.2, "worst": 0.5, "text": "",
    }  # fmt: skip
    assert (written.begun[0].host, written.ended) == ("127.0.0.1", ["answered"])


async def test_a_webhook_that_fails_for_a_moment_is_asked_again(hook):
    webhook, seen, statuses, written = hook
    statuses += [500, 503]
    await webhook(RAISED)
    assert len(seen) == 3
    assert written.ended == ["answered"]


async def test_a_webhook_that_leads_elsewhere_is_not_followed(hook):
    webhook, seen, statuses, written = hook
    statuses += [302] * 9
    with pytest.raises(httpx2.HTTPError):
        await webhook(RAISED)
    assert len(seen) == 3
    assert written.ended == ["failed"]


async def test_a_note_on_the_desktop_says_what_is_wrong(tmp_path):
    program, told = tmp_path / "notify-send", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}\n')
    program.chmod(0o755)
    await Desktop(program=str(program))(RAISED)
    *options, title, words = told.read_text().splitlines()
    assert "--urgency=normal" in options
    assert title == "xnai"
    assert words == "share of requests that failed: 0.5, the limit is 0.2"


@pytest.mark.drill
def test_a_real_server_tells_and_keeps_what_goes_wrong(tmp_path):
    """Engines hold more than a budget's ten-thousandth: a limit that any of them reaches."""
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "xnai.yaml").write_text(
        "preset: pocket\nalerts: {desktop: false, "
        "memory_share: {at: 0.0001, clear: 0.00001, hold_s: 0}}\n"
    )
    with serving(tmp_path, preset=None) as live, client_of(live) as client:
        asked = {"model": "xnai/draft", "messages": [{"role": "user", "content": "hi"}]}
        client.post("/v1/chat/completions", json=asked).raise_for_status()
        url = live.url.replace("http:", "ws:") + "/api/xnai/events"
        with connect(url, additional_headers={"authorization": f"Bearer {TOKEN}"}) as watcher:
            while (event := json.loads(watcher.recv(timeout=60)))["type"] != "AlertRaised":
                pass
        assert event["rule"] == "memory_share"
        assert 'xnai_alert{rule="memory_share"} 1.0' in client.get("/metrics").text
        (alert,) = printed(tmp_path, "alerts")
    assert (alert["rule"], alert["cleared_at"]) == ("memory_share", None)
    assert alert["value"] > alert["limit"] == 0.0001
