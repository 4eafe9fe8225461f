"""Finds examples in a request that can be checked by running the answer. Pure.

Covers assertions, doctests, "f(1) returns 2" and its many wordings, arrows, equations, comments,
tables, input/output pairs and "raises ValueError". Precision goes before recall: a false example
would refute a right answer, so arguments must be plain values, the expected side a literal that
ends where the sentence lets it end, and reports of wrong behaviour ("currently f(1) returns 3")
are left alone.

Does not cover examples that need a state set up before, nor printed output.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from xnai.cascade.literals import (
    BUILTINS,
    closing,
    expression,
    is_literal,
    is_plain,
    literal_at,
    statement,
)

Relation = Literal["equals", "true", "false", "raises"]

MAX_TEXT: Final = 65_536
MAX_EXAMPLES: Final = 16
_MAX_CALLS: Final = 500

CALL: Final = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\(")
_VERBS = (
    r"(?:(?:should|must|will|would|shall|to|has to|needs to|it|which)\s+)*"
    r"(?:(?:return|give|yield|produce|output|equal|make)(?:s|\s+back)?|evaluates?\s+to|results?\s+in|"
    r"is|be|becomes?|comes?\s+out\s+as|is\s+equal\s+to)"
)
_CONNECTOR = re.compile(
    rf"[ \t]*(?:"
    rf"(?P<comment>\)?[ \t]*\#[ \t]*(?:->|=>|==|→|returns?:?|gives|is|output:?|expected:?)?)"
    rf"|(?P<arrow>->|=>|→|⇒|↦|-->|==>)"
    rf"|(?P<equation>===?|=)"
    rf"|(?P<colon>:)"
    rf"|(?P<cell>\|)"
    rf"|(?P<verb>,?[ \t]*{_VERBS}:?(?![\w(])))"
    rf"[ \t]*(?:exactly[ \t]+|the[ \t]+(?:list|string|number|tuple|dict|value)[ \t]+)?",
    re.IGNORECASE,
)
_RAISES = re.compile(
    r"[ \t]*(?:(?:should|must|will|would|to)\s+)*(?:raises?|throws?)\s+(?:an?\s+)?`?"
    r"([A-Z]\w*(?:Error|Exception|Exit|Interrupt|StopIteration))\b",
)
_AFTER_LITERAL = re.compile(
    r"`?(?:[ \t]*(?:$|[\r\n;!?)]|\.(?=\s|$|\)|[A-Z])|:(?=\s|$)|#)"
    r"|[ \t]*,(?!\d|[ \t]*(?:if|when|unless|provided|assuming|or|for)\b)"
    r"|[ \t]*\((?!\s*(?:or|if|when|unless)\b)|[ \t]*[—–]|[ \t]+-[ \t]"
    r"|[ \t]+(?:(?:and|while|whereas)[ \t]+(?:that[ \t]+)?)?`?[A-Za-z_]\w*\("
    r"|[ \t]+(?:because|since)\b)",
)
_MORE_VALUES = re.compile(
    r"`?[ \t]*(?:,|and\b)[ \t]*(?:and[ \t]+)?`?(?:[-\d\"'\[({]|None\b|True\b|False\b)"
)
_DOUBT_BEFORE = re.compile(
    r"\b(?:currently|now|wrong\w*|incorrect\w*|bug\w*|actually|at the moment|broken|never|not|"
    r"cannot|why|problem|instead of|rather than|returned|got|gets|gave|fail\w*|complain\w*|unlike|"
    r"neither|nor|what if|suppose|whether)\b|n't\b",
    re.IGNORECASE,
)
_DOUBT_AFTER = re.compile(
    r"\b(?:instead|rather|should|expect|expected|but|wrong|bug|incorrect|although|however|want)\b"
    r"|n't\b",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(
    r"\W*(?:if|when|unless|assuming|provided|given|suppose|with)\b(?!.*\b(?:example|so|thus)\b)",
    re.IGNORECASE | re.DOTALL,
)
_REPAIR = re.compile(
    r"\b(?:fix|repair|debug|bug|buggy|broken|wrong|incorrect\w*|fails|failing|crash\w*|traceback|"
    r"not working)\b|doesn't work",
    re.IGNORECASE,
)
_MODAL = re.compile(r"[ \t`,]*(?:should|must|has to|needs to)\b", re.IGNORECASE)
_DENIAL = re.compile(r"\b(?:not|never|why|whether|neither|nor)\b|n't\b", re.IGNORECASE)
_POLITE = re.compile(r"\b(?:can|could|would|will) you\b|\bplease\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"\b(?:if|when|while|elif|unless|until|once|return|lambda|or|def|class)[ \t]+`?$"
)
_CODE_LINE = re.compile(
    r"^[ \t]*(?:if|elif|while|for|return|def|class|with)\b(?![ \t]+(?:example|instance))"
    r"|[=<>+*/%&|^-][ \t]*$"
)
_SENTENCE_END = re.compile(r"[.!?;](?=\s|$)|\n")
_ASSERT = re.compile(r"^[ \t]*(?:>>>[ \t]*)?assert[ \t(].*$", re.MULTILINE)
_DOCTEST = re.compile(
    r"^[ \t]*>>>[ \t]*(?P<source>[^\n]+)\n"
    r"(?P<want>(?:(?![ \t]*(?:>>>|\"\"\"|'''|```))[ \t]*\S[^\n]*\n?)+)",
    re.MULTILINE,
)
_PAIR = re.compile(
    r"^[ \t*_#>-]*(?:sample[ \t]+|example[ \t]+)?in(?:put)?[ \t*_\d]*:[ \t*_]*"
    r"`?(?P<given>[^\n`]+)`?[ \t]*[\n,;]\s*"
    r"[*_>-]*[ \t]*(?:expected[ \t]+)?out(?:put)?[ \t*_\d]*:[ \t*_]*"
    r"`?(?P<want>[^\n`]+)`?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})


@dataclass(frozen=True, kw_only=True, slots=True)
class Example:
    """A call and what is to come of it.

    Args:
        function: as named in the request; empty in input/output pairs, which name none.
        arguments: source between the parentheses.
        relation: `equals` the literal `expected`; is `true` or `false` in a condition; `raises`
            the exception named by `expected`.
        expected: source of a literal, or the name of an exception; empty for `true` and `false`.
    """

    function: str
    arguments: str
    relation: Relation = "equals"
    expected: str = ""

    @property
    def call(self) -> str:
        """Source of the call."""
        return f"{self.function}({self.arguments})"


def find_examples(text: str) -> tuple[Example, ...]:
    """Every example in the request that can be trusted, in order, without repetition.

    Calls for which two different results are stated are dropped: one of the two is not an
    example. At most 16; of a very long text the first 65,536 characters are read.
    """
    text = text[:MAX_TEXT].translate(_QUOTES)
    if "(" not in text and "put" not in text.lower():
        return ()
    found = dict.fromkeys([*_asserted(text), *_doctests(text), *_stated(text), *_pairs(text)])
    stated: dict[str, set[Example]] = {}
    for example in found:
        stated.setdefault(example.call, set()).add(example)
    return tuple(e for e in found if len(stated[e.call]) == 1)[:MAX_EXAMPLES]


def _asserted(text: str) -> Iterator[Example]:
    for match in _ASSERT.finditer(text):
        found = statement(match[0].replace(">>>", "", 1).strip())
        if isinstance(found, ast.Assert) and (example := _from_condition(found.test)):
            yield example


def _from_condition(test: ast.expr) -> Example | None:
    if isinstance(test, ast.Compare) and isinstance(test.ops[0], ast.Eq | ast.Is):
        sides = [test.left, *test.comparators]
        call, want = sides if isinstance(sides[0], ast.Call) else reversed(sides)
        return _example(call, want) if len(sides) == 2 else None
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return _example(test.operand, "", "false")
    return _example(test, "", "true")


def _doctests(text: str) -> Iterator[Example]:
    for match in _DOCTEST.finditer(text):
        shown = statement(match["source"].strip())
        if not isinstance(shown, ast.Expr):
            continue
        want = match["want"].strip()
        if want.startswith("Traceback"):
            name = want.rpartition("\n")[2].partition(":")[0].strip()
            example = _example(shown.value, name, "raises") if name.isidentifier() else None
        else:
            example = _example(shown.value, want)
        if example:
            yield example


def _stated(text: str) -> Iterator[Example]:
    """Calls in prose, comments, tables and equations, followed by what they give.

    Where something is to be repaired, "f(1) returns 3" may be the fault: there, only what should
    be counts.
    """
    repair = _REPAIR.search(text) is not None
    for match in islice(CALL.finditer(text), _MAX_CALLS):
        name = match[1]
        if name in BUILTINS or keyword.iskeyword(name) or name == "O":
            continue
        end = closing(text, match.end() - 1)
        if not end or (repair and not _MODAL.match(text, end)):
            continue
        if example := _read_statement(text, match.start(), end):
            yield example


def _read_statement(text: str, start: int, end: int) -> Example | None:
    call = expression(text[start:end])
    if call is None:
        return None
    after = end + (text[end : end + 1] == "`")
    if raised := _RAISES.match(text, after):
        return (
            None
            if _doubted(text, start, end, raised.end())
            else _example(call, raised[1], "raises")
        )
    connector = _CONNECTOR.match(text, after)
    if not connector or _is_not_a_statement(text, start, connector):
        return None
    literal, stop = literal_at(text, connector.end())
    if (
        not literal
        or not _ends_well(text, stop, cell=bool(connector["cell"]))
        or _doubted(text, start, end, stop)
    ):
        return None
    if connector["arrow"] and literal == "None" and _is_signature(call):
        return None
    return _example(call, literal)


def _is_not_a_statement(text: str, start: int, connector: re.Match[str]) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 : start]
    if _CONDITION.search(line):
        return True
    if connector["cell"]:
        return not line.lstrip().startswith("|")
    if connector["comment"]:
        return False
    if connector["equation"] or connector["colon"]:
        return bool(_CODE_LINE.search(line))
    return bool(re.search(r"\bdef[ \t]*$|[=<>+*/%&^-][ \t]*$", line))


def _is_signature(call: ast.expr) -> bool:
    """`reset() -> None` and `run(n=3) -> None` say what a function is typed as."""
    return isinstance(call, ast.Call) and not call.args


def _ends_well(text: str, stop: int, *, cell: bool) -> bool:
    """Whether the literal is all that is said: not "2 items", "1 or 2", "3 and 1", "2 * n"."""
    if cell:
        return re.compile(r"`?[ \t]*\|").match(text, stop) is not None
    return bool(_AFTER_LITERAL.match(text, stop)) and not _MORE_VALUES.match(text, stop)


def _doubted(text: str, start: int, end: int, stop: int) -> bool:
    """Whether the sentence reports a fault, asks, or takes it back; the call ends at `end`."""
    ends = [m.end() for m in _SENTENCE_END.finditer(text, max(0, start - 200), start)]
    before = text[(ends or [max(0, start - 200)])[-1] : start]
    sentence_end = _SENTENCE_END.search(text, stop, stop + 200)
    after = text[stop : sentence_end.start() if sentence_end else stop + 200]
    next_call = CALL.search(after)
    # what should be may stand in one sentence with what is not
    doubt = _DENIAL if _MODAL.match(text, end) else _DOUBT_BEFORE
    if (
        _CONDITIONAL.match(before)
        or doubt.search(before)
        or _DOUBT_AFTER.search(after[: next_call.start() if next_call else None])
    ):
        return True
    asked = sentence_end is not None and sentence_end[0] == "?"
    return asked and not _POLITE.search(before)


def _pairs(text: str) -> Iterator[Example]:
    """ "Input: [1, 2]" with "Output: 3" below or beside it."""
    for match in _PAIR.finditer(text):
        given, want = match["given"].strip().rstrip(",;"), match["want"].strip().rstrip(".")
        named = re.findall(r"(?:^|,)[ \t]*[A-Za-z_]\w*[ \t]*=(?!=)", given)
        arguments = (
            re.sub(r"(^|,[ \t]*)[A-Za-z_]\w*[ \t]*=(?!=)[ \t]*", r"\1", given) if named else given
        )
        call = expression(f"f({arguments})")
        # several values without names may be one tuple or several arguments: nobody can tell
        if isinstance(call, ast.Call) and (named or len(call.args) == 1):
            example = _example(call, want)
            if example:
                yield Example(function="", arguments=example.arguments, expected=example.expected)


def _example(
    call: ast.expr, expected: ast.expr | str, relation: Relation = "equals"
) -> Example | None:
    """An example, if the call has plain arguments and the expected side is a literal."""
    try:
        want = expected if isinstance(expected, str) else ast.unparse(expected)
        return _plain_example(call, want, relation)
    except (ValueError, RecursionError):  # a number too long to be written, signs nested too deep
        return None


def _plain_example(call: ast.expr, expected: str, relation: Relation) -> Example | None:
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        return None
    name = call.func.id
    arguments = [*call.args, *(word.value for word in call.keywords)]
    if name in BUILTINS or not all(is_plain(argument, name) for argument in arguments):
        return None
    if relation == "equals":
        if not is_literal(expected):
            return None
        expected = repr(ast.literal_eval(expected.strip()))
        if not is_literal(expected):  # 1e999 is a literal, its value `inf` is not
            return None
    source = ast.unparse(call)
    return Example(
        function=name,
        arguments=source[len(name) + 1 : -1],
        relation=relation,
        expected=expected,
    )
