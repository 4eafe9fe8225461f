"""The words of the cascade: route, evidence, verdict, handoff, trajectory.

Covers the records that pass between the rooms and into the store. Does not decide anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from xnai.core.chat import (
    Delta,
    FinishReason,
    Message,
    Objective,
    Pattern,
    RouterName,
    TokenLogprob,
    ToolCall,
    Usage,
)

EvidenceKind = Literal[
    "whole",
    "parse",
    "compile",
    "arguments",
    "examples",
    "tests",
    "schema",
    "grounding",
    "agreement",
    "behaviour",
    "verification",
    "critique",
    "logprob",
    "record",
]
Complexity = Literal["mundane", "mid", "heavy"]
Level = Literal["trivial", "simple", "medium", "complex", "expert"]
"""A finer scale: the first two are mundane, the last two heavy."""
Domain = Literal["code", "math", "creative", "reasoning", "general"]
Action = Literal["accept", "redraw", "climb", "give_up", "unjudged"]
CacheOutcome = Literal["hit", "miss", "off"]
"""`off`: this request was not looked for among earlier answers."""
RequestKind = Literal["generate", "repair", "explain", "chat", "tool"]
EXACT: frozenset[EvidenceKind] = frozenset(
    {"whole", "parse", "compile", "examples", "tests", "schema"}
)
"""Kinds whose failure proves a draft wrong, whatever else speaks for it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One checked fact about a draft.

    Args:
        kind: what was checked.
        score: 1 speaks fully for the draft, 0 against it; None when the check could not be made.
        weight: log-odds that a full score adds, and a zero score takes away; ≥ 0.
        cost_s: seconds the check took.
        detail: one line for people.
        facts: verified statements the next tier may rely on ("f([]) returned 0, expected None").
        usage, prompt_sha256, tier: of the model call that the check made, if it made one.
    """

    kind: EvidenceKind
    score: float | None
    weight: float = 0.0
    cost_s: float = 0.0
    detail: str = ""
    facts: tuple[str, ...] = ()
    usage: Usage | None = None
    prompt_sha256: str | None = None
    tier: str = ""

    @property
    def refutes(self) -> bool:
        """The draft is proven wrong by this."""
        return self.kind in EXACT and self.score is not None and self.score < 1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class LogprobSummary:
    """Confidence of a model in its own draft, over the tokens drawn.

    Args:
        mean: mean natural-log probability per token, ≤ 0.
        minimum: the least certain token, ≤ 0.
        n_tokens: tokens summarised, ≥ 1.
    """

    mean: float
    minimum: float
    n_tokens: int


Pack = Literal["repeats", "superseded", "outputs", "skeletons"]
"""A way to shorten a conversation: texts that stand again further below; reads of files of which
newer ones do; the middle of long outputs; bodies of functions in files that are not edited."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Elision:
    """A piece of a conversation that a tier was given in fewer words.

    Args:
        handle: first hexadecimal digits of the original's SHA-256; stands in what was given.
        what: the path of a file, or how an output begins; one line.
        message: place of its message in the conversation, from 0.
        start: where it begins in that message as it was given, characters.
        chars_before, chars_after: of the original, and of what was given instead.
        original: the piece as the client sent it.
    """

    pack: Pack
    handle: str
    what: str
    message: int
    start: int
    chars_before: int
    chars_after: int
    original: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Compression:
    """What a tier was given instead of the whole conversation.

    Args:
        tokens_before: of the whole prompt: as the engine counted it, or else by its length.
        tokens_after: of the prompt as it was read.
    """

    elisions: tuple[Elision, ...]
    tokens_before: int
    tokens_after: int

    @property
    def packs(self) -> dict[Pack, int]:
        """How often each pack was used, those that were."""
        used: list[Pack] = [elision.pack for elision in self.elisions]
        return {pack: used.count(pack) for pack in dict.fromkeys(used)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What one model call produced.

    Args:
        text: the answer as written.
        code: the code in it, empty when there is none.
        language: of `code`, lower case; empty when unknown.
        logprob: None when the engine gives no log-probabilities.
        elapsed_s: from the call to the last token, waiting for a lease excluded.
        first_s: from the call to the first token; None where it did not come by itself.
        prompt_sha256: of the messages as the tier was given them; empty when nobody asked.
        stopped_by: the stop string that ended it, where one did and the engine says so.
        dropped_turns: oldest turns of the conversation that the tier was not given.
        compression: what it was given in fewer words; None where all of it was as it is.
        tokens: of `text`, where the client asked for log-probabilities.
    """

    tier: str
    model: str
    text: str
    code: str = ""
    language: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    usage: Usage = field(default_factory=Usage)
    logprob: LogprobSummary | None = None
    finish: FinishReason = "stop"
    elapsed_s: float = 0.0
    first_s: float | None = None
    prompt_sha256: str = ""
    stopped_by: str = ""
    dropped_turns: int = 0
    compression: Compression | None = None
    tokens: tuple[TokenLogprob, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What was decided about a draft.

    Args:
        action: `accept` ends the request, `redraw` asks the same tier again, `climb` a higher one,
            `give_up` ends it with no acceptable answer; `unjudged` is the answer of a tier that
            was named.
        probability: calibrated probability that the draft is right, in [0, 1]; None for `unjudged`.
        reason: one line for people, naming the evidence that decided.
    """

    action: Action
    probability: float | None
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """One draft, what was found out about it, and the verdict."""

    draft: Draft
    evidence: tuple[Evidence, ...]
    verdict: Verdict

    @property
    def probability(self) -> float:
        """Of the verdict, where there is one."""
        assert self.verdict.probability is not None
        return self.verdict.probability


@dataclass(frozen=True, kw_only=True, slots=True)
class Features:
    """What can be seen in a request without a model.

    Args:
        kind: what is asked for.
        domain: what it is about; `general` where that is not clear.
        complexity: estimate of difficulty, from the counts below.
        language: programming language of the answer, lower case; empty when none.
        output: form of the answer.
        entry: name of the function asked for, by the request or its tests; empty when none is.
        n_asks: distinct things asked for, ≥ 1.
        n_examples: checkable examples in the request.
        n_chars: of the newest user message.
        n_turns: user messages so far, ≥ 1.
        hardness: words and constructs that made it look hard, in order of appearance.
        complains: a later turn says that the answer before it does not do.
    """

    kind: RequestKind
    domain: Domain
    complexity: Complexity
    language: str
    output: Literal["code", "json", "text"]
    entry: str
    n_asks: int
    n_examples: int
    has_tests: bool
    n_chars: int
    n_turns: int
    hardness: tuple[str, ...] = ()
    complains: bool = False

    @property
    def has_exact_check(self) -> bool:
        """Right and wrong can be told apart by running the draft."""
        return self.has_tests or self.n_examples > 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """Which plan a request was given, and how likely it was to be given that one.

    Args:
        arm: the plan taken, tiers joined by `>`.
        propensities: arm → chance in (0, 1] that it would be taken; they sum to 1.
        version: SHA-256 of the calibration that decided.
        router: who decided where the plan begins.
    """

    arm: str
    propensities: Mapping[str, float]
    version: str
    router: RouterName = "learned"


@dataclass(frozen=True, kw_only=True, slots=True)
class Advice:
    """What a router model said of a request.

    Args:
        tier: that it runs; empty where that is not known.
        complexity, level: its class of the request; None where it gave none.
        claimed: probability that the model gave to `complexity` among the classes, in [0, 1]; None
            where the engine gives no log-probabilities.
        confidence: calibrated probability that `complexity` is right, in [0, 1].
        thinking: what it said before it decided.
        fault: why it does not count; empty where the plan begins as it says.
        elapsed_s: that it took, waiting for its engine included.
    """

    model: str
    tier: str = ""
    complexity: Complexity | None = None
    level: Level | None = None
    claimed: float | None = None
    confidence: float = 0.0
    thinking: str = ""
    fault: str = ""
    elapsed_s: float = 0.0
    usage: Usage = field(default_factory=Usage)


@dataclass(frozen=True, kw_only=True, slots=True)
class Prices:
    """What being right is weighed against.

    Args:
        cost: probability of being right that is given up for one unit of cost, ≥ 0.
        second: the same for a second of waiting, ≥ 0.
    """

    cost: float
    second: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """A plan that might be followed, and what it is worth.

    Args:
        plan: tiers in order; one that may be asked again stands there as often.
        right: probability that its answer will be right.
        cost: expected, in drafts of the largest tier that might be planned.
        seconds: expected; None where a tier of it was not measured on this machine.
        worth: `right` less what it costs at the prices; unmeasured time counts as none.
        chosen: it is the plan, with what stands behind it.
    """

    plan: tuple[str, ...]
    right: float
    cost: float
    seconds: float | None
    worth: float
    chosen: bool = False

    @property
    def shown(self) -> str:
        """The plan for people: `draft ×3 → expert`."""
        counted = [(name, len(list(each))) for name, each in groupby(self.plan)]
        return " → ".join(f"{name} ×{n}" if n > 1 else name for name, n in counted)


@dataclass(frozen=True, kw_only=True, slots=True)
class Route:
    """The decision for one request, made before any model runs.

    Args:
        features: what the decision rests on.
        plan: tiers that may be called, in order; never empty.
        probabilities: tier name → probability that its draft will be right, in [0, 1].
        expected_cost: of the option that was chosen, in billions of parameters × thousands of
            tokens.
        reasons: one line each, for people.
        private: why the request stays on this machine; empty where it may leave.
        seconds: tier name → seconds that its draft is expected to take, of those that were
            measured.
        hurried: a latency target made the plan another one.
        choice: what else might have been planned, with which chance; None where nothing else was
            asked to be learned from.
        pattern: what is done with a draft that is not sure to be right.
        follows: id of the request whose answer the conversation goes on from; empty where none is
            known.
        advice: what the router model said; None where it was not asked.
        objective: where the prices come from.
        prices: of a draft of the largest tier of the plan, and of a second.
        options: the worthiest of the plans that were weighed, in order; empty for a tier that was
            named.
    """

    features: Features
    plan: tuple[str, ...]
    probabilities: Mapping[str, float]
    expected_cost: float
    reasons: tuple[str, ...] = ()
    private: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)
    hurried: bool = False
    choice: Choice | None = None
    follows: str = ""
    advice: Advice | None = None
    pattern: Pattern = "coarse_to_fine"
    objective: Objective = "balanced"
    prices: Prices = Prices(cost=0.0)
    options: tuple[Weighed, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Handoff:
    """The packet given to the next tier; `xnai.cascade.handoff` has its JSON form.

    Args:
        messages: the conversation, whole.
        draft: the draft so far, or None when it would mislead.
        facts: failing tests and verified facts.
        critique: what a critic said, empty when nobody was asked.
        confidence: tier name → probability given to its draft.
    """

    messages: tuple[Message, ...]
    route: Route
    from_tier: str
    draft: str | None
    facts: tuple[str, ...] = ()
    critique: str = ""
    confidence: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Unwanted:
    """An answer that somebody wants a larger tier to better.

    Args:
        request_id: of the request that it answered.
        attempts: the drafts of that request as they were judged; its answer stands last.
        because: what is wrong with it, in their words; empty where they did not say.
    """

    request_id: str
    attempts: tuple[Attempt, ...]
    because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Trajectory:
    """The whole record of one request.

    Args:
        route: None where the request named its tier, so that nothing was decided.
        attempts: in the order they were made; the answer is `answer`, not always the last.
        failures: tier name → error, of tiers that could not answer.
        cached_from: id of the request whose answer and record this repeats, no model having been
            asked again; empty where it was answered itself.
        accepted: False when the best draft is shown although no tier's was acceptable.
        probability: that `answer` is right, in [0, 1]; None where nobody judged it.
        private: why the request stayed on this machine; empty where it might have left.
        hurried: a latency target left something out that would have been done at leisure.
        elapsed_s: from the request to the answer.
        overhead_s: elapsed minus model calls, checks and waiting for leases.
    """

    request_id: str
    route: Route | None
    attempts: tuple[Attempt, ...]
    answer: Draft
    accepted: bool
    probability: float | None
    elapsed_s: float
    overhead_s: float = 0.0
    failures: Mapping[str, str] = field(default_factory=dict)
    cached_from: str = ""
    private: str = ""
    hurried: bool = False

    @property
    def plan(self) -> tuple[str, ...]:
        """Tiers that might have been called, in order."""
        return self.route.plan if self.route else (self.answer.tier,)

    @property
    def answering(self) -> Attempt:
        """The attempt whose draft is the answer."""
        return next(each for each in self.attempts if each.draft is self.answer)


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerDelta(Delta):
    """The last delta of the cascade: who answered, what was tried, and why; cached or not."""

    trajectory: Trajectory
    cache: CacheOutcome = "off"
