"""`xnai mcp`: a real process on real models, and the SDK's own client at its pipes."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters

from tests.cli.conftest import RIGHT, WRONG, XNAI, Desk, assert_all_gone, descendants

pytestmark = pytest.mark.anyio
SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
PLAIN = "Write f(x): double it"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "raw", "version": "1"},
    },
}


@asynccontextmanager
async def started(desk: Desk, *arguments: str, era: str = "auto") -> AsyncIterator[Client]:
    """A client of a process of its own."""
    process = StdioServerParameters(
        command=str(XNAI), args=["mcp", *arguments], env=desk.environment, cwd=desk.folder
    )
    async with Client(process, mode=era) as client:
        yield client


@pytest.mark.parametrize("era", ["auto", "legacy"])
async def test_the_embedded_ladder_answers_and_climbs(desk: Desk, era: str):
    said: list[str | None] = []

    async def told(progress: float, total: float | None, message: str | None) -> None:
        said.append(message)

    async with started(desk, "--preset", "pocket", era=era) as client:
        asked = {"query": SORT, "preferred_tier": "draft"}
        first = await client.call_tool("route_query", asked, progress_callback=told)
        again = await client.call_tool("force_escalate", {"reason": "slow"})
        kept = await client.call_tool("submit_feedback", {"good": True, "note": "sorted"})
        status = (await client.call_tool("get_tier_status", {})).structured_content
        trace = await client.read_resource("xnai://traces/last")
    answer, better = first.structured_content, again.structured_content
    assert (answer["tier"], answer["accepted"], answer["larger_tier"]) == ("draft", True, "refine")
    assert (better["tier"], better["escalated_from"]) == ("refine", answer["request_id"])
    assert said[:2] == ["plan: draft", "draft drafts (pocket-draft)"]
    assert said[-1] is not None
    assert said[-1].startswith("draft: accept")
    assert kept.structured_content == {"request_id": better["request_id"], "feedback": "good"}
    assert {each["tier"]: each["state"] for each in status["tiers"]}["draft"] == "ready"
    recorded = json.loads(trace.contents[0].text)
    assert recorded["id"] == better["request_id"]
    assert any("sent back" in reason for reason in recorded["reasons"])


async def test_an_answer_is_climbed_from_where_no_texts_are_kept_and_later_not(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.tier("refine", RIGHT)
    desk.settings = {"store": {"keep_text": False}}
    desk.write_config()
    async with started(desk) as client:
        first = await client.call_tool("route_query", {"query": PLAIN, "preferred_tier": "S"})
        again = await client.call_tool("force_escalate", {})
        assert again.structured_content["tier"] == "refine"
    async with started(desk) as client:
        ref = first.structured_content["request_id"]
        refused = await client.call_tool("force_escalate", {"request_id": ref})
    assert refused.is_error
    assert "`store.keep_text` is off" in refused.content[0].text


async def test_an_answer_of_an_earlier_process_is_climbed_from_with_its_draft(desk: Desk):
    desk.tier("draft", WRONG)
    # It answers so only where it is told the draft.
    desk.tier("refine", {"return x": RIGHT, "": "I was told nothing."})
    async with started(desk) as client:
        asked = {"query": PLAIN, "preferred_tier": "draft"}
        first = await client.call_tool("route_query", asked)
    async with started(desk) as client:
        ref = first.structured_content["request_id"]
        again = await client.call_tool("force_escalate", {"request_id": ref[:12], "reason": "no"})
    assert again.structured_content["escalated_from"] == ref
    assert "2 * x" in again.structured_content["code"]


async def test_the_bounds_of_the_command_hold_for_every_request(desk: Desk):
    async with started(desk, "--preset", "pocket", "--max-tier", "draft") as client:
        found = (await client.call_tool("route_query", {"query": PLAIN})).structured_content
        refused = await client.call_tool("force_escalate", {})
    assert found["plan"] == ["draft"]
    assert refused.is_error
    assert "stands above" in refused.content[0].text


async def test_no_key_is_in_any_page(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.models["cloud"] = {
        "engine": "openai", "model": "m", "base_url": "https://api.example/v1",
        "key_env": "THE_KEY", "parameters_b": 100,
    }  # fmt: skip
    desk.extra = {"THE_KEY": "sk-hunter2"}
    desk.write_config()
    async with started(desk) as client:
        for page in (await client.list_resources()).resources:
            text = (await client.read_resource(page.uri)).contents[0].text
            assert json.loads(text)
            assert "hunter2" not in text


async def test_a_figure_of_a_benchmark_can_be_read_and_a_broken_one_is_told(desk: Desk):
    desk.tier("draft", RIGHT)
    folder = desk.home / "data" / "bench" / "20260101-000000"
    folder.mkdir(parents=True)
    setup = {"tasks": "mine", "asked": [1, 2], "ladder": []}
    run = {"made_at": "2026", "version": "0", "setup": setup, "machine": {}, "figures": {"n": 1}}
    (folder / "run.json").write_text(json.dumps(run))
    async with started(desk) as client:
        page = json.loads((await client.read_resource("xnai://bench")).contents[0].text)
        assert [(each["tasks"], each["n_tasks"], each["figures"]) for each in page["runs"]] == [
            ("mine", 2, {"n": 1})
        ]
        (folder / "run.json").write_text("{")
        with pytest.raises(Exception, match="no run that can be read"):
            await client.read_resource("xnai://bench")


class Raw:
    """The process at its pipes, line by line."""

    def __init__(self, desk: Desk, *arguments: str) -> None:
        self.process = desk.start("mcp", *arguments, stdin=subprocess.PIPE)

    def send(self, message: Any) -> None:
        line = message if isinstance(message, bytes) else json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def read(self) -> Any:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def call(self, number: int, tool: str, **given: Any) -> None:
        params = {"name": tool, "arguments": given, "_meta": {"progressToken": number}}
        self.send({"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params})

    def begin(self) -> None:
        self.send(INITIALIZE)
        assert self.read()["result"]["serverInfo"]["name"] == "xnai-model-router"
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()


@pytest.mark.parametrize("how", ["closes stdin", "SIGTERM", "SIGINT"])
def test_a_client_that_ends_in_the_midst_of_an_answer_leaves_nothing_running(desk: Desk, how: str):
    desk.tier("draft", RIGHT, "--hang-after", "1")
    raw = Raw(desk)
    try:
        raw.begin()
        raw.call(1, "route_query", query=PLAIN)
        while "tokens" not in raw.read()["params"]["message"]:
            pass
        engines = descendants(raw.process)
        assert engines
        if how == "closes stdin":
            assert raw.process.stdin is not None
            raw.process.stdin.close()
        else:
            raw.process.send_signal(getattr(signal, how))
        assert raw.process.wait(timeout=20) == (130 if how == "SIGINT" else 0)
        assert_all_gone(engines)
        assert raw.process.stderr is not None
        assert raw.process.stderr.read() == b""
    finally:
        raw.end()
    [recorded] = desk.run("logs", "--json").json
    assert recorded["error_kind"] == "Interrupted"


async def test_a_call_that_is_cancelled_stops_its_engine_and_the_next_is_answered(desk: Desk):
    desk.tier("draft", RIGHT, "--hang-after", "1")
    async with started(desk) as client:
        with anyio.CancelScope() as scope:

            async def told(progress: float, total: float | None, message: str | None) -> None:
                if "tokens" in str(message):
                    scope.cancel()

            await client.call_tool("route_query", {"query": PLAIN}, progress_callback=told)
        assert scope.cancelled_caught
        while True:  # the engine is told a moment later
            status = (await client.call_tool("get_tier_status", {})).structured_content
            if (status["running"], status["tiers"][0]["calls"]) == (0, 0):
                break


def test_lines_that_are_none_of_the_protocol_are_told_and_the_next_one_is_answered(desk: Desk):
    desk.tier("draft", RIGHT)
    desk.settings = {"server": {"max_body_mib": 1}}
    desk.write_config()
    raw = Raw(desk)
    try:
        raw.begin()
        raw.send(b"x" * 3_000_000)
        told = raw.read()
        assert (told["id"], told["error"]["data"]["type"]) == (None, "BodyTooLarge")
        raw.send(b"no json")
        raw.send(b"\xff\xfe")
        raw.send([1, 2])
        raw.call(7, "get_tier_status")
        for _ in range(3):
            told = raw.read()
            assert (told["id"], told["error"]["code"]) == (None, -32700)
            assert "no JSON-RPC message" in told["error"]["message"]
        assert raw.read()["result"]["structuredContent"]["tiers"][0]["tier"] == "draft"
    finally:
        raw.end()


def test_messages_can_come_from_a_file_and_go_to_one(desk: Desk):
    desk.tier("draft", RIGHT)
    asked, answered = desk.folder / "asked", desk.folder / "answered"
    ping = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    asked.write_text("".join(f"{json.dumps(each)}\n" for each in (INITIALIZE, ping)))
    with asked.open("rb") as stdin, answered.open("wb") as stdout:
        process = desk.start("mcp", stdin=stdin, stdout=stdout)
        assert process.wait(timeout=20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
    assert json.loads(answered.read_text().splitlines()[0])["id"] == 0


def test_a_person_at_a_terminal_is_told_what_it_is_for(terminal: Any):
    shown = terminal("mcp")
    assert shown.finish() == 2
    assert "started by an MCP client" in shown.shown


def test_a_tier_and_a_bound_contradict_each_other(desk: Desk):
    desk.tier("draft", RIGHT)
    done = desk.run("mcp", "--tier", "draft", "--max-tier", "draft")
    assert done.code == 2
    assert "Give one or the other" in done.err
