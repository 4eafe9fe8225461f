"""A desk over a scripted model, and clients of the SDK over real HTTP."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import anyio
import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from tests.cascade.builders import route
from tests.server.scripted import DONE, ScriptedModel, Step, at_a_socket, make_server
from tests.store.builders import trajectory
from xnai.core.chat import ChatRequest, Delta, Usage
from xnai.core.errors import BadRequest, UnknownName
from xnai.core.judgement import AnswerDelta, Route, Unwanted
from xnai.server.admission import Admission, Limits
from xnai.server.app import Server
from xnai.server.bus import Bus
from xnai.server.mcp.desk import Desk
from xnai.server.mcp.door import Door
from xnai.server.mcp.memory import Remembered
from xnai.server.mcp.pages import Page, Pages, PromptPage, Slot
from xnai.server.mcp.progress import Board
from xnai.server.mcp.words import LadderStatus

ERAS = ("2026-07-28", "legacy")
"""Revisions of the protocol: without sessions, and with them."""
STATUS = LadderStatus(tiers=[], budget_mib=100, held_mib=0, running=0, waiting=0, sovereign=None)


def the_answer(tier: str = "draft") -> AnswerDelta:
    """The last delta of a cascade; its request's id is that of the trajectory it was made from."""
    found = trajectory("scripted")
    attempts = tuple(
        replace(each, draft=replace(each.draft, tier=tier)) for each in found.attempts[-1:]
    )
    found = replace(found, attempts=attempts, answer=attempts[0].draft)
    return AnswerDelta(trajectory=found, text="x", finish=DONE.finish, usage=Usage())


@dataclass(kw_only=True)
class ScriptedLadder:
    """Climbs by the script of its model; keeps what was sent back."""

    model: ScriptedModel
    unwanted: list[Unwanted] = field(default_factory=list)

    def chat(self, request: ChatRequest) -> AsyncGenerator[Delta]:
        return self.model.chat(request)

    async def decide(self, request: ChatRequest) -> Route:
        return route()

    def escalate(self, request: ChatRequest, unwanted: Unwanted) -> AsyncGenerator[Delta]:
        self.unwanted.append(unwanted)
        return self.model.chat(request)


@dataclass(kw_only=True)
class Made:
    """A desk and what is behind it."""

    desk: Desk
    model: ScriptedModel
    ladder: ScriptedLadder
    server: Server


def nothing_kept(ref: str) -> Remembered:
    raise UnknownName(kind="request", name=ref, known=())


def tier_of(name: str) -> str:
    if name not in {"draft", "expert"}:
        raise UnknownName(kind="tier", name=name, known=["draft", "expert"])
    return name


async def broken() -> bytes:
    raise BadRequest("It cannot be read.", hint="Try another.")


async def one_line() -> bytes:
    return b'{"a": 1}'


async def a_trace(ref: str) -> bytes:
    return b'{"id": "' + ref.encode() + b'"}'


PAGES = Pages(
    resources=[
        Page(uri="xnai://a", name="a", description="One line.", read=one_line),
        Page(uri="xnai://broken", name="broken", description="Fails.", read=broken),
    ],
    trace=a_trace,
    prompts=[
        PromptPage(
            name="tier-draft",
            description="As the draft tier gets it.",
            slots=(
                Slot(name="request", description="What is asked."),
                Slot(name="draft", description="What was written.", required=False),
            ),
            write=lambda given: f"{given['request']}|{given['draft']}",
        )
    ],
)


def make_desk(
    *script: Step,
    running: int = 8,
    waiting: int = 64,
    recall: Callable[[str], Remembered] = nothing_kept,
) -> Made:
    """A desk whose model follows the script; by default it answers at once."""
    model = ScriptedModel(script=script or (the_answer(),), on_end=anyio.Event())
    board, server = Board(), make_server(model)
    bus = Bus(server.metrics, board)
    admission = Admission(Limits(running=running, waiting=waiting), emit=bus)
    ladder = ScriptedLadder(model=model)
    desk = Desk(
        gateway=server.gateway,
        ladder=ladder,
        admission=admission,
        ending=server.ending,
        feedback=server.feedback,
        emit=bus,
        board=board,
        status=lambda: STATUS,
        recall=recall,
        tier_name=tier_of,
    )
    door = Door(desk, PAGES, max_body_bytes=8 * 2**20)
    server = replace(server, bus=bus, admission=admission, door=door)
    return Made(desk=desk, model=model, ladder=ladder, server=server)


@asynccontextmanager
async def behind_http(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    """Its HTTP client, while its door is served."""
    assert server.door is not None
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(server.door.serve)
        await anyio.lowlevel.checkpoint()
        async with at_a_socket(server) as client:
            yield client
        tasks.cancel_scope.cancel()


@asynccontextmanager
async def connected(http: httpx2.AsyncClient, era: str) -> AsyncIterator[Client]:
    """A client of the SDK."""
    transport = streamable_http_client(f"{str(http.base_url).rstrip('/')}/mcp", http_client=http)
    async with Client(transport, mode=era) as client:
        yield client


def text_of(result) -> str:
    """All that a tool said in words."""
    return "\n".join(block.text for block in result.content)
