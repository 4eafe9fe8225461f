"""Routes, errors by path, and the one layer in front of all of them.

Bodies that cannot be answered are in `test_bad_input`.
"""

from dataclasses import replace
from functools import partial

import anyio
import pytest

from tests.server.scripted import DONE, TOKEN, ScriptedModel, body, make_server, served
from tests.server.shapes import prompt_field
from xnai.core.errors import EmptyPrompt
from xnai.server.app import CHATS, routes

pytestmark = pytest.mark.anyio
OPEN = {"/", "/health"}
PATHS = [
    route.path.replace("{name:path}", "xnai/auto")
    for route in routes(make_server(ScriptedModel(script=())))
]


@pytest.mark.parametrize("path", [path for path in PATHS if path not in OPEN])
async def test_no_route_answers_without_the_token(path):
    async with served(DONE) as (client, model):
        for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"):
            for headers in ({"authorization": ""}, {"authorization": "Bearer wrong"}):
                answer = await client.request(method, path, headers=headers)
                assert answer.status_code == 401
        assert model.requests == []


@pytest.mark.parametrize("path", PATHS)
async def test_a_page_of_another_origin_or_name_gets_nothing(path):
    async with served(DONE) as (client, model):
        for headers in ({"origin": "https://evil.example"}, {"host": "evil.example"}):
            answer = await client.post(path, headers=headers, json={})
            assert answer.status_code == 403
            assert not any(name.startswith("access-control") for name in answer.headers)
        assert model.requests == []


async def test_what_is_open_says_that_it_runs_and_nothing_else():
    async with served() as (client, _):
        for path in OPEN:
            answer = await client.get(path, headers={"authorization": ""})
            assert answer.status_code == 200
            assert TOKEN not in answer.text


@pytest.mark.parametrize(
    ("path", "shape"),
    [
        ("/v1/nothing", lambda found: found["error"]["message"]),
        (
            "/v1/messages/nothing",
            lambda found: found["type"] == "error" and found["error"]["message"],
        ),
        ("/api/nothing", lambda found: found["error"]),
    ],
)
async def test_a_path_that_is_not_served_is_told_in_its_dialect(path, shape):
    async with served() as (client, _):
        answer = await client.post(path, json={})
        assert answer.status_code == 404
        assert path in shape(answer.json())


@pytest.mark.parametrize("path", CHATS)
async def test_a_chat_is_posted(path):
    async with served() as (client, _):
        answer = await client.get(path)
        assert answer.status_code == 405
        assert "POST" in answer.text


async def test_every_answer_and_error_bears_the_id_of_its_request():
    async with served(DONE) as (client, _):
        sent = {"model": "xnai/auto", "messages": [{"role": "user", "content": "x"}]}
        for more in ({}, {"stream": True}, {"model": "nobody"}):
            answer = await client.post("/v1/chat/completions", json=sent | more)
            assert len(answer.headers["request-id"]) == 32
            for name in ("x-request-id", "x-xnai-request-id"):
                assert answer.headers.get_list(name) == [answer.headers["request-id"]]


async def test_the_version_is_one_that_ollamas_clients_talk_to():
    async with served() as (client, _):
        major, minor, _patch = (await client.get("/api/version")).json()["version"].split(".")
    assert (int(major), int(minor)) >= (0, 7)


@pytest.mark.parametrize("path", [path for path in CHATS if path.startswith("/v1/")])
async def test_nothing_asked_is_a_fault_of_the_field_that_asks(path):
    async with served(EmptyPrompt()) as (client, _):
        answer = await client.post(path, json=body(path, stream=False))
    error = answer.json()["error"]
    assert (answer.status_code, error["message"]) == (
        400,
        "The request is empty. Say what to write.",
    )
    assert error.get("param") == (None if path == "/v1/messages" else prompt_field(path))


async def test_one_model_is_told_in_the_dialect_of_its_client():
    theirs = {"anthropic-version": "2026-10-21"}
    async with served() as (client, _):
        found = (await client.get("/v1/models/xnai/draft", headers=theirs)).json()
        assert (found["type"], found["id"]) == ("model", "xnai/draft")
        assert found["display_name"]
        assert (await client.get("/v1/models/xnai/draft")).json()["object"] == "model"
        missing = await client.get("/v1/models/nobody", headers=theirs)
        assert (missing.status_code, missing.json()["type"]) == (404, "error")


@pytest.mark.parametrize(
    ("method", "path", "use"),
    [("POST", "/api/tags", "GET"), ("GET", "/api/show", "POST"), ("DELETE", "/v1/models", "GET")],
)
async def test_a_wrong_method_is_told_the_right_one(method, path, use):
    async with served() as (client, _):
        answer = await client.request(method, path)
        assert answer.status_code == 405
        assert f"Use {use}." in answer.text


async def test_no_name_is_no_model():
    async with served() as (client, _):
        assert (await client.get("/v1/models/")).status_code == 404


async def test_a_body_that_does_not_come_is_not_waited_for():
    async with served(DONE, make=partial(replace, body_s=0.1)) as (client, _):
        port = client.base_url.port
        head = f"POST /api/chat HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n"
        head += f"authorization: Bearer {TOKEN}\r\ncontent-length: 10\r\n\r\n{{"
        async with await anyio.connect_tcp("127.0.0.1", port) as stream:
            await stream.send(head.encode())
            with anyio.fail_after(5):
                answer = await stream.receive()
    assert answer.startswith(b"HTTP/1.1 408")
    assert b'{"error":' in answer
