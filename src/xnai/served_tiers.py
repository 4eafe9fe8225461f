"""The tiers that workers serve, as this process asks them: where the bus meets the others.

On its own beside `xnai.bootstrap`, since few need Redis's library.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

from xnai.bus.climbed import Climbed
from xnai.bus.director import Director, Limits
from xnai.bus.link import Address, Link
from xnai.bus.machine import this_machine
from xnai.bus.names import Names
from xnai.bus.served import ServedTier
from xnai.core.config import BusConfig
from xnai.core.errors import ConfigError
from xnai.core.events import Emit
from xnai.core.ports import Egress
from xnai.workspace import MIB, Workspace


@asynccontextmanager
async def open_served(
    space: Workspace, egress: Egress
) -> AsyncIterator[tuple[Mapping[str, ServedTier], Emit]]:
    """Model → what asks the workers that serve it; and who must hear of what happens.

    Nothing is connected before the first task.

    Raises:
        ConfigError: Redis cannot be asked from here.
    """
    config, climbed = space.config, Climbed()
    async with Director(
        link_of(space), names=names_of(config.bus), limits=limits_of(config.bus)
    ) as director:
        served = {
            tier.model: ServedTier(
                tier=tier.name,
                model=tier.model,
                host=config.bus.host if config.bus.leaves_machine else "",
                machine=this_machine(),
                sovereign=space.sovereign is not None,
                limit_bytes=config.bus.max_task_mib * MIB,
                director=director,
                egress=egress,
                escalated=climbed,
            )
            for tier in config.tiers
            if config.bus.serves(tier.name)
        }
        yield served, climbed.hear


def link_of(space: Workspace) -> Link:
    """The connection to Redis; whoever asks for it closes it.

    Raises:
        ConfigError: it cannot be asked from here, or there is no password.
    """
    bus = space.config.bus
    if bus.url is None:
        raise ConfigError(
            "No Redis is named.", hint="Give --redis redis://127.0.0.1:6379, or set `bus.url`."
        )
    if space.sovereign == "namespace":
        raise ConfigError(
            f"Redis at {bus.url} is out of reach: in sovereign mode this process has a network "
            "of its own.",
            hint="Leave Redis out: `bus.url`, --redis.",
        )
    password = space.keys.get(bus.password_env) if bus.password_env else None
    if bus.password_env and not password:
        raise ConfigError(
            f"There is no password for Redis: {bus.password_env} is not set.",
            hint=f"Set it in the environment, or keep it: xnai key set {bus.password_env}.",
        )
    ca_file = str(space.base / Path(bus.ca_file).expanduser()) if bus.ca_file else None
    return Link(Address(url=bus.url, username=bus.username, password=password, ca_file=ca_file))


def names_of(bus: BusConfig) -> Names:
    """What its keys are called."""
    return Names(queries=bus.queries, responses=bus.responses, escalations=bus.escalations)


def limits_of(bus: BusConfig) -> Limits:
    """What a director bears."""
    return Limits(
        waiting=bus.max_waiting,
        lease_s=bus.lease_s,
        wait_s=bus.wait_s,
        answer_s=bus.answer_s,
        keep_s=bus.keep_s,
    )
