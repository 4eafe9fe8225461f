"""A real `xnai serve` on the embedded ladder, and clients of the SDK."""

import time

import anyio
import httpx2
import psutil
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from tests.server.live import TOKEN, Live, client_of, printed, serving
from tests.server.mcp.desks import text_of

pytestmark = pytest.mark.anyio
SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def live(home):
    with serving(home) as found:
        yield found


def at(live: Live) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(headers={"authorization": f"Bearer {TOKEN}"}, timeout=60)


@pytest.mark.parametrize("era", ["auto", "legacy"])
async def test_an_answer_is_climbed_from_and_both_are_recorded(home, live: Live, era: str):
    async with at(live) as http:
        transport = streamable_http_client(f"{live.url}/mcp", http_client=http)
        async with Client(transport, mode=era) as client:
            asked = {"query": SORT, "context": "Python 3", "preferred_tier": "draft"}
            first = (await client.call_tool("route_query", asked)).structured_content
            again = (
                await client.call_tool("force_escalate", {"reason": "slow"})
            ).structured_content
    assert (first["tier"], again["tier"]) == ("draft", "refine")
    assert again["escalated_from"] == first["request_id"]
    kept = printed(home, "logs", again["request_id"])
    assert kept["follows"] == first["request_id"]
    assert kept["features"]["complains"] is True


async def test_an_answer_of_another_api_is_climbed_from_by_its_id(home, live: Live):
    with client_of(live) as client:
        body = {"model": "xnai/draft", "messages": [{"role": "user", "content": SORT}]}
        answer = client.post("/v1/chat/completions", json=body)
    ref = answer.headers["x-xnai-request-id"]
    assert printed(home, "logs", ref)["tier"] == "draft"  # it is recorded a moment later
    async with at(live) as http:
        transport = streamable_http_client(f"{live.url}/mcp", http_client=http)
        async with Client(transport) as client:
            again = await client.call_tool("force_escalate", {"request_id": ref})
    assert again.structured_content["escalated_from"] == ref
    assert again.structured_content["tier"] == "refine"


async def test_who_has_no_token_gets_nothing(live: Live):
    async with httpx2.AsyncClient(timeout=60) as http:
        answer = await http.post(f"{live.url}/mcp", json={})
    assert answer.status_code == 401
    assert answer.json()["error"]["data"]["type"] == "Unauthorized"


async def test_a_server_with_open_sessions_ends_at_once(tmp_path):
    with serving(tmp_path) as live:
        async with at(live) as http:
            transport = streamable_http_client(f"{live.url}/mcp", http_client=http)
            async with Client(transport, mode="legacy") as client:
                said = await client.call_tool("route_query", {"query": SORT})
                assert "srt" in text_of(said)
                engines = psutil.Process(live.process.pid).children(recursive=True)
                assert engines
                live.process.terminate()
                began = time.monotonic()
                await anyio.to_thread.run_sync(live.process.wait, 30)
                assert time.monotonic() - began < 10  # it would give running answers 30 s
    assert psutil.wait_procs(engines, timeout=10)[1] == []
    assert live.process.returncode == 0
