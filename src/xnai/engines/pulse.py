"""Whether an engine that is waited for still works on it.

An engine may take minutes for a long prompt, and says nothing meanwhile. But it computes, or it
reads its weights from disk: one that does neither, while somebody waits for it, is stuck. Covers
the look at a process and what follows from two looks. Does not cover an engine that computes
without end (`xnai.engines.llama.Patience` bounds that), nor who looks (`xnai.engines.care`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import psutil

from xnai.core.events import Ailment

LEAST_CPU_S: Final = 0.009
"""Between two looks: one tick of the system's clock is a sign of life. A process that gets only
what others leave has one in a second or two, a server that only holds connections one a minute."""
STILL_LOOKS: Final = 4
"""So many looks in a row at an engine that stands still. Counted, not timed: where this process
itself was stopped, the time went by for both."""
STOPPED_LOOKS: Final = 2
AILMENTS: Final[Mapping[Ailment, str]] = {
    "stopped": "it was stopped and did not go on",
    "still": "it neither computed nor read while an answer was waited for",
    "mute": "it could not generate a token when it was idle",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Beat:
    """An engine at one moment.

    Args:
        awaited: answers that somebody waits for, with the bytes that have come of each.
        cpu_s: computed since it began.
        n_read: bytes read from disk since it began; None where the system does not say, and then
            nobody can say that it stands still.
        stopped: by a signal, as SIGSTOP.
        in_child: it computes in this process; a program of the user's may do so on a GPU.
    """

    awaited: frozenset[tuple[int, int]]
    cpu_s: float
    n_read: int | None
    stopped: bool
    in_child: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Pulse:
    """What was seen of an engine so far.

    Args:
        n_still, n_stopped: looks in a row at which it stood still, or was stopped.
    """

    beat: Beat | None = None
    n_still: int = 0
    n_stopped: int = 0

    def then(self, beat: Beat) -> Pulse:
        """After one more look."""
        still = self.beat is not None and _stands_still(self.beat, beat)
        return Pulse(
            beat=beat,
            n_still=self.n_still + 1 if still else 0,
            n_stopped=self.n_stopped + 1 if beat.stopped else 0,
        )

    @property
    def ailment(self) -> Ailment | None:
        """What is wrong with it; None where nothing is."""
        if self.n_stopped >= STOPPED_LOOKS:
            return "stopped"
        return "still" if self.n_still >= STILL_LOOKS else None


def _stands_still(before: Beat, now: Beat) -> bool:
    """Whether it did nothing for those who waited all the time."""
    heard_nothing = bool(now.awaited) and now.awaited == before.awaited
    computed_nothing = now.cpu_s - before.cpu_s < LEAST_CPU_S
    read_nothing = now.n_read is not None and now.n_read == before.n_read
    return now.in_child and heard_nothing and computed_nothing and read_nothing


def look_at(pid: int, awaited: frozenset[tuple[int, int]], *, in_child: bool) -> Beat | None:
    """The process now; None where there is none any more."""
    try:
        process = psutil.Process(pid)
        with process.oneshot():
            times = process.cpu_times()
            return Beat(
                awaited=awaited,
                cpu_s=times.user + times.system,
                n_read=_n_read(process),
                stopped=process.status() == psutil.STATUS_STOPPED,
                in_child=in_child,
            )
    except psutil.Error:
        return None


def _n_read(process: psutil.Process) -> int | None:
    """Weights that lie in a mapped file are read by page faults, which count here too."""
    try:
        return int(process.io_counters().read_bytes)
    except (psutil.AccessDenied, AttributeError, NotImplementedError):  # macOS does not count
        return None
