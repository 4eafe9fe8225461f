"""How well requests were served in a stretch of time, as sums that can be added up. Pure.

Covers what is counted, adding stretches, and the figures that people read. Response times are
counted in classes that are a tenth wide, so that a percentile of any sum of stretches is known to
within a twentieth. Does not cover where they are kept (`xnai.store.service`).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import reduce
from typing import Any, Final, Literal

SHORT_S: Final = 300
LONG_S: Final = 3600
Span = Literal[300, 3600]
"""Seconds of a stretch."""
_WIDTH: Final = 1.1
"""Of a class of response times: its longest over its shortest."""
_SHORTEST_S: Final = 0.001


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """Counts of one stretch.

    Args:
        n: requests that ended.
        answered: of these; `failed` by a fault of the server or its models. The others were
            mistakes of clients, or given up.
        judged, accepted: of the answered ones.
        seconds: that the answered ones took together.
        classes: response times of the answered ones, by class.
        fell_back: requests of which a tier that should have been asked could not answer;
            `fell_back_well`: that were answered all the same.
        tool_drafts: drafts that call tools; `tool_drafts_well`: with calls that nothing refuted.
        checks: exact ones that were made of drafts; `checks_passed`: that the draft passed.
        tiers: answers by tier.
        cached: answers that were given again.
        looks: at the machine; the next are sums, least or most of what was seen there.
        memory_mib, disk_mib: least available, and free.
    """

    n: int = 0
    answered: int = 0
    failed: int = 0
    judged: int = 0
    accepted: int = 0
    seconds: float = 0.0
    classes: Mapping[int, int] = field(default_factory=dict)
    fell_back: int = 0
    fell_back_well: int = 0
    tool_drafts: int = 0
    tool_drafts_well: int = 0
    checks: int = 0
    checks_passed: int = 0
    tiers: Mapping[str, int] = field(default_factory=dict)
    cached: int = 0
    looks: int = 0
    cpu_sum: float = 0.0
    cpu_most: float = 0.0
    memory_mib: float | None = None
    disk_mib: float | None = None

    def __add__(self, other: Service) -> Service:
        """Both stretches together."""
        summed = {
            each.name: getattr(self, each.name) + getattr(other, each.name)
            for each in fields(self)
            if each.name not in _NOT_SUMMED
        }
        return Service(
            **summed,
            classes=_added(self.classes, other.classes),
            tiers=_added(self.tiers, other.tiers),
            cpu_most=max(self.cpu_most, other.cpu_most),
            memory_mib=_least(self.memory_mib, other.memory_mib),
            disk_mib=_least(self.disk_mib, other.disk_mib),
        )

    @property
    def mean_s(self) -> float | None:
        """Mean response time; None without an answer."""
        return self.seconds / self.answered if self.answered else None

    def quantile_s(self, share: float) -> float | None:
        """The response time that this share of the answers kept; None without an answer.

        Args:
            share: in (0, 1], as 0.95.
        """
        wanted, seen = share * sum(self.classes.values()), 0
        for number in sorted(self.classes):
            seen += self.classes[number]
            if seen >= wanted:
                return float(_SHORTEST_S * _WIDTH ** (number + 0.5))
        return None

    @property
    def availability(self) -> float | None:
        """Share of the requests that could be answered and were; None without one."""
        return _share(self.answered, self.answered + self.failed)

    @property
    def failure_rate(self) -> float | None:
        """Share of requests that failed by a fault of ours; None without one."""
        return _share(self.failed, self.answered + self.failed)

    @property
    def fallback_rate(self) -> float | None:
        """Share of requests of which a tier could not answer; None without one."""
        return _share(self.fell_back, self.answered + self.failed)

    @property
    def fallback_success(self) -> float | None:
        """Share of those that were answered all the same; None without one."""
        return _share(self.fell_back_well, self.fell_back)

    @property
    def acceptance(self) -> float | None:
        """Share of the judged answers that were accepted; None without one."""
        return _share(self.accepted, self.judged)

    @property
    def tool_success(self) -> float | None:
        """Share of drafts with tool calls that nothing refuted; None without one."""
        return _share(self.tool_drafts_well, self.tool_drafts)

    @property
    def evidence_pass_rate(self) -> float | None:
        """Share of exact checks that drafts passed; None without one."""
        return _share(self.checks_passed, self.checks)

    @property
    def cpu(self) -> float | None:
        """Mean share of the processors that worked; None where nobody looked."""
        return self.cpu_sum / self.looks if self.looks else None

    def kept(self) -> dict[str, Any]:
        """As JSON can hold it; what is nothing is left out."""
        return {name: value for name, value in asdict(self).items() if value}


_NOT_SUMMED: Final = frozenset({"classes", "tiers", "cpu_most", "memory_mib", "disk_mib"})
NOTHING: Final = Service()


def read_service(kept: Mapping[str, Any]) -> Service:
    """What `Service.kept` gave; what a later version added is passed over."""
    known = {each.name for each in fields(Service)}
    found = {name: value for name, value in kept.items() if name in known}
    if "classes" in found:
        found["classes"] = {int(number): n for number, n in found["classes"].items()}
    return Service(**found)


def total(services: Iterable[Service]) -> Service:
    """All together."""
    return reduce(Service.__add__, services, NOTHING)


def class_of(seconds: float) -> int:
    """The class of a response time."""
    return max(0, math.floor(math.log(max(seconds, _SHORTEST_S) / _SHORTEST_S) / math.log(_WIDTH)))


def start_of(at: float, span: int) -> int:
    """When the stretch began that a moment lies in; both in seconds since 1970."""
    return int(at // span) * span


def _added(one: Mapping[Any, int], other: Mapping[Any, int]) -> dict[Any, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in one.keys() | other.keys()}


def _least(*values: float | None) -> float | None:
    return min((value for value in values if value is not None), default=None)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
