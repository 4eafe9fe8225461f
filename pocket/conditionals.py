"""Guards and conditionals in words, around the clauses of the operations.

Also the lists of steps, in which a guard is one more step. Does not cover what the conditions are,
see `guards`.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from random import Random

from pocket.clauses import Telling
from pocket.guards import ELEMENTS, NUMERALS
from pocket.inflect import Form, inflect
from pocket.ops.base import expand
from pocket.phrases import CLOSE, NOUNS, OPEN
from pocket.program import Guard


def whole_text(telling: Telling, form: Form) -> str:
    """The whole task in a form, guard and conditional included."""
    if telling.task.branch is not None:
        told = _branched(telling, form)
    else:
        told = telling.sequence(form, 0, len(telling.task.steps))
    return guarded(telling, told, form)


def guarded(telling: Telling, told: str, form: Form) -> str:
    """Add the guard before or after the rest."""
    guard, rng = telling.task.guard, telling.rng
    if guard is None:
        return told
    if guard.at == 0 and form == "imp" and telling.leading and rng.random() < 0.35:
        return f"{guard_sentence(telling, guard)}{rng.choice(('. Otherwise ', ', otherwise ', '; otherwise ', '. ', ', else '))}{told}"
    if rng.random() < 0.4:
        return f"{told}{_inline(telling, guard, form)}"
    sentence = guard_sentence(telling, guard)
    return f"{told}{rng.choice(('. ', '. ', '. ', '; ', ', ', ' - ', '. Note: '))}{sentence}"


def guard_sentence(telling: Telling, guard: Guard) -> str:
    """The guard as a sentence of its own, without a full stop."""
    rng, condition = telling.rng, _condition(telling, guard.says)
    gives = OPEN + rng.choice(guard.gives).replace("{it}", telling.naming.main) + CLOSE
    if guard.raises:
        act = rng.choice(
            (
                f"raise a {gives}",
                f"raise {gives}",
                f"throw a {gives}",
                f"raise a {gives}",
                f"fail with a {gives}",
            )
        )
    else:
        act = rng.choice(
            (
                f"return {gives}",
                f"return {gives}",
                f"just return {gives}",
                f"give back {gives}",
                f"give {gives}",
            )
        )
    choices = [f"if {condition}, {act}", f"if {condition} {act}", f"{act} if {condition}", f"{act} when {condition}",
               f"when {condition}, {act}", f"in case {condition}, {act}", f"{act} whenever {condition}"]  # fmt: skip
    choices += _human(telling, guard, condition, gives, act)
    if guard.noun:
        noun = rng.choice(NOUNS[telling.task.src]).split()[-1]
        choices += [f"{act} for {_article(guard.noun)} {guard.noun} {noun}", f"{guard.noun} input: {act}",
                    f"{guard.noun} -> {gives}", f"on {guard.noun} input {act}", f"{guard.noun} gives {gives}", f"for {_article(guard.noun)} {guard.noun} {noun} the result is {gives}",
                    f"{_article(guard.noun)} {guard.noun} {noun} should come out as {gives}", f"{gives} for {_article(guard.noun)} {guard.noun} {noun}", f"{gives} when {guard.noun}", f"{act} for {guard.noun} input"]  # fmt: skip
    return rng.choice(choices)


def _human(telling: Telling, guard: Guard, condition: str, gives: str, act: str) -> list[str]:
    """Wordings of a guard as people talk."""
    rng = telling.rng
    polite = rng.choice(
        ("please ", "just ", "we ", "simply ", "it should ", "you should ", "then ")
    )
    if guard.raises:
        told = [
            f"if {condition}, {polite}{act}",
            f"{act} should it happen that {condition}",
            f"i want a {gives} if {condition}",
        ]
        value = act
    else:
        told = [f"if {condition}, {polite}{act} instead", f"when {condition} it {rng.choice(('answers', 'gives', 'returns'))} {gives}", f"if {condition} {rng.choice(('the answer', 'the result', 'it'))} is {gives}",
                f"if {condition} i'd {rng.choice(('expect', 'want', 'like'))} {gives}", f"{gives} if {condition}", f"if {condition}, {rng.choice(('', 'well, '))}then {gives}", f"if {condition}: {gives}",
                f"{rng.choice(('should be', 'make it', 'make that'))} {gives} when {condition}", f"{condition} -> {gives}", f"{condition}: {act}"]  # fmt: skip
        value = rng.choice(
            (
                act,
                act,
                f"it gives {gives}",
                f"the answer is {gives}",
                f"the result is {gives}",
                f"it's {gives}",
            )
        )
    if guard.at and guard.condition == "not {x}":
        such = rng.choice(("values", "items", "entries"))
        told += [f"nothing left means {act}", f"nothing left: {act}", f"if no such {such} exist, {act}", f"{act} when there are no such {such}", f"no such {such}: {act}"]  # fmt: skip
    told += [text for phrase in _restricted(telling, guard, rng) for text in (f"{phrase} {value}", f"{phrase}, {value}", f"{phrase}: {act}", f"{act} {phrase}")]  # fmt: skip
    return rng.sample(told, min(5, len(told)))


def _restricted(telling: Telling, guard: Guard, rng: Random) -> list[str]:
    """The inputs of a guard as a phrase: "for n below 1", "with fewer than 2 words"."""
    if guard.at or telling.shown:
        return []
    few = re.fullmatch(r"len\(\{x\}\) < (\d)", guard.condition)
    if few and telling.task.src in ELEMENTS:
        few_of = f"{rng.choice((few[1], NUMERALS[int(few[1])]))} {expand(ELEMENTS[telling.task.src], rng)}"
        return [f"with {rng.choice(('fewer', 'less'))} than {few_of}", f"for fewer than {few_of}", f"given fewer than {few_of}", f"with under {few_of}"]  # fmt: skip
    if telling.task.src != "int" or not telling.named:
        return []
    name = f"{OPEN}{telling.naming.main}{CLOSE}"
    below = {"{x} < 0": 0, "{x} <= 0": 1}.get(guard.condition)
    if below is not None:
        return [f"for {name} {rng.choice(('below', 'under', 'less than', 'smaller than'))} {below}", f"with {name} below {below}", f"for {name} < {below}"]  # fmt: skip
    return [f"for {name} = 0", f"for {name} equal to zero"] if guard.condition == "{x} == 0" else []  # fmt: skip


def cases_of(telling: Telling) -> list[str]:
    """The two cases of a conditional, and its guard, each for a line of its own."""
    branch, guard, rng = telling.task.branch, telling.task.guard, telling.rng
    assert branch is not None
    count = len(telling.task.steps)
    yes, no = _sides(telling, "imp", count)
    condition = _condition(telling, branch.says)
    otherwise = rng.choice(("else", "otherwise", "in all other cases", "if not", "in any other case", "everything else"))  # fmt: skip
    if branch.opposite and rng.random() < 0.3:
        otherwise = f"if {_condition(telling, branch.opposite)}"
    mark = rng.choice((": ", ": ", " -> ", ", "))
    told = [f"{rng.choice(('if', 'if', 'when'))} {condition}{mark}{yes}", f"{otherwise}{mark}{no}"]
    return [guard_sentence(telling, guard), *told] if guard else told


def _sides(telling: Telling, form: Form, count: int) -> tuple[str, str]:
    """What is done in each case, without full stops."""
    yes, no = (
        telling.sequence(form, start, stop).replace(". ", ", ").replace(", Then", ", then")
        for start, stop in ((0, count), (count, len(telling.task.all_steps)))
    )
    return yes, no


def steps_of(telling: Telling) -> list[str]:
    """One imperative clause per operation, for numbered and bulleted lists; a guard is one more."""
    told = []
    for at, step in enumerate(telling.task.steps):
        it = telling.subject() if at == 0 else telling.pronoun(step.op.src)
        final = at == len(telling.task.steps) - 1
        if final and at and step.op.get and telling.rng.random() < 0.25:
            verb = telling.rng.choice(("return", "return", "finally return", "output"))
            told.append(f"{verb} {telling.get(at, it, pronoun=True)}")
            continue
        told.append(telling.nested(at, at + 1, it, first=at == 0, final=final))
    guard = telling.task.guard
    if guard is not None:
        at = guard.at if guard.at or telling.rng.random() < 0.6 else len(told)
        told.insert(at, guard_sentence(telling, guard))
    return told


def _branched(telling: Telling, form: Form) -> str:
    branch, rng = telling.task.branch, telling.rng
    assert branch is not None
    count = len(telling.task.steps)
    yes, no = _sides(telling, form, count)
    condition = _condition(telling, branch.says)
    opposite = (
        _condition(telling, branch.opposite) if branch.opposite and rng.random() < 0.3 else ""
    )
    if form == "third" or not telling.leading:
        return rng.choice((
            f"{yes} if {condition}, otherwise {no}",
            f"{yes} if {condition} and {no} otherwise",
            f"{yes} when {condition}, and {no} " + (f"when {opposite}" if opposite else "if not"),
            f"{yes} if {condition}; otherwise {'it ' if form == 'third' else ''}{no}",
            f"{yes} if {condition}, else {no}",
            f"{yes} as long as {condition}, otherwise {no}",
            f"{yes} in case {condition}, and in all other cases {no}",
            f"either {yes} (if {condition}) or {no} (" + (f"if {opposite})" if opposite else "in all other cases)"),
            f"{yes}, provided that {condition}, or else {no}",
        ))  # fmt: skip
    otherwise = (
        f"if {opposite}"
        if opposite
        else rng.choice(
            (
                "otherwise",
                "else",
                "if not,",
                "in all other cases",
                "in any other case",
                "or else",
                "if that isn't so,",
            )
        )
    )
    return rng.choice((
        f"if {condition}, {yes}, {otherwise} {no}",
        f"if {condition} {yes}; {otherwise} {no}",
        f"if {condition}, {yes}. {otherwise.capitalize()} {no}",
        f"{yes} if {condition}, {otherwise} {no}",
        f"when {condition}, {yes}. {otherwise.capitalize()}, {no}".replace(",,", ","),
        f"if {condition}: {yes}, else: {no}",
        f"{condition}? {yes}. {otherwise.capitalize()} {no}",
        f"two cases. If {condition}, {yes}. {otherwise.capitalize()} {no}",
        f"as long as {condition}, {yes}; {otherwise} {no}",
        f"in case {condition}, {yes}, {otherwise} {no}",
        f"depending on whether {condition}, {yes} or else {no}",
        f"it depends: if {condition}, {yes}; {otherwise} {no}",
        f"{yes} whenever {condition}; {otherwise} {no}",
    ))  # fmt: skip


def _inline(telling: Telling, guard: Guard, form: Form) -> str:
    """The guard as an ending of the sentence."""
    rng, condition = telling.rng, _condition(telling, guard.says)
    gives = OPEN + rng.choice(guard.gives).replace("{it}", telling.naming.main) + CLOSE
    if guard.raises:
        verb = inflect(rng.choice(("raise", "throw")), form)
        return rng.choice(
            (f", and {verb} a {gives} if {condition}", f" or {verb} {gives} if {condition}")
        )
    verb = inflect(rng.choice(("return", "return", "give")), form)
    return rng.choice((
        f", or {gives} if {condition}", f" or {gives} when {condition}", f", {gives} if {condition}",
        f", and {verb} {gives} if {condition}", f" (or {gives} if {condition})", f" ({gives} if {condition})",
        f", returning {gives} if {condition}" if form != "ger" else f", with {gives} if {condition}",
    ))  # fmt: skip


def _condition(telling: Telling, says: tuple[str, ...]) -> str:
    it = telling.subject() if not telling.shown else telling.rng.choice(NOUNS[telling.task.src])
    return f"{OPEN}{CLOSE}" + _literal(expand(telling.rng.choice(says), telling.rng)).replace(
        "{it}", it
    )


def _literal(text: str) -> str:
    return text.replace("‹", "(").replace("›", ")")


def _article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" else "a"
