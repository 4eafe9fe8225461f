"""Whether programs do the same: each is run on the same inputs, and what they return is compared.

A strong exact form of agreement: names, layout and the way to a result do not matter. Each program
runs in a sandbox of its own; what they return comes out as plain data and is compared here. An
input on which nobody returns anything tells nothing, and so does one whose result cannot be copied.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Any, Final

from xnai.cascade import python_source
from xnai.cascade.checks.executed import run_calls
from xnai.cascade.examples import Example
from xnai.cascade.inputs import Inputs, generated_inputs
from xnai.cascade.python_source import normal_form
from xnai.cascade.steps import Behaviour
from xnai.core.errors import SandboxUnavailable
from xnai.core.judgement import Draft
from xnai.core.ports import Sandbox

_DIGITS: Final = 9
"""Of a float that are compared: the last ones depend on the order of summation."""
_RAISED: Final = "raised "


async def compare_behaviour(
    drafts: Sequence[Draft],
    request: str,
    examples: Sequence[Example],
    sandbox: Sandbox,
    *,
    entry: str = "",
    timeout_s: float = 5.0,
) -> Behaviour:
    """Group drafts by what they do.

    Args:
        entry: the function asked for; without it the last public one of each draft is called.
        timeout_s: for each program; one call may take 2 s.
    """
    began = time.perf_counter()
    names = [_called(draft.code, entry) for draft in drafts]
    able = [at for at, name in enumerate(names) if name]
    codes = [drafts[at].code for at in able]
    inputs = generated_inputs(codes, [names[at] for at in able], request, examples)
    try:
        rows = await _rows(codes, [names[at] for at in able], inputs, sandbox, timeout_s)
    except SandboxUnavailable as error:
        nobody = (None,) * len(drafts)
        return Behaviour(groups=nobody, n_inputs=0, detail=error.message)
    ran = [at for at, row in enumerate(rows) if any(each is not None for each in row)]
    rows, codes = [rows[at] for at in ran], [codes[at] for at in ran]
    columns = telling(rows, inputs)
    placed = dict(zip((able[at] for at in ran), grouped(codes, rows, columns), strict=True))
    return Behaviour(
        groups=tuple(placed.get(at) for at in range(len(drafts))),
        n_inputs=len(columns),
        cost_s=time.perf_counter() - began,
        detail=f"run on {len(columns)} inputs",
    )


def _called(code: str, entry: str) -> str:
    """The function to call; empty where there is none."""
    public = [name for name in python_source.functions(code) if not name.startswith("_")]
    return entry if entry in public else public[-1] if public and not entry else ""


async def _rows(
    codes: Sequence[str],
    names: Sequence[str],
    inputs: Sequence[Inputs],
    sandbox: Sandbox,
    timeout_s: float,
) -> list[list[str | None]]:
    """For each program what it did on each input; equal programs are run once."""
    arguments = [call for each in inputs for call in each.calls]
    known: dict[str, list[str | None]] = {}
    for code, name in zip(codes, names, strict=True):
        program = normal_form(code)
        if program not in known:
            calls = [f"{name}({each})" for each in arguments]
            records = await run_calls(code, calls, sandbox, timeout_s=timeout_s)
            known[program] = [None if each is None else shown(each) for each in records]
    return [known[normal_form(code)] for code in codes]


def shown(record: dict[str, Any]) -> str | None:
    """What one call did, so that equal texts mean the same; None where that cannot be told."""
    if "returned" not in record:
        untold = {"OutOfTimeError", "NotInSandboxError", "ModuleNotFoundError", "PermissionError"}
        return (
            None
            if untold & {record["raised"], *record["ancestors"]}
            else _RAISED + record["raised"]
        )
    try:
        return json.dumps(_plain(record["returned"]))
    except (ValueError, TypeError, RecursionError):
        return None


def _plain(node: Any) -> Any:  # noqa: ANN401 (plain data, as the harness copied it)
    """The copy with floats rounded and what has no order in order.

    Raises:
        ValueError: a value was not copied whole.
    """
    if not isinstance(node, dict):
        return node
    ((tag, content),) = node.items()
    match tag:
        case "f":
            return _number(float(content))
        case "l" | "t":
            return {tag: [_plain(each) for each in content]}
        case "S":
            return {tag: sorted(json.dumps(_plain(each)) for each in content)}
        case "d":
            pairs = ([_plain(key), _plain(value)] for key, value in content)
            return {tag: sorted(map(json.dumps, pairs))}
        case "b" | "c":
            return node
        case _:
            raise ValueError(tag)


def _number(value: float) -> int | str:
    """A whole float equals its integer, as `==` has it."""
    return int(value) if value.is_integer() and abs(value) < 1e15 else f"{value:.{_DIGITS}g}"


def telling(rows: Sequence[Sequence[str | None]], inputs: Sequence[Inputs]) -> list[int]:
    """The inputs that tell programs apart, by their places.

    Where the kinds of arguments were guessed, only the kinds count on which most calls returned.
    """
    if len(rows) < 2:
        return []
    blocks, start = list[tuple[Inputs, range]](), 0
    for each in inputs:
        blocks.append((each, range(start, start + len(each.calls))))
        start += len(each.calls)
    guessed = [places for each, places in blocks if not each.sure]
    best = max(guessed, key=lambda places: _n_returned(rows, places), default=range(0))
    places = [at for each, block in blocks if each.sure or block == best for at in block]
    sure = {at for each, block in blocks if each.sure for at in block}
    return [at for at in places if _tells([row[at] for row in rows], sure=at in sure)]


def _n_returned(rows: Sequence[Sequence[str | None]], places: range) -> float:
    """Share of calls that returned something."""
    done = [row[at] for row in rows for at in places]
    return sum(_returned(each) for each in done) / max(1, len(done))


def _tells(column: Sequence[str | None], *, sure: bool) -> bool:
    """Whether all are known and one returned; on a guessed input all must have returned."""
    if None in column:
        return False
    return any(map(_returned, column)) if sure else all(map(_returned, column))


def _returned(done: str | None) -> bool:
    return done is not None and not done.startswith(_RAISED)


def grouped(
    codes: Sequence[str], rows: Sequence[Sequence[str | None]], columns: Sequence[int]
) -> list[int | None]:
    """The number of each program's group; without inputs only equal programs are known to be one.

    Where nothing tells, and no two are equal, nothing is known of any.
    """
    programs = [normal_form(code) for code in codes]
    if columns:
        keys: list[object] = [tuple(row[at] for at in columns) for row in rows]
    elif len(set(programs)) < len(programs):
        keys = list(programs)
    else:
        return [None] * len(codes)
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return [numbers[key] for key in keys]
