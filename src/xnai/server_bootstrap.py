"""Where the server meets the other rooms: from a configuration to what `xnai serve` serves.

On its own beside `xnai.bootstrap`, since every other command would wait for the server's libraries.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from functools import partial
from math import isinf
from pathlib import Path
from shutil import disk_usage, which
from typing import Final, get_args

import psutil

from xnai.bootstrap import direct, open_cascade, tiers, with_cache
from xnai.core.alerts import Limit, Rule, measured
from xnai.core.config import Config, LlamaModel, RemoteModel
from xnai.core.errors import ConfigError
from xnai.core.events import Emit, MachineLooked
from xnai.core.judgement import Domain
from xnai.core.ports import Embedder
from xnai.engines.catalog import Description, describe
from xnai.engines.embedding import LocalEmbedder
from xnai.engines.embedding_engine import EngineEmbedder
from xnai.engines.footprint import embed_tokens
from xnai.engines.memory import available_mib
from xnai.engines.remote.fleet import Fleet
from xnai.mcp_pages import ladder_status, pages_of, recalled
from xnai.server.admission import Admission, Limits
from xnai.server.alerting import Alerting
from xnai.server.app import Server
from xnai.server.bus import Bus
from xnai.server.embedding import LISTED, Embedders
from xnai.server.ending import Ending
from xnai.server.gateway import Gateway
from xnai.server.health import Health, TierState
from xnai.server.mcp.desk import UNBOUND, Bounds, Desk
from xnai.server.mcp.door import Door
from xnai.server.mcp.progress import Board
from xnai.server.mcp.words import LadderStatus
from xnai.server.metrics import Metrics
from xnai.server.offer import EMBED, EMBED_TASKS, Offer
from xnai.server.ollama_tags import ListedModel
from xnai.server.outlets import Desktop, Webhook
from xnai.store.alerts import AlertLog
from xnai.store.egress import EgressLog
from xnai.store.outcomes import FeedbackLog
from xnai.store.rolling import Rolling
from xnai.store.store import SqliteStore
from xnai.store.writing import Writable
from xnai.workspace import MIB, Workspace

P95_CLEAR: Final = 0.9
"""Share of the latency target below which it is kept again."""


@asynccontextmanager
async def open_server(
    space: Workspace, *, emit: Emit, bounds: Bounds = UNBOUND
) -> AsyncIterator[Server]:
    """What `xnai serve` serves; leaving it stops every engine and closes the store.

    Args:
        emit: told of every event, beside the server's own listeners; must not block.
        bounds: of every request that comes by MCP.

    Raises:
        ConfigError: as for `open_cascade`.
    """
    ladder = {tier.rung.name: tier.rung.model for tier in tiers(space)}
    offer = Offer(tiers=ladder, aliases=_aliases(space.config))
    metrics = Metrics(tiers=ladder, models=space.config.models, budget_mib=space.budget_mib)
    board = Board()
    limits = Limits(running=space.config.server.running, waiting=space.config.server.waiting)
    async with AsyncExitStack() as stack:
        bus = Bus(emit, metrics, board, *stack.enter_context(_traced(space.config)))
        cascade = await stack.enter_async_context(
            open_cascade(space, emit=bus, keeps_contexts=True)
        )
        pool = cascade.pool
        assert isinstance(pool, Fleet)
        store = cascade.recorder
        assert isinstance(store, SqliteStore)
        listed = {model: _listed(space, model) for model in ladder.values()}
        gateway = Gateway(
            cascade=with_cache(space, cascade),
            direct=with_cache(space, cascade, direct(cascade)),
            pool=pool,
            offer=offer,
            deadline_s=space.config.server.deadline_s,
            latency_target_s=space.latency_target_s(None),
        )
        feedback, admission, ending = FeedbackLog(store), Admission(limits, emit=bus), Ending()

        def status() -> LadderStatus:
            return ladder_status(space, cascade, pool.status(), admission.counts)

        desk = Desk(
            gateway=gateway,
            ladder=cascade,
            admission=admission,
            ending=ending,
            feedback=feedback,
            emit=bus,
            board=board,
            status=status,
            recall=partial(recalled, space),
            tier_name=space.tier_name,
            bounds=bounds,
        )
        writable = Writable(store)
        rolling = Rolling(store)
        bus.listen(writable.hear)
        bus.listen(rolling.hear)
        yield Server(
            gateway=gateway,
            embedders=_embedders(space, pool),
            embed_domains=_embed_domains(space.config),
            feedback=feedback,
            admission=admission,
            ending=ending,
            door=Door(
                desk,
                pages_of(space, cascade, status),
                max_body_bytes=space.config.server.max_body_mib * MIB,
            ),
            metrics=metrics,
            bus=bus,
            health=Health(
                looks={"store": writable.look},
                tiers=lambda: [
                    TierState(name=tier, model=model, detail=pool.out_of_use(model))
                    for tier, model in ladder.items()
                ],
                machine=partial(_look_at_machine, space.store_path),
                emit=bus,
            ),
            chores=(rolling.work, _alerting(space, rolling, store, pool, admission, bus).work),
            models=[_offered(name, offer, listed) for name in offer.names],
            sovereign=space.sovereign,
            loaded=lambda: [
                replace(
                    listed[e.model],
                    size_bytes=int(e.estimated_mib * MIB),
                    expires_s=None if isinf(e.expires_in_s) else time.time() + e.expires_in_s,
                )
                for e in pool.status()
                if e.state == "ready" and e.model in listed
            ],
        )


def _alerting(
    space: Workspace,
    rolling: Rolling,
    store: SqliteStore,
    pool: Fleet,
    admission: Admission,
    emit: Emit,
) -> Alerting:
    wanted = space.config.alerts

    async def measure() -> Mapping[Rule, float | None]:
        recent, earlier = await rolling.recent(wanted.window_s)
        held_mib = sum(e.measured_mib or e.estimated_mib for e in pool.status())
        return measured(
            recent,
            earlier,
            memory_share=held_mib / space.budget_mib,
            queue_age_s=admission.oldest_s,
            least=wanted.least,
        )

    egress, notes = EgressLog(store), which("notify-send") if wanted.desktop else None
    return Alerting(
        limits=_limits(space.config),
        measure=measure,
        log=AlertLog(store),
        emit=emit,
        outlets=(
            *([Desktop(program=notes)] if notes else ()),
            *(Webhook(url=url, egress=egress) for url in wanted.webhooks),
        ),
    )


def _limits(config: Config) -> dict[Rule, Limit]:
    """Of the rules that the configuration wants; the target of the cascade is one, too."""
    found = {rule: getattr(config.alerts, rule) for rule in get_args(Rule)}
    limits: dict[Rule, Limit] = {
        rule: Limit(at=limit.at, clear=limit.clear, hold_s=limit.hold_s)
        for rule, limit in found.items()
        if limit is not None
    }
    target_s = config.cascade.latency_target_s
    if target_s is not None:
        limits.setdefault("p95_s", Limit(at=target_s, clear=target_s * P95_CLEAR))
    return limits


def _look_at_machine(store_path: Path) -> MachineLooked:
    folder = next(each for each in store_path.parents if each.exists())
    return MachineLooked(
        memory_available_mib=available_mib(),
        disk_free_mib=disk_usage(folder).free / MIB,
        cpu=psutil.cpu_percent() / 100,
    )


@contextmanager
def _traced(config: Config) -> Iterator[list[Emit]]:
    """Who makes spans of events; nobody where no collector is named.

    Raises:
        ConfigError: one is, and what makes spans is not installed.
    """
    if config.tracing.endpoint is None:
        yield []
        return
    try:
        from xnai.server.tracing import tracing_to  # noqa: PLC0415 (an extra)
    except ImportError as error:
        raise ConfigError(
            f"`tracing.endpoint` needs OpenTelemetry, which is not installed ({error.name}).",
            hint="pip install 'xnai[otel]', or leave it out.",
        ) from error
    with tracing_to(config.tracing.endpoint) as listener:
        yield [listener]


def _aliases(config: Config) -> Mapping[str, str]:
    """Those of the configuration.

    The default ones take `xnai/embed` for all-MiniLM-L6-v2. Where it is another model they would
    give its vectors to an index of those, perhaps of the same length, which then finds nonsense.
    """
    given = config.server.aliases
    if config.embeddings.general is None or "aliases" in config.server.model_fields_set:
        return given
    return {like: name for like, name in given.items() if name != EMBED}


def _embedders(space: Workspace, pool: Fleet) -> Embedders:
    """The built-in model, unless another one is configured, and those of the other tasks."""
    chosen = space.config.embeddings.chosen()
    found: dict[str, tuple[Embedder, ListedModel]] = {}
    for offered, task in EMBED_TASKS.items():
        if task in chosen:
            found[offered] = _engine_embedder(space, pool, chosen[task].model, offered)
        elif task == "general":
            found[offered] = (LocalEmbedder(space.embeddings_folder), LISTED)
    return found


def _embed_domains(config: Config) -> dict[Domain, str]:
    names = {task: name for name, task in EMBED_TASKS.items()}
    return {
        domain: names[wanted.embedding]
        for domain, wanted in config.domains.items()
        if wanted.embedding is not None
    }


def _engine_embedder(
    space: Workspace, pool: Fleet, name: str, offered: str
) -> tuple[Embedder, ListedModel]:
    model = space.model(name)
    assert isinstance(model, LlamaModel)  # the configuration has checked it
    found = describe(model, space.settled.paths[name])
    dims = found.info.n_embd if found.info else 0
    listed = replace(_described(offered, model, found), n_embd=dims)
    if found.info is not None:
        listed = replace(listed, n_ctx=embed_tokens(found.info, model))
    return EngineEmbedder(model=name, pool=pool.local, dims=dims), listed


def _offered(name: str, offer: Offer, listed: Mapping[str, ListedModel]) -> ListedModel:
    """How an offered name is listed: as the model behind it, the cascade as the largest."""
    tier = offer.tier(name) or tuple(offer.tiers)[-1]
    return replace(listed[offer.tiers[tier]], name=name)


def _listed(space: Workspace, name: str) -> ListedModel:
    model = space.model(name)
    found = describe(model, space.settled.paths[name]) if isinstance(model, LlamaModel) else None
    return _described(name, model, found)


def _described(
    name: str, model: LlamaModel | RemoteModel, found: Description | None
) -> ListedModel:
    """A model as it is listed.

    Args:
        found: what its file says; None where it has none here.
    """
    listed = ListedModel(name=name, parameters_b=model.parameters_b, n_ctx=model.n_ctx or 0)
    if found is None or found.info is None:
        return listed
    return replace(
        listed,
        size_bytes=found.info.file_bytes,
        family=found.info.architecture,
        quantization=found.info.quantisation,
        modified_s=found.path.stat().st_mtime,
        template=found.info.chat_template,
    )
