"""`/api/xnai/events` over real websockets: who is let in, what is told, and the goodbye."""

import json
import socket
from contextlib import asynccontextmanager

import anyio
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.server.scripted import DONE, TOKEN, body, served
from xnai.core.chat import Delta
from xnai.core.events import EngineStopped, RecordFailed
from xnai.server.app import routes
from xnai.server.watch import MAX_WATCHERS, PROTOCOL, QUEUE

pytestmark = pytest.mark.anyio
PATH = "/api/xnai/events"
BEARER = {"authorization": f"Bearer {TOKEN}"}
FULL = EngineStopped(model="m", pid=1, reason="x" * 10_000)


def url(client, path: str = PATH) -> str:
    return f"ws://127.0.0.1:{client.base_url.port}{path}"


@asynccontextmanager
async def observed(*script):
    """A client, and the server itself."""
    servers = []

    def keep(server):
        servers.append(server)
        return server

    async with served(*script, make=keep) as (client, _):
        yield client, servers[0]


async def refused(address: str, **how) -> InvalidStatus:
    with pytest.raises(InvalidStatus) as caught:
        await connect(address, **how).__aenter__()
    return caught.value


async def next_of(watcher, kind: str) -> dict:
    while (event := json.loads(await watcher.recv()))["type"] != kind:
        pass
    return event


class TestWhoMayWatch:
    async def test_no_route_is_opened_by_websocket_without_the_token(self):
        async with observed(DONE) as (client, server):
            for route in routes(server):
                address = url(client, route.path.replace("{name:path}", "x"))
                for how in (
                    {},
                    {"additional_headers": {"authorization": "Bearer wrong"}},
                    {"subprotocols": ["xnai.token.wrong"]},
                    {"subprotocols": ["xnai.token."]},
                    {"subprotocols": [PROTOCOL, TOKEN]},
                ):
                    assert (await refused(address, **how)).response.status_code == 401
                in_url = f"{address}?token={TOKEN}&xnai.token.{TOKEN}"
                assert (await refused(in_url)).response.status_code == 401
            assert server.bus.n_subscribed == 0

    async def test_a_refusal_says_why_before_anything_is_accepted(self, caplog):
        async with observed() as (client, _):
            found = await refused(url(client))
        assert "no token" in json.loads(found.response.body)["error"]
        assert "xnai.token." in json.loads(found.response.body)["error"]
        assert caplog.text == ""  # what a client does wrong is no mistake of the server

    async def test_a_page_of_another_origin_or_name_is_refused_with_the_token_too(self):
        async with observed() as (client, _):
            known = {"additional_headers": BEARER}
            found = await refused(url(client), origin="https://evil.example", **known)
            assert found.response.status_code == 403
            rebound = f"ws://evil.example:{client.base_url.port}{PATH}"
            found = await refused(rebound, host="127.0.0.1", **known)
            assert found.response.status_code == 403

    @pytest.mark.parametrize(
        "how",
        [
            {"additional_headers": BEARER},
            {"additional_headers": {"x-api-key": TOKEN}},
            {"subprotocols": [PROTOCOL, f"xnai.token.{TOKEN}"]},
        ],
        ids=["bearer", "key", "subprotocol"],
    )
    async def test_the_token_lets_in(self, how):
        async with observed() as (client, _), connect(url(client), **how) as watcher:
            await client.get("/health")
            assert (await next_of(watcher, "RequestEnded"))["path"] == "/health"

    async def test_the_token_is_not_sent_back(self):
        offered = [f"xnai.token.{TOKEN}", PROTOCOL]
        async with observed() as (client, _):
            async with connect(url(client), subprotocols=offered) as watcher:
                assert watcher.subprotocol == PROTOCOL
                assert TOKEN not in str(watcher.response.headers)
            async with connect(url(client), subprotocols=offered[:1]) as watcher:
                assert watcher.subprotocol is None

    async def test_tokens_that_contradict_each_other_let_nobody_in(self):
        how = {"additional_headers": BEARER, "subprotocols": ["xnai.token.wrong"]}
        async with observed() as (client, _):
            assert (await refused(url(client), **how)).response.status_code == 401

    async def test_one_more_than_may_is_told_so_and_who_leaves_makes_room(self):
        async with observed() as (client, server):
            watchers = [
                await connect(url(client), additional_headers=BEARER).__aenter__()
                for _ in range(MAX_WATCHERS)
            ]
            found = await refused(url(client), additional_headers=BEARER)
            assert found.response.status_code == 429
            assert str(MAX_WATCHERS) in json.loads(found.response.body)["error"]
            for watcher in watchers:
                await watcher.close()
            while server.bus.n_subscribed:
                await anyio.lowlevel.checkpoint()
            async with connect(url(client), additional_headers=BEARER):
                pass


class TestWhatIsTold:
    async def test_a_request_is_told_from_its_coming_to_its_end(self):
        path = "/v1/chat/completions"
        async with (
            observed(Delta(text="hi"), DONE) as (client, _),
            connect(url(client), additional_headers=BEARER) as watcher,
        ):
            answer = await client.post(path, json=body(path, stream=False))
            events = [await next_of(watcher, "RequestCame")]
            while events[-1]["type"] != "RequestEnded":
                events.append(json.loads(await watcher.recv()))
        assert [event["type"] for event in events] == [
            *("RequestCame", "QueueChanged", "AnswerBegan", "QueueChanged", "RequestEnded")
        ]
        assert {event["v"] for event in events} == {1}
        ids = {event["request_id"] for event in events if "request_id" in event}
        assert ids == {answer.headers["request-id"]}
        assert events[-1]["status"] == 200

    @pytest.mark.parametrize(("query", "told"), [("", None), ("?texts=1", "secret words")])
    async def test_texts_are_told_only_where_they_are_asked_for(self, query, told):
        async with (
            observed() as (client, server),
            connect(url(client, PATH + query), additional_headers=BEARER) as watcher,
        ):
            server.bus(RecordFailed(request_id="r", error="secret words"))
            assert (await next_of(watcher, "RecordFailed"))["error"] == told

    async def test_half_a_surrogate_pair_is_no_reason_to_end(self):
        async with (
            observed() as (client, server),
            connect(url(client, f"{PATH}?texts=1"), additional_headers=BEARER) as watcher,
        ):
            server.bus(RecordFailed(request_id="r", error="\ud800"))
            assert (await next_of(watcher, "RecordFailed"))["error"] == "\ufffd"

    async def test_a_slow_watcher_loses_the_oldest_and_is_told_how_many(self):
        async with (
            observed() as (client, server),
            connect(url(client), additional_headers=BEARER) as watcher,
        ):
            for number in range(QUEUE + 5):  # nothing else has a turn meanwhile
                server.bus(EngineStopped(model="m", pid=number, reason="died"))
            assert (await next_of(watcher, "EventsLost"))["count"] == 5
            kept = [json.loads(await watcher.recv())["pid"] for _ in range(QUEUE)]
        assert kept == list(range(5, QUEUE + 5))

    async def test_what_a_watcher_says_is_not_read(self):
        async with (
            observed() as (client, server),
            connect(url(client), additional_headers=BEARER) as watcher,
        ):
            for said in ("hello", b"\x00", "{}"):
                await watcher.send(said)
            server.bus(FULL)
            assert (await next_of(watcher, "EngineStopped"))["pid"] == 1

    async def test_a_long_message_ends_the_connection_alone(self):
        async with observed() as (client, _):
            async with connect(url(client), additional_headers=BEARER) as watcher:
                await watcher.send("x" * 4097)
                with pytest.raises(ConnectionClosed) as caught:
                    await next_of(watcher, "nothing")
            assert caught.value.rcvd.code == 1009
            assert (await client.get("/health")).status_code == 200


class TestTheGoodbye:
    async def test_a_server_that_ends_says_that_it_goes_away(self):
        async with observed() as (client, _):
            watcher = await connect(url(client), additional_headers=BEARER).__aenter__()
        with pytest.raises(ConnectionClosed) as caught:
            await next_of(watcher, "nothing")
        assert caught.value.rcvd.code == 1001

    async def test_a_watcher_that_reads_nothing_does_not_hold_the_end_up(self):
        with socket.socket() as stuck:
            stuck.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            async with observed() as (client, server):
                await anyio.to_thread.run_sync(self.open_by_hand, stuck, client.base_url.port)
                for _ in range(3):
                    for _ in range(QUEUE):
                        server.bus(FULL)
                    await anyio.wait_all_tasks_blocked()
                assert server.bus.n_subscribed == 1
                began = anyio.current_time()
            assert anyio.current_time() - began < 10

    @staticmethod
    def open_by_hand(stuck: socket.socket, port: int) -> None:
        stuck.connect(("127.0.0.1", port))
        stuck.sendall(
            f"GET {PATH} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: upgrade\r\n"
            f"upgrade: websocket\r\nsec-websocket-version: 13\r\n"
            f"sec-websocket-key: {'A' * 22}==\r\nauthorization: Bearer {TOKEN}\r\n\r\n".encode()
        )
        assert stuck.recv(12) == b"HTTP/1.1 101"
