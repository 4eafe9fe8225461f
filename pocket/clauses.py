"""A task put into words: imperative clauses, nested noun phrases, questions, notes, numbered steps.

Text that noise must not touch (names, constants, code) stands between the marks `OPEN` and `CLOSE`.
Does not cover the opening of the request or the speaker's manner, see `frames` and `voices`.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from pocket.inflect import Form, inflect
from pocket.ops.base import Type, expand
from pocket.phrases import (
    CLOSE,
    ENDING,
    NOUNS,
    OPEN,
    PRONOUNS,
    RETURN,
    TRAILING,
    join,
    ordinal_of,
    passive,
    without_it,
)
from pocket.program import Naming, Task

_SLOT = re.compile(r"\{([a-z_0-9]+)\}(-?(?:th|st|nd|rd)\b)?")
_FILTER = re.compile(r"\[(\w) for \1 in \{x\} if |\{k: v for k, v in \{x\}\.items\(\) if ")
_DROPS = re.compile(
    r"(?:drop|remove|filter out|discard|delete|exclude|throw (?:away|out)|get rid of|strip out|leave out|skip"
    r"|omit|eliminate|reject|ignore|weed out|toss out|take out|cut out|ditch|kick out|chuck out|erase) (.+)"
)
_KEEPS = re.compile(
    r"(?:keep|select|pick out|pick|take|choose|retain|extract|collect|preserve|leave|return|find|get|grab) "
    r"(?:only |just )?(.+)"
)
_LATER = 0.5
"""How often an operation that is not the first is told in a way that only later ones have."""
_WITHOUT = (
    ", ignoring {}", " without {}", ", leaving out {}", ", {} excluded", ", not counting {}", ", except {}", " but ignore {}", " but skip {}",
    ", after dropping {}", ", disregarding {}", " with {} left out", " ({} don't count)", " (without {})", " ({} are skipped)", ", skipping {}",
)  # fmt: skip
_ONLY = (
    " but only {}", ", only {}", ", {} only", ", considering only {}", ", looking just at {}", " (only {})", ", counting only {}", ", {} and nothing else",
    ", restricted to {}", ", using {} only", " ({} only)",
)  # fmt: skip
"""How a filter trails what is done with the rest: "add up xs, ignoring the negatives"."""
_NOT = (
    "please skip {}", "skip {}", "ignore {}", "{} don't count", "{} do not count", "{} are ignored", "{} should be ignored", "{} must be ignored", "leave out {}",
    "leave {} out of it", "{} are left out", "{} have to be left out first", "don't count {}", "don't take {} into account", "forget about {}", "{} are not wanted",
    "not counting {}", "{} excluded", "{} are to be skipped", "but not {}", "without {} of course", "first drop {}", "before that drop {}",
    "{} must not have any effect", "{} don't interest me", "{} are noise", "nobody wants {} in there", "{} must be taken out first", "(not {}!)",
)  # fmt: skip
_JUST = (
    "only {} count", "only {} matter", "{} only", "only {}", "consider only {}", "everything else is ignored, i.e. use only {}", "just {} please", "only {} should be used",
    "only {} are wanted", "nothing but {} counts", "only take {} into account", "only {} are to be considered", "but only {}", "only {} go in", "only {} interest me",
    "i only care about {}", "we only look at {}", "restrict it to {}", "restrict to {}", "limit it to {}", "for {} only", "use only {}", "(only {})", "skip all but {}",
)  # fmt: skip
"""The same as a statement of its own after all the rest: "… Please skip the negatives."."""
_AMONG = (
    "among {}, ", "looking only at {}, ", "taking only {}, ", "using only {}, ", "considering only {}, ", "restricting to {}, ", "of all it contains take {}, then ",
    "take just {} and ", "from {} only, ", "with {} only, ",
)  # fmt: skip
_IMPLIED: dict[str, tuple[str, ...]] = {
    "lowercase_all": (
        "everything in lowercase", "all in small letters", "in lowercase", "all lowercase", "lowercased", "with everything lowercased first", "in minuscule letters",
        "lowercase everything first", "small letters throughout", "everything goes lowercase",
    ),
    "to_lowercase": (
        "in lowercase", "all lowercase", "with everything in small letters", "lowercase it first", "all in minuscule", "everything lowercase", "lowercased first",
        "upper and lower case are the same, so lowercase it first",
    ),
    "uppercase_all": ("everything in capitals", "all in uppercase", "all caps", "uppercased", "in upper case throughout", "everything uppercased first"),
    "to_uppercase": ("in capitals", "all caps", "everything uppercased first", "uppercase it first", "in upper case"),
    "unique_words": (
        "duplicates count once", "each of them only once", "no duplicates", "repeats ignored", "dupes count once", "equal ones only once", "without repeats",
        "every one taken just once", "no matter how often each occurs", "each word one time only", "duplicates removed first",
    ),
    "unique_numbers": (
        "duplicates count once", "each of them only once", "no duplicates", "repeats ignored", "dupes count once", "equal ones only once", "without repeats",
        "every value taken just once", "no matter how often each occurs", "each one time only", "duplicates removed first", "dupes don't count twice",
    ),
    "strip_all": (
        "with the blanks around each taken off first", "whitespace around them removed first", "each stripped first", "everything trimmed", "ends trimmed", "stripped",
        "trim each of them first", "blanks at the ends taken off",
    ),
    "strip_text": ("with the ends trimmed first", "ends get trimmed first", "trimmed first", "after stripping it", "stripped first", "surrounding blanks removed first"),
    "sort_words": ("sorted a to z first", "taken in alphabetical order", "after sorting them", "sorted alphabetically first"),
    "sorted_ascending": ("taken from small to large", "sorted first", "sorted in ascending order first", "after sorting them"),
    "absolute_numbers": ("ignoring the signs", "signs ignored", "taking absolute values first", "with every sign dropped first"),
}  # fmt: skip
"""What some first operations amount to when they are told last: "count the words, duplicates count once"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """One way of telling one task; draws as it goes.

    Args:
        named: whether the request has already introduced the main argument by name.
        shown: what stands for the input where nothing introduced it ("a list of words"), or "".
        leading: whether a condition may come first ("if xs is empty …"), which it may not after "to".
    """

    task: Task
    naming: Naming
    rng: Random
    named: bool = True
    shown: str = ""
    leading: bool = True

    def subject(self) -> str:
        """How the input is mentioned."""
        rng, name = self.rng, f"{OPEN}{self.naming.main}{CLOSE}"
        if self.shown:
            return self.shown
        noun = rng.choice(NOUNS[self.task.src])
        if not self.named or rng.random() < (0.12 if self.task.src == "int" else 0.3):
            return noun if rng.random() < 0.9 else "the input"
        roll = rng.random()
        if roll < 0.74:
            return name
        if roll < 0.82 and len(self.naming.main) > 3 and self.naming.main.isalpha():
            return f"the {name}"
        return f"{noun} {name}" if roll < 0.95 else f"`{name}`"

    def pronoun(self, type_: Type) -> str:
        """How the running value is mentioned between two operations."""
        return self.rng.choice(PRONOUNS[type_])

    def phrase(self, at: int, template: str, it: str) -> str:
        """A phrase of the operation number `at`, with its slots filled."""
        text = expand(template, self.rng)

        def slot(match: re.Match[str]) -> str:
            name, ordinal = match.groups()
            if name == "it":
                return it
            return self.parameter(at, name, ordinal or "")

        return _SLOT.sub(slot, text)

    def parameter(self, at: int, name: str, ordinal: str = "") -> str:
        """A parameter of the operation number `at`: the argument's name, or the constant in words."""
        step = self.task.all_steps[at]
        if name in step.passed:
            argument = f"{OPEN}{self.naming.extras[at, name]}{CLOSE}"
            return argument + (
                "-th" if ordinal and self.rng.random() < 0.5 else "th" if ordinal else ""
            )
        value = step.constants[name]
        if ordinal and isinstance(value, int):
            return f"{OPEN}{ordinal_of(value)}{CLOSE}"
        say = step.op.params[name].say
        if say is not None:
            words = say(value)
        elif isinstance(value, str):
            words = (repr(value), repr(value), '"' + value + '"')
            if value.isalpha() and self.rng.random() < 0.15:
                words = (value, f"`{value}`", f"«{value}»", f"“{value}”")
        else:
            words = (str(value),)
        return OPEN + self.rng.choice(words) + CLOSE

    def do(self, at: int, it: str, *, omit: float = 0.0, final: bool = True) -> str:
        """An imperative clause for one operation.

        Args:
            omit: how likely the mention of the value is left out; 0 where `it` tells other operations.
            final: whether it is the last clause; others seldom begin with "return".
        """
        op = self.task.all_steps[at].op
        template = self.rng.choice(op.do)
        if not final and ENDING.match(template):
            template = self.rng.choice(op.do)
        if self.rng.random() < omit:
            template = without_it(template)
        return self.phrase(at, template, it)

    def get(self, at: int, it: str, *, pronoun: bool = False) -> str:
        """A noun phrase for the result of one operation."""
        op = self.task.all_steps[at].op
        template = self.rng.choice(op.get)
        if pronoun and self.rng.random() < 0.5:
            template = without_it(template)
        return self.phrase(at, template, it)

    def clauses(self, start: int, stop: int, *, anew: bool = True) -> list[str]:
        """Imperative clauses for the operations `start` to `stop`, some of them nested in each other.

        Args:
            anew: whether the first of them works on the input, not on what is told before.
        """
        told, at = [], start
        while at < stop:
            end, first = self._group(at, stop), anew and at == start
            it = self.subject() if first else self.pronoun(self.task.all_steps[at].op.src)
            told.append(self.nested(at, end, it, first=first, final=end == stop))
            at = end
        return told

    def continuation(self, start: int) -> str:
        """The operations from `start` on, after what is told of those before."""
        told = self.clauses(start, len(self.task.steps), anew=False)
        return join(told, "imp", self.rng)

    def _group(self, at: int, stop: int) -> int:
        """How many operations one clause tells: those but the last need a noun phrase."""
        end = at + 1
        while (
            end < stop
            and end - at < 3
            and self.task.all_steps[end - 1].op.get
            and self.rng.random() < (0.18 if stop < 3 else 0.08)
        ):
            end += 1
        return end

    def nested(self, at: int, end: int, it: str, *, first: bool, final: bool) -> str:
        steps, rng = self.task.all_steps, self.rng
        alone = end - at == 1
        for inner in range(at, end - 1):
            it = self.get(inner, it, pronoun=not first and inner == at)
        last = steps[end - 1].op
        if alone and not first and last.later.do and rng.random() < _LATER:
            return self.later(end - 1, it, final=final)
        if last.get and (not last.do or rng.random() < (0.3 if final else 0.06)):
            verb = rng.choice(RETURN) if final else rng.choice(("take", "get", "find", "compute"))
            return f"{verb} {self.get(end - 1, it, pronoun=alone and not first)}"
        if last.ask and final and rng.random() < 0.12:
            return f"{rng.choice(('return', 'tell me', 'find', 'find out', 'report'))} {self.ask(end - 1, it)}"
        if not last.do:
            return f"return {self.get(end - 1, it)}"
        return self.do(end - 1, it, omit=self._omission(first) if alone else 0.0, final=final)

    def later(self, at: int, it: str, *, final: bool) -> str:
        """A clause for an operation that is not the first, which may do without any object."""
        told, rng = self.task.all_steps[at].op.later, self.rng
        if told.get and final and rng.random() < 0.4:
            return f"{rng.choice(RETURN)} {self.phrase(at, rng.choice(told.get), it)}"
        template = rng.choice(told.do)
        if not final and ENDING.match(template):
            template = rng.choice(told.do)
        return self.phrase(at, template, it)

    def _omission(self, first: bool) -> float:
        if not first:
            return 0.55
        return 0.3 if self.named or not self.shown else 0.0

    def ask(self, at: int, it: str) -> str:
        """A question without its mark."""
        return self.phrase(at, self.rng.choice(self.task.all_steps[at].op.ask), it)

    def noun(self, start: int, stop: int) -> str:
        """One nested noun phrase for all operations: "the sum of the squares of xs"."""
        limit = self._restriction(start) if stop - start == 2 and self.rng.random() < 0.25 else ""
        it = self.subject()
        for at in range(start + bool(limit), stop):
            it = self.get(at, it)
        return it + limit

    def question(self) -> str:
        """One question about the nested earlier operations."""
        last = len(self.task.steps) - 1
        it = self.noun(0, last) if last else self.subject()
        return self.ask(last, it)

    def notes(self) -> list[str]:
        """Elliptical notes, one per operation: "lowercased", "no empties"."""
        return [
            self.phrase(at, self.rng.choice(step.op.short), self.pronoun(step.op.src))
            for at, step in enumerate(self.task.steps)
        ]

    def sequence(self, form: Form, start: int, stop: int) -> str:
        """Clauses for some operations joined into one text of the form."""
        limited = self._restricted(start, stop, form)
        if limited is not None:
            return limited
        merged = self._reversed(start, stop, form) if self.rng.random() < 0.05 else None
        if merged is not None:
            return merged
        told = self._trailed(start, stop) or self._merged(start, stop) or self.clauses(start, stop)
        if self.rng.random() < 0.1 and not told[-1].startswith(RETURN):
            told.append(
                self.rng.choice(
                    ("return it", "return the result", "return that", "give back the result")
                )
            )
        if form == "imp" and self.leading:
            told = self._loosened(told)
        return join([inflect(clause, form) for clause in told], form, self.rng)

    def _trailed(self, start: int, stop: int) -> list[str] | None:
        """The last operation as an afterthought: "drop the negatives, sorted from low to high"."""
        if stop - start < 2 or self.rng.random() > 0.15:
            return None
        notes = [note for note in self.task.all_steps[stop - 1].op.short if TRAILING.match(note)]
        if not notes:
            return None
        told = self.clauses(start, stop - 1)
        told[-1] += f", {self.phrase(stop - 1, self.rng.choice(notes), 'them')}"
        return told

    def _restriction(self, at: int) -> str:
        """The operation as an afterthought that limits what another one works on, or ""."""
        return self._limited(at, _WITHOUT, _ONLY)

    def _limited(self, at: int, drops: Sequence[str], keeps: Sequence[str]) -> str:
        """What the filter drops or keeps in one of the forms; "" for what is no filter."""
        op = self.task.all_steps[at].op
        if op.src != op.dst or not op.do or not _FILTER.match(op.expr):
            return ""
        for _ in range(3):
            template = without_it(self.rng.choice(op.do))
            if "{it}" in template:
                continue
            clause = self.phrase(at, template, "")
            for pattern, forms in ((_DROPS, drops), (_KEEPS, keeps)):
                found = pattern.fullmatch(clause)
                if found and forms and not found.group(1).startswith("nothing"):
                    return self.rng.choice(forms).format(found.group(1))
        return ""

    def _restricted(self, start: int, stop: int, form: Form) -> str | None:
        """A filter told last although it comes first: "add up xs, ignoring the negatives"."""
        if not 2 <= stop - start <= 4 or self.rng.random() > 0.4:
            return None
        before, after = self._told_apart(start, form)
        if not (before or after):
            return None
        rest = [inflect(clause, form) for clause in self.clauses(start + 1, stop)]
        return before + join(rest, form, self.rng) + after

    def _told_apart(self, start: int, form: Form) -> tuple[str, str]:
        """The first operation as words before or after those of all others; both may be ""."""
        rng = self.rng
        implied = _IMPLIED.get(self.task.all_steps[start].op.name)
        if implied:
            return "", rng.choice((", {}", ", {}", " ({})", ". {}", " - {}", "; {}")).format(
                rng.choice(implied)
            )
        roll = rng.random()
        if roll < 0.15 and form == "imp" and self.leading:
            return self._limited(start, (), _AMONG), ""
        if roll < 0.5 and self.task.branch is None:
            stated = self._limited(start, _NOT, _JUST)
            glue = rng.choice((". ", ". ", ". ", "; ", ", ", " - ", ". And ", ". But ", ", and "))
            return "", stated and glue + (
                stated[:1].upper() + stated[1:] if glue == ". " and rng.random() < 0.7 else stated
            )
        return "", self._restriction(start)

    def _merged(self, start: int, stop: int) -> list[str] | None:
        """Two operations with one object: "strip and lowercase each word"."""
        steps = self.task.all_steps
        if (
            stop - start < 2
            or steps[start].op.src != steps[start + 1].op.src
            or self.rng.random() > 0.15
        ):
            return None
        it = self.subject()
        heads: list[dict[str, str]] = []
        for at in (start, start + 1):
            told = [
                self.phrase(at, self.rng.choice(steps[at].op.do), it).partition(" ")
                for _ in range(6)
                if steps[at].op.do
            ]
            heads.append({rest: verb for verb, _, rest in told})
        for rest, verb in heads[0].items():
            other = heads[1].get(rest)
            if rest and other and other != verb:
                return [f"{verb} and {other} {rest}", *self._after(start + 2, stop)]
        return None

    def _after(self, start: int, stop: int) -> list[str]:
        """Clauses for the rest, which speak of what is there by now."""
        return [
            self.nested(
                at,
                at + 1,
                self.pronoun(self.task.all_steps[at].op.src),
                first=False,
                final=at == stop - 1,
            )
            for at in range(start, stop)
        ]

    def _loosened(self, told: list[str]) -> list[str]:
        """Some clauses in the passive, or all with a modal verb."""
        if self.rng.random() < 0.07:
            modal = self.rng.choice(
                ("it should", "it should", "it must", "it has to", "i want it to", "you", "we")
            )
            return [f"{modal} {clause}" for clause in told]
        return [
            passive(clause, self.rng) if self.rng.random() < 0.12 else clause for clause in told
        ]

    def _reversed(self, start: int, stop: int, form: Form) -> str | None:
        """The order of the words against the order of the steps: "after stripping each word, lowercase it"."""
        if stop - start < 2 or form == "ger":
            return None
        rng, steps = self.rng, self.task.all_steps
        if not all(step.op.do for step in steps[start:stop]):
            return None
        before = [
            inflect(
                self.do(
                    at,
                    self.subject() if at == start else self.pronoun(steps[at].op.src),
                    omit=self._omission(at == start),
                ),
                "ger",
            )
            for at in range(start, stop - 1)
        ]
        last = inflect(self.do(stop - 1, self.pronoun(steps[stop - 1].op.src), omit=0.55), form)
        if any(
            clause.startswith(("return", "giv", "report", "output", "produc")) for clause in before
        ):
            return None
        early = (
            " and ".join(before)
            if len(before) < 3
            else ", ".join(before[:-1]) + " and " + before[-1]
        )
        roll = rng.random()
        if roll < 0.5 and form == "imp":
            return f"after {early}, {last}"
        if roll < 0.6 and form == "imp":
            return f"first {early}, then {last}".replace("first ", "start by ", 1)
        return f"{last} after {early}"
