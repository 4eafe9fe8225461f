"""What `xnai tune` tries, in the order of what it is likely to bring. Pure.

Nothing is assumed of the processor but how many cores it has. What the configuration itself says is
not tried.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from xnai.engines.search import MARGIN, Axis, Judge, Task, by_drawing, by_reading, by_request
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import Tuning

BATCHES: Final = (128, 256, 512)
"""A cancelled request has to wait for its batch: 4.5 s at 512 on a 7B, 48 s at 2,048."""
BIG_BATCHES: Final = (1024, 2048)
"""Where another device than the CPU reads: there a batch takes no time."""
GUESSES: Final = (16, 32, 64)
"""Fewer are cheaper where they are wrong. A batch of 64 takes half the time a token of one of 16;
more bring little: a changed line ends them all."""
DRAFT_GUESSES: Final = (2, 4)
SLOTS: Final = (2, 4)
REPACKING: Final = "repacked weights"
_WORTH_OF_A_SLOT: Final = 0.15
"""Gain that more slots have to bring: each takes the memory of a context."""
_WORTH_OF_A_COPY: Final = 0.05


@dataclass(frozen=True, kw_only=True, slots=True)
class Ground:
    """What a search stands on.

    Args:
        n_cores, n_logical: real cores, and threads that they run.
        devices: there is another one than the CPU, and an engine that can use it.
        n_layer: of the model.
        repacks: a second copy of the weights may be tried: there is memory for it, the
            configuration leaves it open, and something would be copied.
        repacked: what holds without a search has one already.
        n_slots: most that there is memory for; 1 where the configuration says how many.
        free_kv: the configuration leaves the type of the context open.
        guesses: how it may guess ahead; empty where it must not.
        draft: the smaller model that may guess; None where there is none that can.
    """

    n_cores: int
    n_logical: int
    devices: bool
    n_layer: int
    repacks: bool
    n_slots: int
    free_kv: bool
    guesses: tuple[str, ...] = ()
    draft: str | None = None
    repacked: bool = False


def axes_of(ground: Ground) -> list[Axis]:
    """The axes that there are here, first those that bring most: time may end before the last."""
    found: list[Axis] = []
    if ground.devices:
        layers = [ground.n_layer + 1, *(ground.n_layer * part // 4 for part in (3, 2, 1)), 0]
        found.append(_axis("layers elsewhere", Task(), by_request, "n_gpu_layers", layers))
    if ground.repacks:
        repacking = _axis(REPACKING, Task(), by_request, "repacks", (True, False))
        margin = MARGIN if ground.repacked else _WORTH_OF_A_COPY
        found.append(replace(repacking, margin=margin))
    counts, of_prompt = threads(ground), Task(draws=False)
    found += [
        _axis("threads that draw", Task(reads=False), by_drawing, "n_threads", counts),
        _axis("threads that read", of_prompt, by_reading, "n_threads_batch", counts),
    ]
    if guesses := guessers(ground):
        task = Task(reads=False, rewrites=True)
        found.append(_axis("guessing ahead", task, by_drawing, "speculation", guesses))
    sizes = BATCHES + BIG_BATCHES if ground.devices else BATCHES
    found.append(Axis(aim="batch", task=of_prompt, judge=by_reading, rivals=_batches(sizes)))
    found.append(_axis("flash attention", Task(), by_request, "flash_attention", ("off",)))
    if ground.free_kv:
        found.append(Axis(aim="context type", task=Task(), judge=by_request, rivals=_contexts))
    found += [
        Axis(
            aim=f"{n} slots",
            task=Task(reads=False, at_once=n),
            judge=by_drawing,
            rivals=_values("n_slots", (n,)),
            margin=_WORTH_OF_A_SLOT,
        )
        for n in SLOTS
        if n <= ground.n_slots
    ]
    return found


def threads(ground: Ground) -> list[int]:
    """Numbers of threads worth trying: all logical cores, all real ones, one less, half, one."""
    real = ground.n_cores
    return sorted({max(1, n) for n in (ground.n_logical, real, real - 1, real // 2, 1)})


def guessers(ground: Ground) -> list[Speculation]:
    """Ways to guess ahead worth trying."""
    found: list[Speculation] = []
    if "ngram" in ground.guesses:
        found += [Speculation(kind="ngram", n_guess=n) for n in GUESSES]
    if "draft" in ground.guesses and ground.draft is not None:
        found += [
            Speculation(kind="draft", n_guess=n, draft=ground.draft, least_sure=0.6)
            for n in DRAFT_GUESSES
        ]
    return found


def _axis(aim: str, task: Task, judge: Judge, name: str, values: Sequence[Any]) -> Axis:
    return Axis(aim=aim, task=task, judge=judge, rivals=_values(name, values))


def _values(name: str, values: Sequence[Any]) -> Callable[[Tuning], list[Tuning]]:
    def rivals(champion: Tuning) -> list[Tuning]:
        changes: list[dict[str, Any]] = [{name: value} for value in values]
        return [replace(champion, **change) for change in changes]

    return rivals


def _batches(sizes: Sequence[int]) -> Callable[[Tuning], list[Tuning]]:
    def rivals(champion: Tuning) -> list[Tuning]:
        return [replace(champion, n_batch=n, n_ubatch=n) for n in sizes]

    return rivals


def _contexts(champion: Tuning) -> list[Tuning]:
    """Only what loses nothing to speak of; without flash attention llama.cpp cannot read it."""
    if champion.flash_attention == "off":
        return []
    return [replace(champion, kv_type="q8_0")]
