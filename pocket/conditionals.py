"""Guards and conditionals in words, around the clauses of the operations.

Also the lists of steps, in which a guard is one more step. Does not cover what the conditions are,
see `guards`.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from pocket.clauses import Telling
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
    if guard.noun:
        noun = rng.choice(NOUNS[telling.task.src]).split()[-1]
        choices += [f"{act} for {_article(guard.noun)} {guard.noun} {noun}", f"{guard.noun} input: {act}",
                    f"{guard.noun} -> {gives}", f"on {guard.noun} input {act}", f"{guard.noun} gives {gives}", f"for {_article(guard.noun)} {guard.noun} {noun} the result is {gives}",
                    f"{_article(guard.noun)} {guard.noun} {noun} should come out as {gives}", f"{gives} for {_article(guard.noun)} {guard.noun} {noun}", f"{gives} when {guard.noun}", f"{act} for {guard.noun} input"]  # fmt: skip
    return rng.choice(choices)


def steps_of(telling: Telling) -> list[str]:
    """One imperative clause per operation, for numbered and bulleted lists; a guard is one more."""
    told = []
    for at, step in enumerate(telling.task.steps):
        it = telling.subject() if at == 0 else telling.pronoun(step.op.src)
        told.append(
            telling.nested(at, at + 1, it, first=at == 0, final=at == len(telling.task.steps) - 1)
        )
    guard = telling.task.guard
    if guard is not None:
        at = guard.at if guard.at or telling.rng.random() < 0.6 else len(told)
        told.insert(at, guard_sentence(telling, guard))
    return told


def _branched(telling: Telling, form: Form) -> str:
    branch, rng = telling.task.branch, telling.rng
    assert branch is not None
    count = len(telling.task.steps)
    yes = telling.sequence(form, 0, count).replace(". ", ", ").replace(", Then", ", then")
    no = (
        telling.sequence(form, count, len(telling.task.all_steps))
        .replace(". ", ", ")
        .replace(", Then", ", then")
    )
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
        ))  # fmt: skip
    otherwise = (
        f"if {opposite}"
        if opposite
        else rng.choice(("otherwise", "else", "if not,", "in all other cases"))
    )
    return rng.choice((
        f"if {condition}, {yes}, {otherwise} {no}",
        f"if {condition} {yes}; {otherwise} {no}",
        f"if {condition}, {yes}. {otherwise.capitalize()} {no}",
        f"{yes} if {condition}, {otherwise} {no}",
        f"when {condition}, {yes}. {otherwise.capitalize()}, {no}".replace(",,", ","),
        f"if {condition}: {yes}, else: {no}",
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
