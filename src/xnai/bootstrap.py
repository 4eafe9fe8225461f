"""Where the rooms meet: from a configuration to a cascade that answers.

Does not cover the server (`xnai.server_bootstrap`), whose libraries only `xnai serve` needs.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import cache, partial
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
from anyio import CancelScope, sleep, to_thread

from xnai import __version__
from xnai.aftermath import KnownOutcomes
from xnai.budget import spending_of
from xnai.cascade.cached import Cached
from xnai.cascade.conducting import Conductor
from xnai.cascade.direct import Direct
from xnai.cascade.engine import Cascade
from xnai.cascade.hindsight import Retelling
from xnai.cascade.ladder import ByDomain, Preference, Tier, acquainted
from xnai.cascade.objectives import prices_of
from xnai.cascade.paces import Paces
from xnai.cascade.packs import read_conductor_prompt, read_pack, read_style
from xnai.cascade.routing import Rung
from xnai.core.chat import ChatModel, ChatRequest
from xnai.core.config import Config, LlamaModel, TierConfig
from xnai.core.errors import ConfigError, StoreError
from xnai.core.events import Emit, Event
from xnai.core.experience import Experience
from xnai.core.judgement import Route
from xnai.core.ports import EnginePool
from xnai.engines.care import Rounds
from xnai.engines.contexts import Shelf
from xnai.engines.identity import FileIdentities
from xnai.engines.local_model import LocalModel
from xnai.engines.measures import Measures
from xnai.engines.pool import Pool
from xnai.engines.pressure import look
from xnai.engines.remote.engine import RemoteEngine, Terms
from xnai.engines.remote.fleet import Distant, Fleet
from xnai.learning.calibration import LogisticCalibration, read_calibration
from xnai.learning.conductor import read_claims
from xnai.learning.deciding import Deciders
from xnai.learning.domains import read_domains
from xnai.learning.outcomes import with_outcomes
from xnai.learning.versions import Versions
from xnai.local_models import manner_of, served_models
from xnai.privacy.guard import PrivacyGuard
from xnai.sandbox.probe import probe
from xnai.store.cache import SqliteCache
from xnai.store.egress import EgressLog
from xnai.store.experiences import read_experiences
from xnai.store.paces import keep_paces, read_paces
from xnai.store.private import PrivateMemory
from xnai.store.store import SqliteStore
from xnai.workspace import MIB, Workspace, names_by_configuration

if TYPE_CHECKING:
    from xnai.learning.review import Ground

BUSY_S = 1.0
"""Longest wait for another process that writes to the store, for what is not worth more."""
DAY_S = 86_400
TRIAL_S = 3600.0
"""How often a server judges a challenger that is on trial."""


@asynccontextmanager
async def open_cascade(
    space: Workspace, *, emit: Emit, recording: bool = True, keeps_contexts: bool = False
) -> AsyncIterator[Cascade]:
    """The cascade of a workspace; leaving it stops every engine and closes the store.

    Args:
        emit: told of every event; must not block.
        recording: False keeps no record, for benchmarks.
        keeps_contexts: conversations may go on after their engine made room for another, and
            engines are looked after; of no use to a single request.

    Raises:
        ConfigError: a prompt pack or calibration that cannot be used.
    """
    config, ladder, deciding = space.config, tiers(space), deciders(space)
    paces = await _paces(space)

    heard: list[Emit] = [paces, emit]

    def tell(event: Event) -> None:
        for each in heard:
            each(event)

    async with AsyncExitStack() as stack:
        store = SqliteStore(space.store_path, keep_text=config.store.keep_text)
        await stack.enter_async_context(store)
        if recording:
            stack.push_async_callback(_keep, store, paces, names_by_configuration(config))
        local = await to_thread.run_sync(served_models, space)
        served: Mapping[str, Distant] = {}
        if config.bus.url is not None:
            from xnai.served_tiers import open_served  # noqa: PLC0415 (Redis is wanted by few)

            served, hear = await stack.enter_async_context(open_served(space, EgressLog(store)))
            heard.append(hear)
        fleet = fleet_of(space, local, store, tell, keeps_contexts=keeps_contexts, served=served)
        pool = await stack.enter_async_context(fleet)
        yield Cascade(
            tiers=ladder,
            pool=pool,
            room=pool.room_for,
            ahead=pool.ahead,
            foresee=pool.foresee,
            calibration=deciding.champion,
            chosen=deciding.of,
            sandbox=await probe(config.sandbox),
            settings=config.cascade,
            run_s=config.sandbox.timeout_s,
            cloud_first=config.cloud.policy == "cloud_first",
            by_domain=_by_domain(config),
            conductor=_conductor(space, pool),
            privacy=_privacy(space, store, ladder),
            emit=tell,
            recorder=store if recording else None,
            paces=paces,
            guarantee=KnownOutcomes(space=space),
            spending=await spending_of(space, ladder, tell, store if recording else None),
            manner=manner_of(local),
        )


async def _paces(space: Workspace) -> Paces:
    """What was measured of the models when they were last used."""
    try:
        kept = await to_thread.run_sync(partial(read_paces, space.store_path, busy_s=BUSY_S))
    except StoreError:  # whoever writes to the store will say so; answers do not wait for this
        kept = {}
    names, models = names_by_configuration(space.config), space.config.models
    served = {tier.model for tier in space.config.tiers if space.config.bus.serves(tier.name)}
    loaded = (n for n, model in models.items() if isinstance(model, LlamaModel))
    return Paces(
        loaded_here=frozenset(loaded) - served,
        known={model: kept[name] for model, name in names.items() if name in kept},
    )


async def _keep(store: SqliteStore, paces: Paces, names: Mapping[str, str]) -> None:
    """Keep what was measured; where that fails, it is measured again."""
    if paces.changed:
        with CancelScope(shield=True), suppress(StoreError):
            await keep_paces(store, {names[model]: pace for model, pace in paces.known.items()})


def _privacy(space: Workspace, store: SqliteStore, ladder: Sequence[Tier]) -> PrivacyGuard:
    return PrivacyGuard(
        memory=PrivateMemory(store),
        globs=space.config.privacy.globs,
        secrets=space.config.privacy.secrets,
        sends=any(tier.rung.cloud for tier in ladder),
    )


def fleet_of(
    space: Workspace,
    local: Mapping[str, LocalModel],
    store: SqliteStore,
    emit: Emit,
    *,
    keeps_contexts: bool = False,
    served: Mapping[str, Distant] | None = None,
) -> Fleet:
    """All that answers for a workspace.

    Args:
        served: model → what asks the workers that serve it.
    """
    config = space.config
    terms = Terms(
        egress=EgressLog(store), monthly_budget=config.cloud.monthly_budget, proxy=space.proxy
    )
    remotes = {
        name: RemoteEngine(
            name=name, config=model, key=space.keys.get(model.key_env or ""), terms=terms
        )
        for name, model in config.remote().items()
    }
    pool = Pool(
        local,
        budget_mib=space.budget_mib,
        max_loaded=config.budget.max_loaded,
        emit=emit,
        shelf=_shelf(space) if keeps_contexts else None,
        preloads=config.budget.preload_next,
        looks=look,
        rounds=Rounds(probe_s=config.health.probe_s) if keeps_contexts else None,
        measures=Measures.read(space.store_path.with_name("footprints.json")),
    )
    return Fleet(pool, {**remotes, **(served or {})})


def _shelf(space: Workspace) -> Shelf | None:
    """Beside the store, and only where that keeps texts: what was read holds them too."""
    wanted = space.config.contexts
    if not (wanted.enabled and space.config.store.keep_text):
        return None
    return Shelf(
        space.store_path.parent / "contexts",
        max_bytes=wanted.max_mib * MIB,
        max_age_s=wanted.max_age_s,
    )


def direct(cascade: Cascade) -> Direct:
    """Its tiers, each for itself."""
    return Direct(
        tiers=cascade.tiers,
        pool=cascade.pool,
        settings=cascade.settings,
        emit=cascade.emit,
        recorder=cascade.recorder,
        privacy=cascade.privacy,
    )


def with_cache(space: Workspace, cascade: Cascade, model: ChatModel | None = None) -> ChatModel:
    """The cascade, giving accepted answers again where the configuration lets it.

    Without `store.keep_text` it never does: a kept answer is a kept text.

    Args:
        model: answers instead of the cascade; made of its parts.
    """
    model = model or cascade
    store, wanted = cascade.recorder, space.config.cache
    if not (wanted.enabled and space.config.store.keep_text and isinstance(store, SqliteStore)):
        return model
    models = space.config.models.values()
    local = [model for model in models if isinstance(model, LlamaModel)]
    files = FileIdentities(
        [*map(space.catalog.locate, local), *(Path(m.binary) for m in local if m.binary)]
    )
    setting, deciding = _setting(space, cascade) + type(model).__name__, deciders(space)
    return Cached(
        model=model,
        cache=SqliteCache(
            store, max_bytes=wanted.max_mib * MIB, max_age_s=wanted.max_age_days * DAY_S
        ),
        setting=lambda: (
            None if (now := files.now()) is None else setting + deciding.setting() + now
        ),
        emit=cascade.emit,
        recorder=store,
    )


def _setting(space: Workspace, cascade: Cascade) -> str:
    """All that an answer depends on besides the request and the files of the models."""
    parts = {"models", "tiers", "cascade", "conductor", "domains", "cloud", "sandbox"}
    found = {
        "version": __version__,
        "config": space.config.model_dump(mode="json", include=parts),
        "contexts": {tier.model: space.n_ctx(tier.model) for tier in space.config.tiers},
        "packs": [asdict(tier.pack) for tier in cascade.tiers],
        "conductor": cascade.conductor.system if cascade.conductor else "",
        "shipped": [_shipped(name) for name in ("conductor", "domains")],
        "sandbox": cascade.sandbox.grade,
        "manner": cascade.manner,
    }
    return sha256(orjson.dumps(found)).hexdigest()


async def decide(space: Workspace, request: ChatRequest, emit: Emit) -> Route:
    """Where a request would start and why, by the champion; see `Cascade.decide`.

    Args:
        emit: told where the price of the budget cannot be used.
    """
    async with open_cascade(space, emit=emit) as cascade:
        route = await replace(cascade, chosen=None).decide(request)
        return replace(route, reasons=(*route.reasons, *_by_prior(space, cascade.tiers, route)))


def _by_domain(config: Config) -> ByDomain:
    """The shipped reader of domains, and what the configuration says of them."""
    asked = {tier.name for tier in config.ladder}

    def tier(name: str | None) -> str:
        found = config.tier_of(name) if name else None
        return found if found in asked else ""

    return ByDomain(
        reader=read_domains(_shipped("domains")),
        preferences={
            domain: Preference(primary=tier(wanted.primary), fallback=tier(wanted.fallback))
            for domain, wanted in config.domains.items()
            if tier(wanted.primary) or tier(wanted.fallback)
        },
    )


def _conductor(space: Workspace, pool: EnginePool) -> Conductor | None:
    """The router model; None where no tier of this machine has that role."""
    tier, wanted = space.config.router_tier, space.config.conductor
    if tier is None:
        return None
    model = space.config.models[tier.model]
    claims = read_claims(
        _shipped("conductor"), model.path if isinstance(model, LlamaModel) else None
    )
    return Conductor(
        model=tier.model,
        tier=tier.name,
        pool=pool,
        system=read_conductor_prompt(wanted.pack, space.base),
        timeout_s=wanted.timeout_s,
        min_confidence=wanted.min_confidence,
        calibrated=claims.right,
    )


def _by_prior(space: Workspace, ladder: Sequence[Tier], route: Route) -> tuple[str, ...]:
    """Which tiers nobody has measured, and where what is believed of them comes from."""
    known = calibration(space.config)
    asked = [tier.rung for tier in ladder if tier.rung.name in route.probabilities]
    unknown = [rung.name for rung in asked if rung.model not in known.weights]
    told = f"{', '.join(unknown)}: not measured, prior from {known.prior.source}"
    return (told,) if unknown else ()


def tiers(space: Workspace) -> tuple[Tier, ...]:
    """The ladder, smallest first; what is not on this machine stands behind all that is.

    Raises:
        ConfigError: no tier may be asked, or the user's style cannot be read.
    """
    config = space.config
    if not config.ladder:
        raise ConfigError(
            "No tier is left: `cloud.policy` is local_only, and none is on this machine.",
            hint="Add a local tier, or allow the cloud.",
        )
    style = "\n".join(read_style(space.style_path))
    return acquainted([_tier(space, tier, i, style) for i, tier in enumerate(config.ladder)])


def calibration(config: Config) -> LogisticCalibration:
    """The calibration shipped with the package, for the embedded files that it was fitted for.

    Other models get a prior by size, also where they bear the name of an embedded one.
    """
    shipped = shipped_calibration()
    sizes = {name: model.parameters_b for name, model in config.models.items()}
    paths = {n: model.path for n, model in config.models.items() if isinstance(model, LlamaModel)}
    known = {n for n, entry in shipped["models"].items() if paths.get(n) == entry["path"]}
    return read_calibration(shipped, sizes_b=sizes).only(known)


def deciders(space: Workspace) -> Deciders:
    """Which calibration decides which request.

    Raises:
        ConfigError: what was learned cannot be read.
    """
    return Deciders(
        base=calibration(space.config),
        identities=names_by_configuration(space.config),
        versions=Versions(folder=space.learning_folder) if space.learning_folder else None,
    )


def experiences(space: Workspace) -> Iterator[Experience]:
    """All that was recorded and can be learned from, oldest first. Blocking.

    Raises:
        StoreError: it cannot be read.
    """
    sizes = {name: model.parameters_b for name, model in space.config.models.items()}
    return with_outcomes(read_experiences(space.store_path, sizes_b=sizes, busy_s=BUSY_S))


def ground(space: Workspace) -> Ground:
    """What a review of this workspace stands on. Imports numpy.

    Raises:
        ConfigError: what was learned cannot be read.
    """
    from xnai.learning.review import Ground  # noqa: PLC0415 (who only answers needs no numpy)

    deciding, config = deciders(space), space.config
    return Ground(
        base=deciding.base,
        champion=deciding.champion,
        identities=deciding.identities,
        sizes_b={name: model.parameters_b for name, model in config.models.items()},
        gain=prices_of(config.cascade.objective, config.cascade.min_gain).cost,
    )


def retelling(space: Workspace, *, can_run: bool) -> Retelling:
    """How requests of this workspace would have gone under another calibration."""
    config = space.config
    return Retelling(
        ladder=tuple(tier.rung for tier in tiers(space)),
        floor=config.cascade.floor,
        prices=prices_of(config.cascade.objective, config.cascade.min_gain),
        can_run=can_run,
        cloud_first=config.cloud.policy == "cloud_first",
    )


async def look_after_trial(space: Workspace, *, every_s: float = TRIAL_S) -> None:
    """Judge what is on trial again and again, until cancelled.

    What fails is tried again later: a trial that is not judged goes on as it is.
    """
    can_run = (await probe(space.config.sandbox)).grade != "none"
    while space.learning_folder is not None:
        await sleep(every_s)
        with suppress(ConfigError, StoreError):
            await to_thread.run_sync(partial(judge_trial, space, can_run=can_run))


def judge_trial(space: Workspace, *, can_run: bool) -> str:
    """Judge what is on trial, and keep what becomes of it. Blocking.

    Returns:
        The verdict in one line; empty where nothing is on trial.

    Raises:
        ConfigError: what was learned cannot be read.
        StoreError: the record cannot be read, or the standing not be written.
    """
    if space.learning_folder is None:
        return ""
    versions = Versions(folder=space.learning_folder)
    if versions.standing().on_trial is None:
        return ""
    from xnai.learning.trial import advance  # noqa: PLC0415 (who only answers needs no numpy)

    at = datetime.now(UTC).isoformat(timespec="seconds")
    hindsight = retelling(space, can_run=can_run)
    return advance(versions, experiences(space), ground(space), hindsight, at=at)[1]


def shipped_calibration() -> dict[str, Any]:
    """The documents that come with the package: what was measured, and the prior of the rest."""
    return _shipped("pocket") | {"prior": _shipped("prior")}


@cache
def _shipped(name: str) -> dict[str, Any]:
    """What was fitted and comes with the package."""
    shipped = files("xnai.learning").joinpath(f"calibrations/{name}.json")
    document: dict[str, Any] = orjson.loads(shipped.read_bytes())
    return document


def _tier(space: Workspace, tier: TierConfig, number: int, style: str) -> Tier:
    config = space.config
    rung = Rung(
        name=tier.name,
        model=tier.model,
        parameters_b=config.models[tier.model].parameters_b,
        threshold=tier.threshold,
        draws=tier.draws,
        critic=tier.critic,
        cloud=config.leaves_machine(tier),
        n_ctx=space.n_ctx(tier.model),
        domains=tier.domains,
    )
    pack = replace(read_pack(tier.pack, space.base), style=style)
    return Tier(rung=rung, role=tier.role, pack=pack, number=number)
