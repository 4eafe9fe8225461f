"""What a call in the sandbox came to, and whether that is what an example says. Pure.

Values arrive as the plain data that `xnai.cascade.checks.harness` copies them into; a thing that is
not built-in data arrives as the name of its type and agrees with no literal.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from xnai.cascade.examples import Example

RELATIVE_TOLERANCE: Final = 1e-9
"""Between two floats, as the last digits depend on the order of summation."""
_SHORT: Final = 40
"""Characters of a literal that surely is copied whole: not too deep, not too long."""
_LACKS: Final = frozenset(
    {"ModuleNotFoundError", "PermissionError", "NotInSandboxError", "SkipTest"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """What one call came to.

    Args:
        words: for people, after the call: "returned 3", "raised ValueError: no".
        returned: whether it returned; `value` is then the copy, and `truth` what `bool` said.
        ancestors: names of the classes of what was raised, most special first.
    """

    words: str
    returned: bool = False
    value: Any = None
    truth: bool | None = None
    ancestors: tuple[str, ...] = ()

    @property
    def needs_more_than_the_sandbox(self) -> bool:
        """A package, a file or a connection was missing: no fault of the code that is known."""
        return not _LACKS.isdisjoint(self.ancestors)

    def fact(self, example: Example) -> str:
        """What came, beside what was expected."""
        if self.words == f"returned {example.expected}":
            return f"{example.call} returned something that only looks like {example.expected}"
        wanted = {
            "equals": f", expected {example.expected}",
            "true": ", expected a true value",
            "false": ", expected a false value",
            "raises": f", expected {example.expected}",
        }
        return f"{example.call} {self.words}{wanted[example.relation]}"


def reported(record: Mapping[str, Any]) -> Outcome:
    """Read what the harness reports of one call."""
    shown = record["shown"]
    if "returned" in record:
        return Outcome(
            words=f"returned {shown}",
            returned=True,
            value=record["returned"],
            truth=record["truth"],
        )
    if record["raised"] == "OutOfTimeError":
        return Outcome(words=f"did not finish in {shown} s")
    if record["raised"] == "NotInSandboxError":
        return Outcome(words=f"needs {shown}", ancestors=("NotInSandboxError",))
    message = f": {shown}" if shown else ""
    return Outcome(
        words=f"raised {record['raised']}{message}", ancestors=tuple(record["ancestors"])
    )


def agrees(example: Example, outcome: Outcome) -> bool | None:
    """Whether the call came to what the example says; None when it cannot be told."""
    if example.relation == "raises":
        return example.expected in outcome.ancestors
    if not outcome.returned:
        return None if outcome.needs_more_than_the_sandbox else False
    if example.relation != "equals":
        return outcome.truth is (example.relation == "true")
    try:
        return _same(outcome.value, ast.literal_eval(example.expected))
    except _TooLargeError:
        return False if len(example.expected) < _SHORT else None


class _TooLargeError(Exception):
    """A value was not copied whole."""


def _same(node: Any, want: Any) -> bool:  # noqa: ANN401 (plain data; one line for each kind)
    """`==` between a copied value and a literal, with a tolerance between floats."""
    if not isinstance(node, dict):
        return (want is None) if node is None else bool(node == want)
    ((tag, content),) = node.items()
    match tag:
        case "f":
            return _close(float(content), want)
        case "c":
            return bool(complex(content) == want)
        case "b":
            return bool(bytes.fromhex(content) == want)
        case "l" | "t":
            kind = list if tag == "l" else tuple
            return isinstance(want, kind) and _same_in_order(content, want)
        case "S":
            return isinstance(want, set) and _same_in_any_order(content, list(want))
        case "d":
            pairs = list(want.items()) if isinstance(want, dict) else []
            return isinstance(want, dict) and _same_in_any_order([{"t": c} for c in content], pairs)
        case "o":
            return False
    raise _TooLargeError


def _close(value: float, want: object) -> bool:
    if isinstance(want, int | float):
        return value == want or math.isclose(value, want, rel_tol=RELATIVE_TOLERANCE)
    return bool(value == want)


def _same_in_order(nodes: Sequence[Any], wanted: Sequence[Any]) -> bool:
    pairs = zip(nodes, wanted, strict=False)
    return len(nodes) == len(wanted) and all(_same(node, want) for node, want in pairs)


def _same_in_any_order(nodes: Sequence[Any], wanted: list[Any]) -> bool:
    if len(nodes) != len(wanted):
        return False
    left = list(wanted)
    for node in nodes:
        found = next((i for i, want in enumerate(left) if _same(node, want)), None)
        if found is None:
            return False
        left.pop(found)
    return True
