"""How people talk about lists of numbers: the shared vocabulary, parameters and sentence families.

Covers the words in capitals that the number operations write in their phrases (`KEEP`, `NUMBERS`, …), the
parameters they share, and four families of wording: filters, maps, counts and yes/no checks. A family
supplies the sentences that every member can be asked with; each operation adds its own on top.
Does not cover any operation: see `pocket.ops.numbers` and its neighbours.
"""

# ruff: noqa: E501 - a phrase stays on one line
from __future__ import annotations

from dataclasses import replace

from pocket.ops.base import Op, Param
from pocket.ops.spelling import spelled

VOCABULARY = {
    "NUMBERS": "(numbers|numbers|numbers|numbers|values|elements|items|ints|integers|entries|figures)",
    "NUMBER": "(number|number|number|number|value|element|item|int|integer|entry|figure)",
    "ONE": "(a number|a number|a number|a value|an element|an item|an int|an integer|an entry|a figure)",
    "EACH": "(each|every|each|every|every single)",
    "THAT": "(that|that|which)",
    "IN": "(in|in|from|of)",
    "KEEP": "(keep|keep|keep only|select|pick|pick out|take|choose|retain|leave only|extract|collect"
    "|return|return only|find|get|grab|preserve|hold on to|leave in|let through|single out|hang on to)",
    "DROP": "(drop|drop|remove|remove|filter out|discard|delete|exclude|throw away|throw out|get rid of"
    "|strip out|leave out|skip|omit|eliminate|reject|ignore|weed out|toss out|take out|cut out|ditch|kick out|chuck out|erase)",
    "FIND": "(return|return|get|find|compute|calculate|work out|give|give back|determine|figure out"
    "|output|report|produce|show|yield|hand back|obtain|tell|come up with)",
    "BUILD": "(build|make|create|return|give back|produce|construct|form|put together|assemble|generate)",
    "CHECK": "(check|check|test|tell|verify|determine|see|decide|say|find out|return|report|establish|figure out)",
    "WHETHER": "(whether|if)",
    "TRUE": "(True|true)",
    "LARGEST": "(largest|largest|biggest|biggest|highest|greatest|maximum|max)",
    "SMALLEST": "(smallest|smallest|lowest|minimum|min|least|tiniest)",
    "OVER": "(greater than|greater than|more than|larger than|bigger than|above|over|higher than|>|strictly greater than|strictly above|in excess of|beyond)",
    "UNDER": "(less than|less than|smaller than|lower than|below|under|<|strictly less than|strictly below|strictly under)",
    "ATLEAST": "(at least|at least|no less than|not less than|greater than or equal to|not below|>=|no smaller than|not smaller than|no lower than|equal to or greater than|not under)",
    "ATMOST": "(at most|at most|no more than|not more than|less than or equal to|not above|<=|no greater than|no larger than|no higher than|not greater than|not over)",
    "ASCENDING": "(ascending|increasing|rising|low to high|smallest to largest|nondecreasing)",
    "ROWS": "(rows|rows|rows|lines|inner lists|sublists)",
    "ROW": "(row|row|row|line|inner list|sublist)",
    "CELL": "(cell|number|value|element|entry|item)",
    "CELLS": "(cells|numbers|values|elements|entries|items)",
}

_SPOKEN = {
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
}
_ORDINALS = {
    2: ("second", "2nd", "other"),
    3: ("third", "3rd"),
    4: ("fourth", "4th"),
    5: ("fifth", "5th"),
}
_SEPARATORS = {
    "-": ("a dash", "dashes", "a hyphen", "hyphens"),
    ", ": ("a comma and a space",),
    ",": ("a comma", "commas"),
    " ": ("a space", "spaces", "a single space"),
    "|": ("a pipe", "pipes"),
    "+": ("a plus sign", "plus signs"),
    ":": ("a colon", "colons"),
    ";": ("a semicolon", "semicolons"),
    "/": ("a slash", "slashes"),
    "_": ("an underscore", "underscores"),
}


def spoken(value: object) -> tuple[str, ...]:
    """Wordings of a small count: digits twice as often as the word."""
    word = _SPOKEN.get(value) if isinstance(value, int) else None
    return (str(value), str(value), word) if word else (str(value),)


def ordinal(value: object) -> tuple[str, ...]:
    """Wordings of a step as an ordinal: 3 as "third" or "3rd"."""
    return _ORDINALS.get(value, (f"{value}th",)) if isinstance(value, int) else (str(value),)


def separator(value: object) -> tuple[str, ...]:
    """Wordings of a separator: quoted in both ways, or by name."""
    quoted = (f"'{value}'", f'"{value}"')
    return quoted + _SEPARATORS.get(str(value), ())


def number(low: int, high: int, *names: str) -> Param:
    """A number that may be a second argument; small ones are sometimes spelled out."""
    return Param(draw=lambda rng: rng.randint(low, high), names=names, say=spoken)


def figure(low: int, high: int, *names: str) -> Param:
    """A number that stands beside others, hence never spelled out."""
    return Param(draw=lambda rng: rng.randint(low, high), names=names)


def step(*values: object, names: tuple[str, ...] = ("k", "m")) -> Param:
    """A constant out of a few usual ones, always written into the request."""
    return Param(draw=lambda rng: rng.choice(values), names=names, as_argument=False)


LIMIT = Param(
    draw=lambda rng: rng.choice(
        (rng.randint(1, 12), rng.randint(-5, 30), rng.choice((10, 20, 50, 100)))
    ),
    names=("k", "limit", "threshold", "cutoff", "bound", "t", "x", "value", "level"),
)
LOW = Param(
    draw=lambda rng: rng.randint(-5, 6),
    names=("low", "lo", "lower", "minimum", "start", "a", "floor", "least"),
)
HIGH = Param(
    draw=lambda rng: rng.choice((rng.randint(7, 30), 50, 100)),
    names=("high", "hi", "upper", "maximum", "end", "b", "ceiling", "most"),
)
COUNT = Param(
    draw=lambda rng: rng.choice((2, 3, 3, 4, 5, rng.randint(2, 10))),
    names=("k", "count", "amount", "size", "m", "num", "howmany"),
    say=spoken,
)
STEP = Param(draw=lambda rng: rng.randint(2, 5), names=("step",), as_argument=False, say=ordinal)
DIVISOR = Param(
    draw=lambda rng: rng.choice((3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11)),
    names=("k", "d", "m", "divisor", "factor", "base"),
    say=spoken,
)
FACTOR = Param(
    draw=lambda rng: rng.choice((4, 5, 6, 7, 8, 9, 10, 10, 100, -1 * rng.randint(2, 5))),
    names=("k", "factor", "scale", "m", "multiplier", "by", "times"),
)
AMOUNT = Param(
    draw=lambda rng: rng.choice((1, 2, 3, 5, 7, 10, rng.randint(1, 100))),
    names=("k", "amount", "delta", "offset", "step", "inc", "d", "shift", "extra"),
)
VALUE = Param(
    draw=lambda rng: rng.choice((0, 1, 2, 3, 5, 7, rng.randint(-9, 20))),
    names=("k", "x", "target", "value", "v", "needle", "item", "num", "wanted"),
)
OTHER = Param(
    draw=lambda rng: rng.choice((0, 1, -1, 10, 99, rng.randint(-9, 20))),
    names=("m", "y", "new", "replacement", "other", "b", "to", "substitute"),
)
EXPONENT = Param(draw=lambda rng: rng.randint(4, 6), names=("e", "exponent", "power", "p"))
COLUMN = Param(
    draw=lambda rng: rng.randint(0, 4),
    names=("j", "k", "col", "index", "idx", "which"),
)
DIGIT = Param(draw=lambda rng: rng.randint(0, 9), names=("d", "digit", "k", "last"))
SEPARATOR = Param(
    draw=lambda rng: rng.choice(tuple(_SEPARATORS)),
    type="str",
    names=("sep", "separator", "delimiter", "glue", "s", "between", "joiner", "delim"),
    say=separator,
)


def widen(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Replace the words in capitals by their alternatives; others, such as "FizzBuzz", stay."""
    return spelled(phrases, VOCABULARY)


def singular(clause: str) -> str:
    """Inflect a clause for one number: "are even" → "is even", "end in {k}" → "ends in {k}"."""
    verb, _, rest = clause.partition(" ")
    inflected = {"are": "is", "have": "has", "do": "does"}.get(verb, verb + "s")
    return f"{inflected} {rest}"


def widened(op: Op) -> Op:
    """The same operation with its phrases in plain phrase notation."""
    return replace(op, do=widen(op.do), get=widen(op.get), ask=widen(op.ask), short=widen(op.short))


def filtering(
    name: str,
    test: str,
    *,
    keep: str,
    drop: str,
    explain: str,
    do: tuple[str, ...] = (),
    get: tuple[str, ...] = (),
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    params: dict[str, Param] | None = None,
    weight: float = 1.0,
) -> Op:
    """A filter over a list of numbers.

    Args:
        name: name of the operation.
        test: Python condition over `n` under which a number stays.
        keep: what the numbers that stay do, plural, verb first: "are even".
        drop: what the numbers that go do, plural, verb first: "are odd".
        explain: the explanation.
        do: further imperative phrases.
        get: further noun phrases.
        ask: further questions.
        short: further elliptical phrases.
        params: parameters of `test` and of the clauses.
        weight: see `Op`.
    """
    kept, dropped = singular(keep), singular(drop)
    return Op(
        name=name,
        src="ints",
        dst="ints",
        expr=f"[n for n in {{x}} if {test}]",
        do=(
            *do,
            f"KEEP the NUMBERS IN {{it}} THAT {keep}",
            f"KEEP [all ][the ]NUMBERS THAT {keep} (in|from) {{it}}",
            f"filter {{it}} [down ]to (the |only the |just the |)NUMBERS THAT {keep}",
            f"(reduce|narrow|restrict|limit) {{it}} to [the ]NUMBERS THAT {keep}",
            f"BUILD a [new ]list (of|with|containing|holding) [only ][the ]NUMBERS IN {{it}} THAT {keep}",
            f"(select|pick|choose|take|keep|collect) EACH NUMBER IN {{it}} that {kept}",
            f"keep ONE (from|of|in) {{it}} only (if|when|where) it {kept}",
            f"filter {{it}} by whether (the NUMBER|each NUMBER|ONE) {kept}",
            f"DROP [all |any |all the |the ]NUMBERS (in|from) {{it}} THAT {drop}",
            f"DROP (everything|anything|whatever) (in|from) {{it}} that {dropped}",
            f"DROP (ONE|any NUMBER|each NUMBER|every NUMBER) (in|of|from) {{it}} (if|when) it {dropped}",
            f"(return|give back|copy|output) {{it}} without [the |any ]NUMBERS THAT {drop}",
            f"leave (everything|anything|whatever) that {dropped} out of {{it}}",
            f"let only the NUMBERS IN {{it}} that {keep} (survive|remain|stay|pass)",
            f"(return|give) only (those|the ones) (in|of|from) {{it}} THAT {keep}",
            f"go through {{it}} and keep (each|every|any) NUMBER that {kept}",
            f"throw (out|away) the NUMBERS that {drop} and keep the rest of {{it}}",
            f"make sure that only NUMBERS that {keep} (are left|remain) (in|of) {{it}}",
        ),
        get=(
            *get,
            f"[all |only |just ]the NUMBERS IN {{it}} THAT {keep}",
            f"the NUMBERS THAT {keep} in {{it}}",
            f"those (of|in|from|among) {{it}} THAT {keep}",
            f"(a|the) list of [all |the |all the ]NUMBERS in {{it}} THAT {keep}",
            f"(everything|whatever) (in|from) {{it}} that {kept}",
            f"{{it}} without [the |any ]NUMBERS THAT {drop}",
            f"whichever NUMBERS in {{it}} {keep}",
            f"a (copy|version) of {{it}} (without|minus) the NUMBERS that {drop}",
            f"what (is left|remains) of {{it}} (after removing|after dropping|without) the NUMBERS that {drop}",
        ),
        ask=(
            *ask,
            f"(which NUMBERS|what NUMBERS|which of the NUMBERS) in {{it}} {keep}",
            f"which (ones in|ones of|of|ones from) {{it}} {keep}",
            f"what is left of {{it}} (without|if we drop|if you remove) the NUMBERS that {drop}",
        ),
        short=(
            *short,
            f"(only|just|keep|keep only) (the ones|those|NUMBERS) that {keep}",
            f"(keep|stays|in) if it {kept}",
            f"(drop|skip|out|ignored) if it {dropped}",
            f"(skip|ignore|leave out|throw away) (everything|whatever|anything|what) that {dropped}",
            f"(no NUMBERS|none|drop the ones|drop those|without the ones|minus the ones) that {drop}",
        ),
        explain=explain,
        params=params or {},
        weight=weight,
    )


def mapping(
    name: str,
    value: str,
    *,
    act: str,
    noun: str,
    done: str,
    explain: str,
    do: tuple[str, ...] = (),
    get: tuple[str, ...] = (),
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    params: dict[str, Param] | None = None,
    weight: float = 1.0,
) -> Op:
    """A map from numbers to numbers.

    Args:
        name: name of the operation.
        value: Python expression over `n`.
        act: what to do, with @ for the object: "multiply @ by {k}".
        noun: what a number becomes, with an article or possessive: "its square".
        done: what happened to it, participle: "multiplied by {k}".
        explain: the explanation.
        do: further imperative phrases.
        get: further noun phrases.
        ask: further questions.
        short: further elliptical phrases.
        params: parameters of `value` and of the wording.
        weight: see `Op`.
    """
    # "all the numbers replaced by its sign" would not agree
    several = "EACH NUMBER" if " it" in done else "(EACH NUMBER|all the NUMBERS|the NUMBERS)"
    return Op(
        name=name,
        src="ints",
        dst="ints",
        expr=f"[{value} for n in {{x}}]",
        do=(
            *do,
            act.replace("@", "EACH NUMBER (in|of|from) {it}"),
            act.replace("@", "(all|all the|all of the|the) NUMBERS in {it}"),
            act.replace("@", "(everything|each of the NUMBERS) in {it}"),
            f"(replace EACH NUMBER IN {{it}} (with|by)|swap EACH NUMBER IN {{it}} for) {noun}",
            f"(map|turn|change|convert|transform) EACH NUMBER IN {{it}} (to|into) {noun}",
            f"(return|give back|produce) {{it}} with EACH NUMBER {done}",
            f"BUILD a [new ]list (where|in which) EACH NUMBER IN {{it}} is {done}",
            f"BUILD a [new ]list with EACH NUMBER IN {{it}} {done}",
            f"go through {{it}} and replace EACH NUMBER (with|by) {noun}",
            f"let EACH NUMBER (in|of) {{it}} (become|turn into|be replaced by) {noun}",
        ),
        get=(
            *get,
            f"{{it}} with (EACH NUMBER|all NUMBERS|everything) {done}",
            f"(a|the) list of (the|all) NUMBERS in {{it}}, each {done}",
            f"{several} in {{it}} {done}",
            f"a (copy|version) of {{it}} with EACH NUMBER {done}",
        ),
        ask=(
            *ask,
            f"what (is|becomes of|do we get from) {{it}} with EACH NUMBER {done}",
        ),
        short=(
            *short,
            done,
            f"(each|each one|all|EACH NUMBER) {done}",
            f"EACH NUMBER (becomes|is replaced by|must become) {noun}",
        ),
        explain=explain,
        params=params or {},
        weight=weight,
    )


def counting(
    name: str,
    test: str,
    *,
    clause: str,
    explain: str,
    do: tuple[str, ...] = (),
    get: tuple[str, ...] = (),
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    params: dict[str, Param] | None = None,
    weight: float = 1.0,
) -> Op:
    """A count of the numbers with a property; arguments as for `filtering`."""
    one = singular(clause)
    return Op(
        name=name,
        src="ints",
        dst="int",
        expr=f"sum(1 for n in {{x}} if {test})",
        do=(
            *do,
            f"count [all ][the ]NUMBERS in {{it}} THAT {clause}",
            f"count how many [of the ]NUMBERS (in|of) {{it}} {clause}",
            f"count (everything|every NUMBER|each one|any) in {{it}} that {one}",
            f"FIND how many NUMBERS in {{it}} {clause}",
            f"FIND the (number|count|amount) of NUMBERS in {{it}} THAT {clause}",
            f"(tally|tally up|tot up) the NUMBERS in {{it}} that {clause}",
            f"count how often ONE in {{it}} {one}",
            f"(tell|say|state) how many NUMBERS in {{it}} {clause}",
            f"count only those (of|in|from) {{it}} that {clause}",
            f"go through {{it}} and count (each|every|any) NUMBER that {one}",
        ),
        get=(
            *get,
            f"the (number|count|amount|total count) of NUMBERS in {{it}} THAT {clause}",
            f"how many NUMBERS in {{it}} {clause}",
            f"how many of [the NUMBERS in ]{{it}} {clause}",
            f"the number of those (in|of|among) {{it}} that {clause}",
        ),
        ask=(
            *ask,
            f"how many [of the ]NUMBERS (in|of) {{it}} {clause}",
            f"how many NUMBERS that {clause} (are|are there) in {{it}}",
            f"what is the (number|count) of NUMBERS in {{it}} that {clause}",
        ),
        short=(
            *short,
            f"how many {clause}",
            f"count if it {one}",
            f"(count|number|tally) of (NUMBERS|those|the ones) that {clause}",
        ),
        explain=explain,
        params=params or {},
        weight=weight,
    )


def checking(
    name: str,
    expr: str,
    *,
    claims: tuple[str, ...],
    explain: str,
    src: str = "ints",
    do: tuple[str, ...] = (),
    ask: tuple[str, ...] = (),
    short: tuple[str, ...] = (),
    params: dict[str, Param] | None = None,
    weight: float = 1.0,
) -> Op:
    """A yes/no check.

    Args:
        name: name of the operation.
        expr: Python expression over `{x}`.
        claims: what is being checked, as clauses over `{it}`: "EACH NUMBER in {it} is even".
        explain: the explanation.
        src: "ints" or "grid".
        do: further imperative phrases.
        ask: questions.
        short: elliptical phrases.
        params: parameters of `expr` and of the wording.
        weight: see `Op`.
    """
    claim = "(" + "|".join(claims) + ")"
    return Op(
        name=name,
        src="grid" if src == "grid" else "ints",
        dst="bool",
        expr=expr,
        do=(
            *do,
            f"CHECK WHETHER {claim}",
            f"return TRUE (if|when|exactly when|only if|iff) {claim}",
            f"return TRUE if {claim}(, else False|, otherwise False| and False otherwise| or False if not)",
            f"(say|answer|decide|confirm) (whether|whether or not|if) {claim}",
            f"(check|verify|test|confirm) that {claim}",
            f"return False unless {claim}",
            f"answer TRUE (if|when) {claim}, (else|otherwise) False",
        ),
        get=(
            f"whether [or not ]{claim}",
            f"a (bool|boolean) (telling|saying) whether {claim}",
            f"TRUE if {claim}(| else False|, otherwise False)",
        ),
        ask=(*ask, f"is it true that {claim}", f"is it the case that {claim}"),
        short=short,
        explain=explain,
        params=params or {},
        weight=weight,
    )
