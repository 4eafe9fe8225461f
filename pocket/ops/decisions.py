"""Functions with several branches that each have a result of their own, as people specify them.

A family of sentences words every decision from its cases, from the top, from the bottom, as rules
or with arrows; each operation adds its own. Does not cover conditionals between whole operations.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from dataclasses import dataclass
from random import Random

from pocket.ops.base import Op, Param, Type
from pocket.ops.numbers_words import step
from pocket.ops.text_params import say_quoted

DOMAIN: dict[str, tuple[int, int]] = {}
"""Operation name → inclusive range of its inputs, as in `pocket.ops.scalars`."""

_GIVE = "(return|return|give|give back|answer|output)"
_TELL = "(return|return|say|answer|give|report)"
_ELSE = "(otherwise|else)"
_REST = "(everything else|anything else|the rest|whatever remains|any other case)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """One branch of a decision.

    Args:
        gives: its result in words: "{a}", "'ice'", "0".
        when: the condition as a clause over @, given that the earlier cases do not hold.
        only: the same as a clause that holds in no other case.
        kind: what belongs to the case as a noun or adjective, in order: "90 and up".
        exact: the same for this case alone: "75 to below 90".
    """

    gives: str
    when: str
    only: str
    kind: str
    exact: str


def _is(gives: str, when: str, only: str = "", kind: str = "", exact: str = "") -> Case:
    """A case whose clause is "@ is …"; what is left out is as the one before it."""
    only = only or when
    return Case(gives=gives, when=f"@ is {when}", only=f"@ is {only}", kind=kind or when, exact=exact or kind or only)  # fmt: skip


def _if(gives: str, when: str, kind: str, only: str = "", exact: str = "") -> Case:
    """A case with a clause of its own over @."""
    return Case(gives=gives, when=when, only=only or when, kind=kind, exact=exact or kind)


def _ge(gives: str, k: str, below: str = "") -> Case:
    """From {k} up, and below the limit of the case before."""
    up = f"({k} and up|{k} and above|{k} or more|from {k} up|at least {k}|{k} or higher|{k} plus)"
    part = f"(from {k} to below {below}|{k} to just under {below}|at least {k} but under {below}|{k} or more but less than {below})"
    when = f"(at least {k}|{k} or more|{k} or higher|no less than {k}|not below {k}|greater than or equal to {k})"
    return _is(gives, when, part if below else when, up, part if below else up)


def _gt(gives: str, k: str, to: str = "") -> Case:
    """Above {k}, and at most the limit of the case before."""
    part = f"(above {k} and up to {to}|more than {k} but at most {to}|over {k} but not over {to}|greater than {k} and no more than {to})"
    when = f"(more than {k}|above {k}|over {k}|greater than {k}|higher than {k}|bigger than {k})"
    kind = f"(above {k}|over {k}|more than {k}|anything above {k}|beyond {k})"
    return _is(gives, when, part if to else when, kind, part if to else kind)


def _lt(gives: str, k: str, since: str = "") -> Case:
    """Below {k}, and at least the limit of the case before."""
    part = f"(from {since} to below {k}|{since} to just under {k}|at least {since} but under {k}|{since} or more but less than {k})"
    when = f"(below {k}|under {k}|less than {k}|lower than {k}|smaller than {k})"
    kind = f"(below {k}|under {k}|less than {k}|anything below {k})"
    return _is(gives, when, part if since else when, kind, part if since else kind)


def _le(gives: str, k: str, over: str = "") -> Case:
    """At most {k}, and above the limit of the case before."""
    part = f"(above {over} and up to {k}|more than {over} but at most {k}|over {over} but not over {k}|greater than {over} and no more than {k})"
    when = f"(at most {k}|{k} or less|no more than {k}|not above {k}|{k} or lower|less than or equal to {k})"
    kind = f"(up to {k}|{k} or less|at most {k}|{k} and below|no more than {k})"
    return _is(gives, when, part if over else when, kind, part if over else kind)


def _within(gives: str, low: str, high: str) -> Case:
    """From {low} to {high}, both included."""
    words = f"(from {low} to {high}|between {low} and {high} inclusive|{low} to {high}|in the range {low} to {high}, both included)"
    return _is(gives, words, kind=f"({low} to {high}|from {low} to {high}|{low} up to and including {high})")  # fmt: skip


def _first(clause: str) -> str:
    return clause.replace("@", "{it}")


def _later(clause: str) -> str:
    return clause.replace("@", "it")


def _bare(kind: str) -> str:
    """A kind as it stands after "for"."""
    return kind.removeprefix("from ").replace("(from ", "(").replace("|from ", "|")


def decision(
    name: str,
    dst: Type,
    code: str | tuple[str, ...],
    weight: float,
    explain: str,
    cases: tuple[Case, ...],
    *,
    src: Type = "int",
    noun: str = "(result|label)",
    verb: str = "(classify|label|judge)",
    do: tuple[str, ...] = (),
    get: tuple[str, ...] = (),
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    domain: tuple[int, int] | None = None,
    **params: Param,
) -> Op:
    """A decision over its cases; the last of them is what is left.

    Args:
        name: name of the operation.
        dst: type of the results.
        code: expression or body.
        weight: see `Op`.
        explain: the explanation.
        cases: the branches in order.
        src: type of the value decided on.
        noun: what the result is: "(price|fee)".
        verb: what is done to the value: "(grade|rate)".
        do: further imperative phrases.
        get: further noun phrases.
        ask: further questions.
        short: further elliptical phrases.
        domain: range of the inputs.
        params: the limits and results.
    """
    if domain:
        DOMAIN[name] = domain
    first, *middle = cases[:-1]
    last = cases[-1]
    head = cases[:-1]
    gives = [case.gives for case in cases]
    choice = ", ".join(gives[:-1]) + f" or {gives[-1]}"
    only_if = "".join(f", {case.gives} if {_later(case.only)}" for case in middle)
    only_when = "".join(f", {case.gives} when {_later(case.only)}" for case in middle)
    else_if = "".join(f", {_ELSE} {case.gives} if {_later(case.when)}" for case in middle)
    backwards = "".join(f", {case.gives} when {_later(case.only)}" for case in reversed(middle))
    elifs = "".join(f", else if {_later(case.when)} then {case.gives}" for case in middle)
    arrows = ", ".join(f"{case.kind} -> {case.gives}" for case in head)
    colons = ", ".join(f"{case.kind}: {case.gives}" for case in head)
    semicolons = "; ".join(f"{case.kind}: {case.gives}" for case in head)
    dashes = ", ".join(f"{case.exact} = {case.gives}" for case in head)
    listed = ", ".join(f"{case.gives} for {_bare(case.exact)}" for case in head)
    means = ", ".join(f"{case.exact} means {case.gives}" for case in head)
    gets = ", ".join(f"{case.exact} (gets|gives) {case.gives}" for case in head)
    is_ = ", ".join(f"{case.exact} is {case.gives}" for case in head)
    bottom_up = "".join(f", {case.exact} is {case.gives}" for case in reversed(middle))
    return Op(
        name=name,
        src=src,
        dst=dst,
        expr=code if isinstance(code, str) else "",
        body=() if isinstance(code, str) else code,
        do=(
            *do,
            f"{_GIVE} {first.gives} if {_first(first.only)}{only_if} and {last.gives} if {_later(last.only)}",
            f"{_GIVE} {first.gives} if {_first(first.when)}{else_if}, {_ELSE} {last.gives}",
            f"{verb} {{it}}: {is_}, {_REST} is {last.gives}",
            f"{verb} {{it}} like this: {colons}, (else|otherwise|the rest): {last.gives}",
            f"{_TELL} {last.gives} when {_first(last.only)}{backwards} and {first.gives} when {_later(first.only)}",
            f"(pick|choose) {choice} for {{it}}, {first.gives} when {_later(first.only)}{only_when} and {last.gives} (in all other cases|otherwise)",
            f"(check|test|look at) {{it}}: if {_later(first.when)} then {first.gives}{elifs}, else {last.gives}",
            f"{_TELL} what {{it}} gets when {gets} and {_REST} {last.gives}",
            f"(map|turn|convert) {{it}} (to|into) its {noun}: {listed}, {last.gives} for {_REST}",
            f"(find|determine|work out) the {noun} for {{it}}, where {means} and {_REST} means {last.gives}",
            f"(decide on|go by) {{it}}: {last.exact} is {last.gives}{bottom_up}, {first.exact} is {first.gives}",
            f"apply these rules to {{it}}: {semicolons}; otherwise {last.gives}",
            f"{_GIVE} {last.gives} for {{it}} by default, but {first.gives} if {_later(first.only)}{only_if}",
        ),
        get=(
            *get,
            f"{first.gives} if {_first(first.when)}{else_if}, {_ELSE} {last.gives}",
            f"the {noun} (of|for) {{it}}: {listed}, (else|otherwise) {last.gives}",
            f"the {noun} for {{it}}, where {is_} and {_REST} is {last.gives}",
            f"{choice} for {{it}}, that is {listed} and {last.gives} (otherwise|for {_REST})",
        ),
        ask=(
            *ask,
            f"(what is the {noun} for|which {noun} belongs to) {{it}}, if {is_} and {_REST} is {last.gives}",
            f"is it {choice} for {{it}}, with {listed} and {last.gives} otherwise",
        ),
        short=(
            *short,
            f"{arrows}, (else|otherwise|rest) -> {last.gives}",
            f"{colons}, else {last.gives}",
            f"{semicolons}; otherwise {last.gives}",
            f"{dashes}, {last.exact} = {last.gives}",
            f"{listed}, {last.gives} otherwise",
        ),
        explain=explain,
        params=params,
        weight=weight,
    )


def _labels(*words: str, letters: str) -> Param:
    """A label: a usual one, or a made-up one that starts with one of the letters."""

    def draw(rng: Random) -> str:
        if rng.random() < 0.8:
            return rng.choice(words)
        return rng.choice(letters) + "".join(rng.choice("aeioulnrst") for _ in range(rng.randint(2, 4)))  # fmt: skip

    return Param(draw=draw, type="str", as_argument=False, say=say_quoted)


def _word(*words: str) -> Param:
    """One of the words of a fixed meaning."""
    return Param(draw=lambda rng: rng.choice(words), type="str", as_argument=False, say=say_quoted)


TOP = _labels("high", "gold", "A", "L", "large", "hot", "top", "great", "expert", "HIGH", "red", "big", "strong", "heavy", "excellent", "senior", "vip", letters="bgk")  # fmt: skip
MID = _labels("medium", "silver", "B", "M", "mid", "warm", "ok", "fine", "average", "MEDIUM", "yellow", "normal", "fair", "good", "regular", "adult", letters="dfm")  # fmt: skip
LOW = _labels("low", "bronze", "C", "S", "small", "cold", "poor", "weak", "basic", "LOW", "green", "tiny", "light", "bad", "junior", "beginner", letters="pvw")  # fmt: skip
LEAST = _labels("none", "wood", "F", "XS", "fail", "freezing", "nothing", "NONE", "grey", "minimal", "very low", "out", "D", letters="chj")  # fmt: skip
OTHER = _labels("platinum", "A+", "XL", "super", "boiling", "CRITICAL", "black", "huge", "legend", "star", "extreme", letters="qxz")  # fmt: skip
YES = _labels("yes", "pass", "ok", "open", "valid", "accepted", "in", "go", "true", "warm", "on", letters="bgk")  # fmt: skip
NO = _labels("no", "fail", "error", "closed", "invalid", "rejected", "out", "stop", "false", "cold", "off", letters="dfm")  # fmt: skip
MAYBE = _labels("maybe", "equal", "tie", "same", "draw", "even", "zero", "nil", "wait", "unknown", "none", letters="pvw")  # fmt: skip
T_HIGH = step(90, 85, 80, 95, 88, 100)
T_MIDDLE = step(75, 70, 65, 72, 78, 60)
T_LOW = step(50, 40, 55, 45, 30, 35)
T_SMALL = step(10, 20, 25, 15, 12, 18)
LOWEST = step(5, 3, 10, 8, 6, 12, 4)
LOWER = step(18, 20, 25, 30, 15, 17)
UPPER = step(50, 60, 65, 40, 64, 45)
UPPEST = step(80, 90, 100, 75, 99)

LADDERS = (
    decision(
        "label_from_the_top", "str", "{a} if {x} >= {t} else {b} if {x} >= {u} else {c}", 2.0,
        "Returns {a} for {it} from {t} up, {b} from {u} up and {c} below that.",
        (_ge("{a}", "{t}"), _ge("{b}", "{u}", "{t}"), _lt("{c}", "{u}")),
        noun="(label|rating|class)", verb="(label|grade|rate|classify)", domain=(0, 120),
        do=(
            "(award|give) {a} when {it} reaches {t}, {b} when it reaches only {u} and {c} when it does not even reach {u}",
            "(cut|split) the scale at {u} and {t} for {it}: {c} below {u}, {b} from {u} on, {a} from {t} on",
            "(grade|rate|label) {it}, where {t} or more earns {a}, {u} or more earns {b} and everything lower {c}",
            "let {it} be {a} with a minimum of {t}, {b} with a minimum of {u}, and {c} if it stays below both",
        ),
        get=("the label of {it}: {a} from {t} up, {b} from {u} up, else {c}", "the class that {it} falls in, {a} starting at {t}, {b} starting at {u} and {c} under that"),
        short=("{t}+ {a}, {u}+ {b}, rest {c}", ">= {t}: {a}, >= {u}: {b}, else {c}", "{t} and up: {a}, {u} and up: {b}, below that: {c}"),
        a=TOP, b=MID, c=LOW, t=T_HIGH, u=T_LOW,
    ),
    decision(
        "label_from_the_bottom", "str", "{a} if {x} < {t} else {b} if {x} < {u} else {c}", 2.0,
        "Returns {a} for {it} below {t}, {b} below {u} and {c} from {u} up.",
        (_lt("{a}", "{t}"), _lt("{b}", "{u}", "{t}"), _ge("{c}", "{u}")),
        noun="(label|level|category)", verb="(label|categorize|classify|bucket)", domain=(0, 120),
        do=(
            "call {it} {a} as long as it is under {t}, then {b} until it hits {u}, and {c} from {u} on",
            "put {it} in one of three buckets: {a} under {t}, {b} from {t} to under {u}, {c} for {u} and beyond",
            "start with {a} for {it} under {t}, move to {b} at {t} and to {c} at {u}",
            "say {c} once {it} is {u} or more, {b} once it is {t} or more but not yet {u}, and {a} before that",
        ),
        get=("the level of {it}: {a} under {t}, {b} under {u}, {c} above or equal to that", "the bucket {it} belongs in, {a} before {t}, {b} before {u}, {c} afterwards"),
        short=("< {t} {a}, < {u} {b}, else {c}", "{a} under {t}; {b} under {u}; {c} from there"),
        a=LOW, b=MID, c=TOP, t=LOWER, u=UPPER,
    ),
    decision(
        "label_four_from_the_top", "str", "{a} if {x} >= {t} else {b} if {x} >= {u} else {c} if {x} >= {v} else {d}", 2.0,
        "Returns {a} for {it} from {t} up, {b} from {u} up, {c} from {v} up and {d} below that.",
        (_ge("{a}", "{t}"), _ge("{b}", "{u}", "{t}"), _ge("{c}", "{v}", "{u}"), _lt("{d}", "{v}")),
        noun="(grade|label|mark)", verb="(grade|mark|rate|label)", domain=(0, 120),
        do=(
            "(grade|mark) {it}: a score of {t} or more earns {a}, from {u} to below {t} {b}, from {v} to below {u} {c}, everything lower {d}",
            "go down from {t} for {it}: {a} there and above, {b} down to {u}, {c} down to {v}, {d} under that",
            "give {d} to {it} under {v}, {c} once it has {v}, {b} once it has {u} and {a} once it has {t}",
        ),
        get=("the mark for {it}, {a} with {t}, {b} with {u}, {c} with {v} at least and {d} with less",),
        short=("{t}+ {a}, {u}+ {b}, {v}+ {c}, else {d}", ">= {t} {a}, >= {u} {b}, >= {v} {c}, rest {d}"),
        a=TOP, b=MID, c=LOW, d=LEAST, t=T_HIGH, u=T_MIDDLE, v=T_LOW,
    ),
    decision(
        "label_four_from_the_bottom", "str", "{a} if {x} < {t} else {b} if {x} < {u} else {c} if {x} < {v} else {d}", 1.9,
        "Returns {a} for {it} below {t}, {b} below {u}, {c} below {v} and {d} from {v} up.",
        (_lt("{a}", "{t}"), _lt("{b}", "{u}", "{t}"), _lt("{c}", "{v}", "{u}"), _ge("{d}", "{v}")),
        noun="(label|group|stage)", verb="(group|label|classify|sort)", domain=(0, 120),
        do=(
            "name the group of {it}: {a} until {t}, {b} until {u}, {c} until {v}, none of these limits included, then {d}",
            "say {a} for {it} under {t}; from {t} on say {b}, from {u} on {c}, from {v} on {d}",
        ),
        get=("the group of {it}, {a} under {t}, {b} under {u}, {c} under {v}, otherwise {d}",),
        short=("< {t}: {a}, < {u}: {b}, < {v}: {c}, else {d}", "{a} to {t}, {b} to {u}, {c} to {v}, all exclusive, then {d}"),
        a=LEAST, b=LOW, c=MID, d=TOP, t=LOWEST, u=LOWER, v=UPPER,
    ),
    decision(
        "label_above_limits", "str", "{a} if {x} > {t} else {b} if {x} > {u} else {c}", 1.9,
        "Returns {a} for {it} above {t}, {b} above {u} and {c} otherwise.",
        (_gt("{a}", "{t}"), _gt("{b}", "{u}", "{t}"), _le("{c}", "{u}")),
        noun="(label|level|status)", verb="(label|classify|rate|flag)", domain=(0, 120),
        do=(
            "(label|flag) {it} {a} if it goes beyond {t}, {b} if it only goes beyond {u} and {c} if it does neither",
            "report {c} as long as {it} does not exceed {u}, {b} while it exceeds {u} but not {t}, {a} once it exceeds {t}",
        ),
        get=("the status of {it}: {a} over {t}, {b} over {u}, {c} otherwise",),
        short=("> {t} {a}, > {u} {b}, else {c}", "over {t}: {a}, over {u}: {b}, the rest {c}"),
        a=TOP, b=MID, c=LOW, t=T_HIGH, u=T_LOW,
    ),
    decision(
        "label_up_to_limits", "str", "{a} if {x} <= {t} else {b} if {x} <= {u} else {c}", 2.0,
        "Returns {a} for {it} up to {t}, {b} up to {u} and {c} above that.",
        (_le("{a}", "{t}"), _le("{b}", "{u}", "{t}"), _gt("{c}", "{u}")),
        noun="(label|size|class)", verb="(label|size|classify|sort)", domain=(0, 120),
        do=(
            "say {a} for {it} up to and including {t}, {b} for more than that up to and including {u}, {c} for anything bigger",
            "(label|tag) {it} with {a} if it doesn't exceed {t}, with {b} if it doesn't exceed {u}, and with {c} if it exceeds {u}",
        ),
        get=("the size of {it}: up to {t} {a}, up to {u} {b}, over that {c}",),
        short=("<= {t} {a}, <= {u} {b}, else {c}", "up to {t}: {a}, up to {u}: {b}, beyond: {c}"),
        a=LOW, b=MID, c=TOP, t=LOWER, u=UPPER,
    ),
    decision(
        "label_up_to_three_limits", "str", "{a} if {x} <= {t} else {b} if {x} <= {u} else {c} if {x} <= {v} else {d}", 1.8,
        "Returns {a} for {it} up to {t}, {b} up to {u}, {c} up to {v} and {d} above that.",
        (_le("{a}", "{t}"), _le("{b}", "{u}", "{t}"), _le("{c}", "{v}", "{u}"), _gt("{d}", "{v}")),
        noun="(label|size|tier)", verb="(label|size|classify)", domain=(0, 120),
        do=("choose the tier of {it}: {a} goes up to {t}, {b} up to {u}, {c} up to {v}, each limit included, and {d} is for more",),
        get=("the tier of {it}, {a} to {t}, {b} to {u}, {c} to {v}, limits included, and {d} beyond",),
        short=("<= {t} {a}, <= {u} {b}, <= {v} {c}, else {d}",),
        a=LEAST, b=LOW, c=MID, d=TOP, t=LOWEST, u=LOWER, v=UPPER,
    ),
    decision(
        "label_under_in_over", "str", "{a} if {x} < {t} else {b} if {x} <= {u} else {c}", 2.0,
        "Returns {a} for {it} below {t}, {b} from {t} to {u} and {c} above {u}.",
        (_lt("{a}", "{t}"), Case(gives="{b}", when="@ is (at most {u}|{u} or less|no more than {u})", only="@ is (from {t} to {u}|between {t} and {u} inclusive|{t} to {u})", kind="({t} to {u}|from {t} to {u})", exact="({t} to {u}|from {t} to {u}|between {t} and {u} inclusive)"), _gt("{c}", "{u}")),
        noun="(label|group|range)", verb="(label|classify|group)", domain=(0, 120),
        do=(
            "say whether {it} is under, in or over the range {t} to {u}, limits included, as {a}, {b} or {c}",
            "compare {it} with the range from {t} to {u}, both ends included: {a} if too low, {c} if too high, {b} if inside",
            "sort {it} into a group: under {t} is {a}, {t} to {u} is {b}, over {u} is {c}",
        ),
        get=("the group for {it}, {a} under {t}, {b} from {t} to {u}, {c} over {u}",),
        short=("{a} < {t}, {b} {t}-{u}, {c} > {u}", "under {t} {a}; {t} to {u} {b}; over {u} {c}"),
        a=LOW, b=MID, c=TOP, t=LOWER, u=UPPER,
    ),
    decision(
        "label_over_in_under", "str", "{a} if {x} > {t} else {b} if {x} >= {u} else {c}", 1.8,
        "Returns {a} for {it} above {t}, {b} from {u} to {t} and {c} below {u}.",
        (_gt("{a}", "{t}"), Case(gives="{b}", when="@ is (at least {u}|{u} or more|no less than {u})", only="@ is (from {u} to {t}|between {u} and {t} inclusive|{u} to {t})", kind="({u} to {t}|from {u} to {t})", exact="({u} to {t}|from {u} to {t}|between {u} and {t} inclusive)"), _lt("{c}", "{u}")),
        noun="(label|group|mark)", verb="(label|classify|mark)", domain=(0, 120),
        do=("mark {it} {a} if it lies over {t}, {c} if it lies under {u}, and {b} if it lies between, the limits belonging to {b}",),
        get=("the mark of {it}, {a} over {t}, {b} from {t} down to {u}, {c} under {u}",),
        short=("> {t} {a}, {u}..{t} {b}, < {u} {c}",),
        a=TOP, b=MID, c=LOW, t=T_HIGH, u=T_LOW,
    ),
    decision(
        "label_five_from_the_top", "str", "{a} if {x} >= {t} else {b} if {x} >= {u} else {c} if {x} >= {v} else {d} if {x} >= {w} else {e}", 1.6,
        "Returns {a} for {it} from {t} up, {b} from {u}, {c} from {v}, {d} from {w} and {e} below that.",
        (_ge("{a}", "{t}"), _ge("{b}", "{u}", "{t}"), _ge("{c}", "{v}", "{u}"), _ge("{d}", "{w}", "{v}"), _lt("{e}", "{w}")),
        noun="(grade|rank|label)", verb="(grade|rank|label)", domain=(0, 120),
        do=("rank {it}: {t} up is {a}, {u} up is {b}, {v} up is {c}, {w} up is {d}, lower is {e}",),
        short=("{t}+ {a}, {u}+ {b}, {v}+ {c}, {w}+ {d}, rest {e}",),
        a=OTHER, b=TOP, c=MID, d=LOW, e=LEAST, t=T_HIGH, u=T_MIDDLE, v=T_LOW, w=T_SMALL,
    ),
    decision(
        "label_by_minimum", "str", "{a} if {x} >= {t} else {b}", 1.9,
        "Returns {a} for {it} of at least {t}, otherwise {b}.",
        (_ge("{a}", "{t}"), _lt("{b}", "{t}")),
        domain=(0, 120),
        do=("say {a} as soon as {it} reaches {t} and {b} until then", "use {t} as the pass mark for {it}: {a} on or over it, {b} under it"),
        get=("the word {a} where {it} reaches {t} and {b} where it does not",),
        short=("{t}+ {a}, else {b}", ">= {t} ? {a} : {b}"),
        a=YES, b=NO, t=step(10, 18, 21, 50, 60, 65, 100, 5),
    ),
    decision(
        "label_by_maximum", "str", "{a} if {x} <= {t} else {b}", 1.7,
        "Returns {a} for {it} of at most {t}, otherwise {b}.",
        (_le("{a}", "{t}"), _gt("{b}", "{t}")),
        domain=(0, 120),
        do=("say {a} while {it} does not go past {t} and {b} once it does", "hold {it} against the cap of {t}: {a} if it fits, the cap included, {b} if it is too big"),
        get=("the word {a} unless {it} exceeds {t}, in which case {b}",),
        short=("<= {t} ? {a} : {b}", "max {t}: {a}, more: {b}"),
        a=YES, b=NO, t=step(10, 12, 20, 30, 50, 60, 100, 5),
    ),
    decision(
        "label_in_range", "str", "{a} if {t} <= {x} <= {u} else {b}", 1.9,
        "Returns {a} for {it} from {t} to {u}, otherwise {b}.",
        (_within("{a}", "{t}", "{u}"), _is("{b}", "(below {t} or above {u}|outside of {t} to {u}|not from {t} to {u})", kind="(below {t} or above {u}|outside of {t} to {u})")),
        domain=(0, 120),
        do=("say {a} if {it} lies in the range {t} to {u}, ends included, and {b} if it lies outside", "accept {it} with {a} from {t} to {u} and refuse it with {b} when it is lower or higher than that"),
        get=("{a} where {it} stays within {t} and {u}, both included, and {b} where it doesn't",),
        short=("{t}-{u} {a}, else {b}", "{a} inside {t}..{u}, {b} outside"),
        a=YES, b=NO, t=LOWER, u=UPPER,
    ),
    decision(
        "compare_with_limit", "str", "{a} if {x} > {k} else {b} if {x} < {k} else {c}", 1.9,
        "Returns {a} if {it} is greater than {k}, {b} if it is less and {c} if they are equal.",
        (_gt("{a}", "{k}"), _lt("{b}", "{k}"), _is("{c}", "(equal to {k}|exactly {k}|the same as {k})", kind="(exactly {k}|{k} itself)")),
        domain=(0, 60), verb="(compare|judge)",
        do=("compare {it} with {k} and say {a} for greater, {b} for smaller, {c} for equal", "say how {it} stands to {k}: above gives {a}, below gives {b}, a tie gives {c}", "return {c} if {it} and {k} are equal, else {a} if {it} is the bigger of the two, else {b}"),
        get=("the result of comparing {it} with {k}, {a} for more, {b} for less, {c} for equal",),
        short=("> {k} {a}, < {k} {b}, == {k} {c}", "vs {k}: more {a}, less {b}, same {c}"),
        a=YES, b=NO, c=MAYBE, k=step(5, 10, 12, 20, 30, 42, 7),
    ),
    decision(
        "sign_label", "str", "{a} if {x} > 0 else {b} if {x} < 0 else {c}", 2.0,
        "Returns {a} if {it} is positive, {b} if it is negative and {c} if it is zero.",
        (_is("{a}", "(positive|above zero|greater than 0|more than zero)", kind="(positive|above 0)"), _is("{b}", "(negative|below zero|less than 0)", kind="(negative|below 0)"), _is("{c}", "(zero|exactly 0|equal to 0)", kind="(zero|0)")),
        domain=(-40, 40), noun="(sign word|word|label)", verb="(name the sign of|label|describe)",
        do=("look at the sign of {it}: plus gives {a}, minus gives {b}, nothing at all gives {c}", "say {a}, {b} or {c}, as {it} is positive, negative or zero"),
        get=("the word for the sign of {it}, {a} for positive, {b} for negative, {c} for zero",),
        short=("+ {a}, - {b}, 0 {c}", "> 0 {a}, < 0 {b}, 0 {c}"),
        a=_labels("plus", "positive", "pos", "up", "gain", "profit", "credit", "right", letters="bgk"),
        b=_labels("minus", "negative", "neg", "down", "loss", "debit", "left", letters="dfm"), c=MAYBE,
    ),
)  # fmt: skip

A_NUMBER = step(1, 2, 3, 4, 5, 8, 10, 12)
B_NUMBER = step(6, 7, 9, 15, 20, 25)
C_NUMBER = step(13, 16, 18, 30, 40, 50)
D_NUMBER = step(60, 75, 80, 100, 120)

AMOUNTS = (
    decision(
        "number_from_the_bottom", "int", "{a} if {x} < {t} else {b} if {x} < {u} else {c}", 1.8,
        "Returns {a} for {it} below {t}, {b} below {u} and {c} from {u} up.",
        (_lt("{a}", "{t}"), _lt("{b}", "{u}", "{t}"), _ge("{c}", "{u}")),
        noun="(price|rate|number of points)", verb="(price|rate)", domain=(0, 120),
        do=("charge {a} for {it} under {t}, {b} from there to under {u}, and {c} from {u} on", "find the price for age {it}: under {t} pays {a}, under {u} pays {b}, anybody older pays {c}"),
        get=("the price for {it}: {a} under {t}, {b} under {u}, otherwise {c}",),
        short=("< {t}: {a}, < {u}: {b}, else {c}", "under {t} costs {a}, under {u} costs {b}, then {c}"),
        a=A_NUMBER, b=B_NUMBER, c=C_NUMBER, t=LOWER, u=UPPER,
    ),
    decision(
        "number_from_the_top", "int", "{a} if {x} >= {t} else {b} if {x} >= {u} else {c}", 1.8,
        "Returns {a} for {it} from {t} up, {b} from {u} up and {c} below that.",
        (_ge("{a}", "{t}"), _ge("{b}", "{u}", "{t}"), _lt("{c}", "{u}")),
        noun="(bonus|number of points|discount)", verb="(score|rate)", domain=(0, 120),
        do=("pay a bonus of {a} when {it} is at least {t}, of {b} when it is at least {u} but not {t}, and of {c} below", "award {a} points for {it} of {t} or more, {b} points for {u} or more and {c} points for less"),
        get=("the bonus for {it}: {a} with {t} or more, {b} with {u} or more, {c} with less",),
        short=("{t}+ gets {a}, {u}+ gets {b}, less gets {c}", ">= {t} -> {a}, >= {u} -> {b}, else {c}"),
        a=C_NUMBER, b=B_NUMBER, c=A_NUMBER, t=T_HIGH, u=T_LOW,
    ),
    decision(
        "number_up_to_limits", "int", "{a} if {x} <= {t} else {b} if {x} <= {u} else {c}", 1.7,
        "Returns {a} for {it} up to {t}, {b} up to {u} and {c} above that.",
        (_le("{a}", "{t}"), _le("{b}", "{u}", "{t}"), _gt("{c}", "{u}")),
        noun="(shipping cost|fee|price)", verb="(price|rate)", domain=(0, 120),
        do=("find the shipping cost of a parcel that weighs {it}: up to {t} kilos {a}, up to {u} kilos {b}, heavier {c}", "charge {a} as long as {it} does not exceed {t}, {b} if it does but does not exceed {u}, and {c} beyond that"),
        get=("the postage for a weight of {it}: {a} up to {t}, {b} up to {u}, {c} above",),
        short=("<= {t}: {a}, <= {u}: {b}, else {c}", "postage {a} up to {t}, {b} up to {u}, {c} over"),
        a=A_NUMBER, b=B_NUMBER, c=C_NUMBER, t=LOWER, u=UPPER,
    ),
    decision(
        "number_above_limits", "int", "{a} if {x} > {t} else {b} if {x} > {u} else {c}", 1.6,
        "Returns {a} for {it} above {t}, {b} above {u} and {c} otherwise.",
        (_gt("{a}", "{t}"), _gt("{b}", "{u}", "{t}"), _le("{c}", "{u}")),
        noun="(percentage|discount|number)", verb="(rate|score)", domain=(0, 120),
        do=("find the discount for an order of {it}: {a} percent over {t}, {b} percent over {u}, {c} percent otherwise",),
        get=("the percentage for {it}, {a} over {t}, {b} over {u} and {c} for less or the same",),
        short=("> {t}: {a}, > {u}: {b}, else {c}", "{a}% over {t}, {b}% over {u}, else {c}%"),
        a=C_NUMBER, b=B_NUMBER, c=A_NUMBER, t=T_HIGH, u=T_LOW,
    ),
    decision(
        "number_of_four_levels", "int", "{a} if {x} < {t} else {b} if {x} < {u} else {c} if {x} < {v} else {d}", 1.6,
        "Returns {a} for {it} below {t}, {b} below {u}, {c} below {v} and {d} from {v} up.",
        (_lt("{a}", "{t}"), _lt("{b}", "{u}", "{t}"), _lt("{c}", "{v}", "{u}"), _ge("{d}", "{v}")),
        noun="(price|fee|amount)", verb="(price|rate)", domain=(0, 120),
        do=("charge for {it} in four steps: {a} under {t}, {b} under {u}, {c} under {v}, then {d}",),
        short=("< {t} {a}, < {u} {b}, < {v} {c}, else {d}",),
        a=A_NUMBER, b=B_NUMBER, c=C_NUMBER, d=D_NUMBER, t=LOWEST, u=LOWER, v=UPPER,
    ),
    decision(
        "ticket_by_age", "int", "0 if {x} < {t} else {a} if {x} <= {u} else {b} if {x} < {v} else {c}", 1.8,
        "Returns the price for the age {it}: 0 under {t}, {a} from {t} to {u}, {b} for those older and {c} from {v} on.",
        (_lt("0", "{t}"), Case(gives="{a}", when="@ is (at most {u}|{u} or less)", only="@ is (from {t} to {u}|between {t} and {u} inclusive)", kind="({t} to {u}|from {t} to {u})", exact="({t} to {u}|from {t} to {u})"), Case(gives="{b}", when="@ is (below {v}|under {v})", only="@ is over {u} but (below {v}|under {v})", kind="over {u} but under {v}", exact="over {u} but under {v}"), _ge("{c}", "{v}")),
        noun="(ticket price|entry fee|fare)", verb="(price a ticket for age|find the fare for age)", domain=(0, 100),
        do=(
            "find the entrance price for age {it}: under {t} is free, {t} to {u} costs {a}, grown-ups pay {b}, from {v} it's {c}",
            "charge nothing if age {it} is under {t}, {a} up to and including {u}, {c} from {v} on and {b} in between",
            "tell what somebody of age {it} pays: kids under {t} nothing, up to {u} {a}, seniors from {v} {c}, everyone else {b}",
        ),
        get=("the ticket price at age {it}, free under {t}, {a} from {t} to {u}, {c} from {v}, otherwise {b}",),
        short=("under {t} free, {t}-{u} {a}, adults {b}, {v}+ {c}", "< {t}: 0; {t} to {u}: {a}; {v} and up: {c}; others: {b}"),
        a=step(2, 3, 4, 5), b=step(8, 9, 10, 12, 15), c=step(6, 7, 11), t=step(3, 4, 5, 6), u=step(12, 14, 15, 17), v=step(60, 62, 65, 70),
    ),
    decision(
        "free_from_some_on", "int", "0 if {x} >= {k} else {x} * {m}", 1.7,
        "Returns 0 for {it} of at least {k}, otherwise {m} for each.",
        (_ge("0", "{k}"), _lt("{m} times the number", "{k}")),
        noun="(shipping cost|fee|charge)", verb="(price|charge for)", domain=(0, 60),
        do=("find the shipping for {it} parcels: free from {k} on, otherwise {m} per parcel", "charge {m} for each of {it} items, but nothing at all from {k} items on", "multiply {it} by {m} unless it is {k} or more, where the answer is 0"),
        get=("the shipping for {it} parcels, {m} each, or free with {k} or more", "{m} times {it}, or 0 from {k} on"),
        short=("{m} each, free from {k} on", ">= {k}: 0, else n * {m}"),
        k=step(5, 10, 20, 25, 30), m=step(2, 3, 4, 5, 7),
    ),
    decision(
        "free_over_limit", "int", "0 if {x} > {k} else {m}", 1.6,
        "Returns 0 for {it} over {k}, otherwise {m}.",
        (_gt("0", "{k}"), _le("{m}", "{k}")),
        noun="(shipping cost|delivery fee|charge)", verb="(find the shipping for an order of|charge for)", domain=(0, 120),
        do=("find the delivery fee for an order of {it}: free over {k}, otherwise {m}", "ask {m} for delivery unless {it} is more than {k}, then ask 0", "waive the fee of {m} when {it} exceeds {k}, giving 0"),
        get=("the delivery fee for {it}, nothing over {k} and {m} otherwise",),
        short=("free over {k}, else {m}", "> {k} ? 0 : {m}"),
        k=step(20, 30, 40, 50, 75, 100), m=step(3, 4, 5, 6, 8, 10),
    ),
    decision(
        "price_per_piece_by_quantity", "int", "{x} * {a} if {x} < {t} else {x} * {b} if {x} < {u} else {x} * {c}", 1.6,
        "Returns the price of {it} pieces at {a} each below {t} pieces, {b} each below {u} and {c} each from {u} on.",
        (_lt("{a} times the number", "{t}"), _lt("{b} times the number", "{u}", "{t}"), _ge("{c} times the number", "{u}")),
        noun="total price", verb="(price|find the total price of)", domain=(0, 120),
        do=("multiply {it} by {a} if it is under {t}, by {b} if it is from {t} to under {u}, and by {c} if it is {u} or more", "find the cost of {it} pieces, each at {a} under {t} pieces, at {b} under {u} pieces and at {c} from {u} pieces on"),
        get=("{it} times {a} below {t}, times {b} below {u}, otherwise times {c}",),
        short=("n * {a} under {t}, n * {b} under {u}, else n * {c}",),
        a=C_NUMBER, b=B_NUMBER, c=A_NUMBER, t=LOWEST, u=UPPER,
    ),
    decision(
        "flat_tax_by_income", "int", "0 if {x} <= {t} else {x} * {a} // 100 if {x} <= {u} else {x} * {b} // 100", 1.5,
        "Returns the tax on {it}: nothing up to {t}, {a} percent of it all up to {u} and {b} percent above, rounded down.",
        (_le("0", "{t}"), _le("{a} percent of the whole rounded down", "{u}", "{t}"), _gt("{b} percent of the whole rounded down", "{u}")),
        noun="tax", verb="(tax|find the tax on)", domain=(0, 300),
        do=("find the tax on an income of {it}: none up to {t}, {a} percent of the whole up to {u}, {b} percent of the whole above that, rounded down", "take 0 from {it} up to {t}, {a} percent of all of it up to {u} and {b} percent of all of it beyond, rounded down"),
        get=("the tax on the whole of {it}, rounded down: 0 up to {t}, {a} percent up to {u}, {b} percent over that",),
        short=("tax 0 up to {t}, {a}% up to {u}, else {b}%, on the whole, floored",),
        a=step(10, 12, 15, 20), b=step(25, 30, 35, 40), t=LOWER, u=step(50, 100, 150, 200),
    ),
    decision(
        "basic_fee_then_each", "int", "{m} if {x} <= {k} else {m} + ({x} - {k}) * {c}", 1.6,
        "Returns {m} for {it} up to {k} and {c} more for each one above.",
        (_le("{m}", "{k}"), _gt("{m} plus {c} for each one over {k}", "{k}")),
        noun="(bill|fee|cost)", verb="(bill|charge for)", domain=(0, 120),
        do=("find the bill for {it} minutes: {m} covers the first {k}, every further minute costs {c}", "charge {m} for {it} as long as it is within {k}, and {c} on top for each unit over that", "start from {m} and add {c} for each unit of {it} beyond {k}"),
        get=("the bill for {it}, {m} with {k} included and {c} for each one more",),
        short=("{m} up to {k}, then +{c} each", "base {m}, {k} included, extra {c} each"),
        m=step(5, 8, 10, 15, 20), k=step(12, 30, 50, 60), c=step(2, 3, 4),
    ),
    decision(
        "double_or_add", "int", "{x} * 2 if {x} < {k} else {x} + {m}", 1.7,
        "Returns the double of {it} if it is below {k}, otherwise {it} plus {m}.",
        (_lt("twice the number", "{k}"), _ge("the number plus {m}", "{k}")),
        noun="new number", verb="(change|update)", domain=(-20, 120),
        do=("double {it} if it is less than {k}, otherwise add {m} to it", "add {m} to {it} when it is at least {k}; when it is smaller, take it twice", "multiply {it} by 2 below {k} and increase it by {m} from {k} on"),
        get=("twice {it} below {k}, {it} plus {m} otherwise", "{it} doubled if it is under {k}, else {it} increased by {m}"),
        short=("< {k}: *2, else +{m}", "double under {k}, otherwise add {m}"),
        k=step(10, 20, 50, 15, 8), m=step(1, 3, 5, 7, 30),
    ),
    decision(
        "halve_or_triple", "int", "{x} // 2 if {x} % 2 == 0 else {x} * 3 + {m}", 1.5,
        "Returns half of {it} if it is even, otherwise its triple plus {m}.",
        (_is("half of the number", "even"), _is("three times the number plus {m}", "odd")),
        noun="new number", verb="(change|step)", domain=(-20, 120),
        do=("halve {it} if it is even, otherwise triple it and add {m}", "take one step from {it}: even numbers are cut in half, odd ones become 3 times themselves plus {m}", "divide {it} by 2 when that leaves no remainder and otherwise multiply it by 3 and add {m}"),
        get=("half of {it} if it is even, else three times {it} plus {m}", "the next step after {it}, n / 2 for even, 3n + {m} for odd"),
        short=("even: n // 2, odd: 3n + {m}", "n/2 or 3n+{m}"),
        m=step(1, 3, 5, 2),
    ),
    decision(
        "multiply_even_or_odd", "int", "{x} * {k} if {x} % 2 == 0 else {x} * {m}", 1.5,
        "Returns {it} times {k} if it is even, otherwise times {m}.",
        (_is("the number times {k}", "even"), _is("the number times {m}", "odd")),
        noun="new number", verb="(change|scale)", domain=(-20, 120),
        do=("multiply {it} by {k} if it is even and by {m} if it is odd", "use the factor {k} for even {it} and the factor {m} for odd, and multiply"),
        get=("{it} times {k} where it is even and times {m} where it is odd", "the product of {it} and {k} if it is even, else of {it} and {m}"),
        short=("even *{k}, odd *{m}", "times {k} if even else times {m}"),
        k=step(2, 4, 8, 5), m=step(3, 9, 7, 10),
    ),
    decision(
        "add_or_subtract", "int", "{x} + {m} if {x} < {k} else {x} - {m} if {x} > {k} else {x}", 1.5,
        "Returns {it} plus {m} if it is below {k}, minus {m} if it is above and unchanged if it equals {k}.",
        (_lt("the number plus {m}", "{k}"), _gt("the number minus {m}", "{k}"), _is("the number itself", "(equal to {k}|exactly {k})", kind="exactly {k}")),
        noun="new number", verb="(correct|adjust)", domain=(-20, 120),
        do=("move {it} by {m} in the direction of {k}: up if it is below, down if it is above, not at all if it is there", "add {m} to {it} when it is less than {k}, subtract {m} when it is greater, and leave it alone when it is {k}"),
        get=("{it} plus {m} under {k}, minus {m} over {k}, or as it is at {k}",),
        short=("< {k}: +{m}, > {k}: -{m}, else same",),
        k=step(10, 20, 50, 0), m=step(1, 2, 3, 5),
    ),
    decision(
        "distance_outside_range", "int", "{t} - {x} if {x} < {t} else {x} - {u} if {x} > {u} else 0", 1.3,
        "Returns how far {it} is outside the range from {t} to {u}, 0 inside it.",
        (_lt("{t} minus the number", "{t}"), _gt("the number minus {u}", "{u}"), _is("0", "(from {t} to {u}|between {t} and {u} inclusive)", kind="({t} to {u}|from {t} to {u})")),
        noun="(distance|gap)", verb="(measure|check)", domain=(0, 120),
        do=("find how far {it} lies outside the range {t} to {u}, 0 if it is inside", "measure by how much {it} falls short of {t} or exceeds {u}, with 0 for anything between"),
        get=("the distance of {it} to the range {t} to {u}, 0 within it",),
        short=("0 inside {t}..{u}, else the distance to it",),
        t=LOWER, u=UPPER,
    ),
    decision(
        "amount_for_exact_values", "int", "{a} if {x} == {k} else {b} if {x} == {m} else {c}", 1.6,
        "Returns {a} if {it} is {k}, {b} if it is {m} and {c} otherwise.",
        (_is("{a}", "(equal to {k}|exactly {k}|{k})", kind="{k}"), _is("{b}", "(equal to {m}|exactly {m}|{m})", kind="{m}"), _is("{c}", "neither {k} nor {m}", kind="any other number")),
        noun="(number|number of points|prize)", verb="(score|map)", domain=(0, 12),
        do=("score a roll of {it}: {k} wins {a}, {m} wins {b}, any other roll wins {c}", "swap {it} for {a} where it is {k}, for {b} where it is {m}, for {c} where it is neither"),
        get=("the prize for rolling {it}, {a} on {k}, {b} on {m}, {c} on anything else",),
        short=("{k} -> {a}, {m} -> {b}, else {c}", "{a} on {k}, {b} on {m}, otherwise {c}"),
        a=D_NUMBER, b=B_NUMBER, c=step(0, 1, -1, 5), k=step(6, 7, 10, 12), m=step(1, 2, 3, 5),
    ),
    decision(
        "speed_fine", "int", "0 if {x} <= {k} else {a} if {x} <= {k} + {m} else {b}", 1.5,
        "Returns the fine for a speed of {it}: 0 up to {k}, {a} for up to {m} too fast and {b} for more.",
        (_le("0", "{k}"), _if("{a}", "@ is at most {m} (over|above) {k}", "up to {m} over {k}", "@ is over {k} by at most {m}", "at most {m} above {k}"), _if("{b}", "@ is more than {m} (over|above) {k}", "more than {m} over {k}")),
        noun="(fine|penalty)", verb="(fine|find the fine for)", domain=(0, 120),
        do=("find the speeding fine at {it} where {k} is allowed: none within the limit, {a} for up to {m} too fast, {b} for anything faster", "fine a driver at speed {it} with {a} if the limit of {k} is passed by no more than {m} and with {b} if by more, otherwise with 0"),
        get=("the speeding fine for {it} with a limit of {k}: {a} for at most {m} over it, {b} beyond that, 0 if not over",),
        short=("limit {k}: ok 0, up to {m} over {a}, more {b}",),
        k=step(30, 50, 60, 70), m=step(10, 15, 20, 5), a=step(30, 40, 25, 35), b=D_NUMBER,
    ),
)  # fmt: skip

SPECIAL = (
    decision(
        "words_for_two_divisors", "str", "{a} if {x} % {t} == 0 and {x} % {u} == 0 else {b} if {x} % {t} == 0 else {c} if {x} % {u} == 0 else str({x})", 1.7,
        "Returns {a} if {it} is divisible by {t} and {u}, {b} if only by {t}, {c} if only by {u}, otherwise {it} as text.",
        (_is("{a}", "divisible by both {t} and {u}"), _is("{b}", "divisible by {t}", "divisible by {t} but not by {u}", "divisible only by {t}"), _is("{c}", "divisible by {u}", "divisible by {u} but not by {t}", "divisible only by {u}"), _is("the number as a string", "divisible by neither {t} nor {u}")),
        noun="word", verb="(name|label)", domain=(1, 120),
        do=("play fizzbuzz with {it}: multiples of {t} and {u} give {a}, only of {t} {b}, only of {u} {c}, other numbers themselves as a string", "say {a} if {it} divides evenly by {t} and {u}, {b} if just by {t}, {c} if just by {u}, or else the number as text"),
        get=("the word for {it}, {a} with {t} and {u} as divisors, {b} with {t} alone, {c} with {u} alone, else the number as a string",),
        short=("{t} & {u} -> {a}, {t} -> {b}, {u} -> {c}, else str(n)",),
        a=_labels("FizzBuzz", "PingPong", "both", "TipTop", "HipHop", "BoomBang", letters="bgk"), b=_labels("Fizz", "Ping", "left", "Tip", "Hip", "Boom", letters="dfm"), c=_labels("Buzz", "Pong", "right", "Top", "Hop", "Bang", letters="pvw"), t=step(2, 3, 4), u=step(5, 7, 11, 13),
    ),
    decision(
        "word_for_divisor", "str", "{a} if {x} % {t} == 0 else {b} if {x} % {u} == 0 else {c}", 1.6,
        "Returns {a} if {it} is divisible by {t}, {b} if it is divisible by {u} and {c} otherwise.",
        (_is("{a}", "(divisible by {t}|a multiple of {t})"), _is("{b}", "(divisible by {u}|a multiple of {u})", "(divisible by {u} but not by {t}|a multiple of {u} but not of {t})"), _is("{c}", "(divisible by neither {t} nor {u}|a multiple of neither {t} nor {u})")),
        verb="(label|name)", noun="word", domain=(0, 120),
        do=("say {a} when {t} goes into {it} evenly, {b} when that fails but {u} does, {c} when neither does", "try {t} and then {u} as divisors of {it}: {a} if the first works, {b} if only the second works, {c} if none"),
        get=("the word for {it}: {a} with {t} as divisor, {b} with {u} instead, {c} with none of them",),
        short=("% {t} == 0: {a}, % {u} == 0: {b}, else {c}",),
        a=YES, b=NO, c=MAYBE, t=step(2, 3, 4), u=step(5, 7, 11, 13),
    ),
    decision(
        "parity_label", "str", "{a} if {x} % 2 == 0 else {b}", 1.7,
        "Returns {a} if {it} is even, otherwise {b}.",
        (_is("{a}", "(even|divisible by 2)", kind="(even|even numbers)"), _is("{b}", "odd", kind="(odd|odd numbers)")),
        noun="(word|label|side)", verb="(label|name)", domain=(-20, 120),
        do=("say {a} for an even {it} and {b} for an odd one", "look at the remainder of {it} by 2: nothing left gives {a}, something left gives {b}"),
        get=("the word for {it}, {a} when even and {b} when odd",),
        short=("even {a}, odd {b}", "n % 2 ? {b} : {a}"),
        a=_labels("even", "left", "heads", "blue", "white", "home", letters="bgk"), b=_labels("odd", "right", "tails", "red", "black", "away", letters="dfm"),
    ),
    decision(
        "negative_even_or_odd", "str", "{a} if {x} < 0 else {b} if {x} % 2 == 0 else {c}", 1.4,
        "Returns {a} if {it} is negative, otherwise {b} if it is even and {c} if it is odd.",
        (_is("{a}", "(negative|below zero)", kind="negative"), _is("{b}", "even", "even and not negative", "even", "even and not negative"), _is("{c}", "odd and not negative", kind="odd and not negative")),
        verb="(label|describe)", domain=(-40, 60),
        do=("say {a} straight away if {it} is under zero; if not, say {b} for even and {c} for odd", "put negative {it} down as {a} and split the others into {b} for even and {c} for odd"),
        get=("the kind of {it}: {a} below 0, and from 0 on {b} if even, {c} if odd",),
        short=("< 0 {a}, even {b}, odd {c}",),
        a=NO, b=YES, c=MAYBE,
    ),
    decision(
        "none_one_many_label", "str", "{a} if {x} == 0 else {b} if {x} == 1 else {c}", 1.7,
        "Returns {a} if {it} is 0, {b} if it is 1 and {c} otherwise.",
        (_is("{a}", "(0|zero|equal to 0)", kind="(0|zero|none)"), _is("{b}", "(1|one|exactly 1)", kind="(1|one|just one)"), _is("{c}", "(neither 0 nor 1|something other than 0 and 1)", kind="any other number")),
        noun="(word|label)", verb="(put a word to|describe)", domain=(0, 30),
        do=("describe the count {it} with {a} for none, {b} for a single one, {c} for anything else", "say {a} when {it} is nothing, {b} when it is one, {c} for all other counts"),
        get=("the word for a count of {it}: {a} for 0, {b} for 1, {c} for the rest",),
        short=("0 {a}, 1 {b}, else {c}", "none {a}; one {b}; many {c}"),
        a=_labels("none", "zero", "nobody", "empty", "nothing", letters="bgk"), b=_labels("one", "single", "alone", "just one", "only", letters="dfm"), c=_labels("many", "several", "lots", "group", "multiple", letters="pvw"),
    ),
    decision(
        "count_message", "str", "'no ' + {s} + 's' if {x} == 0 else '1 ' + {s} if {x} == 1 else str({x}) + ' ' + {s} + 's'", 1.6,
        "Returns 'no', the word {s} and an s for 0, '1' and the word for 1, otherwise {it}, the word and an s.",
        (_is("'no ' and {s} with an s", "0"), _is("'1 ' and {s}", "1"), _is("the number, a space and {s} with an s", "any other number")),
        noun="(message|text)", verb="(describe|write out)", domain=(0, 30),
        do=("say how many there are, {it} of {s}: 'no' and the plural with s for 0, '1' and the word for 1, else the number and the plural with s", "write {it} with the noun {s}, which takes an s except for 1, and with 'no' instead of 0"),
        get=("{it} and the noun {s}, plural with s unless it is 1, with 'no' in place of 0",),
        short=("0: 'no', 1: '1', else n; then {s}, plural s unless 1",),
        s=_labels("like", "item", "comment", "message", "result", "file", "apple", "vote", letters="bgk"),
    ),
    decision(
        "singular_or_plural", "str", "{a} if {x} == 1 else {b}", 1.5,
        "Returns {a} if {it} is 1, otherwise {b}.",
        (_is("{a}", "(1|one|exactly 1)", kind="(1|one)"), _is("{b}", "(not 1|anything but 1)", kind="(any other number|anything but 1)")),
        noun="(form|word)", verb="(pick the form for|choose the noun for)", domain=(0, 30),
        do=("choose the singular {a} or the plural {b} to go with the count {it}, singular only for 1", "use the word {a} for {it} equal to 1 and the plural {b} for every other count, 0 included"),
        get=("the right form for a count of {it}, {a} for one and {b} for any other",),
        short=("1 -> {a}, else {b}", "n == 1 ? {a} : {b}"),
        a=_word("is", "was", "has", "it", "this"), b=_word("are", "were", "have", "they", "these"),
    ),
    decision(
        "label_of_two_values", "str", "{a} if {x} == {k} else {b} if {x} == {m} else {c}", 1.7,
        "Returns {a} if {it} is {k}, {b} if it is {m} and {c} otherwise.",
        (_is("{a}", "({k}|equal to {k}|exactly {k})", kind="{k}"), _is("{b}", "({m}|equal to {m}|exactly {m})", kind="{m}"), _is("{c}", "neither {k} nor {m}", kind="any other number")),
        noun="(word|label|meaning)", verb="(decode|translate)", domain=(0, 12),
        do=("look up the code {it}: {k} stands for {a}, {m} stands for {b}, unknown codes for {c}", "translate {it}, with {k} as {a}, {m} as {b} and anything unlisted as {c}"),
        get=("the meaning of code {it}, {a} for {k}, {b} for {m}, {c} if unknown",),
        short=("{k} {a}, {m} {b}, default {c}", "switch: {k} -> {a}, {m} -> {b}, default -> {c}"),
        a=YES, b=NO, c=MAYBE, k=step(6, 7, 10, 5, 0), m=step(1, 2, 3, 4),
    ),
    decision(
        "label_of_either_value", "str", "{a} if {x} in ({k}, {m}) else {b}", 1.4,
        "Returns {a} if {it} is {k} or {m}, otherwise {b}.",
        (_is("{a}", "({k} or {m}|either {k} or {m}|one of {k} and {m})", kind="({k} or {m}|{k} and {m})"), _is("{b}", "neither {k} nor {m}", kind="any other number")),
        noun="(word|label)", domain=(0, 12),
        do=("say {a} for {it} among {k} and {m}, {b} for any other", "treat day {it} as {a} when it is number {k} or {m} and as {b} on the other days"),
        get=("the word {a} where {it} is {k} or {m}, the word {b} elsewhere",),
        short=("{k}/{m} {a}, others {b}",),
        a=YES, b=NO, k=step(6, 7, 10, 5, 0), m=step(1, 2, 3, 4),
    ),
    decision(
        "water_state", "str", "{a} if {x} <= 0 else {b} if {x} < 100 else {c}", 1.5,
        "Returns {a} for a temperature {it} of 0 or less, {b} below 100 and {c} from 100 on.",
        (_le("{a}", "0"), _is("{b}", "(below 100|under 100|less than 100)", "(above 0 but below 100|over 0 and under 100)", "(under 100|below 100)", "above 0 and below 100"), _ge("{c}", "100")),
        noun="(state|form) of water", verb="(tell the state of water at|judge water at)", domain=(-40, 150),
        do=("tell what water is at {it} degrees celsius: frozen to {a} at 0 and lower, boiled to {c} at 100 and higher, else {b}", "say {a} if water at {it} degrees is at freezing point or colder, {c} if it is at boiling point or hotter, {b} in between, with 0 and 100 as the points"),
        get=("the state of water at {it} degrees, {a} to 0, {c} from 100, {b} between",),
        short=("<= 0 {a}, < 100 {b}, else {c}",),
        a=_word("ice", "solid", "frozen"), b=_word("water", "liquid", "wet"), c=_word("steam", "gas", "vapour"),
    ),
    decision(
        "weekday_or_weekend", "str", "'weekend' if {x} >= 6 else 'weekday'", 1.5,
        "Returns 'weekend' for the days {it} 6 and 7 and 'weekday' for 1 to 5.",
        (_is("'weekend'", "(6 or 7|at least 6|either 6 or 7)", kind="6 and 7"), _is("'weekday'", "(from 1 to 5|below 6|at most 5)", kind="1 to 5")),
        noun="(kind of day|word)", verb="(classify day|name the kind of day)", domain=(1, 7),
        do=("say whether day {it} is a 'weekday' or 'weekend', counting 1 for monday to 7 for sunday", "take {it} as a day from 1, monday, to 7, sunday, and return 'weekend' for saturday and sunday, 'weekday' for the others"),
        get=("'weekend' or 'weekday' for day {it}, 1 being monday and 7 sunday",),
        short=("1-5 'weekday', 6-7 'weekend'",),
    ),
    decision(
        "http_status_kind", "str", "{a} if 200 <= {x} < 300 else {b} if 300 <= {x} < 400 else {c} if {x} >= 400 else {d}", 1.4,
        "Returns {a} for the status {it} from 200 to 299, {b} from 300 to 399, {c} from 400 up and {d} below 200.",
        (_is("{a}", "(from 200 to 299|between 200 and 299|at least 200 and below 300)", kind="(200 to 299|200 to below 300)"), _is("{b}", "(from 300 to 399|between 300 and 399|at least 300 and below 400)", kind="(300 to 399|300 to below 400)"), _is("{c}", "(400 or more|at least 400)", kind="(400 and up|400 or more)"), _is("{d}", "(below 200|less than 200)", kind="(below 200|under 200)")),
        noun="(kind|class) of status", verb="(classify the status|name the status class of)", domain=(100, 600),
        do=("sort the http code {it}: 2xx is {a}, 3xx is {b}, 400 or more is {c}, anything else is {d}", "say how a response with status {it} went, {a} in the 200s, {b} in the 300s, {c} from 400 on and {d} under 200"),
        get=("the kind of http status {it}, {a} for 2xx, {b} for 3xx, {c} for 400 and up, {d} for the rest",),
        short=("2xx {a}, 3xx {b}, 400+ {c}, else {d}",),
        a=_word("ok", "success", "fine"), b=_word("redirect", "moved", "elsewhere"), c=_word("error", "failed", "broken"), d=_word("unknown", "info", "other"),
    ),
    decision(
        "part_of_day", "str", "'night' if {x} < 6 else 'morning' if {x} < 12 else 'afternoon' if {x} < 18 else 'evening'", 1.4,
        "Returns 'night' for the hour {it} before 6, 'morning' before 12, 'afternoon' before 18 and 'evening' from 18 on.",
        (_if("'night'", "@ is before 6", "(before 6|0 to 5)"), _if("'morning'", "@ is before 12", "before 12", "@ is from 6 to 11", "6 to 11"), _if("'afternoon'", "@ is before 18", "before 18", "@ is from 12 to 17", "12 to 17"), _if("'evening'", "@ is 18 or later", "(18 and later|18 to 23)")),
        noun="part of the day", verb="(name the part of the day for hour|classify hour)", domain=(0, 23),
        do=("say which part of the day hour {it} is in: 'night' until 6, 'morning' until noon, 'afternoon' until 18, then 'evening', the limits starting the next part", "name the time of day at {it} o'clock, six hours each for 'night', 'morning', 'afternoon' and 'evening' from midnight on"),
        get=("the part of the day at hour {it}, 'night' from 0, 'morning' from 6, 'afternoon' from 12, 'evening' from 18",),
        short=("0-5 'night', 6-11 'morning', 12-17 'afternoon', 18-23 'evening'",),
    ),
    decision(
        "progress_word", "str", "{a} if {x} == 0 else {b} if {x} < 100 else {c}", 1.4,
        "Returns {a} if the percentage {it} is 0, {b} if it is below 100 and {c} otherwise.",
        (_is("{a}", "(0|exactly 0|zero)", kind="0"), _is("{b}", "(below 100|less than 100)", "(above 0 but below 100|from 1 to 99)", "(below 100|under 100)", "1 to 99"), _is("{c}", "(100|equal to 100|complete at 100)", kind="100")),
        noun="(progress|status)", verb="(describe a progress of|label a progress of)", domain=(0, 100),
        do=("report on a task that is {it} percent done: {a} at 0, {c} at 100, {b} in between", "tell how far we are at {it} percent, {a} with nothing done, {b} with a part done, {c} at the full 100"),
        get=("the status at {it} percent, {a} for 0, {c} for 100 and {b} between",),
        short=("0% {a}, 100% {c}, else {b}",),
        a=_word("todo", "not started", "new", "open"), b=_word("doing", "in progress", "running", "busy"), c=_word("done", "finished", "complete", "ready"),
    ),
    decision(
        "digits_word", "str", "'one digit' if {x} < 10 else 'two digits' if {x} < 100 else 'many digits'", 1.2,
        "Returns 'one digit' for {it} below 10, 'two digits' below 100 and 'many digits' from 100 on.",
        (_lt("'one digit'", "10"), _lt("'two digits'", "100", "10"), _ge("'many digits'", "100")),
        noun="(size|text)", verb="(describe|size up)", domain=(0, 500),
        do=("say whether {it} has 'one digit', 'two digits' or 'many digits', that is three and more", "count how many digits {it} has and say 'one digit', 'two digits' or, for three and more, 'many digits'"),
        get=("'one digit', 'two digits' or, from 100 on, 'many digits' for {it}",),
        short=("< 10 'one digit', < 100 'two digits', else 'many digits'",),
    ),
    decision(
        "stage_of_life", "str", "'baby' if {x} < 2 else 'child' if {x} < 13 else 'teenager' if {x} < 20 else 'adult' if {x} < 65 else 'senior'", 1.4,
        "Returns 'baby' for the age {it} below 2, 'child' below 13, 'teenager' below 20, 'adult' below 65 and 'senior' from 65 on.",
        (_lt("'baby'", "2"), _is("'child'", "(below 13|under 13)", "(from 2 to 12|2 to 12)", "under 13", "2 to 12"), _is("'teenager'", "(below 20|under 20)", "(from 13 to 19|13 to 19)", "under 20", "13 to 19"), _is("'adult'", "(below 65|under 65)", "(from 20 to 64|20 to 64)", "under 65", "20 to 64"), _ge("'senior'", "65")),
        noun="(age group|stage of life)", verb="(find the age group of somebody who is|classify age)", domain=(0, 100),
        do=("tell the age group at {it}: 'baby' to 1, 'child' to 12, 'teenager' to 19, 'adult' to 64, 'senior' after that",),
        get=("the age group for {it}, 'child' from 2, 'teenager' from 13, 'adult' from 20, 'senior' from 65 and 'baby' before",),
        short=("0-1 'baby', 2-12 'child', 13-19 'teenager', 20-64 'adult', 65+ 'senior'",),
    ),
)  # fmt: skip

LISTS = (
    decision(
        "worst_status", "str", "{a} if all(n == 0 for n in {x}) else {b} if any(n >= {k} for n in {x}) else {c}", 1.6,
        "Returns {a} if every number of {it} is 0, {b} if one is at least {k} and {c} otherwise.",
        (_if("{a}", "(all numbers in @ are 0|every number in @ is zero|@ is nothing but zeros)", "(all zero|only zeros|nothing but zeros)"), _if("{b}", "(any number in @ is at least {k}|some number in @ reaches {k})", "(any {k} or more|at least one of {k} or more)"), _if("{c}", "(another number than 0 occurs in @ but none of {k} or more)", "(nonzero but all below {k}|not all zero but none of {k} or more)")),
        src="ints", noun="(status|verdict)", verb="(sum up|judge)",
        do=("read {it} as exit codes and report {a} when all succeeded with 0, {b} when the worst is {k} or higher, {c} otherwise", "report {b} if a code in {it} is {k} or above, {a} if there is no code but 0, else {c}"),
        get=("the overall status of the codes {it}: all zero {a}, any from {k} up {b}, else {c}",),
        short=("all zero -> {a}, any >= {k} -> {b}, otherwise {c}",),
        a=_word("OK", "fine", "green", "clean"), b=_word("CRIT", "ERROR", "red", "alarm"), c=_word("WARN", "check", "yellow", "look"), k=step(2, 3, 4, 5),
    ),
    decision(
        "all_some_or_none_above", "str", "{a} if all(n > {k} for n in {x}) else {b} if any(n > {k} for n in {x}) else {c}", 1.6,
        "Returns {a} if all numbers of {it} are greater than {k}, which an empty list counts as, {b} if only some are and {c} if none is.",
        (_if("{a}", "(all numbers in @ are above {k} or it is empty|no number in @ is {k} or less)", "(all above {k} or none at all|no number of {k} or less)"), _if("{b}", "(any number in @ is above {k}|at least one number in @ is over {k})", "any above {k}", "some but not all numbers in @ are above {k}", "some but not all above {k}"), _if("{c}", "(@ is not empty but has no number above {k}|there are numbers in @ but none above {k})", "not empty but none above {k}")),
        src="ints", noun="(verdict|word)", verb="(judge|check)",
        do=("check the numbers in {it} against {k}: {a} if each one is greater, an empty list too, {b} if only a part is, {c} if not one is",),
        get=("{a}, {b} or {c}, as all, some or none of the numbers in {it} are greater than {k}, an empty list counting as all",),
        short=("all > {k}: {a}, any > {k}: {b}, else {c}", "all(n > {k}) -> {a}, any(n > {k}) -> {b}, none -> {c}"),
        a=_word("all", "full", "always", "every"), b=_word("some", "part", "mixed", "partly"), c=_word("none", "never", "no", "zero"), k=step(0, 5, 10, 20, 50),
    ),
    decision(
        "order_label", "str", "{a} if all(p < q for p, q in zip({x}, {x}[1:])) else {b} if all(p > q for p, q in zip({x}, {x}[1:])) else {c}", 1.5,
        "Returns {a} if every number of {it} is greater than the one before, {b} if every one is less and {c} otherwise.",
        (_if("{a}", "(the numbers in @ rise all the way|@ is strictly increasing)", "(strictly increasing|rising all the way)"), _if("{b}", "(the numbers in @ fall all the way|@ is strictly decreasing)", "(strictly decreasing|falling all the way)"), _if("{c}", "@ is neither strictly increasing nor strictly decreasing", "neither")),
        src="ints", noun="(order|direction)", verb="(describe the order of|classify)",
        do=("say {a} when each number in {it} is greater than the one before it, {b} when each is smaller, {c} when neither holds",),
        get=("the direction of {it}, {a} if always up, {b} if always down, {c} if neither",),
        short=("up all the way {a}, down all the way {b}, else {c}",),
        a=_word("up", "rising", "increasing", "asc"), b=_word("down", "falling", "decreasing", "desc"), c=_word("mixed", "neither", "none", "unsorted"),
    ),
    decision(
        "size_label", "str", "{a} if not {x} else {b} if len({x}) < {k} else {c}", 1.7,
        "Returns {a} if {it} is empty, {b} if it has fewer than {k} numbers and {c} otherwise.",
        (_if("{a}", "@ is empty", "empty"), _if("{b}", "@ has (fewer|less) than {k} numbers", "(fewer|less) than {k} numbers", "@ has at least one but fewer than {k} numbers", "1 to below {k} numbers"), _if("{c}", "@ has (at least {k} numbers|{k} numbers or more)", "({k} numbers or more|at least {k} numbers)")),
        src="ints", noun="(label|size)", verb="(describe the size of|label)",
        do=("count the numbers in {it} and say {a} for none at all, {b} for under {k} of them, {c} for {k} and more",),
        get=("the size label of {it}, {a} when empty, {b} when it holds under {k} numbers, {c} when it holds more or just as many",),
        short=("empty {a}, len < {k} {b}, else {c}",),
        a=LEAST, b=LOW, c=TOP, k=step(3, 4, 5, 6),
    ),
    decision(
        "more_even_or_odd", "str", ("even = sum(1 for n in {x} if n % 2 == 0)", "odd = len({x}) - even", "{y} = {a} if even > odd else {b} if odd > even else {c}"), 1.5,
        "Returns {a} if {it} has more even numbers than odd ones, {b} if it has more odd ones and {c} if there are as many.",
        (_if("{a}", "@ has more even than odd numbers", "more even ones"), _if("{b}", "@ has more odd than even numbers", "more odd ones"), _if("{c}", "@ has as many even as odd numbers", "(a tie|equally many)")),
        src="ints", noun="(winner|verdict)", verb="(compare even and odd in|judge)",
        do=("count the even and the odd numbers in {it} and say {a} if the even ones win, {b} if the odd ones win, {c} for a tie",),
        get=("the majority in {it}: {a} for even numbers, {b} for odd ones, {c} for a draw",),
        short=("more even {a}, more odd {b}, tie {c}",),
        a=_word("even", "evens", "E"), b=_word("odd", "odds", "O"), c=_word("tie", "draw", "equal", "same"),
    ),
    decision(
        "more_up_or_down", "str", ("plus = sum(1 for n in {x} if n > 0)", "minus = sum(1 for n in {x} if n < 0)", "{y} = {a} if plus > minus else {b} if plus < minus else {c}"), 1.4,
        "Returns {a} if {it} has more positive than negative numbers, {b} if it has fewer and {c} if there are as many.",
        (_if("{a}", "@ has more positive than negative numbers", "more positive ones"), _if("{b}", "@ has more negative than positive numbers", "more negative ones"), _if("{c}", "@ has as many positive as negative numbers", "(a tie|equally many)")),
        src="ints", noun="(mood|verdict)", verb="(compare the signs in|judge)",
        do=("count the positive and the negative numbers in {it} and say {a} if the positive ones are more, {b} if the negative ones are more, {c} if neither",),
        get=("the majority of signs in {it}: {a} for positive, {b} for negative, {c} for a draw",),
        short=("more > 0 {a}, more < 0 {b}, tie {c}",),
        a=_word("positive", "good", "up", "gain"), b=_word("negative", "bad", "down", "loss"), c=_word("balanced", "even", "tie", "neutral"),
    ),
    decision(
        "total_label", "str", ("total = sum({x})", "{y} = {a} if total >= {t} else {b} if total >= {u} else {c}"), 1.7,
        "Returns {a} if the sum of {it} is at least {t}, {b} if it is at least {u} and {c} otherwise.",
        (_if("{a}", "the (sum|total) of @ is at least {t}", "a (sum|total) of {t} or more"), _if("{b}", "the (sum|total) of @ is at least {u}", "a (sum|total) of {u} or more", "the (sum|total) of @ is at least {u} but below {t}", "a (sum|total) of at least {u} but below {t}"), _if("{c}", "the (sum|total) of @ is below {u}", "a (sum|total) below {u}")),
        src="ints", noun="(label|rating)", verb="(rate|label)",
        do=("add up {it} and rate the total: {t} or more is {a}, {u} or more is {b}, less is {c}", "sum the numbers in {it}, then give {a} from {t} on, {b} from {u} on and {c} under that"),
        get=("the rating of the total of {it}: {a} from {t}, {b} from {u}, else {c}",),
        short=("sum >= {t} {a}, sum >= {u} {b}, else {c}",),
        a=TOP, b=MID, c=LOW, t=UPPER, u=LOWER,
    ),
    decision(
        "largest_label", "str", "{c} if not {x} else {a} if max({x}) > {t} else {b}", 1.4,
        "Returns {c} if {it} is empty, {a} if its largest number is greater than {t} and {b} otherwise.",
        (_if("{c}", "@ is empty", "empty"), _if("{a}", "the (largest|biggest) number in @ is above {t}", "a maximum above {t}"), _if("{b}", "the (largest|biggest) number in @ is {t} or less", "a maximum of {t} or less")),
        src="ints", noun="(label|status)", verb="(label|check)",
        do=("look for a number over {t} in {it} and say {a} if there is one, {b} if there is none, but {c} for an empty list",),
        get=("the label of {it}: {c} when empty, {a} with a maximum over {t}, {b} otherwise",),
        short=("empty {c}, max > {t} {a}, else {b}",),
        a=TOP, b=LOW, c=LEAST, t=step(5, 10, 20, 50),
    ),
    decision(
        "found_label", "str", "{a} if {k} in {x} else {b} if {m} in {x} else {c}", 1.5,
        "Returns {a} if {it} contains {k}, {b} if it contains {m} instead and {c} if neither.",
        (_if("{a}", "@ (contains|has|includes) {k}", "(a {k} in it|{k} found)"), _if("{b}", "@ (contains|has|includes) {m}", "(a {m} in it|{m} found)", "@ (contains|has|includes) {m} but not {k}", "{m} found but not {k}"), _if("{c}", "@ (contains|has|includes) neither {k} nor {m}", "neither {k} nor {m} found")),
        src="ints", noun="(word|label)", verb="(check|label)",
        do=("search {it} for {k} first and for {m} next, and say {a} if the first is there, {b} if only the second is, {c} if both are missing",),
        get=("the word for {it}: {a} with a {k} in it, {b} with just a {m}, {c} with none of them",),
        short=("has {k}: {a}, has {m}: {b}, else {c}",),
        a=YES, b=NO, c=MAYBE, k=step(0, 5, 7), m=step(1, 2, 3, 10),
    ),
    decision(
        "equal_or_different", "str", "{a} if len(set({x})) <= 1 else {b} if len(set({x})) == len({x}) else {c}", 1.3,
        "Returns {a} if all numbers of {it} are equal or there are none, {b} if all differ and {c} otherwise.",
        (_if("{a}", "@ has at most one distinct number", "at most one distinct number"), _if("{b}", "(all numbers in @ are different|no number in @ repeats)", "all different", "@ has several numbers and all are different", "several numbers, all different"), _if("{c}", "@ has repeats but also different numbers", "some repeated but not all equal")),
        src="ints", noun="(kind|word)", verb="(classify|compare)",
        do=("compare the numbers in {it} with each other: {a} if they are all the same, or fewer than two, {b} if they all differ, {c} for anything between",),
        get=("{a}, {b} or {c} for {it}: all equal, which fewer than two numbers always are, all different, or in between",),
        short=("one distinct or none {a}, no repeats {b}, else {c}",),
        a=_word("same", "equal", "flat"), b=_word("different", "unique", "distinct"), c=_word("mixed", "some", "partly"),
    ),
)  # fmt: skip

WORDS = (
    decision(
        "likes_text", "str", "'no one likes this' if not {x} else {x}[0] + ' likes this' if len({x}) == 1 else {x}[0] + ' and ' + {x}[1] + ' like this' if len({x}) == 2 else {x}[0] + ' and ' + str(len({x}) - 1) + ' others like this'", 1.6,
        "Returns 'no one likes this' for nobody in {it}, the name and ' likes this' for one, both names joined by ' and ' for two, else the first name and the number of others.",
        (_if("'no one likes this'", "@ is empty", "(nobody|no names|empty)"), _if("the name and ' likes this'", "@ has one name", "one person"), _if("both names joined by ' and ' plus ' like this'", "@ has two names", "two people"), _if("the first name, ' and ', the number of the rest and ' others like this'", "@ has more than two names", "more people")),
        src="strs", noun="(text|sentence)", verb="(write who likes this from|format)",
        do=("write the like line for {it}: nobody gives 'no one likes this', else 'A likes this', 'A and B like this' or, from three on, 'A and 2 others like this' with the right count",),
        get=("the like line for {it}: 'no one likes this', 'A likes this', 'A and B like this' or 'A and 2 others like this' by the number of names",),
        short=("0 'no one likes this', 1 'A likes this', 2 'A and B like this', more 'A and N others like this'",),
    ),
    decision(
        "count_of_words_label", "str", "{a} if not {x} else {b} if len({x}) == 1 else {c}", 1.7,
        "Returns {a} if {it} is empty, {b} if it has one string and {c} otherwise.",
        (_if("{a}", "@ is empty", "(empty|nothing|none)"), _if("{b}", "@ has (just|exactly) one (word|string)", "(one|a single one|just one)"), _if("{c}", "@ has more than one (word|string)", "(more|several|two or more)")),
        src="strs", noun="(word|label)", verb="(label|describe)",
        do=("count the strings in {it} and say {a} for none, {b} for one, {c} for two or more",),
        get=("the label for how many are in {it}, {a} for zero, {b} for one, {c} for more",),
        short=("0 {a}, 1 {b}, 2+ {c}",),
        a=_labels("none", "nobody", "empty", "nothing", "no one", letters="bgk"), b=_labels("one", "single", "alone", "only", letters="dfm"), c=_labels("many", "several", "group", "team", letters="pvw"),
    ),
    decision(
        "found_word_label", "str", "{a} if {s} in {x} else {b} if {o} in {x} else {c}", 1.6,
        "Returns {a} if {it} contains {s}, {b} if it contains {o} instead and {c} if neither.",
        (_if("{a}", "@ (contains|has|includes) {s}", "{s} in the list"), _if("{b}", "@ (contains|has|includes) {o}", "{o} in the list", "@ (contains|has|includes) {o} but not {s}", "{o} but not {s} in the list"), _if("{c}", "@ (contains|has|includes) neither {s} nor {o}", "neither {s} nor {o}")),
        src="strs", noun="(status|label)", verb="(check|judge)",
        do=("search {it} for {s} and then for {o}; say {a} for the first, {b} for the second, {c} when both are missing",),
        get=("the status of {it}: {a} with {s} in it, {b} with only {o}, {c} with none of them",),
        short=("has {s} -> {a}, has {o} -> {b}, else {c}",),
        a=_word("failed", "bad", "red", "stop"), b=_word("warning", "check", "yellow", "wait"), c=_word("passed", "good", "green", "go"), s=_word("error", "fail", "crash", "no"), o=_word("warn", "slow", "todo", "maybe"),
    ),
    decision(
        "vote_result", "str", ("pro = {x}.count({s})", "contra = {x}.count({o})", "{y} = {a} if pro > contra else {b} if pro < contra else {c}"), 1.6,
        "Returns {a} if {s} occurs more often in {it} than {o}, {b} if less often and {c} if equally often.",
        (_if("{a}", "@ has more {s} than {o}", "more {s} than {o}"), _if("{b}", "@ has more {o} than {s}", "more {o} than {s}"), _if("{c}", "@ has as many {s} as {o}", "(a tie of {s} and {o}|as many {s} as {o})")),
        src="strs", noun="(result|outcome)", verb="(count the votes in|judge)",
        do=("count the votes {s} and {o} in {it} and say {a} if the former win, {b} if the latter win, {c} for a tie",),
        get=("the outcome of the votes {it}: {a} for more {s}, {b} for more {o}, {c} for a tie",),
        short=("{s} > {o}: {a}, {s} < {o}: {b}, tie: {c}",),
        a=_word("passed", "accepted", "won"), b=_word("rejected", "refused", "lost"), c=_word("tie", "draw", "again", "undecided"), s=_word("yes", "for", "up", "A"), o=_word("no", "against", "down", "B"),
    ),
    decision(
        "greeting_for_names", "str", "'Hello!' if not {x} else 'Hello, ' + {x}[0] + '!' if len({x}) == 1 else 'Hello, everyone!'", 1.4,
        "Returns 'Hello!' if {it} is empty, 'Hello, ' with the name and '!' for one name and 'Hello, everyone!' for more.",
        (_if("'Hello!'", "@ is empty", "no name"), _if("'Hello, ', the name and '!'", "@ has just one name", "one name"), _if("'Hello, everyone!'", "@ has more than one name", "more names")),
        src="strs", noun="greeting", verb="(greet|welcome)",
        do=("greet the people in {it} with 'Hello!' when there are none, by name as in 'Hello, Ada!' when there is one, with 'Hello, everyone!' when there are more",),
        get=("the greeting for {it}, such as 'Hello, Ada!' for one name, 'Hello, everyone!' for several and 'Hello!' for none",),
        short=("[] 'Hello!', one 'Hello, Ada!', more 'Hello, everyone!'",),
    ),
    decision(
        "longest_word_label", "str", ("size = max((len(w) for w in {x}), default=0)", "{y} = {a} if size > {t} else {b} if size > {u} else {c}"), 1.3,
        "Returns {a} if the longest string of {it} has more than {t} characters, {b} if more than {u} and {c} otherwise.",
        (_if("{a}", "the longest string in @ has more than {t} characters", "a longest string of more than {t} characters"), _if("{b}", "the longest string in @ has more than {u} characters", "a longest string of more than {u} characters", "the longest string in @ has more than {u} but at most {t} characters", "a longest string of more than {u} but at most {t} characters"), _if("{c}", "no string in @ has more than {u} characters", "no string of more than {u} characters")),
        src="strs", noun="label", verb="(label|rate)",
        do=("find the length of the longest string in {it} and label it {a} over {t}, {b} over {u}, otherwise {c}",),
        get=("the label for the longest string of {it}: {a} over {t} characters, {b} over {u}, else {c}",),
        short=("max len > {t} {a}, > {u} {b}, else {c}",),
        a=TOP, b=MID, c=LOW, t=step(7, 8, 6), u=step(3, 4, 5),
    ),
    decision(
        "order_of_words_label", "str", "{a} if {x} == sorted({x}) else {b} if {x} == sorted({x}, reverse=True) else {c}", 1.4,
        "Returns {a} if {it} is sorted alphabetically, {b} if it is sorted the other way and {c} otherwise.",
        (_if("{a}", "@ is sorted (alphabetically|in ascending order)", "(alphabetical|sorted a to z)"), _if("{b}", "@ is sorted in (reverse|descending) order", "(sorted in reverse|sorted z to a)"), _if("{c}", "@ is not sorted either way", "unsorted")),
        src="strs", noun="(order|word)", verb="(name the order of|judge the order of)",
        do=("compare {it} with its sorted version and say {a} if they agree, {b} if they agree backwards, {c} if not at all",),
        get=("the word for the order of {it}, {a} if ascending, {b} if descending, {c} if neither",),
        short=("a-z {a}, z-a {b}, else {c}",),
        a=_word("ascending", "sorted", "up"), b=_word("descending", "reversed", "down"), c=_word("unsorted", "mixed", "none"),
    ),
)  # fmt: skip

TEXTS = (
    decision(
        "length_label", "str", "{a} if len({x}) < {t} else {b} if len({x}) < {u} else {c}", 1.8,
        "Returns {a} if {it} has fewer than {t} characters, {b} if fewer than {u} and {c} otherwise.",
        (_if("{a}", "@ has (fewer|less) than {t} characters", "(under|fewer than) {t} characters"), _if("{b}", "@ has (fewer|less) than {u} characters", "(under|fewer than) {u} characters", "@ has at least {t} but fewer than {u} characters", "{t} to below {u} characters"), _if("{c}", "@ has (at least {u} characters|{u} characters or more)", "{u} characters or more")),
        src="str", noun="(label|size)", verb="(label|rate|classify)",
        do=("measure the length of {it} and say {a} below {t}, {b} below {u}, {c} from there on", "rate the password {it} by its length alone: {a} if shorter than {t}, {b} if shorter than {u}, otherwise {c}"),
        get=("the strength of {it} by length, {a} under {t} characters, {b} under {u}, else {c}",),
        short=("len < {t} {a}, len < {u} {b}, else {c}",),
        a=LOW, b=MID, c=TOP, t=step(4, 5, 6, 3), u=step(8, 10, 12, 15, 20),
    ),
    decision(
        "password_strength", "str", "{a} if len({x}) < {k} else {b} if any(c.isdigit() for c in {x}) else {c}", 1.5,
        "Returns {a} if {it} is shorter than {k} characters, {b} if it is not and has a digit and {c} otherwise.",
        (_if("{a}", "@ has fewer than {k} characters", "under {k} characters"), _if("{b}", "@ has a digit", "with a digit", "@ has {k} characters or more and a digit among them", "{k} characters or more with a digit"), _if("{c}", "@ has {k} characters or more but no digit", "{k} characters or more without a digit")),
        src="str", noun="(strength|rating)", verb="(rate the password|judge the password)",
        do=("check the password {it}: shorter than {k} is {a}, long enough with a digit is {b}, long enough without one is {c}",),
        get=("the strength of the password {it}: {a} under {k} characters, else {b} with a digit and {c} without",),
        short=("len < {k} {a}, digit {b}, else {c}",),
        a=_word("weak", "short", "bad"), b=_word("strong", "good", "safe"), c=_word("medium", "ok", "fair"), k=step(4, 6, 8, 5),
    ),
    decision(
        "digits_or_letters", "str", "{a} if {x}.isdigit() else {b} if {x}.isalpha() else {c}", 1.6,
        "Returns {a} if {it} has only digits, {b} if it has only letters and {c} otherwise.",
        (_if("{a}", "@ (consists of digits only|is all digits|has nothing but digits)", "(only digits|all digits)"), _if("{b}", "@ (consists of letters only|is all letters|has nothing but letters)", "(only letters|all letters)"), _if("{c}", "@ is neither all digits nor all letters", "(anything mixed or empty|neither)")),
        src="str", noun="(kind|type)", verb="(classify|name the kind of)",
        do=("find out what {it} is made of, {a} for digits alone, {b} for letters alone, {c} for a mix, other signs or nothing",),
        get=("the kind of {it}, {a} if all digits, {b} if all letters, {c} if neither",),
        short=("digits {a}, letters {b}, else {c}",),
        a=_word("number", "digits", "num", "int"), b=_word("word", "letters", "text", "alpha"), c=_word("mixed", "other", "both", "unknown"),
    ),
    decision(
        "case_label", "str", "{a} if {x}.isupper() else {b} if {x}.islower() else {c}", 1.6,
        "Returns {a} if {it} is in upper case, {b} if it is in lower case and {c} otherwise.",
        (_if("{a}", "@ is (all|entirely) (upper case|in capitals)", "(upper case|all capitals)"), _if("{b}", "@ is (all|entirely) (lower case|in small letters)", "(lower case|all small letters)"), _if("{c}", "@ is neither all upper nor all lower case", "(mixed case or no letters|neither)")),
        src="str", noun="(case|word)", verb="(name the case of|classify the case of)",
        do=("look at the letters of {it} and say {a} if all are capitals, {b} if all are small, {c} if they are mixed or there are none",),
        get=("the case of {it}, {a} for all capitals, {b} for all small letters, {c} otherwise",),
        short=("upper {a}, lower {b}, else {c}",),
        a=_word("upper", "caps", "loud", "U"), b=_word("lower", "small", "quiet", "l"), c=_word("mixed", "other", "normal", "none"),
    ),
    decision(
        "sentence_kind", "str", "{a} if {x}.endswith('?') else {b} if {x}.endswith('!') else {c}", 1.5,
        "Returns {a} if {it} ends in a question mark, {b} if it ends in an exclamation mark and {c} otherwise.",
        (_if("{a}", "@ ends (with|in) a question mark", "(a question mark at the end|ending in a question mark)"), _if("{b}", "@ ends (with|in) an exclamation mark", "(an exclamation mark at the end|ending in an exclamation mark)"), _if("{c}", "@ ends in neither of these marks", "any other ending")),
        src="str", noun="(kind|type) of sentence", verb="(classify|name the kind of)",
        do=("look at the last character of {it}: a question mark gives {a}, an exclamation mark gives {b}, any other or none {c}",),
        get=("the kind of sentence that {it} is, {a} with a final question mark, {b} with a final exclamation mark, {c} with none",),
        short=("ends '?' -> {a}, ends '!' -> {b}, else {c}",),
        a=_word("question", "ask", "Q"), b=_word("shout", "exclamation", "order"), c=_word("statement", "plain", "sentence"),
    ),
    decision(
        "word_to_word", "str", "{a} if {x} == {s} else {b} if {x} == {o} else {c}", 1.8,
        "Returns {a} if {it} is {s}, {b} if it is {o} and {c} otherwise.",
        (_if("{a}", "@ (is|equals|is equal to) {s}", "{s}"), _if("{b}", "@ (is|equals|is equal to) {o}", "{o}"), _if("{c}", "@ is neither {s} nor {o}", "any other text")),
        src="str", noun="(word|action|answer)", verb="(translate|answer|map)",
        do=("react to {it} with {a} on {s}, with {b} on {o} and with {c} on any other text", "look {it} up: {s} leads to {a}, {o} leads to {b}, an unknown word leads to {c}"),
        get=("the action for {it}, {a} on {s}, {b} on {o}, {c} in any other case",),
        short=("{s} -> {a}, {o} -> {b}, default {c}", "switch {s}: {a}, {o}: {b}, default: {c}"),
        a=_word("stop", "north", "halt", "accept", "buy"), b=_word("drive", "south", "walk", "refuse", "sell"), c=_word("wait", "unknown", "nothing", "ask", "hold"), s=_word("red", "up", "yes", "y", "hello", "a"), o=_word("green", "down", "no", "n", "bye", "b"),
    ),
    decision(
        "plural_by_ending", "str", "{x}[:-1] + 'ies' if {x}.endswith('y') else {x} + 'es' if {x}.endswith(('s', 'x', 'ch', 'sh')) else {x} + 's'", 1.6,
        "Returns the plural of {it}: 'ies' for a final y, 'es' added after s, x, ch or sh, and 's' added otherwise.",
        (_if("the word with 'ies' for the y", "@ ends in 'y'", "a final 'y'"), _if("the word plus 'es'", "@ ends in 's', 'x', 'ch' or 'sh'", "a final 's', 'x', 'ch' or 'sh'"), _if("the word plus 's'", "@ has another ending", "any other ending")),
        src="str", noun="plural", verb="(make the plural of|pluralize)",
        do=("put {it} in the plural: the last 'y' becomes 'ies', 's', 'x', 'ch' and 'sh' take 'es', everything else takes 's'",),
        get=("the plural of {it}, with 'ies' in place of a last 'y', 'es' after 's', 'x', 'ch' or 'sh' and 's' after anything else",),
        short=("-y -> -ies, -s/-x/-ch/-sh -> +'es', else +'s'",),
    ),
    decision(
        "word_count_label", "str", ("count = len({x}.split())", "{y} = {a} if count == 0 else {b} if count <= {k} else {c}"), 1.6,
        "Returns {a} if {it} has no words, {b} if it has up to {k} and {c} otherwise.",
        (_if("{a}", "@ has no words", "no words"), _if("{b}", "@ has (at most {k} words|no more than {k} words)", "up to {k} words", "@ has at least one but at most {k} words", "1 to {k} words"), _if("{c}", "@ has more than {k} words", "more than {k} words")),
        src="str", noun="(label|length)", verb="(label|rate the length of)",
        do=("count the words of {it} and say {a} for none, {b} for {k} or less, {c} for more",),
        get=("the length label of {it}, {a} without words, {b} with up to {k} words, {c} with more",),
        short=("0 words {a}, up to {k} {b}, more {c}",),
        a=LEAST, b=LOW, c=TOP, k=step(2, 3, 4, 5),
    ),
)  # fmt: skip

OPS: tuple[Op, ...] = (*LADDERS, *AMOUNTS, *SPECIAL, *LISTS, *WORDS, *TEXTS)
"""Every operation of this module."""
