"""Whole requests in the asker's own words: what they have, what they want, in terms of their trade.

"how far did the best of us throw today?" asks for the largest number and says neither word. Such
requests cannot be composed of phrases: they are written one by one (`pocket.told`) for an operation
or a chain of them, some with an early exit. A further operation or a guard may follow in sentences
of their own.

A line is `HEADING ~ TEXT`. The heading is the signature that the text implies: in
`in_time(arrivals, bell=k)` parameter `k` is passed as `bell`; those it leaves out are constants.
Slots of the text are {sig} (the signature) or {f} (the function's name), {x} (the main argument),
and the parameters by name: {k} of the first operation that has one, {k_2} of the second, {k_3} of
the third. (a|b) and [x ] as in phrases; ¶ is a line end, ‹ › « » are literal brackets.

An early exit stands behind the chain, with what is at hand as {x}, and with the number of the
operations that come before it if there are any: `if not {x}: return None`,
`if@1 len({x}) < 2: return []`. Its lines tell it too.

What no chain says is told with code of its own instead of one, see `pocket.owncode`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from random import Random
from zlib import crc32

from pocket import catalogue, chains, guards, owncode
from pocket.clauses import Telling
from pocket.conditionals import guard_sentence
from pocket.names import UNTRAINED, Split
from pocket.ops.base import Op, Param, Type, expand
from pocket.phrases import CLOSE, OPEN
from pocket.program import Guard, Step, Task, signature, unbound_names
from pocket.sample import Level
from pocket.told import told_requests

_HEADING = re.compile(r"(\w+)\((\w+)((?:, \w+=\w+)*)\)")
_SLOT = re.compile(r"\{([a-z_0-9]+)\}")
_EXIT = re.compile(r"if(?:@([1-9]))? (.+): (return .+|raise .+)")
_PARTS: dict[int, Split] = {0: "test", 1: "calibration"}
_EXIT_TOLD = 0.7
"""Share of the early exits that are told by the story itself, where there are such stories."""
_CONTINUED = ("ints", "strs", "dict", "pairs", "grid")
"""Results that a request may go on with."""
_THEN = (
    ". Then ", ". Then ", ". After that, ", ". And then ", ". Finally ", ", and then ", ". Next, ",
    "¶Then ", ", then ", ". Once you have that, ",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One request.

    Args:
        ops: what it asks for, in order.
        function: what its function would be called.
        main: its main argument.
        extras: `(index of the operation, parameter)` to the name it is passed by.
        text: with slots, see the module.
        guard: the early exit that it tells.
        own: whether its one operation is code of its own.
    """

    ops: tuple[Op, ...]
    function: str
    main: str
    extras: dict[tuple[int, str], str]
    text: str
    guard: Guard | None = None
    own: bool = False


def parsed(src: Type, chain: str, line: str) -> Story:
    """One line of a hand.

    Args:
        chain: operations, and an early exit if there is one.

    Raises:
        ValueError: no such operation, an exit or a heading that is none, a slot too many or too
            few.
    """
    heading, _, text = line.partition(" ~ ")
    found = _HEADING.fullmatch(heading)
    if found is None or not text:
        raise ValueError(f"{chain}: {line!r} is not HEADING ~ TEXT")
    guard, own = None, owncode.is_own(chain)
    if own:
        ops: tuple[Op, ...] = (owncode.operation(found[1], src, chain),)
    else:
        chain, _, told_exit = chain.partition(" ")
        ops = _chain(src, chain)
        guard = _guard(told_exit, len(ops)) if told_exit else None
    slots = _slots(ops)
    extras: dict[tuple[int, str], str] = {}
    for pair in found[3].split(", ")[1:]:
        name, _, slot = pair.partition("=")
        if slot not in slots:
            raise ValueError(f"{chain}: no parameter {slot!r}, there are {sorted(slots)}")
        extras[slots[slot]] = name
    told = set(_SLOT.findall(text)) - {"sig", "f", "x"}
    owed = set(slots) - (
        {s for s, at in slots.items() if at in extras} if "{sig}" in text else set()
    )
    if told - set(slots) or owed - told:
        raise ValueError(f"{chain}: slots {sorted(told)} told, {sorted(slots)} there: {text!r}")
    if ("{sig}" in text) + ("{f}" in text) != 1:
        raise ValueError(f"{chain}: {{sig}} or {{f}}, once: {text!r}")
    missing = {at for at in slots.values() if at not in extras and _param(ops, at).always_argument}
    if missing or (extras and "{f}" in text):
        raise ValueError(f"{chain}: passed parameters need a heading that has them, and {{sig}}")
    expand(text, Random(0))
    return Story(
        ops=ops, function=found[1], main=found[2], extras=extras, text=text, guard=guard, own=own
    )


def _guard(told: str, n_ops: int) -> Guard:
    found = _EXIT.fullmatch(told)
    if found is None or int(found[1] or 0) >= n_ops:
        raise ValueError(f"{told!r} is not `if CONDITION: return VALUE`, `if@N` before the last")
    try:
        code = ast.parse(f"def f(x):\n    if {found[2]}:\n        {found[3]}".replace("{x}", "x"))
    except SyntaxError as error:
        raise ValueError(f"{told!r} is not Python: {error.msg}") from error
    if unknown := unbound_names(code):
        raise ValueError(f"{told!r} names {sorted(unknown)}, where only {{x}} is known")
    return Guard(condition=found[2], says=(), action=found[3], gives=(), at=int(found[1] or 0))


def _chain(src: Type, chain: str) -> tuple[Op, ...]:
    ops: list[Op] = []
    for name in chain.split(">"):
        named = [op for op in catalogue.BY_SRC.get(src, ()) if op.name == name]
        if not named:
            raise ValueError(f"{chain}: no operation {name!r} on {src}")
        ops.append(named[0])
        src = named[0].dst
    return tuple(ops)


def _slots(ops: tuple[Op, ...]) -> dict[str, tuple[int, str]]:
    """What a parameter is called in a text: its name, with the operation's number if it recurs."""
    slots: dict[str, tuple[int, str]] = {}
    for at, op in enumerate(ops):
        for name in op.params:
            slots[f"{name}_{at + 1}" if name in slots else name] = (at, name)
    return slots


def _param(ops: tuple[Op, ...], at: tuple[int, str]) -> Param:
    return ops[at[0]].params[at[1]]


_Drawable = dict[tuple[int, bool], tuple[list[list[Story]], list[float]]]
"""By number of operations, and whether with an exit: the stories of each chain, and cumulative
weights of the chains."""


@lru_cache(maxsize=3)
def _drawable(part: Split) -> _Drawable:
    by_chain: dict[tuple[Type, str], list[Story]] = {}
    for src, chain, line in told_requests():
        if _part(line) == part:
            by_chain.setdefault((src, chain), []).append(parsed(src, chain, line))
    by_extent: dict[tuple[int, bool], list[list[Story]]] = {}
    for several in by_chain.values():
        by_extent.setdefault(_told_extent(several[0]), []).append(several)
    return {
        extent: (chains_, list(accumulate(len(several) for several in chains_)))
        for extent, chains_ in by_extent.items()
    }


def _told_extent(story: Story) -> tuple[int, bool]:
    if story.own:
        return owncode.extent(story.ops[0])
    return len(story.ops), story.guard is not None


def _part(line: str) -> Split:
    """Which requests a line is for, by its hash: a twentieth each for tests and for calibration."""
    return _PARTS.get(crc32(line.encode()) % 20, "train")


def draw(level: Level, split: Split, rng: Random) -> tuple[Story, Task] | None:
    """A story of a level, and the task that it tells; None where the dice give none.

    Levels are those of `chains.draw_task`, without conditionals.
    """
    length, guarded = _extent(level, rng)
    drawable = _drawable(split if split in UNTRAINED else "train")
    exits = guarded and (length, True) in drawable and rng.random() < _EXIT_TOLD
    told = length if exits else rng.choice((1, 2, 3, 4)[:length])
    if (told, exits) not in drawable:
        return None
    several, cumulative = drawable[told, exits]
    story = rng.choice(rng.choices(several, cum_weights=cumulative)[0])
    n_told = len(story.ops)
    ops = chains.extended(story.ops, n_told + length - told, rng, split)
    if ops is None or (len(ops) > n_told and story.ops[-1].dst not in _CONTINUED):
        return None
    steps = list(chains.steps_of(ops[n_told:], rng))
    steps[:0] = _steps(story, rng)
    guard = story.guard
    if guarded and not exits:
        guard = guards.draw_guard(steps, rng)
    task = Task(steps=tuple(steps), guard=guard)
    if task.slots and "{sig}" not in story.text:
        return None
    if split not in UNTRAINED and chains.contains_held_out(task):
        return None
    return story, task


def _extent(level: Level, rng: Random) -> tuple[int, bool]:
    """How many operations, and whether a guard."""
    if level == "mundane":
        return 1, False
    if level == "mid":
        return (1, True) if rng.random() < 0.13 else (rng.choice((2, 2, 3)), False)
    return (
        (rng.choice((4, 4, 5)), False) if rng.random() < 0.33 else (rng.choice((2, 2, 2, 3)), True)
    )


def _steps(story: Story, rng: Random) -> list[Step]:
    return [
        Step(
            op=op,
            constants={name: param.draw(rng) for name, param in op.params.items()},
            passed=frozenset(name for number, name in story.extras if number == at),
        )
        for at, op in enumerate(story.ops)
    ]


def text(story: Story, telling: Telling) -> str:
    """The request, without examples and the speaker's manner."""
    task, naming, rng = telling.task, telling.naming, telling.rng
    slots = _slots(story.ops)
    literal = str.maketrans("‹›«»", "()[]")
    shown = f"{OPEN}{signature(task, naming, hinted=naming.hinted)}{CLOSE}"
    values = {
        "sig": shown,
        "f": f"{OPEN}{naming.function}{CLOSE}",
        "x": f"{OPEN}{naming.main}{CLOSE}",
    }

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        return values[name] if name in values else telling.parameter(*slots[name])

    told = _SLOT.sub(fill, expand(story.text, rng).translate(literal))
    if len(task.steps) > len(story.ops):
        told = _followed(told, rng.choice(_THEN), telling.continuation(len(story.ops)))
    if task.guard is not None and story.guard is None:
        sentence = guard_sentence(telling, task.guard)
        told = _followed(told, rng.choice((". ", ". ", ". ", "; ", " - ", "¶")), sentence)
    return told


def _followed(told: str, glue: str, sentence: str) -> str:
    """A sentence after what is told; after a mark or a line end it begins anew."""
    told = told.rstrip(".")
    if told[-1] in "?!" and glue[0] in ".,;":
        glue = " " + glue.lstrip(".,; ")
    if glue.strip(" ") in (".", "¶", ""):
        sentence = sentence[:1].upper() + sentence[1:]
    return told + glue + sentence
