"""The SDK's own client over real HTTP, in both eras of the protocol."""

from functools import partial

import anyio
import pytest
from mcp import MCPError

from tests.server.mcp.desks import ERAS, behind_http, connected, make_desk, text_of, the_answer
from tests.server.scripted import KNOWN, Gate
from xnai.core.errors import EngineError, OverBudget
from xnai.core.events import CallStarted

pytestmark = pytest.mark.anyio
QUERY = {"query": "Write f(x): double it"}
TOOLS = ["route_query", "force_escalate", "get_tier_status", "explain_route", "submit_feedback"]


@pytest.fixture(params=ERAS)
def era(request) -> str:
    return request.param


class TestWhatIsOffered:
    async def test_every_tool_tells_what_it_takes_and_what_it_says(self, era):
        async with behind_http(make_desk().server) as http, connected(http, era) as client:
            tools = (await client.list_tools()).tools
        assert [tool.name for tool in tools] == TOOLS
        for tool in tools:
            assert tool.input_schema["type"] == "object"
            assert tool.input_schema["additionalProperties"] is False
            assert tool.output_schema["type"] == "object"
        asked = tools[0].input_schema
        assert asked["required"] == ["query"]
        assert set(asked["properties"]) == {"query", "context", "preferred_tier"}

    @pytest.mark.parametrize("mode", ["auto", "legacy"])
    async def test_the_server_says_who_it_is(self, mode):
        async with behind_http(make_desk().server) as http, connected(http, mode) as client:
            assert client.server_info.name == "xnai-model-router"
            assert "force_escalate" in client.instructions

    async def test_pages_and_prompts_can_be_read(self, era):
        async with behind_http(make_desk().server) as http, connected(http, era) as client:
            listed = [each.uri for each in (await client.list_resources()).resources]
            page = await client.read_resource("xnai://a")
            trace = await client.read_resource("xnai://traces/abc")
            prompt = await client.get_prompt("tier-draft", {"request": "double it"})
        assert listed == ["xnai://a", "xnai://broken"]
        assert (page.contents[0].text, trace.contents[0].text) == ('{"a": 1}', '{"id": "abc"}')
        assert prompt.messages[0].content.text == "double it|"


class TestCalling:
    async def test_an_answer_comes_as_words_and_as_what_its_schema_says(self, era):
        async with behind_http(make_desk().server) as http, connected(http, era) as client:
            said = await client.call_tool("route_query", QUERY)  # checks it against the schema
        assert not said.is_error
        assert said.content[0].text == said.structured_content["answer"]
        assert said.structured_content["tier"] == "draft"
        assert f"request_id {said.structured_content['request_id']}" in text_of(said)

    async def test_an_answer_is_climbed_from_by_the_word_last(self, era):
        made = make_desk()
        async with behind_http(made.server) as http, connected(http, era) as client:
            first = await client.call_tool("route_query", QUERY)
            again = await client.call_tool("force_escalate", {"reason": "no"})
        assert again.structured_content["escalated_from"] == made.model.requests[0].id
        assert made.ladder.unwanted[0].because == "no"
        assert first.structured_content["escalated_from"] is None

    async def test_each_session_has_a_last_answer_of_its_own(self):
        async with (
            behind_http(make_desk().server) as http,
            connected(http, "legacy") as one,
            connected(http, "legacy") as other,
        ):
            await one.call_tool("route_query", QUERY)
            refused = await other.call_tool("force_escalate", {})
        assert refused.is_error
        assert "Nothing has been answered in this session" in text_of(refused)

    async def test_the_other_tools_answer_too(self, era):
        async with behind_http(make_desk().server) as http, connected(http, era) as client:
            status = await client.call_tool("get_tier_status", {})
            route = await client.call_tool("explain_route", QUERY)
            kept = await client.call_tool("submit_feedback", {"request_id": KNOWN, "good": True})
        assert status.structured_content["budget_mib"] == 100
        assert route.structured_content["plan"] == ["draft", "refine", "expert"]
        assert kept.structured_content == {"request_id": KNOWN, "feedback": "good"}

    async def test_progress_is_told_while_a_tier_works(self, era):
        gate, said = Gate(), []

        async def told(progress: float, total: float | None, message: str | None) -> None:
            said.append((progress, message))
            gate.opened.set()

        made = make_desk(gate, the_answer())
        async with (
            behind_http(made.server) as http,
            connected(http, era) as client,
            anyio.create_task_group() as tasks,
        ):
            ask = partial(client.call_tool, progress_callback=told)
            tasks.start_soon(ask, "route_query", QUERY)
            await gate.reached.wait()
            drafts = CallStarted(
                request_id=made.model.requests[0].id, attempt=1, tier="draft", model="small"
            )
            made.desk.board(drafts)
        assert said == [(1, "draft drafts (small)")]


class TestGoingAway:
    async def test_a_call_that_is_cancelled_reaches_the_engine(self, era):
        gate = Gate()
        made = make_desk(gate)
        async with behind_http(made.server) as http, connected(http, era) as client:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(client.call_tool, "route_query", QUERY)
                await gate.reached.wait()
                tasks.cancel_scope.cancel()
            await made.model.on_end.wait()
            assert made.model.ended == ["left"]
            assert (await client.call_tool("get_tier_status", {})).is_error is False

    @pytest.mark.parametrize("era", ERAS)
    async def test_a_client_that_vanishes_leaves_nothing_running(self, era):
        gate = Gate()
        made = make_desk(gate)
        async with behind_http(made.server) as http:
            sent = _call(1, "route_query", QUERY, era)
            headers = dict(_HEADERS[era])
            if era == "legacy":
                began = await http.post("/mcp", json=_INITIALIZE, headers=headers)
                headers["mcp-session-id"] = began.headers["mcp-session-id"]
            async with anyio.create_task_group() as tasks:

                async def ask() -> None:
                    await http.post("/mcp", json=sent, headers=headers)

                tasks.start_soon(ask)
                await gate.reached.wait()
                tasks.cancel_scope.cancel()  # the connection is closed, and nothing is said
            await made.model.on_end.wait()
        assert made.model.ended == ["left"]
        assert made.desk.admission.counts.running == 0


class TestBadInput:
    @pytest.mark.parametrize(
        ("tool", "given", "told"),
        [
            ("route_query", {}, "`query`: Field required"),
            ("route_query", {"query": 5}, "`query`: Input should be a valid string (given: 5)"),
            ("route_query", {"query": ""}, "`query`"),
            ("route_query", {"query": "x" * 1_000_001}, "at most 1000000 characters"),
            ("route_query", QUERY | {"prefered_tier": "draft"}, "is no argument of this tool"),
            ("route_query", QUERY | {"preferred_tier": "huge"}, "There is no tier 'huge'"),
            ("route_query", QUERY | {"context": ["a"]}, "`context`"),
            ("force_escalate", {"request_id": "x" * 65}, "`request_id`"),
            ("force_escalate", {"request_id": "gone"}, "There is no request 'gone'"),
            ("force_escalate", {}, "Nothing has been answered in this session yet"),
            ("submit_feedback", {"good": "yes"}, "`good`"),
            ("submit_feedback", {"good": True, "request_id": "gone"}, "There is no request"),
            ("get_tier_status", {"tier": "draft"}, "there are: none"),
        ],
    )
    async def test_a_wrong_call_is_told_in_its_result_and_reaches_no_engine(
        self, era, tool, given, told
    ):
        made = make_desk()
        async with behind_http(made.server) as http, connected(http, era) as client:
            said = await client.call_tool(tool, given)
        assert said.is_error
        assert told in text_of(said)
        assert made.model.requests == []

    @pytest.mark.parametrize(
        ("error", "told"),
        [
            (EngineError("It died.", hint="Ask again."), "It died. Ask again."),
            (OverBudget(model="m", wanted_mib=9, budget_mib=5, held_mib=0), "9 MiB"),
            (ZeroDivisionError("secret"), "The server made a mistake."),
        ],
    )
    async def test_an_engine_that_fails_is_told_in_the_result(self, error, told):
        made = make_desk(error)
        async with behind_http(made.server) as http, connected(http, ERAS[0]) as client:
            said = await client.call_tool("route_query", QUERY)
        assert said.is_error
        assert told in text_of(said)
        assert "secret" not in text_of(said)

    async def test_a_name_that_is_not_offered_is_an_error_of_the_protocol(self, era):
        async with behind_http(make_desk().server) as http, connected(http, era) as client:
            for wrong in (
                client.call_tool("nope", {}),
                client.read_resource("xnai://nope"),
                client.get_prompt("nope", {}),
                client.get_prompt("tier-draft", {}),
                client.get_prompt("tier-draft", {"request": "x", "other": "y"}),
                client.read_resource("xnai://broken"),
            ):
                with pytest.raises(MCPError) as refused:
                    await wrong
                assert refused.value.error.code == -32602

    async def test_a_flood_is_sent_away_and_what_was_let_in_is_answered(self):
        gate = Gate()
        made = make_desk(gate, the_answer(), running=1, waiting=1)
        said = []
        async with (
            behind_http(made.server) as http,
            connected(http, ERAS[0]) as client,
            anyio.create_task_group() as tasks,
        ):

            async def ask() -> None:
                said.append(await client.call_tool("route_query", QUERY))
                if len(said) == 18:
                    gate.opened.set()

            for _ in range(20):
                tasks.start_soon(ask)
        assert [each.is_error for each in said] == [True] * 18 + [False] * 2
        assert "as many as may wait. Ask again in" in text_of(said[0])


class TestTheAccessLayer:
    @pytest.mark.parametrize(
        ("headers", "status"),
        [
            ({"authorization": "Bearer no"}, 401),
            ({"host": "evil.example"}, 403),
            ({"origin": "https://evil.example"}, 403),
        ],
    )
    async def test_who_may_not_ask_is_told_as_the_protocol_tells_errors(self, headers, status):
        made = make_desk()
        async with behind_http(made.server) as http:
            answer = await http.post("/mcp", json=_INITIALIZE, headers=headers)
        assert answer.status_code == status
        told = answer.json()
        assert (told["jsonrpc"], told["id"], told["error"]["code"]) == ("2.0", None, -32600)
        assert made.model.requests == []

    async def test_there_is_nothing_to_listen_at(self):
        async with behind_http(make_desk().server) as http:
            answer = await http.get("/mcp", headers={"accept": "text/event-stream"})
        assert (answer.status_code, answer.headers["allow"]) == (405, "POST, DELETE")

    async def test_a_body_over_the_limit_is_refused(self):
        async with behind_http(make_desk().server) as http:
            answer = await http.post("/mcp", content=b"x" * (8 * 2**20 + 1))
        assert answer.status_code == 413
        assert answer.json()["error"]["data"]["type"] == "BodyTooLarge"


_META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28",
    "io.modelcontextprotocol/clientInfo": {"name": "raw", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}
_ACCEPT = {"accept": "application/json, text/event-stream"}
_HEADERS = {
    "2026-07-28": _ACCEPT
    | {
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": "tools/call",
        "mcp-name": "route_query",
    },
    "legacy": _ACCEPT,
}
_INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 0,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "raw", "version": "1"},
    },
}


def _call(number: int, tool: str, given: dict, era: str) -> dict:
    params = {"name": tool, "arguments": given} | ({} if era == "legacy" else {"_meta": _META})
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}
