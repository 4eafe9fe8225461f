"""The desk and the pages as a server of the SDK, over whatever carries its messages.

The SDK's `Server` rather than its `MCPServer`: that one sets up logging for the whole process when
it is made, passes over arguments that are not known, and tells of wrong ones in pydantic's words.
Imported only where somebody connects; see the package.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.shared.exceptions import MCPError
from mcp.types import (
    CallToolRequestParams,
    CallToolResult,
    GetPromptRequestParams,
    GetPromptResult,
    ListPromptsResult,
    ListResourcesResult,
    ListResourceTemplatesResult,
    ListToolsResult,
    PaginatedRequestParams,
    Prompt,
    PromptArgument,
    PromptMessage,
    ReadResourceRequestParams,
    ReadResourceResult,
    Resource,
    ResourceTemplate,
    TextContent,
    TextResourceContents,
    Tool,
    ToolAnnotations,
)

from xnai import __version__
from xnai.core.errors import UnknownName, XnaiError
from xnai.server.dialect import JSON
from xnai.server.gateway import mistake
from xnai.server.mcp.desk import LEAVING, Caller, Desk
from xnai.server.mcp.pages import TRACE, Pages, PromptPage
from xnai.server.mcp.refusals import code_of, facts, sentence
from xnai.server.mcp.words import (
    Answer,
    Arguments,
    Explained,
    ExplainRoute,
    ForceEscalate,
    Kept,
    LadderStatus,
    NoArguments,
    RouteQuery,
    Said,
    SubmitFeedback,
    read,
)

NAME: Final = "xnai-model-router"
_INSTRUCTIONS: Final = (
    "A ladder of coding models on this machine. Ask with route_query: the smallest model whose "
    "answer can be shown to be good answers. Where its answer does not do, force_escalate has the "
    "next larger one better it, knowing the draft. Examples in a query (`f(2) == 4`) are run."
)
_log = logging.getLogger("xnai.server")
Context = ServerRequestContext[Any, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Tool:
    """A tool as it is offered, and what does it.

    Args:
        asks: it draws from models, and what it says may differ each time.
    """

    name: str
    title: str
    description: str
    takes: type[Arguments]
    says: type[Said]
    does: Callable[[Any, Caller], Awaitable[Said]]
    asks: bool = False
    changes: bool = False

    @property
    def offered(self) -> Tool:
        """As clients list it."""
        return Tool(
            name=self.name,
            title=self.title,
            description=self.description,
            input_schema=self.takes.model_json_schema(),
            output_schema=self.says.model_json_schema(mode="serialization"),
            annotations=ToolAnnotations(
                read_only_hint=not self.changes,
                destructive_hint=False,
                idempotent_hint=not self.asks,
                open_world_hint=self.asks,
            ),
        )


def make_protocol(desk: Desk, pages: Pages) -> Server[Any]:
    """The server `xnai-model-router`."""
    logging.getLogger("mcp").setLevel(logging.ERROR)  # what clients do wrong is told to them
    tools = {tool.name: tool for tool in _tools(desk)}
    listed = ListToolsResult(tools=[tool.offered for tool in tools.values()])
    schemas = {tool.name: tool.input_schema for tool in listed.tools}

    async def list_tools(ctx: Context, params: PaginatedRequestParams | None) -> ListToolsResult:
        return listed

    async def call_tool(ctx: Context, params: CallToolRequestParams) -> CallToolResult:
        tool = tools.get(params.name)
        if tool is None:
            raise _as_protocol_error(UnknownName(kind="tool", name=params.name, known=tools))
        return await _called(tool, params.arguments or {}, caller_of(ctx))

    return Server(
        NAME,
        version=__version__,
        title="xnai model router",
        instructions=_INSTRUCTIONS,
        get_tool_input_schema=schemas.get,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=partial(_list_resources, pages),
        on_list_resource_templates=_list_templates,
        on_read_resource=partial(_read_resource, pages),
        on_list_prompts=partial(_list_prompts, pages),
        on_get_prompt=partial(_get_prompt, pages),
    )


def _tools(desk: Desk) -> tuple[_Tool, ...]:
    return (
        _Tool(
            name="route_query",
            title="Ask the ladder",
            description="Answer a coding request with the smallest local model whose answer can "
            "be shown to be good. Says who answered, how likely it is right, and why.",
            takes=RouteQuery,
            says=Answer,
            does=desk.route_query,
            asks=True,
            changes=True,
        ),
        _Tool(
            name="force_escalate",
            title="Climb",
            description="Have the next larger model better an answer that does not do. It is "
            "given the draft, what checks and critics found, and your reason.",
            takes=ForceEscalate,
            says=Answer,
            does=desk.force_escalate,
            asks=True,
            changes=True,
        ),
        _Tool(
            name="get_tier_status",
            title="The ladder now",
            description="The tiers, which models are in memory, what they work on, and how fast "
            "they are here.",
            takes=NoArguments,
            says=LadderStatus,
            does=desk.get_tier_status,
        ),
        _Tool(
            name="explain_route",
            title="Explain",
            description="Where a request would start, and why; it is not answered.",
            takes=ExplainRoute,
            says=Explained,
            does=desk.explain_route,
        ),
        _Tool(
            name="submit_feedback",
            title="Say whether it was good",
            description="Say whether an answer did what was wanted; the ladder learns from it.",
            takes=SubmitFeedback,
            says=Kept,
            does=desk.submit_feedback,
            changes=True,
        ),
    )


async def _called(tool: _Tool, given: dict[str, Any], caller: Caller) -> CallToolResult:
    """Call a tool. What it fails of is its result, for a model to read."""
    try:
        said = await tool.does(read(tool.takes, given), caller)
    except XnaiError as error:
        return _failed(error)
    except Exception:  # noqa: BLE001 (the top of a call: a bug has a shape too)
        _log.exception("%s failed", tool.name)
        return _failed(mistake())
    return CallToolResult(
        content=[TextContent(type="text", text=text) for text in _texts(said)],
        structured_content=said.model_dump(mode="json"),
    )


def _texts(said: Said) -> tuple[str, ...]:
    """For clients that show texts only: an answer as it is, and what to know of it."""
    if not isinstance(said, Answer):
        return (said.model_dump_json(),)
    sure = "" if said.probability is None else f", right with p={said.probability:.2f}"
    verdict = "accepted" if said.accepted else "not accepted"
    more = f" force_escalate asks {said.larger_tier} next." if said.larger_tier else ""
    told = f"[{said.tier}, {verdict}{sure}: {said.reason}. request_id {said.request_id}.{more}]"
    return (said.answer, told)


def _failed(error: XnaiError) -> CallToolResult:
    return CallToolResult(
        content=[TextContent(type="text", text=sentence(error))],
        is_error=True,
        _meta={"xnai/error": facts(error)},
    )


def caller_of(ctx: Context) -> Caller:
    """Who calls, and how it is told how far its answer is."""
    scope = getattr(ctx.request, "scope", None)
    headers = getattr(ctx.request, "headers", {})
    info = ctx.session.client_params
    name = f"{info.client_info.name} {info.client_info.version}" if info else ""
    return Caller(
        client=headers.get("mcp-session-id") or name,
        report=_Report(ctx) if ctx.meta and ctx.meta.get("progress_token") is not None else None,
        leaving=scope["state"].get(LEAVING) if scope else None,
    )


class _Report:
    """Sends progress; its number is the count of what was said."""

    def __init__(self, ctx: Context) -> None:
        self._session = ctx.session
        self._said = 0

    async def __call__(self, line: str) -> None:
        """Send one line."""
        self._said += 1
        await self._session.report_progress(self._said, None, line)


async def _list_resources(
    pages: Pages, ctx: Context, params: PaginatedRequestParams | None
) -> ListResourcesResult:
    return ListResourcesResult(
        resources=[
            Resource(uri=p.uri, name=p.name, description=p.description, mime_type=JSON)
            for p in pages.resources
        ]
    )


async def _list_templates(
    ctx: Context, params: PaginatedRequestParams | None
) -> ListResourceTemplatesResult:
    told = "One request with its drafts, evidence and verdicts; texts where they are kept."
    template = ResourceTemplate(uri_template=TRACE, name="trace", description=told, mime_type=JSON)
    return ListResourceTemplatesResult(resource_templates=[template])


async def _read_resource(
    pages: Pages, ctx: Context, params: ReadResourceRequestParams
) -> ReadResourceResult:
    uri = str(params.uri)
    try:
        found = await pages.reader(uri)()
    except XnaiError as error:
        raise _as_protocol_error(error) from error
    text = TextResourceContents(uri=uri, mime_type=JSON, text=found.decode())
    return ReadResourceResult(contents=[text])


async def _list_prompts(
    pages: Pages, ctx: Context, params: PaginatedRequestParams | None
) -> ListPromptsResult:
    return ListPromptsResult(prompts=[_offered(prompt) for prompt in pages.prompts])


def _offered(prompt: PromptPage) -> Prompt:
    arguments = [
        PromptArgument(name=slot.name, description=slot.description, required=slot.required)
        for slot in prompt.slots
    ]
    return Prompt(name=prompt.name, description=prompt.description, arguments=arguments)


async def _get_prompt(
    pages: Pages, ctx: Context, params: GetPromptRequestParams
) -> GetPromptResult:
    try:
        prompt = pages.prompt(params.name)
        text = prompt.text(params.arguments or {})
    except XnaiError as error:
        raise _as_protocol_error(error) from error
    said = PromptMessage(role="user", content=TextContent(type="text", text=text))
    return GetPromptResult(description=prompt.description, messages=[said])


def _as_protocol_error(error: XnaiError) -> MCPError:
    return MCPError(code=code_of(error), message=sentence(error), data=facts(error))
