"""A task becomes a request: opening, names, description, examples, the speaker's manner.

`plan` chooses the opening and the names (the code depends on them), `worded` writes the request.
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from pocket import catalogue, context, inputs, layout, names, stories, themes, voices
from pocket.clauses import Telling
from pocket.conditionals import cases_of, guard_sentence, guarded, steps_of, whole_text
from pocket.frames import Frame, Tells
from pocket.frames_do import DOING
from pocket.frames_forms import FORMS
from pocket.frames_odd import ODD
from pocket.frames_places import PLACES
from pocket.frames_tell import TELLING
from pocket.names import Split
from pocket.ops.base import Type, expand
from pocket.oracle import Case
from pocket.phrases import CLOSE, OPEN
from pocket.program import HINTS, Naming, Task, argument_types, signature, untouchable
from pocket.stories import Story
from pocket.themes import Theme

FRAMES = DOING + TELLING + ODD + FORMS + PLACES
_CUMULATIVE = list(accumulate(frame.weight for frame in FRAMES))
_CUES: dict[Type, re.Pattern[str]] = {
    "dict": re.compile(r"dict|mapping|\bkeys?\b|key-value"),
    "grid": re.compile(
        r"grid|matrix|\brows?\b|column|table|2d|nested|lists|diagonal|sublist|inner"
    ),
    "pairs": re.compile(r"pair|tuple"),
}
"""What tells the rarer types from a plain list; requests without it would have several right answers."""

_CUE_ATTEMPTS = 4
_THEMED = 0.22
_BACKGROUND = 0.22
_OWN_ARGUMENTS = 0.8
_OTHER_FUNCTION = 0.5
_HINTED = 0.06
"""How likely a story keeps the names of its arguments, has another function name, has type hints."""
_SLIPS = 0.12
_REMARKS = (0.17, 0.2)
"""How likely a remark on the input or the result is, and after it another one."""
_EXAMPLES = (
    "{call} == {value}", "e.g. {call} -> {value}", ">>> {call}¶{value}", "assert {call} == {value}",
    "for example {call} returns {value}", "{call} should give {value}", "{call} -> {value}", "{call} returns {value}",
    "example: {call} -> {value}", "so {call} is {value}", "{call} => {value}", "e.g. {call} gives {value}",
    "{call} should return {value}", "{call} must be {value}", "example: {call} = {value}", "ex: {call} should be {value}",
    "for instance {call} -> {value}", "test: assert {call} == {value}", "i.e. {call} == {value}",
    "{call} → {value}", "calling {call} gives me {value}", "so for {call} i expect {value}", "if i call {call} i should get {value}",
    "{call} comes out as {value}", "{call}  # -> {value}", "expected: {call} -> {value}", "In [1]: {call}¶Out[1]: {value}",
    "self.assertEqual({call}, {value})", "sanity check: {call} == {value}", "{call} ought to be {value}", "e.g. {given} -> {value}",
    "{given} -> {value}", "{given} => {value}", "example: {given} becomes {value}", "input {given}, output {value}",
    "e.g. {given} gives {value}", "for {given} it's {value}", "({given} → {value})",
)  # fmt: skip

_COMMENTED = (
    "{call} -> {value}", "e.g. {call} -> {value}", "{given} -> {value}", "{call} == {value}", "{call} gives {value}",
)  # fmt: skip
_NOTES = (
    "PS: {}", "ps {}", "note: {}", "NB: {}", "btw {}", "btw, {}", "fyi {}",
    "oh and {}", "also: {}", "N.B. {}", "by the way, {}", "* {}", "remark: {}",
)  # fmt: skip
_POINTING = re.compile(
    r"\b(?:it|it's|they|them|each|like|ties|so|as|in)\b|^order|^same|^always|^single|^first"
)
"""What points back in a remark, which then cannot stand before the request."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """An opening with the names it goes with; `told` says whether the request names the main argument,
    `theme` what its values are about. A story is a request of its own instead of an opening."""

    frame: Frame
    naming: Naming
    told: bool
    theme: Theme | None = None
    story: Story | None = None


def plan(task: Task, rng: Random, split: Split) -> Plan:
    """Choose an opening that can tell this task, and the names."""
    while True:
        frame = rng.choices(FRAMES, cum_weights=_CUMULATIVE)[0]
        if _can_tell(frame, task):
            return _named(frame, task, rng, split)


def plan_story(story: Story, task: Task, rng: Random, split: Split) -> Plan:
    """Choose the names for a request that stands already: its own, or any others."""
    told = "{sig}" in story.text or "{x}" in story.text
    taken = {name for step in task.all_steps for name in untouchable(step.op)}
    likely = {**dict.fromkeys(task.slots), **story.extras}
    main = story.main if rng.random() < _OWN_ARGUMENTS else names.main_argument(rng, task.src)
    main = main if told else names.DEFAULT[task.src]
    while main in taken:
        main = names.main_argument(rng, task.src)
    taken.add(main)
    extras: dict[tuple[int, str], str] = {}
    for slot, own in likely.items():
        param = task.param(slot)
        extras[slot] = own if own and own not in taken and rng.random() < _OWN_ARGUMENTS else ""
        extras[slot] = extras[slot] or names.argument_name(rng, param.type, param.names, taken)
        taken.add(extras[slot])
    function = story.function
    if function in taken or not names.belongs(function, split) or rng.random() < _OTHER_FUNCTION:
        function = _function_name(task, rng, split, taken)
    tells: Tells = "signature" if "{sig}" in story.text else "name"
    hinted = tells == "signature" and rng.random() < _HINTED
    naming = Naming(function=function, main=main, extras=extras, hinted=hinted)
    frame = Frame(template=story.text, form="imp", tells=tells)
    return Plan(frame=frame, naming=naming, told=told, story=story)


def _can_tell(frame: Frame, task: Task) -> bool:
    ops = [step.op for step in task.all_steps]
    if frame.tells in ("name", "nothing") and len(task.slots) > (1 if frame.tells == "name" else 0):
        return False
    if task.branch is not None:
        return frame.form in ("imp", "third")
    if frame.form == "noun":
        return all(op.get for op in ops) and len(ops) < 3
    if frame.form == "ask":
        return bool(ops[-1].ask) and all(op.get for op in ops[:-1]) and len(ops) < 3
    if frame.form == "notes":
        return all(op.short for op in ops)
    return frame.form != "list" or len(ops) > 1


def _named(frame: Frame, task: Task, rng: Random, split: Split) -> Plan:
    told = frame.tells in ("signature", "hints") or "{args}" in frame.template
    told = told or (frame.tells == "takes" and rng.random() < 0.6)
    banned = {name for step in task.all_steps for name in untouchable(step.op)}
    theme = themes.draw_theme(task.src, rng) if rng.random() < _THEMED else None
    main = _main(task, theme, rng) if told else names.DEFAULT[task.src]
    while main in banned:
        main = names.main_argument(rng, task.src)
    taken = banned | {main}
    extras: dict[tuple[int, str], str] = {}
    for slot in task.slots:
        param = task.param(slot)
        extras[slot] = names.argument_name(rng, param.type, param.names, taken)
        taken.add(extras[slot])
    function = task.steps[0].op.name
    if frame.tells != "nothing":
        function = _function_name(task, rng, split, taken)
    last = bool(extras) and frame.tells in ("signature", "hints") and rng.random() < 0.1
    naming = Naming(
        function=function, main=main, extras=extras, hinted=frame.tells == "hints", main_last=last
    )
    return Plan(frame=frame, naming=naming, told=told, theme=theme)


def _function_name(task: Task, rng: Random, split: Split, taken: Set[str]) -> str:
    others = [op.name for op in rng.sample(catalogue.OPS, 2)]
    while True:
        own = [step.op.name for step in task.all_steps]
        name = names.function_name(rng, split, own, others)
        if name not in taken:
            return name


def _main(task: Task, theme: Theme | None, rng: Random) -> str:
    if theme and rng.random() < 0.7:
        return rng.choice(theme.arguments)
    return names.main_argument(rng, task.src)


def worded(chosen: Plan, task: Task, examples: Sequence[Case], rng: Random) -> str:
    """Write the request.

    Args:
        examples: cases that may be shown in the request; none are shown when empty.
    """
    text = _filled(chosen, task, rng)
    for _ in range(0 if chosen.story else _CUE_ATTEMPTS):
        if not examples and not _says_type(text, task.src):
            text = _filled(chosen, task, rng)
    coded = text.startswith((f"{OPEN}def", "```", "#", '"""'))
    text = _finished(text, coded, rng)
    if examples:
        text = _with_examples(text, examples, coded, rng)
    for likely in _REMARKS:
        if rng.random() > likely:
            break
        remark = _remark(chosen, task, rng)
        if remark.lower() not in text.lower():
            text = _remarked(text, remark, coded, rng)
    if rng.random() < (_BACKGROUND / 4 if chosen.story else _BACKGROUND):
        text = _in_context(text, chosen, task, coded, rng)
    elif not coded and not chosen.story and rng.random() < (0.3 if chosen.theme else 0.09):
        start = (
            themes.context(chosen.theme, rng)
            if chosen.theme and rng.random() < 0.6
            else voices.prefix(rng)
        )
        text = start + (text if start.endswith((". ", "! ")) else _lowered(text))
        text = text[:1].upper() + text[1:] if rng.random() < 0.5 else text
    if rng.random() < 0.1:
        text = _appended(text, voices.suffix(rng, checked=task.guard is not None), coded, rng)
    if rng.random() < _SLIPS:
        text = voices.slips(text, rng)
    return plain(text)


def by_examples(chosen: Plan, task: Task, examples: Sequence[Case], rng: Random) -> str:
    """A request that says nothing but what comes out."""
    pairs = [(case.call, repr(case.expected)) for case in examples]
    listed = "¶".join(
        rng.choice(("{} == {}", "assert {} == {}", "{} -> {}", "{} gives {}")).format(*pair)
        for pair in pairs
    )
    sessions = "¶".join(f">>> {call}¶{value}" for call, value in pairs)
    named = signature(task, chosen.naming, hinted=chosen.naming.hinted)
    indented = sessions.replace("¶", "¶⇥")
    asserted = "¶⇥".join(f"assert {call} == {value}" for call, value in pairs)
    text = rng.choice(
        (
            f'def {named}:¶⇥"""¶⇥{indented}¶⇥"""',
            f'def {named}:¶⇥"""¶⇥{indented}¶⇥"""¶⇥{rng.choice(("...", "pass"))}',
            f"{rng.choice(('Implement', 'Write', 'implement', 'write'))} {named}.¶{sessions}",
            f"{rng.choice(('Make these pass', 'write it', 'fill in', 'what is it?'))}: {named}¶{listed}",
            f"{named}¶{listed}",
            f"```python¶def {named}:¶⇥...¶```¶{listed}",
            f"# {listed.replace('¶', '¶# ')}¶def {named}:",
            f"{rng.choice(('Tests for', 'The tests of', 'tests:', 'what passes these? ', 'which function does this:'))} {named}¶¶{sessions}",
            f"def test_{chosen.naming.function}():¶⇥{asserted}¶¶{rng.choice(('write', 'Write', 'Now write', 'implement', 'make it pass:'))} {named}",
            f"{sessions}¶¶{rng.choice(('write', 'Write', 'implement', 'this is'))} {named}",
        )
    )
    return plain(text)


def _remark(chosen: Plan, task: Task, rng: Random) -> str:
    """Something on the input or the result that changes nothing in the answer."""
    plain_chain = task.guard is None and task.branch is None
    if plain_chain and task.dst in ("ints", "strs") and rng.random() < 0.35 and _keeps_order(task):
        return voices.order(rng)
    main = chosen.naming.main if chosen.told else "the input"
    return voices.note(task.src, task.dst, main, rng, assuming=plain_chain)


def _keeps_order(task: Task) -> bool:
    """Whether every operation takes a list and leaves the order of what it keeps."""
    return all(
        step.op.src == step.op.dst
        and re.fullmatch(r"\[[^\[\]]* for (\w) in \{x\}(?: if [^\[\]]*)?\]", step.op.expr)
        for step in task.steps
    )


def _in_context(text: str, chosen: Plan, task: Task, coded: bool, rng: Random) -> str:
    """Background that has to be ignored before or after the request, or both."""
    tells = chosen.frame.tells
    scene = context.Scene(
        src=task.src,
        main=chosen.naming.main if chosen.told else "",
        things=chosen.theme.plural if chosen.theme else "",
        calls=tells not in ("nothing", "name"),
        brief=len(task.all_steps) < 3 and task.guard is None and task.branch is None,
        coded=coded,
    )
    before, after = context.around(scene, rng)
    while re.search(rf"\b{re.escape(chosen.naming.function)}\b", before + after):
        before, after = context.around(scene, rng)
    if before and rng.random() < 0.75 and before.rstrip()[-1] not in ":-":
        text = _capital(text)
    if "¶" in text and before[-1:] == " " and (text[0] in "-*•" or rng.random() < 0.6):
        before = before[:-1] + "¶"
    text = before + text
    if not after:
        return text
    if coded or "¶" in text:
        return f"{text}{rng.choice(('¶', '¶', '¶¶'))}{after}"
    end = text.rstrip(".")
    return f"{end}{' ' if end[-1] in '?!:)' else '. '}{after}"


def _appended(text: str, remark: str, coded: bool, rng: Random) -> str:
    if coded or "¶" in text:
        return f"{text}¶{remark}"
    glue = rng.choice((". ", ". ", ". ", ", ", " - ", "; ", " (", "¶"))
    if glue == ". " and rng.random() < 0.6:
        remark = _capital(remark)
    if text[-1] in "?!" and glue == ". ":
        glue = " "
    return text.rstrip(".") + glue + remark + (")" if glue == " (" else "")


def plain(text: str) -> str:
    """Remove the marks and write out line ends and indentations."""
    text = text.replace(OPEN, "").replace(CLOSE, "")
    text = text.replace("¶", "\n").replace("⇥", "    ")
    return re.sub(r"[ ]+\n", "\n", re.sub(r"(?<!\.)\.\.(?=\s|$)", ".", text)).strip()


def _filled(chosen: Plan, task: Task, rng: Random) -> str:
    frame, naming = chosen.frame, chosen.naming
    if chosen.story is not None:
        return stories.text(chosen.story, Telling(task=task, naming=naming, rng=rng))
    template = (
        expand(frame.template, rng)
        .replace(" ,", ",")
        .replace(" ?", "?")
        .replace("‹", "(")
        .replace("›", ")")
        .replace("«", "[")
        .replace("»", "]")
    )
    leading = re.search(r"\w,? \{imp\}", template) is None
    shown = (
        inputs.kind(task.src, rng)
        if frame.tells in ("nothing", "name") and rng.random() < 0.75
        else ""
    )
    telling = Telling(
        task=task, naming=naming, rng=rng, named=chosen.told, shown=shown, leading=leading
    )
    values = {
        "sig": f"{OPEN}{signature(task, naming, hinted=False)}{CLOSE}",
        "typed": f"{OPEN}{signature(task, naming, hinted=True)}{CLOSE}",
        "f": f"{OPEN}{naming.function}{CLOSE}",
        "args": ", ".join(f"{OPEN}{name}{CLOSE}" for name, _ in argument_types(task, naming)),
        "takes": inputs.in_words(task, naming, rng, named=chosen.told),
        "inputs": inputs.typed(task, naming, rng),
        "main": f"{OPEN}{naming.main}{CLOSE}",
        "kind": inputs.kind(task.src, rng),
        "hint": f"{OPEN}{HINTS[task.dst]}{CLOSE}",
        "ret": inputs.result(task.dst, rng),
        "number": str(rng.randint(1, 40)),
    }
    if (
        not frame.template.startswith(("def", "```", "#"))
        and "def {" not in template
        and "`{" not in template
        and rng.random() < 0.12
    ):
        values["sig"], values["f"] = f"`{values['sig']}`", f"`{values['f']}`"
    if task.branch is not None and template.endswith("{sig}: {imp}") and rng.random() < 0.5:
        template = template.replace(": {imp}", rng.choice(("¶", ":¶", " behaviour:¶")) + "{imp}")
        described = "¶".join(
            f"{rng.choice(('- ', '- ', '* '))}{case}" for case in cases_of(telling)
        )
    else:
        described = _described(frame, telling, template)
    flowing = '"""¶⇥' in template and not re.search(r"\{doclines\}|Returns:?¶", template)
    if flowing and len(described) > 60:
        described = layout.wrapped(described, rng.randint(45, 80))
    if chosen.theme:
        described = themes.themed(described, task.src, chosen.theme)
        values["takes"] = themes.themed(values["takes"], task.src, chosen.theme)

    def slot(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in values:
            return values[name]
        return _capital(described) if name[0].isupper() else described

    text = re.sub(r"\{([A-Za-z]+)\}", slot, template)
    text = text.replace(f"def {OPEN}", f"{OPEN}def ")
    return re.sub(r"\?\?", "?", text)


def _says_type(text: str, src: Type) -> bool:
    cue = _CUES.get(src)
    return cue is None or cue.search(text) is not None


def _described(frame: Frame, telling: Telling, template: str) -> str:
    task, rng = telling.task, telling.rng
    if frame.form in ("imp", "third", "ger"):
        form = frame.form
        return whole_text(telling, form)
    if frame.form == "noun":
        return guarded(telling, telling.noun(0, len(task.steps)), "ger")
    if frame.form == "ask":
        return telling.question() + (
            f"? {_capital(guard_sentence(telling, task.guard))}" if task.guard else ""
        )
    if frame.form == "notes":
        notes = telling.notes()
        if task.guard:
            notes.insert(rng.choice((0, len(notes))), guard_sentence(telling, task.guard))
        if "{bullets}" in template:
            return layout.bulleted(notes, task.dst, rng)
        return rng.choice(
            (", ", ", ", "; ", " -> ", " + ", ", then ", " then ", " | ", " and ")
        ).join(notes)
    if "- takes" in template:
        return layout.bulleted(steps_of(telling), task.dst, rng, "- ")
    if "1. takes" in template:
        return "¶".join(f" {at}. {step}" for at, step in enumerate(steps_of(telling), 2))
    style = re.search(r"\{(comments|doclines|above|steps)\}", template)
    assert style is not None
    return layout.listed(steps_of(telling), style.group(1), rng)


def _finished(text: str, coded: bool, rng: Random) -> str:
    text = text.replace(". .", ".")
    if coded or "¶" in text:
        return text
    if text[-1] not in ".?!:)" and rng.random() < 0.5:
        text += "."
    return _capital(text) if rng.random() < 0.6 else text


def _with_examples(text: str, examples: Sequence[Case], coded: bool, rng: Random) -> str:
    sessions = [f"{OPEN}>>> {case.call}¶{case.expected!r}{CLOSE}" for case in examples]
    if re.match(f"{OPEN}def [^¶]*:¶⇥", text):
        if re.search(r'^[^"]*"""[^"]*"""$', text) and rng.random() < 0.7:
            body = text.removesuffix('"""').removesuffix("¶⇥")
            told = "¶⇥".join(session.replace("¶", "¶⇥") for session in sessions)
            return f'{body}{rng.choice(("¶", "¶", "¶¶⇥Example:¶"))}⇥{told}¶⇥"""'
        if re.search(r"⇥# [^¶]*$", text) and rng.random() < 0.5:
            return text + "".join(f"¶⇥# {_shown(_COMMENTED, case, rng)}" for case in examples)
    elif not coded and rng.random() < 0.05:
        return "¶".join(sessions) + "¶¶" + text
    style = rng.choice(_EXAMPLES)
    shown = "¶".join(_shown((style,), case, rng) for case in examples)
    if coded or len(examples) > 1 or "¶" in style or "¶" in text:
        return f"{text}{rng.choice(('¶', '¶', '¶¶'))}{shown}"
    glue = rng.choice((". ", ", ", " ", "¶", "; ", " ("))
    if text[-1] in "?!" and glue in (". ", ", ", "; "):
        glue = " "
    return text.rstrip(".") + glue + shown + (")" if glue == " (" else "")


def _shown(styles: Sequence[str], case: Case, rng: Random) -> str:
    given = case.call[case.call.index("(") + 1 : -1]
    return (
        rng.choice(styles)
        .replace("{call}", f"{OPEN}{case.call}{CLOSE}")
        .replace("{given}", f"{OPEN}{given}{CLOSE}")
        .replace("{value}", f"{OPEN}{case.expected!r}{CLOSE}")
    )


def _remarked(text: str, remark: str, coded: bool, rng: Random) -> str:
    """A remark before the request, as a note or a PS, or at its end."""
    if remark.startswith("->"):
        return f"{text}¶{remark}" if coded or "¶" in text else f"{text.rstrip('.')} {remark}"
    roll = rng.random()
    if roll < 0.12 and not coded and not _POINTING.search(remark):
        if rng.random() < 0.2:
            return f"({remark}) {text}"
        opening = ("" if ":" in remark else rng.choice(("", "", "note: ", "important: "))) + remark
        opening = _capital(opening) if rng.random() < 0.6 else opening
        return f"{opening}{'¶' if '¶' in text else '. '}{text}"
    if roll < 0.26 and ":" not in remark:
        remark = rng.choice(_NOTES).format(remark)
    elif roll < 0.36 and re.search(r"⇥# [^¶]*$", text):
        return f"{text}¶⇥# {remark}"
    return _appended(text, remark, coded, rng)


def _lowered(text: str) -> str:
    """The text with a small first letter, unless it begins with capitals ("TODO")."""
    return text if text[:2].isalpha() and text[:2].isupper() else text[:1].lower() + text[1:]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
