"""From options to a `Workspace`: the configuration found, and this user's folders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xnai.cli.environment import (
    current_folder,
    given_key,
    given_proxy,
    places,
    sovereign_is_wanted,
)
from xnai.cli.keyring import kept_key
from xnai.cli.printing import tell
from xnai.config import LoadedConfig, discover, load_config
from xnai.core.errors import BadRequest, ConfigError, SovereignUnavailable
from xnai.core.ports import SovereignGrade
from xnai.sovereign.counting import count_outward
from xnai.sovereign.guard import enter

if TYPE_CHECKING:
    from xnai.core.config import Config
    from xnai.engines.remote.proxy import Proxy
    from xnai.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Session:
    """A configuration as it holds for this command.

    Args:
        config: in sovereign mode without what is behind a URL.
        sovereign: whether that mode is wanted; `hold` begins it.
        left_out: tiers, and settings, that the mode leaves out.
    """

    config: Config
    source: Path | None
    base: Path
    sovereign: bool
    left_out: tuple[str, ...]


def workspace(config: Path | None, preset: str | None) -> Workspace:
    """Find and read the configuration; a preset is what it starts from, never instead of it.

    Raises:
        ConfigError: it cannot be used; names file and line.
        UnknownName: no such preset.
    """
    return workspace_of(read(config, preset))


def read(
    config: Path | None,
    preset: str | None,
    *,
    sovereign: bool = False,
    redis: str | None = None,
) -> Session:
    """As `workspace`, before anything heavy is imported.

    Args:
        redis: address of a Redis that comes before the configuration's.
        sovereign: wanted by an option. The environment or the configuration may want it too; none
            of the three can forbid it to another.
    """
    here = places()
    path = discover(
        explicit=config, cwd=current_folder(), config_folder=here.config, home=Path.home()
    )
    loaded = load_config(path, preset=preset)
    of_a_stranger = config is None and path is not None and path.parent != here.config
    if of_a_stranger:
        _refuse_programs(loaded)
    wanted = sovereign or sovereign_is_wanted() or loaded.config.privacy.sovereign
    usable = _local(loaded) if wanted else loaded.config
    if of_a_stranger:
        _refuse_senders(usable, loaded.source)
    if redis is not None:
        usable = _asking_workers(usable, redis)
    if wanted and usable.bus.leaves_machine:
        raise ConfigError(
            f"In sovereign mode no socket leaves this machine, but Redis is at {usable.bus.host}.",
            hint="Leave it out (--redis, `bus.url`), or name one at 127.0.0.1.",
        )
    return Session(
        config=usable,
        source=loaded.source,
        base=loaded.base,
        sovereign=wanted,
        left_out=(
            *(t.name for t in loaded.config.tiers if t not in usable.tiers),
            *(["alerts.webhooks"] if loaded.config.alerts != usable.alerts else []),
        ),
    )


def hold(session: Session) -> SovereignGrade | None:
    """Begin sovereign mode for this process where it is wanted; there is no way back.

    Raises:
        SovereignUnavailable: it cannot be enforced here.
    """
    if not session.sovereign:
        return None
    grade = enter()
    if session.left_out:
        tell(f"sovereign mode leaves out, since behind a URL: {', '.join(session.left_out)}")
    return grade


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """What keeps a measured process from the network.

    Args:
        grade: None where nothing does, and calls are only counted.
        outward: calls that led beyond this machine, since it began.
    """

    grade: SovereignGrade | None
    outward: Callable[[], int]


def hold_and_count(session: Session) -> Held:
    """As `hold`, and count what would leave the machine.

    Where all engines are xnai's own they are held wherever that is possible, also where nobody
    asked: they have nothing to lose by it, and the count then says something about them too. A
    program of the user's may need what is refused, such as a driver's local sockets.
    """
    calls = count_outward()
    free = session.config.remote() or _programs(session.config)
    grade = hold(session) if session.sovereign or free else _held_if_possible()
    before = calls.count
    return Held(grade=grade, outward=lambda: calls.count - before)


def _held_if_possible() -> SovereignGrade | None:
    try:
        return enter()
    except SovereignUnavailable as error:
        tell(f"calls outwards are counted, but not refused: {error.message}")
        return None


def workspace_of(session: Session, sovereign: SovereignGrade | None = None) -> Workspace:
    """What all commands work with. Imports what knows files of models.

    Args:
        sovereign: as `hold` said.
    """
    from xnai.workspace import Workspace  # noqa: PLC0415 (after `hold`: threads would stay outside)

    here = places()
    stored = session.config.store.path
    return Workspace(
        config=session.config,
        source=session.source,
        base=session.base,
        models_folder=here.models,
        embeddings_folder=here.embeddings,
        learning_folder=here.learning,
        bench_folder=here.bench,
        style_path=here.style,
        tuning_path=here.tuning,
        store_path=session.base / Path(stored).expanduser() if stored else here.store,
        proxy=_proxy(session.config),
        keys=_keys(session.config),
        sovereign=sovereign,
    )


def _keys(config: Config) -> dict[str, str]:
    """Keys of the models behind a URL and of Redis, of the environment or the keyring."""
    wanted = {model.key_env for model in config.remote().values() if model.key_env}
    if config.bus.url and config.bus.password_env:
        wanted.add(config.bus.password_env)
    return {name: key for name in wanted if (key := key_of(name))}


def key_of(name: str, *, kind: str = "key") -> str | None:
    """A key of the environment or the keyring; None where there is none.

    Raises:
        ConfigError: it holds characters that none has.
    """
    key = (given_key(name) or kept_key(name) or "").strip()
    if not (key.isascii() and (key.isprintable() or not key)):
        raise ConfigError(
            f"The {kind} {name} holds characters that no {kind} has.", hint="Set it again."
        )
    return key or None


def _proxy(config: Config) -> Proxy | None:
    """What models behind a URL are asked through.

    Raises:
        ConfigError: the environment names one that cannot be asked.
    """
    from xnai.core.config import PROXY_OF_ENVIRONMENT, proxy_fault  # noqa: PLC0415 (loaded by now)
    from xnai.engines.remote.proxy import Proxy  # noqa: PLC0415

    if config.cloud.proxy != PROXY_OF_ENVIRONMENT:
        return Proxy(url=config.cloud.proxy) if config.cloud.proxy else None
    url, bypassed = given_proxy()
    if url and (fault := proxy_fault(url)):
        raise ConfigError(f"HTTPS_PROXY {fault}.", hint="Set it again, or take `cloud.proxy` out.")
    return Proxy(url=url, bypassed=bypassed) if url else None


def _local(loaded: LoadedConfig) -> Config:
    """The configuration without what is behind a URL.

    Raises:
        ConfigError: nothing is left.
    """
    local = loaded.config.local()
    if not local.tiers:
        raise ConfigError(
            "In sovereign mode no tier is left: the model of each is behind a URL "
            f"({loaded.source or 'the preset'}).",
            hint="Give a tier a llamacpp model, or start from `--preset pocket`.",
        )
    return local


def _asking_workers(config: Config, url: str) -> Config:
    """The configuration with another Redis.

    Raises:
        BadRequest: that is no address of one.
    """
    from pydantic import ValidationError  # noqa: PLC0415 (loaded with the file)

    from xnai.core.config import BusConfig  # noqa: PLC0415

    try:
        bus = BusConfig.model_validate(config.bus.model_dump() | {"url": url})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        hint = "Give one such as redis://127.0.0.1:6379/0."
        if first["type"] != "value_error":
            raise BadRequest("--redis: that is no address of a Redis.", hint=hint) from None
        raise BadRequest(f"--redis: {first['ctx']['error']}.", hint=hint) from None
    return config.model_copy(update={"bus": bus})


def _refuse_senders(config: Config, source: Path | None) -> None:
    """A stranger's file must not choose where prompts and keys are sent, on this machine neither.

    Nor where models come from: who fetches one there may show his token.

    Raises:
        ConfigError: it names an address.
    """
    from xnai.core.config import HubConfig  # noqa: PLC0415 (loaded with the file)

    if config.cloud.proxy:
        raise ConfigError(
            f"{source} was found in the project and would send prompts through a proxy "
            "(`cloud.proxy`).",
            hint=f"If you trust it, say so: --config {source}",
        )
    if config.alerts.webhooks:
        raise ConfigError(
            f"{source} was found in the project and would send alerts to "
            f"{config.alerts.webhooks[0]} (`alerts.webhooks`).",
            hint=f"If you trust it, say so: --config {source}",
        )
    if config.hub.endpoint != HubConfig().endpoint:
        raise ConfigError(
            f"{source} was found in the project and would fetch models from "
            f"{config.hub.endpoint} (`hub.endpoint`).",
            hint=f"If you trust it, say so: --config {source}",
        )
    if config.tracing.endpoint is not None:
        raise ConfigError(
            f"{source} was found in the project and would send what requests take to "
            f"{config.tracing.endpoint} (`tracing.endpoint`).",
            hint=f"If you trust it, say so: --config {source}",
        )
    if config.bus.url:
        raise ConfigError(
            f"{source} was found in the project and would send prompts to a Redis (`bus.url`).",
            hint=f"If you trust it, say so: --config {source}",
        )
    if remote := config.remote():
        name, model = next(iter(remote.items()))
        raise ConfigError(
            f"{source} was found in the project and would send prompts to {model.host} "
            f"(model {name!r}).",
            hint=f"If you trust it, say so: --config {source}",
        )


def _refuse_programs(loaded: LoadedConfig) -> None:
    """A file that merely lies in a project may be a stranger's: it must not choose what is run.

    Raises:
        ConfigError: it names a program.
    """
    if named := _programs(loaded.config):
        raise ConfigError(
            f"{loaded.source} was found in the project and names a program to run "
            f"(`binary` of model {named[0]!r}).",
            hint=f"If you trust it, say so: --config {loaded.source}",
        )


def _programs(config: Config) -> list[str]:
    """Models that are run by a program which the configuration names."""
    from xnai.core.config import LlamaModel  # noqa: PLC0415 (loaded with the file)

    return [n for n, m in config.models.items() if isinstance(m, LlamaModel) and m.binary]
