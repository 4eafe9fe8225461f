"""Conditions on one word, and the operations that every condition gives on a list of words.

A condition is worded as claims in the plural ("start with {s}"); the other forms (singular,
negated) are inflected from them, so a new condition is a few lines and speaks in all frames: keep,
drop, count, any, all.
Does not cover: operations that are not about a yes-or-no property of a word, see
`pocket.ops.text_words`; the conditions themselves, see `pocket.ops.text_filter`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from random import Random

from pocket.ops.base import Op, Param, expand

MANY = "(words|words|strings|strings|items|entries|elements|names)"
ONE = "(word|word|string|string|item|entry|element|name)"
A_ONE = "(a word|a word|a string|a string|a name|an item|an entry|an element)"
IRREGULAR = {"are": "is", "have": "has", "finish": "finishes"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """A yes-or-no property of one word.

    Args:
        name: the end of the operation names: `starting_with`.
        test: Python expression over `w`.
        fails: the opposite expression.
        claims: plural verb phrases, a plain verb first: "start with {s}"; `<their>` as possessive.
        after: what can stand directly after a plural or singular noun: "starting with {s}".
        before: adjectives that can stand before the noun: "empty".
        nouns: plural nouns for the words that have the property: "palindromes".
        params: as in `Op`.
        weight: as in `Op`, for keep and drop.
    """

    name: str
    test: str
    fails: str
    claims: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    params: dict[str, Param] = field(default_factory=dict)
    weight: float = 1.0

    def fill(self, frames: tuple[str, ...]) -> tuple[str, ...]:
        """Put the forms of this condition into frames that name them in angle brackets."""
        forms = {
            "<are>": _any_of(c.replace("<their>", "their") for c in self.claims),
            "<is>": _any_of(map(_singular, self.claims)),
            "<are not>": _any_of(map(_not_plural, self.claims)),
            "<is not>": _any_of(map(_not_singular, self.claims)),
            "<after>": _any_of(self.after),
            "<many>": MANY,
            "<a one>": A_ONE,
            "<adjective>": _any_of(self.before),
            "<nouns>": _any_of(self.nouns),
            "<one>": ONE,
        }
        missing = {"<adjective>": not self.before, "<nouns>": not self.nouns}
        sayable = [f for f in frames if not any(missing[form] and form in f for form in missing)]
        return tuple(_replace_all(frame, forms) for frame in sayable)

    def named(self, before: str, noun: str) -> str:
        """An operation name: the adjective stands before the noun, any other condition after it."""
        words = (before, self.name, noun) if self.before else (before, noun, self.name)
        return "_".join(filter(None, words))

    def sentence(self, frame: str) -> str:
        """One fixed expansion of a frame: explanations are plain sentences, without notation."""
        plainest = replace(self, claims=self.claims[:1])
        return expand(plainest.fill((frame,))[0], Random(0))


def _any_of(options: Iterable[str]) -> str:
    return "(" + "|".join(options) + ")"


def _replace_all(text: str, forms: dict[str, str]) -> str:
    for form, words in forms.items():
        text = text.replace(form, words)
    return text


def _singular(claim: str) -> str:
    verb, rest = claim.split(" ", 1)
    return f"{IRREGULAR.get(verb, verb + 's')} {rest}".replace("<their>", "its")


def _not_plural(claim: str) -> str:
    negated = _negated(claim, "(are not|aren't)", "(do not|don't)")
    return negated.replace("<their>", "their")


def _not_singular(claim: str) -> str:
    return _negated(claim, "(is not|isn't)", "(does not|doesn't)").replace("<their>", "its")


def _negated(claim: str, be: str, do: str) -> str:
    verb, rest = claim.split(" ", 1)
    return f"{be} {rest}" if verb == "are" else f"{do} {verb} {rest}"


KEEP_DO = (
    "keep (only|just) the <nouns> (in|of|from) {it}",
    "(find|get|list|collect|pick) [all] the <nouns> (in|of|from) {it}",
    "(drop|remove) everything (in|from) {it} that is not one of the <nouns>",
    "keep [only] the <adjective> <many> (in|of|from) {it}",
    "(select|pick|find|get|collect|list) [all] the <adjective> <many> (in|of|from) {it}",
    "(drop|remove) the <many> (in|from) {it} that <are not>",
    "filter {it} (down to|to) the <adjective> <many>",
    "keep [only] the <many> (in|of|from) {it} that <are>",
    "keep (only|just) <many> <after> from {it}",
    "filter {it} (to|down to) [only] the <many> (that <are>|<after>)",
    "filter {it} so [that] only <many> <after> (remain|stay|are left)",
    "(drop|remove|discard|throw away|filter out) (every|any|each) <one> (in|from) {it} that <is "
    "not>",
    "(select|pick|choose|take|collect|gather) (the|all|all the) <many> (in|from) {it} "
    "(that|which) <are>",
    "(find|get|extract|pull out) (all the|all|every one of the) <many> <after> (in|from) {it}",
    "go through {it} and keep (each|every) <one> that <is>",
    "(narrow|reduce|restrict|limit) {it} to (those|the ones|<many>) that <are>",
    "(get rid of|remove|drop) everything (in|from) {it} that <is not>",
    "keep (each <one>|<a one>) of {it} only if it <is>",
    "(make|build|create) a [new] list (of|with) [all] the <many> in {it} (that <are>|<after>)",
    "look for <many> <after> in {it} (and collect them|and put them in a list)",
    "(return|give|hand back|take) only the <many> (in|of|from) {it} (that|which) <are>",
    "(ignore|skip|leave out|throw out|drop|exclude) the <many> (in|from) {it} that <are not>",
    "(ignore|skip|leave out) (every|any|each) <one> (in|of) {it} that <is not>",
    "(skip|ignore|drop) <a one> (in|of) {it} unless it <is>",
    "leave only <many> <after> in {it}",
    "(throw away|throw out|kick out) (everything|all) (in|from) {it} (except|but) the <many> "
    "that <are>",
    "(return|give) the <many> <after> (of|in|from) {it}",
    "(drop|exclude|leave out) whatever in {it} <is not>",
)
KEEP_GET = (
    "the <nouns> (in|of|from) {it}",
    "all <nouns> (in|of|among) {it}",
    "the <adjective> <many> (in|of|from) {it}",
    "[all] <adjective> <many> (in|of|from) {it}",
    "the <many> (in|of|from) {it} (that|which) <are>",
    "(all|only|just) the <many> <after> (in|from) {it}",
    "(those|the ones) (in|from|of) {it} that <are>",
    "every <one> (in|from|of) {it} (that <is>|<after>)",
    "{it} without the <many> that <are not>",
    "{it} (limited|reduced|filtered|restricted) to <many> <after>",
    "a list of the <many> in {it} which <are>",
    "only those <many> (in|of) {it} that <are>",
    "(all|the) <many> (in|of) {it} except those that <are not>",
)
KEEP_ASK = (
    "which <many> in {it} <are>",
    "what are the <many> <after> in {it}",
    "which of the <many> in {it} <are>",
)
KEEP_SHORT = (
    "<nouns> only",
    "only <nouns>",
    "<adjective> only",
    "only <adjective> <many>",
    "only <many> <after>",
    "just the ones that <are>",
    "<after> only",
    "keep <many> <after>",
    "keep only those that <are>",
    "only those <after>",
    "skip those that <are not>",
    "ignore the ones that <are not>",
    "just the <adjective> ones",
    "drop the ones that <are not>",
    "only the ones that <are>",
)
DROP_DO = (
    "(drop|remove|filter out|exclude|skip) [all] [the] <nouns> (in|from) {it}",
    "get rid of [the] <nouns> in {it}",
    "(drop|remove|discard|filter out|exclude|skip) [all] [the] <adjective> <many> (in|from) {it}",
    "(strip|clean) {it} of <adjective> <many>",
    "get rid of [the] <adjective> <many> in {it}",
    "(drop|remove|discard|throw away|throw out|filter out|exclude|delete) [all] the <many> "
    "(in|from) {it} (that|which) <are>",
    "(drop|remove|skip|ignore|leave out|exclude) (every|any|each) <one> <after> (in|from) {it}",
    "get rid of (all|any|all the) <many> in {it} that <are>",
    "(strip|clean) {it} of <many> <after>",
    "keep [only] the <many> (in|of|from) {it} that <are not>",
    "filter {it} so [that] no <one> <after> (remains|is left)",
    "(take|pick|collect) from {it} (only|just) what <is not>",
    "(copy|keep) everything in {it} except the <many> that <are>",
    "go through {it} and (skip|leave out) (each|every|any) <one> that <is>",
    "leave out of {it} [all] <many> <after>",
    "(throw out|kick out|weed out|toss|omit|leave out) the <many> (in|from) {it} that <are>",
    "(return|give) {it} without the <many> (that <are>|<after>)",
    "(return|give|hand back) only the <many> (in|of|from) {it} that <are not>",
    "(ignore|skip|omit) the <many> (in|of) {it} that <are>",
    "keep (each|every) <one> (in|of) {it} unless it <is>",
    "let no <one> <after> (stay|remain) in {it}",
    "(throw away|throw out|ignore|omit) [the] <nouns> (in|from) {it}",
    "(ignore|omit|throw out|leave out) [the] <adjective> <many> (in|of|from) {it}",
)
DROP_GET = (
    "{it} without [the] <nouns>",
    "{it} without [the] <adjective> <many>",
    "{it} without [the] <many> <after>",
    "the <many> (in|of|from) {it} (that|which) <are not>",
    "what is left of {it} (after|when) the <many> <after> (go|are removed|are dropped)",
    "everything in {it} (except|but) the <many> that <are>",
    "{it} minus [the] <many> <after>",
    "the (other|remaining) <many> in {it}, not those that <are>",
    "the <many> of {it} except those that <are>",
    "{it} with the <many> <after> (left out|thrown away|removed|skipped)",
)
DROP_ASK = ("which <many> in {it} <are not>", "which <many> remain in {it} without those <after>")
DROP_SHORT = (
    "no <nouns>",
    "no <adjective> <many>",
    "drop <adjective> ones",
    "no <many> <after>",
    "without <many> <after>",
    "drop <many> <after>",
    "skip those <after>",
    "ignore <many> <after>",
    "skip <many> that <are>",
    "all except those <after>",
    "throw out the ones that <are>",
    "ignore those that <are>",
    "not the ones <after>",
    "leave out <many> <after>",
    "keep those that <are not>",
)
COUNT_DO = (
    "count [all] [the] <nouns> (in|of) {it}",
    "(get|find|return) the number of <nouns> (in|of|among) {it}",
    "count [all] [the] <adjective> <many> in {it}",
    "(get|find|compute|return) the (number|count) of <adjective> <many> (in|of) {it}",
    "(return|find out) how many <adjective> <many> (are in|there are in) {it}",
    "count [all] the <many> (in|of) {it} (that|which) <are>",
    "count <many> <after> in {it}",
    "(return|give|tell|compute|find out) how many <many> in {it} <are>",
    "(work out|get|find|calculate) the (number|count|total number) of <many> in {it} (that "
    "<are>|<after>)",
    "tally [up] the <many> <after> in {it}",
    "go through {it} and count (each|every) <one> that <is>",
    "check each <one> in {it} and count those that <are>",
    "(say|give|determine|return) how many of the <many> in {it} <are>",
    "(return|give|say) the (number|count|amount) of <many> <after> in {it}",
    "count only the <many> (in|of) {it} that <are>",
    "count the <many> (in|of) {it}, (skipping|ignoring|leaving out) those that <are not>",
)
COUNT_GET = (
    "the (number|count) of <nouns> (in|among) {it}",
    "the (number|count) of <adjective> <many> in {it}",
    "the (number|count) of <many> (in|of) {it} (that <are>|<after>)",
    "how many <many> in {it} <are>",
    "the count of those <after> in {it}",
)
COUNT_ASK = (
    "how many <nouns> are [there] in {it}",
    "how many <adjective> <many> are [there] in {it}",
    "how many (of the|of the|) <many> in {it} <are>",
    "how many <many> <after> are [there] in {it}",
    "what is the number of <many> in {it} that <are>",
)
COUNT_SHORT = (
    "count <nouns>",
    "how many <nouns>",
    "count <adjective> ones",
    "number of <adjective> <many>",
    "count those <after>",
    "number of <many> <after>",
    "how many <are>",
    "count only <many> <after>",
    "count the ones that <are>",
    "how many <many> <after>",
)
ANY_DO = (
    "(check|test|see) (whether|if) {it} (has|contains) any <nouns>",
    "(check|test|see) (whether|if) {it} (has|contains) any <adjective> <many>",
    "(check|test|tell|find out|decide|say) (whether|if) (any|some|at least one) <one> in {it} <is>",
    "(check|see) (whether|if) {it} (has|contains|includes) (any <one>|<a one>) that <is>",
    "return (true|True) if (any|at least one) <one> (in|of) {it} <is>[, else (false|False)]",
    "look for <a one> in {it} that <is> and (say|tell|return) whether there is one",
    "(say|tell|determine) (whether|if) there is (any <one>|<a one>|at least one <one>) "
    "<after> in {it}",
    "(say|return|tell) whether one or more of the <many> in {it} <are>",
)
ANY_GET = (
    "whether any <one> in {it} <is>",
    "whether {it} has any <adjective> <many>",
    "whether (any|some|at least one) <one> in {it} <is>",
    "whether there is <a one> <after> in {it}",
)
ANY_ASK = (
    "are there any <nouns> in {it}",
    "are there any <adjective> <many> in {it}",
    "does {it} (contain|have) (any <one>|<a one>) that <is>",
    "is there (any <one>|<a one>) in {it} that <is>",
    "are there any <many> in {it} that <are>",
)
ANY_SHORT = ("any <after>", "at least one <after>")
ALL_DO = (
    "(check|test) (whether|if) {it} has only <adjective> <many>",
    "(check|test|tell|find out|decide|say) (whether|if) (every|each) <one> in {it} <is>",
    "(check|verify|make sure) [that] all [the] <many> in {it} <are>",
    "return (true|True) (if|only if|when) all [the] <many> (in|of) {it} <are>[, else "
    "(false|False)]",
    "return (false|False) if any <one> in {it} <is not>[, otherwise (true|True)]",
    "(say|tell|return|determine) whether all [the] <many> (in|of) {it} <are>",
    "(check|see) (that|if|whether) {it} (has|contains) (only|nothing but) <many> <after>",
)
ALL_GET = ("whether (every|each) <one> in {it} <is>", "whether all [the] <many> in {it} <are>")
ALL_ASK = (
    "is it true that all [the] <many> in {it} <are>",
    "is it true that every <one> in {it} <is>",
)
ALL_SHORT = ("all <after>", "every <one> <after>")


def keep(condition: Condition) -> Op:
    """The operation that keeps the words for which the condition holds."""
    return Op(
        name=condition.named("", "words"),
        src="strs",
        dst="strs",
        expr=f"[w for w in {{x}} if {condition.test}]",
        do=condition.fill(KEEP_DO),
        get=condition.fill(KEEP_GET),
        ask=condition.fill(KEEP_ASK),
        short=condition.fill(KEEP_SHORT),
        explain=condition.sentence("Returns the strings of {it} that <are>, in order."),
        params=condition.params,
        weight=condition.weight,
    )


def drop(condition: Condition) -> Op:
    """The operation that drops the words for which the condition holds."""
    return Op(
        name=condition.named("drop", "words"),
        src="strs",
        dst="strs",
        expr=f"[w for w in {{x}} if {condition.fails}]",
        do=condition.fill(DROP_DO),
        get=condition.fill(DROP_GET),
        ask=condition.fill(DROP_ASK),
        short=condition.fill(DROP_SHORT),
        explain=condition.sentence("Returns {it} without the strings that <are>."),
        params=condition.params,
        weight=condition.weight * 0.7,
    )


def count(condition: Condition) -> Op:
    """The operation that counts the words for which the condition holds."""
    return Op(
        name=condition.named("count", "words"),
        src="strs",
        dst="int",
        expr=f"sum(1 for w in {{x}} if {condition.test})",
        do=condition.fill(COUNT_DO),
        get=condition.fill(COUNT_GET),
        ask=condition.fill(COUNT_ASK),
        short=condition.fill(COUNT_SHORT),
        explain=condition.sentence("Returns how many strings of {it} <are>."),
        params=condition.params,
        weight=condition.weight * 0.6,
    )


def any_word(condition: Condition) -> Op:
    """The operation that tells whether the condition holds for at least one word."""
    return Op(
        name=condition.named("any", "word"),
        src="strs",
        dst="bool",
        expr=f"any({condition.test} for w in {{x}})",
        do=condition.fill(ANY_DO),
        get=condition.fill(ANY_GET),
        ask=condition.fill(ANY_ASK),
        short=condition.fill(ANY_SHORT),
        explain=condition.sentence("Returns whether at least one string of {it} <is>."),
        params=condition.params,
        weight=condition.weight * 0.6,
    )


def all_words(condition: Condition) -> Op:
    """The operation that tells whether the condition holds for every word."""
    return Op(
        name=f"all_words_{condition.name}",
        src="strs",
        dst="bool",
        expr=f"all({condition.test} for w in {{x}})",
        do=condition.fill(ALL_DO),
        get=condition.fill(ALL_GET),
        ask=condition.fill(ALL_ASK),
        short=condition.fill(ALL_SHORT),
        explain=condition.sentence("Returns whether every string of {it} <is>."),
        params=condition.params,
        weight=condition.weight * 0.6,
    )
