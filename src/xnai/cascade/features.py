"""What can be seen in a request without a model: kind, domain, language, asks, hardness.

Pure, and fast enough to run on every request (well under a millisecond up to 8,000 characters;
longer texts are judged by their first and last 4,000; tests that have to be searched for the
function they call take some milliseconds). It measures, it does not decide: whether a tier
suffices is the business of `xnai.cascade.routing` and the calibration behind it, which is fitted
on outcomes and so corrects what these counts get wrong.

Does not cover learned text features.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from xnai.cascade.python_source import function_under_test
from xnai.core.chat import ChatRequest
from xnai.core.judgement import Complexity, Domain, Features, RequestKind

_WINDOW: Final = 4000
_FENCE = re.compile(r"```(\w*)[^\n]*\n(.*?)(?:```|\Z)", re.DOTALL)
_QUOTED = re.compile(r"`[^`\n]*`|'[^'\n]{0,40}'|\"[^\"\n]{0,40}\"")
_NAME = r"`?([A-Za-z_]\w*)`?"
_ARGUMENT = r"\*{0,2}[A-Za-z_]\w*(?:\s*:[^,()]+)?(?:\s*=[^,()]+)?"
_CALL = re.compile(rf"`?\b([A-Za-z_]\w*)\((?:\s*{_ARGUMENT}\s*(?:,\s*{_ARGUMENT}\s*)*)?\)")
_FUNCTION_WORD = r"(?:function|func|fn|fct|method|def|routine|procedure|helper|callable)"
_NAMINGS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bdef\s+{_NAME}\s*\(",
        rf"\b{_FUNCTION_WORD}(?:\s+\w+)?\s+(?:called|named)\s+{_NAME}",
        rf"\b(?:name|called|{_FUNCTION_WORD})\s*[:=]\s*{_NAME}(?=\s*(?:[(,;.\n]|$))",
        rf"\b(?:call it:?|name it:?|with the name)\s+{_NAME}",
        rf"\b{_FUNCTION_WORD}\s+{_NAME}",
    )
)
_TICKED = re.compile(r"`([A-Za-z_]\w*)(?:\([^`]*\))?`")
_EXAMPLE = re.compile(
    r"(?:>>>\s*|assert\s+|(?:e\.?g\.?|for example|example|ex|so|test)[:,]?\s+)?"
    r"\b\w+\([^()\n]{0,200}[\[\d'\"{][^\n]{0,200}?\)"
    r"\s*(?:==?|->|=>|→|returns?|gives?|is|should (?:be|give|return)|must be)\s*[^\n;]*",
    re.IGNORECASE,
)
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
_REPAIR = re.compile(
    r"\b(fix|repair|debug|bug|broken|fails?|failing|wrong|error|traceback|exception|crash(?:es)?|"
    r"doesn'?t work|refactor|correct)\b",
    re.IGNORECASE,
)
_EXPLAIN = re.compile(
    r"\b(explain|understand|describe|document|docstring|comment on|summar(?:y|i[sz]e)|purpose|"
    r"walk me through|what (?:does|is|are|comes|happens|will|would)|what's|why|how does|"
    r"in (?:one|a) (?:line|sentence))\b",
    re.IGNORECASE,
)
_RAW_FUNCTION = re.compile(r"^def [^\n]+:[^\n]*\n(?:[ \t]+[^\n]*\n?|\n)+", re.MULTILINE)
_STATEMENT = re.compile(
    r"^[ \t]*(?:return|for|while|if|[A-Za-z_][\w.]*[ \t]*[-+*/|]?=)", re.MULTILINE
)
_ONE_LINE_DEF = re.compile(r"\bdef \w+\(.*\)[^\n:]*:[ \t]*\w")
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
_DOMAINS: Final[dict[Domain, re.Pattern[str]]] = {
    "math": re.compile(
        r"\b(prove|theorem|integral|derivative|equation|probability|solve for)\b", re.IGNORECASE
    ),
    "creative": re.compile(r"\b(poem|story|haiku|song|lyrics|slogan|joke)\b", re.IGNORECASE),
    "reasoning": re.compile(
        r"\b(why|compare|trade-?offs?|pros and cons|decide|argue|plan)\b", re.IGNORECASE
    ),
}
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
    prose = _FENCE.sub(" ", seen)
    code = "\n".join([*(block for _, block in fences), *_RAW_FUNCTION.findall(prose)])
    kind = _kind(request, _RAW_FUNCTION.sub(" ", prose), code=code)
    language = _language(prose, [tag for tag, _ in fences], kind)
    n_asks = _count_asks(prose)
    hardness = tuple(dict.fromkeys(match.lower() for match in _HARD.findall(prose)))
    return Features(
        kind=kind,
        domain=_domain(prose, kind),
        complexity=_complexity(n_asks, hardness),
        language=language,
        output=_output(request, kind),
        entry=_entry(request, prose) if kind in ("generate", "repair") else "",
        n_asks=n_asks,
        n_examples=n_examples,
        has_tests=request.tests is not None,
        n_chars=len(text),
        n_turns=max(1, sum(m.role == "user" for m in request.messages)),
        hardness=hardness,
    )


def _entry(request: ChatRequest, prose: str) -> str:
    """What the request names, else what its tests call."""
    if (named := entry_name(prose)) or not request.tests:
        return named
    return function_under_test(request.tests, request.tests_module)


def entry_name(prose: str) -> str:
    """The function a request names: `def f(`, "called f", `f(x)`, "name: f"; empty when unsure.

    A wrong name would refute right answers, so a doubtful one counts as none.
    """
    for pattern in (*_NAMINGS[:3], _CALL, *_NAMINGS[3:], _TICKED):
        for name in pattern.findall(prose):
            if name.lower() not in _NOT_NAMES and not name.endswith("ing"):
                return str(name)
    return ""


_WORDS: Final = (
    "a an the that this which to for of in on it and or if is are be with from by as given should "
    "must can will would takes take returns return called named function func fn def method print "
    "len sum max min sorted list dict set str int float bool tuple range whose e g i name nothing "
    "none them ids length elements gets receives accepts gives they its strs ints strings numbers "
    "words string number word text dictionary array feat fix chore refactor docs perf test "
    "any all each every true false not has have does do "
    "please here there requirements spec input output args where when if then also but so exists"
)
_NOT_NAMES: Final = frozenset(_WORDS.split())


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
    if code or any(sign.search(told) for sign in (_MAKE, _CALL, _PROGRAM_DATA)):
        return "generate"
    return "chat"


def _language(prose: str, tags: list[str], kind: RequestKind) -> str:
    lowered = prose.lower()
    for language, words in _LANGUAGES.items():
        if language in tags or any(
            re.search(rf"(?<!\w){re.escape(w)}(?!\w)", lowered) for w in words
        ):
            return language
    # A request for code that names no language means Python, as every example of ours does.
    return "python" if kind in ("generate", "repair") else ""


def _has_word(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _domain(prose: str, kind: RequestKind) -> Domain:
    if kind != "chat":
        return "code"
    return next((domain for domain, signs in _DOMAINS.items() if signs.search(prose)), "general")


def _output(request: ChatRequest, kind: RequestKind) -> Literal["code", "json", "text"]:
    if request.json_schema is not None:
        return "json"
    return "code" if kind in ("generate", "repair") else "text"


def _count_asks(prose: str) -> int:
    prose = _EXAMPLE.sub(" ", prose)
    bullets = len(_BULLET.findall(prose))
    plain = _QUOTED.sub("x", prose)
    joints = len(_JOINT.findall(re.sub(r"\([^)]*\)", "", plain).strip(" .!?\n")))
    return max(bullets, joints + 1)


def _complexity(n_asks: int, hardness: tuple[str, ...]) -> Complexity:
    weight = n_asks + len(hardness)
    if weight <= 2:
        return "mundane"
    return "mid" if weight <= 4 else "heavy"
