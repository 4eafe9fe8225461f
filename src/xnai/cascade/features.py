"""What can be seen in a request without a model: kind, domain, language, asks, hardness.

Pure, and fast enough to run on every request (well under a millisecond up to 8,000 characters;
longer texts are judged by their first and last 4,000; tests that have to be searched for the
function they call take some milliseconds). It measures, it does not decide: whether a tier
suffices is the business of `xnai.cascade.routing` and the calibration behind it, which is fitted
on outcomes and so corrects what these counts get wrong.

The domain is a first guess, by the kind alone (`xnai.core.ports.Domains` tells it by the words).
Does not cover learned text features.
"""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import Final, Literal

from xnai.cascade.examples import CALL
from xnai.cascade.literals import BUILTINS, closing, statement
from xnai.cascade.python_source import function_under_test
from xnai.core.chat import ChatRequest
from xnai.core.judgement import Complexity, Features, RequestKind

_WINDOW: Final = 4000
_FENCE = re.compile(r"```(\w*+)[^\n]*+\n(.*?)(?:```|\Z)", re.DOTALL)
_QUOTED = re.compile(r"`[^`\n]*`|'[^'\n]{0,40}'|\"[^\"\n]{0,40}\"")
_FUNCTION = r"(?:function|func|fn|fct|method|def|routine|procedure|helper|callable)"
_WORD = r"([A-Za-z_]\w*)"
_NAME = rf"[`'\"]?{_WORD}(?!\w|[-.]\w)"
_DEF = re.compile(rf"\bdef\s+{_WORD}\s*\(")
_CALLED = re.compile(
    rf"\b{_FUNCTION}(?:\s+\w+)?\s+(?:called|named)\s+{_NAME}"
    rf"|(?<![\w'\"])(?:name|called|{_FUNCTION})\s*[:=]\s*{_NAME}(?=`?\s*(?:[(,;.\n]|$))",
    re.IGNORECASE,
)
_CALL_IT = re.compile(
    rf"\b(?:(?:call|name) (?:it|(?:the|your) {_FUNCTION}):?|(?:with|by) the name(?: of)?)"
    rf"\s+{_NAME}",
    re.IGNORECASE,
)
_TICKED = re.compile(
    rf"\b(?:{_FUNCTION}(?: name)?(?: is:?)?|(?:it|be) (?:called|named))\s+`{_WORD}`"
    rf"|\b(?:write|implement|create|define|complete|add|fix)\s+(?:an?|the)\s+`{_WORD}`"
    rf"\s+{_FUNCTION}\b",
    re.IGNORECASE,
)
_LIKE_CODE = re.compile(
    rf"\b(?i:{_FUNCTION})\s+(?:{_WORD}\((?!e?s\))|(?=\w*[a-z\d][A-Z]|\w*[_\d]|[b-hj-z]\b){_WORD})"
)
_OF_ANOTHER = re.compile(
    r"(?:\b(?:already (?:have|has)|wrote|related to|next to|leave|debugging|called (?:by|from)|"
    r"without(?: using)?)|(?:\bnot|\bnever|n't) (?:use|touch|change|call))(?: an?| the)?\s+`?$",
    re.IGNORECASE,
)
"""Ends before a function that is spoken of and not asked for."""
_SMALL_WORDS: Final = (
    "a an the that this which what whatever something anything it its and or if is are to of on by "
    "at once twice when before after during until every each all any no only just simply many "
    "for from with in as name recursively repeatedly directly automatically separately "
    "appropriately accordingly"
)
_NO_NAMES: Final = frozenset(_SMALL_WORDS.split())
"""Words that follow "called" and "function" where nothing is named."""
_NO_CALLS: Final = frozenset({"function", "func", "fn", "def", "method", "name", "o"})
"""Words that stand before a bracket in prose: "function(s)", "O(n)"."""
_USES_IT = re.compile(r"`? (?:calls|uses) (?:it|this)\b")
_COMMIT = re.compile(r"(?:feat|fix|chore|refactor|docs|perf|test)\(\w+\):", re.IGNORECASE)
_MAX_CALLS: Final = 100
_EXAMPLE = re.compile(
    r"(?:>>>\s*|assert\s+|(?:e\.?g\.?|for example|example|ex|so|test)[:,]?\s+)?"
    r"\b\w+\([^()\n]{0,200}[\[\d'\"{][^\n]{0,200}?\)"
    r"\s*(?:==?|->|=>|→|returns?|gives?|is|should (?:be|give|return)|must be)\s*[^\n;]*",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"\s{2,}")
"""A run of them made the counts below quadratic: 8,000 tabs took 15 s."""
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+\S", re.MULTILINE)
_JOINT = re.compile(
    r"(?:[,;.:]\s*|\s+)(?:and\s+)?(?:then|after that|afterwards|next|finally|lastly|also|plus)\b"
    r"|;\s|\.\s+(?=\w)|,\s*and\b|,(?=\s*\w+)|\band\b|\bafter\s+\w+ing\b|\bonce\b|\bbefore\b",
    re.IGNORECASE,
)
_LANGUAGES: Final = {
    "python": ("python", "py", "pytest", "def"),
    "javascript": ("javascript", "js", "node"),
    "typescript": ("typescript", "ts"),
    "rust": ("rust", "cargo"),
    "go": ("golang", "go code", "in go"),
    "java": ("java",),
    "c++": ("c++", "cpp"),
    "c": ("in c", "c code"),
    "bash": ("bash", "shell script"),
    "sql": ("sql", "query the table"),
    "json": ("json",),
}
_LANGUAGE_WORDS: Final = {
    language: re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    for language, words in _LANGUAGES.items()
}
_REPAIR = re.compile(
    r"\b(fix|repair|debug|bug|broken|fails?|failing|wrong|error|traceback|exception|crash(?:es)?|"
    r"doesn'?t work|refactor|correct)\b",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"\b(?:wrong|incorrect|broken|fails?|failing|failed|error|traceback|exception|crash(?:es|ed)?|"
    r"(?:does|did|is|do)(?: not|n'?t) (?:work|run|what|right|correct|compile)|not what i|still|"
    r"you (?:forgot|missed|ignored)|instead of)\b",
    re.IGNORECASE,
)
"""In a later turn. It is weak evidence, and is weighed as that where it is learned from."""
_EXPLAIN = re.compile(
    r"\b(explain|understand|describe|document|docstring|comment on|summar(?:y|i[sz]e)|purpose|"
    r"walk me through|what (?:does|is|are|comes|happens|will|would)|what's|why|how does|"
    r"in (?:one|a) (?:line|sentence))\b",
    re.IGNORECASE,
)
_RAW_FUNCTION = re.compile(r"^def [^\n]+:[^\n]*+\n(?:[ \t]+[^\n]*\n?|\n)+", re.MULTILINE)
_DIFF = re.compile(r"^(?:diff --git |--- [^\n]+\n\+\+\+ |@@ -\d).*\Z", re.MULTILINE | re.DOTALL)
"""A change, from its first line to the end of the message."""
_STATEMENT = re.compile(
    r"^[+-]?[ \t]*(?:return|for|while|if|[A-Za-z_][\w.]*[ \t]*[-+*/|]?=)", re.MULTILINE
)
_ONE_LINE_DEF = re.compile(r"\bdef \w+\([^\n]{0,200}\)[^\n:)]{0,60}:[ \t]*\w")
_MAKE = re.compile(
    r"\b(write|implement|create|define|make|build|code|add|give|need|function|def|method|class|"
    r"script|program|returns?|compute|calculate|convert|complete|takes?|snippet|regex)\b",
    re.IGNORECASE,
)
_PROGRAM_DATA = re.compile(
    r"\b(lists?|arrays?|strings?|numbers?|integers?|ints?|dict\w*|words?|args?|arguments?|params?|"
    r"tuples?|chars?|characters?|letters?|digits?|values?|elements?|items|input|output|floats?)\b",
    re.IGNORECASE,
)
_HARD = re.compile(
    r"\b(if|unless|otherwise|else|except|raise|guard|empty|none|instead|when|at least|exactly|"
    r"recursive(?:ly)?|concurren\w+|thread\w*|async|lock|parser?|optimi[sz]e|complexity|"
    r"efficien\w+|in-place|generic|edge cases?|invariant|distributed|transaction|schema|"
    r"dynamic programming|graph|tree|cache|backtrack\w*)\b",
    re.IGNORECASE,
)


def read_features(request: ChatRequest, *, n_examples: int) -> Features:
    """Read the newest user message, and what surrounds it.

    Args:
        request: as the client sent it.
        n_examples: checkable examples found in the message (`xnai.cascade.examples`).
    """
    text = request.last_user_text
    seen = text if len(text) <= 2 * _WINDOW else f"{text[:_WINDOW]}\n{text[-_WINDOW:]}"
    fences = _FENCE.findall(seen)
    unfenced = _FENCE.sub(" ", seen)
    prose = _DIFF.sub(" ", unfenced)
    shown = (*_DIFF.findall(unfenced), *_RAW_FUNCTION.findall(prose))
    code = "\n".join([*(block for _, block in fences), *shown])
    kind = _kind(request, _RAW_FUNCTION.sub(" ", prose), code=code)
    language = _language(prose, [tag for tag, _ in fences], kind)
    n_asks = _count_asks(prose)
    hardness = tuple(dict.fromkeys(match.lower() for match in _HARD.findall(prose)))
    n_turns = max(1, sum(m.role == "user" for m in request.messages))
    return Features(
        kind=kind,
        domain="general" if kind == "chat" else "code",
        complexity=_complexity(n_asks, hardness),
        language=language,
        output=_output(request, kind),
        entry=_entry(request, prose) if kind in ("generate", "repair") else "",
        n_asks=n_asks,
        n_examples=n_examples,
        has_tests=request.tests is not None,
        n_chars=len(text),
        n_turns=n_turns,
        hardness=hardness,
        complains=n_turns > 1 and bool(_COMPLAINT.search(prose)),
    )


def _entry(request: ChatRequest, prose: str) -> str:
    """What the request names, else what its tests call."""
    if (named := entry_name(prose)) or not request.tests:
        return named
    return function_under_test(request.tests, request.tests_module)


def entry_name(prose: str) -> str:
    """The function a request names: `def f(`, "called f", `f(x)`, "name: f"; empty when unsure.

    A wrong name would refute right answers, so a doubtful one counts as none: a bare word after
    "function" has to look like code, and neither what Python brings nor a function that is said to
    be there already is asked for.
    """
    if defined := _DEF.search(prose):
        return defined[1]
    found = chain(
        _named(_CALLED, prose),
        _called(prose),
        _named(_TICKED, prose),
        _named(_LIKE_CODE, prose),
        _named(_CALL_IT, prose),
    )
    return next(found, "")


def _named(pattern: re.Pattern[str], prose: str) -> Iterator[str]:
    for match in pattern.finditer(prose):
        name = next(filter(None, match.groups()))
        word = name.lower() in _NO_NAMES or _PROGRAM_DATA.fullmatch(name)
        if not word and _is_asked(name, prose, match.start()):
            yield name


def _called(prose: str) -> Iterator[str]:
    for match, parameters in _signatures(prose):
        name, end = match[1], match.end() - 1 + len(parameters)
        plural = parameters == "(s)" and _PROGRAM_DATA.fullmatch(name)
        word = plural or name.lower() in _NO_CALLS or _COMMIT.match(prose, match.start())
        if not word and not _USES_IT.match(prose, end) and _is_asked(name, prose, match.start()):
            yield name


def _signatures(prose: str) -> Iterator[tuple[re.Match[str], str]]:
    """Calls that show parameters, and these: `f(xs, k)`, not `f(1)` or the `g(x)` of `f(g(x))`."""
    stop = 0
    for match in islice(CALL.finditer(prose), _MAX_CALLS):
        end = closing(prose, match.end() - 1)
        if match.start() < stop or not end:
            continue
        stop = end
        parameters = prose[match.end() - 1 : end]
        if _are_parameters(parameters):
            yield match, parameters


@lru_cache
def _are_parameters(brackets: str) -> bool:
    """Asked for the same brackets up to five times a request."""
    return isinstance(statement(f"def f{brackets}: pass"), ast.FunctionDef)


def _is_asked(name: str, prose: str, start: int) -> bool:
    """Whether neither Python brings the name nor the words before `start` say that it is there."""
    if name in BUILTINS or keyword.iskeyword(name):
        return False
    return not _OF_ANOTHER.search(prose[max(0, start - 40) : start])


def _kind(request: ChatRequest, told: str, *, code: str) -> RequestKind:
    """Args: `told` is what is said around the code, `code` what is shown."""
    if request.tools:
        return "tool"
    shown = bool(_STATEMENT.search(code)) or bool(_ONE_LINE_DEF.search(told))
    if shown and _REPAIR.search(told):
        return "repair"
    if request.tests is not None:
        return "generate"
    if shown and _EXPLAIN.search(told):
        return "explain"
    asked = any(sign.search(told) for sign in (_MAKE, _PROGRAM_DATA))
    return "generate" if code or asked or any(_signatures(told)) else "chat"


def _language(prose: str, tags: list[str], kind: RequestKind) -> str:
    lowered = prose.lower()
    for language, words in _LANGUAGE_WORDS.items():
        if language in tags or words.search(lowered):
            return language
    # A request for code that names no language means Python, as every example of ours does.
    return "python" if kind in ("generate", "repair") else ""


def _output(request: ChatRequest, kind: RequestKind) -> Literal["code", "json", "text"]:
    if request.json_schema is not None:
        return "json"
    if request.suffix is not None:  # the middle of something is seldom a program
        return "text"
    return "code" if kind in ("generate", "repair") else "text"


def _count_asks(prose: str) -> int:
    prose = _BLANKS.sub(lambda run: "\n" if "\n" in run[0] else " ", prose)
    prose = _EXAMPLE.sub(" ", prose)
    bullets = len(_BULLET.findall(prose))
    plain = _QUOTED.sub("x", prose)
    joints = len(_JOINT.findall(re.sub(r"\([^)]*+\)", "", plain).strip(" .!?\n")))
    return max(bullets, joints + 1)


def _complexity(n_asks: int, hardness: tuple[str, ...]) -> Complexity:
    weight = n_asks + len(hardness)
    if weight <= 2:
        return "mundane"
    return "mid" if weight <= 4 else "heavy"
