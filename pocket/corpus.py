"""The corpus: an endless, reproducible stream of samples of all kinds.

    python -m pocket.corpus --seed 1 --n 20 --show

Shards with different seeds are independent; the same seed, count and split give the same samples.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import get_args

from pocket import chains, mutants, oracle, other, repair, stories, tools, voices, wording
from pocket.names import UNTRAINED, Split
from pocket.oracle import Case
from pocket.program import Task, source
from pocket.sample import Kind, Level, Sample, prompt_text
from pocket.wording import Plan

KINDS: dict[Kind, float] = {"code": 80, "repair": 8, "explain": 4, "chat": 2, "tool": 3, "route": 3}
"""Share of each kind, per cent, without requests that are told whole."""

LEVELS: dict[Level, float] = {"mundane": 45, "mid": 32, "heavy": 23}
"""Share of each level among code, repair and route, per cent."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mixture:
    """What a model is trained on."""

    split: Split
    kinds: dict[Kind, float]
    levels: dict[Level, float]


MIXTURES = {
    "full": Mixture(split="train", kinds=KINDS, levels=LEVELS),
    "small": Mixture(
        split="common",
        kinds={"code": 89, "explain": 3, "chat": 2, "tool": 3, "route": 3},
        levels={"mundane": 70, "mid": 30},
    ),
    "told": Mixture(split="train", kinds={"told": 70, **KINDS}, levels=LEVELS),
    "half-told": Mixture(split="train", kinds={"told": 100, **KINDS}, levels=LEVELS),
    "fifth-told": Mixture(split="train", kinds={"told": 25, **KINDS}, levels=LEVELS),
}
"""`small` is for a model that nobody hands a draft to and that has no room for the hard ones;
those with told requests teach people's words to a model that knows the rest, which what is not told
keeps."""

LONGEST = 1_100
"""Samples with more characters than this, prompt and answer together, are dropped."""

EMPTY: tuple[object, ...] = ([], "", {}, None, 0)
"""Values that make poor examples, since many functions share them."""

_RIVALS = 3
_SYSTEM_SHARE = 0.04
_EXAMPLES_SHARE = 0.16
_WORDLESS = 0.08
"""Share of the trained one-operation requests with examples that have nothing else."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Solved:
    """A task with its names, right code and tested cases."""

    task: Task
    plan: Plan
    code: str
    level: Level
    cases: list[Case]


def generate(
    seed: int,
    n: int,
    split: Split = "train",
    *,
    kinds: dict[Kind, float] | None = None,
    levels: dict[Level, float] | None = None,
) -> Iterator[Sample]:
    """Generate `n` samples.

    Args:
        seed: shard number; train and test never share samples whatever the seed.
        n: number of samples.
        split: `train` has no held-out operation pair; `test` draws them at about a fifth of the
            chains and marks them, and has function names that training never uses.
        kinds: weights of the kinds, default `KINDS`.
        levels: weights of the levels, default `LEVELS`; those of classifications are always that.
    """
    rng = Random(f"{split}:{seed}")
    kinds, levels = kinds or KINDS, levels or LEVELS
    made = 0
    while made < n:
        kind = rng.choices(list(kinds), list(kinds.values()))[0]
        weights = LEVELS if kind == "route" else levels
        level = rng.choices(list(weights), list(weights.values()))[0]
        sample = _sample(kind, level, split, rng)
        while sample is None or len(prompt_text(sample)) + len(sample.answer) > LONGEST:
            sample = _sample(kind, level, split, rng)
        yield sample
        made += 1


def mixed(mixture: str, seed: int, n: int) -> Iterator[Sample]:
    """Generate `n` samples of one of `MIXTURES`."""
    chosen = MIXTURES[mixture]
    return generate(seed, n, chosen.split, kinds=chosen.kinds, levels=chosen.levels)


def _sample(kind: Kind, level: Level, split: Split, rng: Random) -> Sample | None:
    if kind == "chat":
        return other.chat_sample(rng)
    if kind == "tool":
        return tools.tool_sample(rng)
    if kind == "explain":
        task = chains.draw_task(rng, rng.choice(("mundane", "mundane", "mid")), split)
        return other.explain_sample(task, other.explain_naming(task, rng, split), rng)
    if kind == "route":
        return _route(level, split, rng)
    shows = rng.random() < _EXAMPLES_SHARE
    tested = shows or kind == "repair" or split in UNTRAINED
    solved = _solve(level, split, rng, tested=tested, told=kind == "told")
    if solved is None:
        return None
    if kind == "repair":
        return _repair(solved, rng, shows)
    if kind == "told":
        return _answered("told", solved, _request(solved, rng, shows), "")
    wordless = shows and level == "mundane" and split not in UNTRAINED and rng.random() < _WORDLESS
    return _code(solved, rng, shows, wordless=wordless)


def _solve(
    level: Level, split: Split, rng: Random, *, tested: bool, told: bool = False
) -> _Solved | None:
    """Draw a task, and test it where the sample needs tests: running it takes most of the time.

    None where the tests could not tell it from other functions, or the dice give no story.
    """
    if told:
        drawn = stories.draw(level, split, rng)
        if drawn is None:
            return None
        task, plan = drawn[1], wording.plan_story(*drawn, rng, split)
    else:
        task = chains.draw_task(rng, level, split)
        plan = wording.plan(task, rng, split)
    code = source(task, plan.naming)
    if not tested:
        return _Solved(task=task, plan=plan, code=code, level=level, cases=[])
    found = oracle.cases(task, plan.naming, code, rng)
    rivals = []
    for _ in range(_RIVALS):
        changed = mutants.mutant(task, rng)
        if changed is not None:
            rivals.append(oracle.compiled(source(changed, plan.naming), plan.naming.function))
    cases = oracle.chosen(found, rivals, rng)
    return _Solved(task=task, plan=plan, code=code, level=level, cases=cases) if cases else None


def _request(solved: _Solved, rng: Random, shows: bool) -> str:
    shown: list[Case] = []
    if shows:
        short = [case for case in solved.cases if len(case.call) + len(repr(case.expected)) < 60]
        telling = [case for case in short if case.expected not in EMPTY]
        shown = (telling if telling and rng.random() < 0.85 else short)[
            : rng.choice((1, 1, 1, 2, 3))
        ]
    return wording.worded(solved.plan, solved.task, shown, rng)


def _code(solved: _Solved, rng: Random, shows: bool, *, wordless: bool) -> Sample:
    system = rng.choice(voices.SYSTEMS) if rng.random() < _SYSTEM_SHARE else ""
    shown = [case for case in solved.cases if case.expected not in EMPTY][:3]
    if wordless and len(shown) > 1:
        request = wording.by_examples(solved.plan, solved.task, shown, rng)
    else:
        request = _request(solved, rng, shows)
    return _answered("code", solved, request, system)


def _repair(solved: _Solved, rng: Random, shows: bool) -> Sample | None:
    packet = repair.handoff(solved.task, solved.plan.naming, solved.code, solved.cases, rng)
    if packet is None:
        return None
    return _answered("repair", solved, f"{_request(solved, rng, shows)}\n\n{packet}", "")


def _answered(kind: Kind, solved: _Solved, prompt: str, system: str) -> Sample:
    return Sample(
        kind=kind,
        level=solved.level,
        prompt=prompt,
        answer=f"```python\n{solved.code}\n```",
        system=system,
        entry=solved.plan.naming.function,
        tests=tuple((case.call, repr(case.expected)) for case in solved.cases),
        held_out=chains.contains_held_out(solved.task),
    )


def _route(level: Level, split: Split, rng: Random) -> Sample | None:
    if rng.random() < 0.8:
        shows = rng.random() < _EXAMPLES_SHARE
        solved = _solve(level, split, rng, tested=shows)
        if solved is None:
            return None
        ops = [step.op.name for step in solved.task.all_steps]
        return other.route_sample(_request(solved, rng, shows), level, ops)
    kind: Kind = rng.choice(("chat", "tool", "explain"))
    sample = _sample(kind, "mundane", split, rng)
    return None if sample is None else other.route_sample(sample.prompt, "mundane", [], kind=kind)


def _show(sample: Sample) -> None:
    print(f"--- {sample.kind} {sample.level}{' held-out' if sample.held_out else ''}")
    if sample.system:
        print(f"[system] {sample.system}")
    print(f"{sample.prompt}\n>>>\n{sample.answer}")
    for call, expected in sample.tests[:2]:
        print(f"    {call} == {expected}")


def main() -> None:
    """Command line: count or show samples."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--n", type=int, default=20)
    parser.add_argument("--split", choices=get_args(Split), default="train")
    parser.add_argument("--kind", choices=tuple(KINDS))
    parser.add_argument("--level", choices=tuple(LEVELS))
    parser.add_argument(
        "--show", action="store_true", help="print the samples rather than their number"
    )
    options = parser.parse_args()
    kinds = {options.kind: 1.0} if options.kind else None
    levels = {options.level: 1.0} if options.level else None
    count = characters = 0
    for sample in generate(options.seed, options.n, options.split, kinds=kinds, levels=levels):
        count, characters = count + 1, characters + len(prompt_text(sample)) + len(sample.answer)
        if options.show:
            _show(sample)
    print(f"{count} samples, {characters / max(count, 1):.0f} characters on average")


if __name__ == "__main__":
    main()
