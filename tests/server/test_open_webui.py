"""What Open WebUI asks of a server, by each of its three kinds of connection, and what it reads.

The bodies are those of 0.12.4, written down while it was used: lists, chats with every setting of
its panel, chores such as titles, tools, and what it says to people when something fails.
"""

import json
from datetime import datetime

import httpx2
import pytest

from tests.server.live import Live, client_of

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
SORTED = "sorted(xs, reverse=True)"
PARAMETERS = {
    "type": "object",
    "properties": {"path": {"type": "string", "description": "the path"}},
    "required": ["path"],
}
READ_FILE = {"name": "read_file", "description": "Read a file", "parameters": PARAMETERS}
TOOLS = [{"type": "function", "function": READ_FILE}]
SHOW = {"role": "user", "content": "Show me the file notes.txt"}
SAMPLED = {"temperature": 0.4, "seed": 3, "top_k": 40, "top_p": 0.9, "min_p": 0.05, "stop": ["zz"]}
TUNED = {"num_ctx": 2048, "num_keep": 4, "mirostat": 0, "repeat_penalty": 1.1}


@pytest.fixture(scope="module")
def webui(live: Live):
    with client_of(live) as client:
        yield client


def said(text: str) -> list[dict[str, str]]:
    return [{"role": "user", "content": text}]


def posted(webui: httpx2.Client, path: str, **body):
    answer = webui.post(path, json={"model": "xnai/auto", "stream": False} | body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def lines(webui: httpx2.Client, path: str, **body) -> list[str]:
    answer = webui.post(path, json={"model": "xnai/auto", "stream": True} | body)
    assert answer.status_code == 200, answer.text
    return answer.text.splitlines()


class TestOllamaConnection:
    def test_a_version_is_numbers_and_dots(self, webui):
        assert all(
            part.isdecimal() for part in webui.get("/api/version").json()["version"].split(".")
        )

    def test_what_is_loaded_says_until_when(self, webui):
        posted(webui, "/api/chat", model="xnai/draft", messages=said(SORT))
        known = {each["model"] for each in webui.get("/api/tags").json()["models"]}
        loaded = webui.get("/api/ps").json()["models"]
        assert loaded
        for each in loaded:
            assert each["model"] in known
            assert datetime.fromisoformat(each["expires_at"]).timestamp() > 0

    def test_every_line_of_a_stream_is_a_message(self, webui):
        *pieces, last = map(json.loads, lines(webui, "/api/chat", messages=said(SORT)))
        assert SORTED in "".join(piece["message"]["content"] for piece in pieces)
        assert "draft: accept" in "".join(piece["message"].get("thinking", "") for piece in pieces)
        assert [piece["done"] for piece in pieces] == [False] * len(pieces)
        assert last["done_reason"] == "stop"

    def test_every_setting_of_its_panel_is_taken(self, webui):
        penalties = {"frequency_penalty": 0.1, "presence_penalty": 0.1, "reasoning_effort": "low"}
        answer = posted(
            webui,
            "/api/chat",
            messages=said(SORT),
            options={**SAMPLED, **TUNED, **penalties, "num_predict": 64},
            keep_alive="5m",
            think=True,
        )
        assert answer["message"]["content"]

    def test_a_tool_is_called_and_its_result_goes_back(self, webui):
        found = lines(webui, "/api/chat", messages=[SHOW], tools=TOOLS)
        (call,) = (
            call for line in found for call in json.loads(line)["message"].get("tool_calls", ())
        )
        assert call["function"]["arguments"] == {"path": "notes.txt"}
        called = {"role": "assistant", "content": "", "tool_calls": [call], "thinking": "I read."}
        result = {"role": "tool", "content": "buy milk", "tool_call_id": call["id"]}
        after = lines(webui, "/api/chat", messages=[SHOW, called, result], tools=TOOLS)
        assert json.loads(after[-1])["done"]

    def test_a_schema_is_obeyed(self, webui):
        schema = {
            "type": "object",
            "properties": {"on": {"type": "boolean"}},
            "required": ["on"],
            "additionalProperties": False,
        }
        answer = posted(webui, "/api/chat", messages=said("a lamp"), format=schema)
        assert json.loads(answer["message"]["content"]).keys() == {"on"}

    def test_a_model_is_unloaded(self, webui):
        posted(webui, "/api/chat", model="xnai/draft", messages=said(SORT))
        unload = {"model": "xnai/draft", "keep_alive": 0, "prompt": ""}
        answer = webui.post("/api/generate", json=unload)
        assert json.loads(answer.text)["done_reason"] == "unload"


class TestOpenAIConnection:
    def test_every_model_has_an_id(self, webui):
        assert "xnai/auto" in [each["id"] for each in webui.get("/v1/models").json()["data"]]

    def test_settings_of_other_servers_are_passed_over(self, webui):
        answer = posted(
            webui,
            "/v1/chat/completions",
            messages=said(SORT),
            max_tokens=64,
            reasoning_effort="low",
            keep_alive="5m",
            think=True,
            **SAMPLED,
            **TUNED,
        )
        assert answer["choices"][0]["message"]["content"]

    def test_a_stream_has_drafts_as_reasoning_and_the_answer_as_content(self, webui):
        found = lines(webui, "/v1/chat/completions", messages=said(SORT))
        chunks = [json.loads(line[6:]) for line in found if line.startswith("data: {")]
        deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
        assert SORTED in "".join(delta.get("content") or "" for delta in deltas)
        assert any("draft: accept" in delta.get("reasoning_content", "") for delta in deltas)
        assert [line for line in found if line][-1] == "data: [DONE]"


class TestResponsesConnection:
    def test_a_result_goes_back_without_the_ids_of_items(self, webui):
        call = {
            "type": "function_call",
            "call_id": "c1",
            "name": "read_file",
            "arguments": '{"path":"notes.txt"}',
        }
        result = {"type": "function_call_output", "call_id": "c1", "output": "buy milk"}
        content = [{"type": "input_text", "text": SHOW["content"]}]
        asked = {"type": "message", "role": "user", "content": content}
        tools = [{"type": "function", **READ_FILE, "strict": False}]
        found = lines(webui, "/v1/responses", input=[asked, call, result], tools=tools)
        events = [json.loads(line[6:]) for line in found if line.startswith("data: {")]
        assert events[-1]["type"] == "response.completed"
        assert events[-1]["response"]["output"]


LONG = said("word " * 3000)
PIXEL = [{"role": "user", "content": "what is this", "images": ["iVBORw0KGgo="]}]


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        ("/api/chat", {"messages": LONG}, "reads at most 1024"),
        ("/api/chat", {"messages": PIXEL}, "text only"),
        ("/api/pull", {}, "Nothing is served at /api/pull"),
        ("/v1/chat/completions", {"messages": LONG}, "reads at most 1024"),
        ("/v1/responses", {"input": LONG}, "reads at most 1024"),
    ],
)
def test_what_is_wrong_is_told_where_it_looks_for_it(webui, path, body, told):
    answer = webui.post(path, json={"model": "xnai/auto", "stream": True} | body)
    assert answer.status_code >= 400
    error = answer.json()["error"]
    assert told in (error if path.startswith("/api/") else error["message"])


def test_a_wrong_key_is_told_when_a_connection_is_tried(webui):
    wrong = {"authorization": "Bearer wrong"}
    for path in ("/api/version", "/v1/models"):
        answer = webui.get(path, headers=wrong)
        assert answer.status_code == 401
        assert "The token is wrong." in str(answer.json()["error"])
