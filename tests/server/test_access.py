"""The layer in front of every route, driven with real ASGI calls around a small application."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.core.errors import BodyTooLarge, Forbidden, XnaiError
from xnai.server.access import Access, ASGIApp, Message, Receive, Scope, Send
from xnai.server.access_rules import rules_at

pytestmark = pytest.mark.anyio
TOKEN = "s3cret-Token_43"
BEARER = (b"authorization", f"Bearer {TOKEN}".encode())
HOST = (b"host", b"localhost:11435")
LIMIT = 1000
RULES = rules_at("127.0.0.1", 11435, token=TOKEN, body_limit_bytes=LIMIT)
CONNECT = {"type": "websocket.connect"}
OK = {"type": "http.response.start", "status": 200, "headers": [(b"x-app", b"yes")]}


def shape(path: str, error: XnaiError) -> tuple[int, bytes]:
    """A dialect that shows what reaches it, and whose clients know another status than 403."""
    status = 418 if isinstance(error, Forbidden) else error.status
    return status, json.dumps({"path": path, "error": error.message}).encode()


async def reads_then_answers(scope: Scope, receive: Receive, send: Send) -> None:
    """Echoes the length of the body; reading ends where it ends or the client goes away."""
    length = 0
    more = True
    while more:
        message = await receive()
        length += len(message.get("body", b""))
        more = message.get("more_body", False)
    await send(OK)
    await send({"type": "http.response.body", "body": str(length).encode()})


@dataclass
class Client:
    """One connection: what it sends, and what comes back."""

    messages: Iterable[Message] = ({"type": "http.request", "body": b"", "more_body": False},)
    app: ASGIApp = reads_then_answers
    back: list[Message] = field(default_factory=list)
    asked: list[Scope] = field(default_factory=list)
    n_read: int = 0

    async def ask(self, scope: Scope) -> None:
        left = iter(self.messages)

        async def receive() -> Message:
            self.n_read += 1
            return next(left)

        async def send(message: Message) -> None:
            self.back.append(message)

        async def remembering(scope: Scope, receive: Receive, send: Send) -> None:
            self.asked.append(scope)
            await self.app(scope, receive, send)

        await Access(remembering, rules=RULES, shape=shape)(scope, receive, send)

    @property
    def status(self) -> int:
        return int(self.back[0]["status"])

    @property
    def headers(self) -> dict[bytes, bytes]:
        return dict(self.back[0]["headers"])

    @property
    def body(self) -> bytes:
        return b"".join(message["body"] for message in self.back[1:])


def http(*headers: tuple[bytes, bytes], method: str = "POST", path: str = "/v1/messages") -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": list(headers),
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 11435),
    }


def websocket(*headers: tuple[bytes, bytes], path: str = "/events", **more: Any) -> Scope:
    return {"type": "websocket", "path": path, "headers": list(headers), "subprotocols": [], **more}


def chunks(*bodies: bytes) -> list[Message]:
    parts = [{"type": "http.request", "body": body, "more_body": True} for body in bodies]
    return [*parts, {"type": "http.request", "body": b"", "more_body": False}]


async def test_a_request_with_the_token_reaches_the_app_untouched() -> None:
    client = Client(messages=chunks(b"ab", b"cde"))
    scope = http(HOST, BEARER)
    await client.ask(scope)
    assert client.asked == [scope]
    assert client.asked[0] is scope
    assert client.back == [OK, {"type": "http.response.body", "body": b"5"}]


@pytest.mark.parametrize(
    ("headers", "status", "error"),
    [
        ((HOST,), 401, "Unauthorized"),
        ((HOST, (b"authorization", b"Bearer wrong")), 401, "Unauthorized"),
        ((HOST, BEARER, (b"authorization", b"Bearer wrong")), 401, "Unauthorized"),
        (((b"host", b"evil.example:11435"), BEARER), 418, "Forbidden"),
        ((HOST, BEARER, (b"origin", b"https://evil.example")), 418, "Forbidden"),
        ((HOST, HOST, BEARER), 400, "BadRequest"),
        ((BEARER,), 400, "BadRequest"),
        ((HOST, BEARER, (b"content-length", b"1001")), 413, "BodyTooLarge"),
    ],
)
async def test_a_refusal_has_the_shape_and_the_status_of_the_paths_dialect(
    headers: tuple[tuple[bytes, bytes], ...], status: int, error: str
) -> None:
    said: list[tuple[str, XnaiError]] = []

    def dialect(path: str, refused: XnaiError) -> tuple[int, bytes]:
        said.append((path, refused))
        return shape(path, refused)[0], b'{"refused": true}'

    back: list[Message] = []

    async def send(message: Message) -> None:
        back.append(message)

    async def receive() -> Message:
        raise AssertionError("a refused body is not read")

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        raise AssertionError("a refused request does not reach the app")

    await Access(app, rules=RULES, shape=dialect)(http(*headers), receive, send)
    assert [(path, type(refused).__name__) for path, refused in said] == [("/v1/messages", error)]
    assert back[0]["type"] == "http.response.start"
    assert back[0]["status"] == status
    assert dict(back[0]["headers"]) == {
        b"content-type": b"application/json",
        b"content-length": b"17",
    } | ({b"www-authenticate": b"Bearer"} if status == 401 else {})
    assert back[1:] == [{"type": "http.response.body", "body": b'{"refused": true}'}]


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", ["/", "/health"])
async def test_the_open_paths_are_passed_on_without_a_token(method: str, path: str) -> None:
    client = Client()
    await client.ask(http(HOST, method=method, path=path))
    assert client.status == 200
    assert len(client.asked) == 1


@pytest.mark.parametrize("origin", [b"http://localhost:11435", b"https://evil.example"])
@pytest.mark.parametrize("method", ["OPTIONS", "GET", "POST"])
async def test_no_access_control_header_is_ever_added(origin: bytes, method: str) -> None:
    client = Client()
    wish = (b"access-control-request-method", b"POST")
    await client.ask(http(HOST, BEARER, (b"origin", origin), wish, method=method))
    assert not [name for name in client.headers if name.startswith(b"access-control")]
    if method == "OPTIONS":
        assert client.asked == []


async def test_a_body_as_long_as_the_limit_is_read_whole() -> None:
    client = Client(messages=chunks(b"x" * 600, b"x" * 400))
    await client.ask(http(HOST, BEARER, (b"content-length", b"1000")))
    assert (client.status, client.body) == (200, b"1000")


@pytest.mark.parametrize("says", [(), ((b"content-length", b"10"),), ((b"content-length", b"-1"),)])
async def test_a_body_is_counted_while_it_comes_whatever_it_says_of_itself(
    says: tuple[tuple[bytes, bytes], ...],
) -> None:
    client = Client(messages=chunks(b"x" * 600, b"x" * 401, b"x" * 600))
    await client.ask(http(HOST, BEARER, *says))
    assert client.status == 413
    assert b"longer than 1000 bytes" in client.body
    assert len(client.back) == 2
    assert client.n_read == 2  # nothing is read after the piece that was too much


async def test_an_open_path_takes_no_long_body_either() -> None:
    client = Client(messages=chunks(b"x" * 1001))
    await client.ask(http(HOST, method="GET", path="/"))
    assert client.status == 413


async def in_a_task_group(scope: Scope, receive: Receive, send: Send) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(reads_then_answers, scope, receive, send)


async def with_an_answer_of_its_own(scope: Scope, receive: Receive, send: Send) -> None:
    try:
        await reads_then_answers(scope, receive, send)
    except XnaiError:
        await send({"type": "http.response.start", "status": 500, "headers": []})
        await send({"type": "http.response.body", "body": b"mine"})


async def reading_on(scope: Scope, receive: Receive, send: Send) -> None:
    for _ in range(3):
        with pytest.raises(BodyTooLarge):
            await reads_then_answers(scope, receive, send)


@pytest.mark.parametrize("app", [in_a_task_group, with_an_answer_of_its_own, reading_on])
async def test_a_body_too_long_is_answered_once_whatever_the_app_does(app: ASGIApp) -> None:
    client = Client(messages=chunks(b"x" * 1001), app=app)
    await client.ask(http(HOST, BEARER))
    assert client.status == 413
    assert len(client.back) == 2
    assert client.n_read == 1


async def test_an_error_that_the_app_makes_of_it_is_raised_after_the_answer() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await reads_then_answers(scope, receive, send)
        except XnaiError as error:
            raise RuntimeError("mine") from error

    client = Client(messages=chunks(b"x" * 1001), app=app)
    with pytest.raises(RuntimeError, match="mine"):
        await client.ask(http(HOST, BEARER))
    assert client.status == 413


async def test_an_answer_that_has_begun_is_not_begun_again() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send(OK)
        with pytest.raises(BodyTooLarge):
            await reads_then_answers(scope, receive, send)
        await send({"type": "http.response.body", "body": b"the end"})

    client = Client(messages=chunks(b"x" * 1001), app=app)
    await client.ask(http(HOST, BEARER))
    assert client.back == [OK, {"type": "http.response.body", "body": b"the end"}]


@pytest.mark.parametrize("error", [RuntimeError("bug"), BodyTooLarge(limit_bytes=1)])
async def test_errors_of_the_app_itself_pass_as_they_are(error: Exception) -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        raise error

    client = Client(app=app)
    with pytest.raises(type(error)) as caught:
        await client.ask(http(HOST, BEARER))
    assert caught.value is error
    assert client.back == []


async def test_a_client_that_goes_away_is_the_apps_to_notice() -> None:
    client = Client(messages=[{"type": "http.disconnect"}])
    await client.ask(http(HOST, BEARER))
    assert (client.status, client.body) == (200, b"0")


async def test_a_stream_goes_out_piece_by_piece() -> None:
    seen: list[int] = []
    client = Client()

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send(OK)
        for piece in (b"a", b"b"):
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            seen.append(len(client.back))

    client.app = app
    await client.ask(http(HOST, BEARER))
    assert seen == [2, 3]


async def test_a_websocket_with_the_token_reaches_the_app() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        assert await receive() == CONNECT
        await send({"type": "websocket.accept"})
        await receive()

    big = {"type": "websocket.receive", "bytes": b"x" * 5000}
    client = Client(messages=[CONNECT, big], app=app)
    await client.ask(websocket(HOST, BEARER))
    assert client.back == [{"type": "websocket.accept"}]


REFUSED = [
    (HOST,),
    (HOST, (b"x-api-key", b"wrong")),
    (HOST, BEARER, (b"origin", b"https://evil.example")),
    ((b"host", b"evil.example"), BEARER),
    (HOST, HOST, BEARER),
]


@pytest.mark.parametrize("headers", REFUSED)
@pytest.mark.parametrize("path", ["/", "/health", "/events"])
@pytest.mark.parametrize("more", [{}, {"extensions": None}, {"extensions": {}}, {"method": "GET"}])
async def test_a_websocket_is_closed_before_it_is_accepted(
    headers: tuple[tuple[bytes, bytes], ...], path: str, more: dict[str, Any]
) -> None:
    client = Client(messages=[CONNECT])
    await client.ask(websocket(*headers, path=path, **more))
    assert client.asked == []
    assert client.back == [{"type": "websocket.close", "code": 1008}]


async def test_a_websocket_is_told_why_where_the_server_can() -> None:
    client = Client(messages=[CONNECT])
    await client.ask(websocket(HOST, extensions={"websocket.http.response": {}}))
    kinds = [message["type"] for message in client.back]
    assert kinds == ["websocket.http.response.start", "websocket.http.response.body"]
    assert client.status == 401
    assert client.headers[b"www-authenticate"] == b"Bearer"
    assert json.loads(client.body)["path"] == "/events"


async def test_a_websocket_that_is_gone_already_is_not_answered() -> None:
    client = Client(messages=[{"type": "websocket.disconnect", "code": 1006}])
    await client.ask(websocket(HOST))
    assert client.back == []


async def test_starting_and_stopping_pass() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "lifespan.startup.complete"})

    client = Client(app=app)
    await client.ask({"type": "lifespan"})
    assert client.back == [{"type": "lifespan.startup.complete"}]


async def test_a_protocol_without_a_rule_reaches_nothing() -> None:
    client = Client()
    with pytest.raises(ValueError, match="no access rule for the protocol 'webtransport'"):
        await client.ask({"type": "webtransport", "path": "/", "headers": [HOST, BEARER]})
    assert client.asked == []


names = st.sampled_from(
    [b"authorization", b"x-api-key", b"Authorization", b"cookie", b"x-forwarded-for", b"origin"]
) | st.binary(max_size=12)
values = st.binary(max_size=24) | st.sampled_from(
    [b"Bearer", b"Bearer ", b"Bearer null", b"Basic " + TOKEN[:-1].encode(), b"127.0.0.1"]
)
paths = st.text() | st.sampled_from(
    ["/", "//", "/health", "/health/", "/v1/chat/completions", "/api/chat", "/events", "/metrics"]
)


@given(
    headers=st.lists(st.tuples(names, values), max_size=6),
    path=paths,
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]),
    is_websocket=st.booleans(),
)
async def test_nothing_without_the_token_reaches_any_path_but_the_open_ones(
    headers: list[tuple[bytes, bytes]], path: str, method: str, is_websocket: bool
) -> None:
    is_open = path in {"/", "/health"} and method in {"GET", "HEAD"} and not is_websocket
    client = Client(messages=[CONNECT] if is_websocket else chunks())
    scope = (
        websocket(HOST, *headers, path=path)
        if is_websocket
        else http(HOST, *headers, method=method, path=path)
    )
    await client.ask(scope)
    assert is_open or client.asked == []
    assert client.back  # and it is answered, whatever it was
