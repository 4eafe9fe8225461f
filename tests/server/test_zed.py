"""What Zed sends to its providers `ollama` and `openai_compatible`, and what their types need.

Read from Zed's source as of 2026-11, not run: where an answer lacks a field that its types need, or
has it in another type, a model cannot be chosen or an answer breaks off.
"""

import json
from typing import Any

import httpx2
import pytest

from tests.server.live import Live, client_of
from tests.server.scripted import body, served
from tests.server.zed_types import EVENTS, Chunk, Failed, Function, Line, Listed, Response
from xnai.core.chat import Delta, ToolCall, Usage
from xnai.core.errors import EngineDied

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
SHOW = "Show me the file notes.txt"
READ_FILE = {
    "name": "read_file",
    "description": "Read a file",
    "parameters": {
        "type": "object",
        "properties": {"path": {"type": "string"}},
        "required": ["path"],
    },
}
TOOLS = [{"type": "function", "function": READ_FILE}]
CALL = ToolCall(id="c1", name="read_file", arguments='{"path":"notes.txt"}')
CALLING = (
    Delta(reasoning="I read."),
    Delta(tool_calls=(CALL,), finish="tool_calls", usage=Usage(completion_tokens=9)),
)
OPTIONS = {"num_ctx": 1024, "num_predict": None, "stop": [], "temperature": 1.0, "top_p": None}


@pytest.fixture(scope="module")
def zed(live: Live):
    with client_of(live) as client:
        yield client


def posted(zed: httpx2.Client, path: str, body: dict[str, Any]) -> list[str]:
    answer = zed.post(path, json=body)
    assert answer.status_code == 200, answer.text
    return answer.text.splitlines()


def data(lines: list[str]) -> list[str]:
    """What it takes from a stream of events: it looks at no other line."""
    return [line[6:] for line in lines if line.startswith("data: ")]


def chunks_of(lines: list[str]) -> list[Chunk]:
    *events, end = data(lines)
    assert end == "[DONE]"
    return [Chunk.model_validate_json(each) for each in events]


def ollama(*messages: dict[str, Any], tools: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "model": "xnai/auto",
        "messages": [{"role": "system", "content": "You edit code."}, *messages],
        "stream": True,
        "keep_alive": -1,
        "options": OPTIONS,
        "tools": tools,
        "think": False,
    }


class TestOllama:
    def test_every_model_can_be_listed_and_shown(self, zed):
        models = [Listed.model_validate(each) for each in zed.get("/api/tags").json()["models"]]
        assert "xnai/auto" in [model.name for model in models]
        for model in models:
            shown = zed.post("/api/show", json={"model": model.name}).json()
            architecture = shown["model_info"]["general.architecture"]
            assert shown["model_info"][f"{architecture}.context_length"] == 1024
            assert "tools" in shown["capabilities"]

    def test_every_line_of_an_answer_is_of_its_type(self, zed):
        asked = ollama({"role": "user", "content": SORT}, tools=[])
        lines = [Line.model_validate_json(line) for line in posted(zed, "/api/chat", asked)]
        assert [line.done for line in lines] == [False] * (len(lines) - 1) + [True]
        assert lines[-1].eval_count is not None

    @pytest.mark.anyio
    async def test_a_call_has_an_id_and_its_result_goes_back_by_its_name(self):
        show = {"role": "user", "content": SHOW}
        async with served(*CALLING) as (client, model):
            answer = await client.post("/api/chat", json=ollama(show, tools=TOOLS))
            lines = [Line.model_validate_json(line) for line in answer.text.splitlines()]
            (call,) = (call for line in lines for call in line.message.tool_calls or ())
            assert call.function == Function(name="read_file", arguments={"path": "notes.txt"})
            called = {"role": "assistant", "content": "", "tool_calls": [call.model_dump()]}
            result = {"role": "tool", "tool_name": "read_file", "content": "buy milk"}
            after = ollama(show, called | {"thinking": None}, result, tools=TOOLS)
            assert (await client.post("/api/chat", json=after)).status_code == 200
        assert model.requests[-1].messages[-1].tool_call_id == call.id


def chat(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "model": "xnai/auto",
        "messages": [{"role": "system", "content": "You edit code."}, *messages],
        "stream": True,
        "stream_options": {"include_usage": True},
        "max_completion_tokens": 200,
        "temperature": 1.0,
        "tool_choice": "auto",
        "parallel_tool_calls": False,
        "tools": TOOLS,
        "prompt_cache_key": "thread-1",
        "reasoning_effort": "medium",
        **more,
    }


class TestOpenAICompatible:
    def test_every_event_of_an_answer_is_of_its_type(self, zed):
        parts = [{"type": "text", "text": SORT}, {"type": "text", "text": "Now."}]
        asked = chat({"role": "user", "content": parts})
        *chunks, last = chunks_of(posted(zed, "/v1/chat/completions", asked))
        assert [chunk.usage for chunk in chunks] == [None] * len(chunks)
        assert last.usage.total_tokens > 0

    @pytest.mark.anyio
    async def test_a_call_begins_with_its_id_and_name(self):
        async with served(*CALLING) as (client, _):
            asked = chat({"role": "user", "content": SHOW})
            answer = await client.post("/v1/chat/completions", json=asked)
        deltas = [
            choice.delta
            for chunk in chunks_of(answer.text.splitlines())
            for choice in chunk.choices
        ]
        first, *_ = (call for delta in deltas for call in delta.tool_calls or ())
        assert (first.id, first.function.name) == ("c1", "read_file")

    @pytest.mark.anyio
    @pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/responses"])
    async def test_a_failure_in_mid_stream_has_a_message(self, path):
        failing = (Delta(text="a"), EngineDied("It was killed.", before_first_token=False))
        async with served(*failing) as (client, _):
            answer = await client.post(path, json=body(path, stream=True))
        events = [json.loads(each) for each in data(answer.text.splitlines()) if each != "[DONE]"]
        (failed,) = (event for event in events if "error" in event)
        assert Failed.model_validate(failed).error.message

    def test_results_of_tools_may_be_empty_lists_of_parts(self, zed):
        function = {"name": "read_file", "arguments": '{"path":"notes.txt"}'}
        call = {"id": "c1", "type": "function", "function": function}
        called = {"role": "assistant", "content": None, "tool_calls": [call]}
        result = {"role": "tool", "content": [], "tool_call_id": "c1"}
        asked = chat({"role": "user", "content": SHOW}, called, result)
        assert data(posted(zed, "/v1/chat/completions", asked))[-1] == "[DONE]"

    def test_the_events_of_a_response_have_what_it_needs(self, zed):
        call = {"type": "function_call", "call_id": "c1", "name": "read_file", "arguments": "{}"}
        output = [{"type": "input_text", "text": "buy milk"}]
        answered = {"type": "output_text", "text": "Okay.", "annotations": []}
        asked = {
            "model": "xnai/auto",
            "input": [
                message("user", {"type": "input_text", "text": SHOW}),
                call,
                {"type": "function_call_output", "call_id": "c1", "output": output},
                message("assistant", answered),
                message("user", {"type": "input_text", "text": SORT}),
            ],
            "store": False,
            "include": ["reasoning.encrypted_content"],
            "stream": True,
            "temperature": 1.0,
            "max_output_tokens": 200,
            "parallel_tool_calls": False,
            "tool_choice": "auto",
            "tools": [{"type": "function", **READ_FILE}],
            "prompt_cache_key": "thread-1",
            "reasoning": {"effort": "medium", "summary": "auto"},
        }
        events = [json.loads(each) for each in data(posted(zed, "/v1/responses", asked))]
        for event in events:
            for name, kind in EVENTS.get(event["type"], {}).items():
                assert isinstance(event[name], kind), event["type"]
        assert events[-1]["type"] in {"response.completed", "response.incomplete"}
        assert Response.model_validate(events[-1]["response"]).output


def message(role: str, *content: dict[str, Any]) -> dict[str, Any]:
    return {"type": "message", "role": role, "content": list(content)}
