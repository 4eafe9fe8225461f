"""What is wished of the pool: an engine, its return, how long it stays, what may be asked for next.

Covers the messages to `xnai.engines.steward`, but for the news of engines (`xnai.engines.tenant`).
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from xnai.core.errors import EngineError, OverBudget, XnaiError
from xnai.engines.geometry import GgufInfo
from xnai.engines.tenant import StopReason, Tenant


@dataclass(eq=False, kw_only=True, slots=True)
class Ticket:
    """One wish for an engine; `settled` is set when it is granted or refused.

    Args:
        info: of the model's file, just validated.
        smaller: of its file with fewer bits, where that is here too.
        urgent: goes before the others, because it had an engine that died.
        blocked: why it has to wait for leases to be returned; None while it does not.
    """

    name: str
    info: GgufInfo
    smaller: GgufInfo | None = None
    urgent: bool = False
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    tenant: Tenant | None = None
    refusal: XnaiError | None = None
    blocked: OverBudget | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    ticket: Ticket


@dataclass(frozen=True, kw_only=True, slots=True)
class Return:
    """The ticket is given back, whether it was granted or still waits.

    Args:
        broken: the engine failed; it must not be used again.
    """

    ticket: Ticket
    broken: StopReason | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Keep:
    """How long an engine stays after its last use, seconds; see `KeepingPool.keep`."""

    name: str
    seconds: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Foresee:
    """A model is likely to be asked for: it is loaded where that is in nobody's way.

    Args:
        info: of its file, just validated.
    """

    name: str
    info: GgufInfo


@dataclass(frozen=True, kw_only=True, slots=True)
class Revive:
    """An engine died; another is loaded in its place where that is in nobody's way.

    Args:
        tenant: that ended.
    """

    tenant: Tenant


def closed() -> EngineError:
    """What those are told who still want something of a closed pool."""
    return EngineError("The engines are being stopped.", hint="Ask again after the restart.")
