"""Real answers on the embedded ladder against the schema that OpenAI publishes."""

import json

import httpx2
import pytest

from tests.server.live import TOKEN, Live, serving
from tests.server.scripted import body, served
from tests.tools.openai_schema import differences, event_schema
from xnai.core.chat import Delta
from xnai.core.errors import Busy, EngineDied, PromptTooLong

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
SAID = [{"role": "user", "content": SORT}]
READ_FILE = {
    "name": "read_file",
    "description": "Read a file",
    "parameters": {
        "type": "object",
        "properties": {"path": {"type": "string"}},
        "required": ["path"],
    },
}
SHOW = "Show me the file notes.txt"
ASKED = {
    "/chat/completions": {"messages": SAID},
    "/completions": {"prompt": SORT},
    "/responses": {"input": SORT},
    "/embeddings": {"input": SORT},
}
FULL = Busy(running=1, waiting=0, retry_after_s=1)
GONE = EngineDied("The engine of m failed.", before_first_token=False)
LONG = PromptTooLong(prompt_tokens=9, n_ctx=4, model="m")
LAMP = {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"]}
CHATS = {
    "judged": {},
    "named": {"model": "xnai/draft"},
    "several": {"model": "xnai/draft", "n": 2, "temperature": 0.8, "seed": 5},
    "logprobs": {"model": "xnai/draft", "logprobs": True, "top_logprobs": 2},
    "no top": {"model": "xnai/draft", "logprobs": True},
    "cut": {"model": "xnai/draft", "max_tokens": 2},
    "tools": {
        "messages": [{"role": "user", "content": SHOW}],
        "tools": [{"type": "function", "function": READ_FILE}],
    },
    "schema": {
        "model": "xnai/draft",
        "response_format": {"type": "json_schema", "json_schema": {"name": "l", "schema": LAMP}},
    },
}
TEXTS = {
    "judged": {},
    "several": {"model": "xnai/draft", "n": 2, "temperature": 0.8, "seed": 5},
    "logprobs": {"model": "xnai/draft", "logprobs": 2},
    "no top": {"model": "xnai/draft", "logprobs": 0},
}
RESPONSES = {
    "judged": {},
    "all told": {
        "model": "xnai/draft",
        "instructions": "Be brief.",
        "metadata": {"a": "b"},
        "user": "ann",
        "prompt_cache_key": "k",
        "safety_identifier": "s",
        "truncation": "auto",
    },
    "cut": {"model": "xnai/draft", "max_output_tokens": 2},
    "tools": {"input": SHOW, "tools": [{"type": "function", "strict": False} | READ_FILE]},
    "a bare tool": {"tools": [{"type": "function", "name": "f"}], "tool_choice": "none"},
    "a named tool": {
        "tools": [{"type": "function"} | READ_FILE],
        "tool_choice": {"type": "function", "name": "read_file"},
        "parallel_tool_calls": False,
        "model": "xnai/draft",
    },
    "schema": {
        "model": "xnai/draft",
        "text": {"format": {"type": "json_schema", "name": "l", "schema": LAMP}},
    },
}


@pytest.fixture(scope="module")
def live(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture(scope="module")
def client(live: Live):
    headers = {"authorization": f"Bearer {TOKEN}"}
    with httpx2.Client(base_url=f"{live.url}/v1", headers=headers, timeout=60) as found:
        yield found


def check(found, name):
    assert differences(found, name) == []


def posted(client, path, asked):
    answer = client.post(path, json=asked)
    assert answer.status_code == 200, answer.text
    return answer


def events(client, path, asked):
    return told_in(posted(client, path, asked | {"stream": True}))


def told_in(stream):
    """The data of its events, `[DONE]` left out."""
    lines = [line for line in stream.text.splitlines() if line.startswith("data: ")]
    return [json.loads(line[6:]) for line in lines if line != "data: [DONE]"]


@pytest.mark.parametrize("fields", CHATS.values(), ids=CHATS)
def test_a_chat_is_as_published(client, fields):
    asked = {"model": "xnai/auto", "messages": SAID} | fields
    whole = posted(client, "/chat/completions", asked).json()
    check(whole, "CreateChatCompletionResponse")
    assert ("tools" in fields) == ("tool_calls" in whole["choices"][0]["message"])
    chunks = events(
        client, "/chat/completions", asked | {"stream_options": {"include_usage": True}}
    )
    chunks += events(client, "/chat/completions", asked)
    assert {len(chunk["choices"]) for chunk in chunks} == {0, 1}
    for chunk in chunks:
        check(chunk, "CreateChatCompletionStreamResponse")


@pytest.mark.parametrize("fields", TEXTS.values(), ids=TEXTS)
def test_a_text_is_as_published(client, fields):
    asked = {"model": "xnai/auto", "prompt": SORT} | fields
    check(posted(client, "/completions", asked).json(), "CreateCompletionResponse")
    for chunk in events(client, "/completions", asked):
        check(chunk, "CreateCompletionResponse")


@pytest.mark.parametrize("fields", RESPONSES.values(), ids=RESPONSES)
def test_a_response_and_its_events_are_as_published(client, fields):
    asked = {"model": "xnai/auto", "input": SORT} | fields
    whole = posted(client, "/responses", asked).json()
    check(whole, "Response")
    called = [item["name"] for item in whole["output"] if item["type"] == "function_call"]
    assert called == (["read_file"] if READ_FILE["name"] in json.dumps(fields) else [])
    told = events(client, "/responses", asked)
    assert len(told) > 6
    for event in told:
        check(event, event_schema(event["type"]))


def test_the_models_are_as_published(client):
    page = client.get("/models").json()
    check(page, "ListModelsResponse")
    for model in page["data"]:
        check(client.get(f"/models/{model['id']}").json(), "Model")


# Errors.


@pytest.mark.parametrize(
    ("status", "fields"),
    [
        (400, {"model": 3}),
        (400, {"model": "xnai/auto", "xnai": {"no_such_option": 1}}),
        (404, {"model": "nobody"}),
    ],
)
@pytest.mark.parametrize("path", ASKED)
def test_what_cannot_be_answered_is_an_error_as_published(client, path, status, fields):
    answer = client.post(path, json=ASKED[path] | fields)
    assert answer.status_code == status
    check(answer.json(), "ErrorResponse")


@pytest.mark.parametrize(
    ("status", "how"),
    [
        (400, {"content": b"{"}),
        (401, {"headers": {"authorization": "Bearer wrong"}}),
        (413, {"content": b" " * (9 << 20)}),
    ],
)
@pytest.mark.parametrize("path", ASKED)
def test_what_is_not_even_read_is_an_error_as_published(client, path, status, how):
    answer = client.post(path, **how)
    assert answer.status_code == status
    check(answer.json(), "ErrorResponse")


@pytest.mark.parametrize("path", ["/nowhere", "/models/nobody", "/responses"])
def test_an_error_of_another_route_is_as_published(client, path):
    answer = client.get(path)
    assert answer.status_code in {404, 405}
    check(answer.json(), "ErrorResponse")


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/completions", "/v1/responses"])
async def test_what_is_sent_away_is_told_so_as_published(path):
    async with served(FULL) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    assert answer.status_code == 429
    check(answer.json(), "ErrorResponse")


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/completions"])
async def test_a_stream_that_breaks_off_ends_in_an_error_as_published(path):
    async with served(Delta(text="a"), GONE) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    check(told_in(answer)[-1], "ErrorResponse")


@pytest.mark.anyio
@pytest.mark.parametrize("error", [FULL, GONE, LONG], ids=lambda error: type(error).__name__)
async def test_a_response_that_failed_is_told_as_published(error):
    path = "/v1/responses"
    async with served(Delta(reasoning="hm"), Delta(text="a"), error) as (client, _):
        answer = await client.post(path, json=body(path, stream=True))
    told = told_in(answer)
    assert [event["type"] for event in told[-2:]] == ["error", "response.failed"]
    for event in told:
        check(event, event_schema(event["type"]))
