"""What stands in the pages of the MCP server: the configuration, the ladder, traces, benchmarks,
prompts; and answers that the store kept, to be climbed from.

The place where the store, the cascade and the ladder's files meet that protocol. Does not cover how
pages are asked for (`xnai.server.mcp`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any, Final

import orjson
from anyio import to_thread

from xnai.benchmark.records import RUN
from xnai.cascade.engine import Cascade
from xnai.cascade.evidence import read_code
from xnai.cascade.handoff import packet_text
from xnai.cascade.ladder import Tier
from xnai.cascade.prompts import compose, compose_critique
from xnai.cascade.verification import compose_verification
from xnai.core.chat import ChatRequest, Message
from xnai.core.errors import BadRequest, StoreError
from xnai.core.judgement import Attempt, Draft, Evidence, Features, Verdict
from xnai.engines.pool import EngineStatus
from xnai.server.admission import Counts
from xnai.server.mcp.memory import Remembered
from xnai.server.mcp.pages import TRACES, Page, Pages, PromptPage, Slot
from xnai.server.mcp.words import LadderStatus, TierStatus
from xnai.store.reading import list_requests, show_request
from xnai.store.records import CallRecord, EvidenceRecord, RequestRecord
from xnai.workspace import Workspace

BUSY_S: Final = 5.0
"""How long to wait for a process that is writing."""
N_TRACES: Final = 20
N_RUNS: Final = 5
_REQUEST: Final = Slot(name="request", description="What is asked, in plain words.")
_DRAFT: Final = Slot(name="draft", description="An answer to the request, as it was written.")
_KNOWN: Final = (
    Slot(name="draft", description="What a smaller model wrote.", required=False),
    Slot(name="facts", description="What is known of it, a line each.", required=False),
    Slot(name="critique", description="What is wrong with it.", required=False),
)


def ladder_status(
    space: Workspace, cascade: Cascade, engines: Sequence[EngineStatus], counts: Counts
) -> LadderStatus:
    """The ladder at this moment.

    Args:
        engines: those in memory.
        counts: of requests that are worked on or wait.
    """
    by_model = {engine.model: engine for engine in engines}
    return LadderStatus(
        tiers=[
            _tier_status(space, tier, by_model.get(tier.rung.model), cascade)
            for tier in cascade.tiers
        ],
        budget_mib=round(space.budget_mib, 1),
        held_mib=round(sum(_held_mib(engine) for engine in engines), 1),
        running=counts.running,
        waiting=counts.waiting,
        sovereign=space.sovereign,
    )


def _tier_status(
    space: Workspace, tier: Tier, engine: EngineStatus | None, cascade: Cascade
) -> TierStatus:
    rung = tier.rung
    pace = cascade.paces.known.get(rung.model)
    remote = rung.model in space.config.remote()
    return TierStatus(
        tier=rung.name,
        role=tier.role,
        model=rung.model,
        threshold=rung.threshold,
        parameters_b=rung.parameters_b,
        n_ctx=rung.n_ctx,
        leaves_machine=rung.cloud,
        state=engine.state if engine else "remote" if remote else "not loaded",
        calls=engine.leases if engine else 0,
        memory_mib=round(_held_mib(engine), 1) if engine else None,
        usual_s=round(pace.usual_s, 3) if pace and pace.n_calls else None,
    )


def _held_mib(engine: EngineStatus) -> float:
    return engine.estimated_mib if engine.measured_mib is None else engine.measured_mib


def pages_of(space: Workspace, cascade: Cascade, status: Callable[[], LadderStatus]) -> Pages:
    """All that can be read of a workspace."""
    resources = (
        Page(
            uri="xnai://configuration",
            name="configuration",
            description="The configuration in force. Keys are none of it.",
            read=partial(_apart, _configuration, space),
        ),
        Page(
            uri="xnai://ladder",
            name="ladder",
            description="The tiers and their engines at this moment, as get_tier_status has them.",
            read=partial(_written, status),
        ),
        Page(
            uri=TRACES,
            name="traces",
            description=f"The last {N_TRACES} requests, newest first; their texts where kept.",
            read=partial(_apart, _traces, space),
        ),
        Page(
            uri="xnai://bench",
            name="bench",
            description=f"Figures of the last {N_RUNS} runs of `xnai bench` that it keeps itself.",
            read=partial(_apart, _runs, space),
        ),
    )
    return Pages(
        resources=resources,
        trace=partial(_apart, _trace, space),
        prompts=[prompt for tier in cascade.tiers for prompt in _prompts(tier)],
    )


async def _apart(found: Callable[..., dict[str, Any]], *given: Any) -> bytes:  # noqa: ANN401
    """What is read from a disk, as JSON; in a thread."""
    return await to_thread.run_sync(lambda: orjson.dumps(found(*given), option=orjson.OPT_INDENT_2))


async def _written(status: Callable[[], LadderStatus]) -> bytes:
    return status().model_dump_json(indent=2).encode()


def _configuration(space: Workspace) -> dict[str, Any]:
    source = str(space.source) if space.source else f"preset {space.config.preset or 'pocket'}"
    return {"source": source, "config": space.config.model_dump(mode="json")}


def _traces(space: Workspace) -> dict[str, Any]:
    found = list_requests(space.store_path, limit=N_TRACES, busy_s=BUSY_S)
    return {"requests": [asdict(each) for each in found]}


def _trace(space: Workspace, ref: str) -> dict[str, Any]:
    return asdict(show_request(space.store_path, ref, busy_s=BUSY_S))


def _runs(space: Workspace) -> dict[str, Any]:
    """What was found out in each run, without the answers.

    Raises:
        StoreError: a run cannot be read.
    """
    folder = space.bench_folder
    files = sorted(folder.glob(f"*/{RUN}"), reverse=True)[:N_RUNS] if folder else []
    told = []
    for file in files:
        try:
            document = orjson.loads(file.read_bytes())
            setup = document["setup"]
            told.append(
                {
                    "folder": str(file.parent),
                    "made_at": document["made_at"],
                    "version": document["version"],
                    "tasks": setup["tasks"],
                    "n_tasks": len(setup["asked"]),
                    "ladder": setup["ladder"],
                    "machine": document["machine"],
                    "figures": document["figures"],
                }
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(
                f"{file} is no run that can be read.", hint="Move it away, or run it again."
            ) from error
    return {"runs": told}


def _prompts(tier: Tier) -> tuple[PromptPage, ...]:
    """What a tier is told: a request, and what it says of drafts."""
    name = tier.rung.name
    return (
        PromptPage(
            name=f"tier-{name}",
            description=f"A request as {name} gets it, with the packet of a climb where there is "
            "a draft.",
            slots=(_REQUEST, *_KNOWN),
            write=partial(_as_asked, tier),
        ),
        PromptPage(
            name=f"critique-{name}",
            description=f"What {name} is asked as a critic of a draft.",
            slots=(_REQUEST, _DRAFT),
            write=lambda given: _text(
                compose_critique(_request(given["request"]), tier.pack, _draft(given["draft"]))
            ),
        ),
        PromptPage(
            name=f"verify-{name}",
            description=f"What {name} is asked where it says how likely a draft is right.",
            slots=(_REQUEST, _DRAFT),
            write=lambda given: _text(
                compose_verification(_request(given["request"]), tier.pack, _draft(given["draft"]))
            ),
        ),
    )


def _as_asked(tier: Tier, given: Mapping[str, str]) -> str:
    asked = compose(
        _request(given["request"]), tier.pack, role=tier.role, tier_number=tier.number, max_tokens=1
    )
    facts = [line for line in given["facts"].splitlines() if line.strip()]
    if not (given["draft"] or facts or given["critique"]):
        return _text(asked)
    packet = packet_text(
        tier.pack.handoff,
        tier_number=tier.number,
        draft=given["draft"],
        facts=facts,
        critique=given["critique"],
    )
    return f"{_text(asked)}\n\n{packet.rstrip()}"


def _request(text: str) -> ChatRequest:
    return ChatRequest(id="prompt", messages=(Message(role="user", content=text),))


def _draft(text: str) -> Draft:
    return Draft(tier="", model="", text=text)


def _text(request: ChatRequest) -> str:
    """All that is said; the protocol's prompts have no place for a system text of its own."""
    return "\n\n".join(message.content for message in request.messages)


def recalled(space: Workspace, ref: str) -> Remembered:
    """An answer that the store kept, as far as it kept it: of a conversation the newest message.

    Args:
        ref: id of its request, or a prefix that only it has.

    Raises:
        UnknownName, BadRequest: no such request, it has no answer, or its texts are not kept.
        StoreError: it cannot be read.
    """
    record = show_request(space.store_path, ref, busy_s=BUSY_S)
    if record.error_kind is not None:
        raise BadRequest(
            f"Request {record.id} ended in an error: there is no answer to climb from.",
            hint="Ask again with route_query.",
        )
    drafted = record
    if record.cached_from:
        drafted = show_request(space.store_path, record.cached_from, busy_s=BUSY_S)
    if record.prompt is None or any(call.draft is None for call in drafted.calls):
        raise BadRequest(
            f"The texts of request {record.id} are not kept (`store.keep_text` is off), and it is "
            "none of the last answers of this server.",
            hint="Ask again with route_query, then escalate that answer.",
        )
    request = ChatRequest(id=record.id, messages=(Message(role="user", content=record.prompt),))
    return Remembered(request=request, attempts=_attempts(drafted))


def _attempts(record: RequestRecord) -> tuple[Attempt, ...]:
    """What was drafted, the answer last."""
    features = _features(record)
    calls = sorted(record.calls, key=lambda c: (_is_answer(c, record), c.attempt))
    return tuple(_attempt(call, features) for call in calls)


def _is_answer(call: CallRecord, record: RequestRecord) -> bool:
    return (call.tier, call.draft) == (record.tier, record.answer)


def _features(record: RequestRecord) -> Features | None:
    """What was seen in the request; None where it named its tier."""
    if record.features is None:
        return None
    seen: dict[str, Any] = dict(record.features)
    return Features(**{**seen, "hardness": tuple(seen.get("hardness", ()))})


def _attempt(call: CallRecord, features: Features | None) -> Attempt:
    drafted = Draft(tier=call.tier, model=call.model, text=call.draft or "")
    action: Any = call.action
    return Attempt(
        draft=drafted if features is None else read_code(drafted, features),
        evidence=tuple(map(_evidence, call.evidence)),
        verdict=Verdict(action=action, probability=call.probability, reason=call.reason or ""),
    )


def _evidence(found: EvidenceRecord) -> Evidence:
    kind: Any = found.kind
    return Evidence(
        kind=kind,
        score=found.score,
        weight=found.weight,
        detail=found.detail or "",
        facts=found.facts or (),
    )
