"""Openings: the sentence patterns in which people ask for a function.

Templates are in the phrase notation of `pocket.ops.base`, plus `¶` for a new line and `⇥` for one
indentation. Slots: {sig} `f(xs, k)`; {typed} with hints; {f} the bare name; {args} `xs, k`; {takes}
"a list of words xs and a number k"; {input} what an unnamed input is called; {ret} the kind of result;
{number}; and the description in one of the forms {imp}, {third}, {ger}, {noun}, {ask}, {notes},
{bullets}, {steps} (capitalised when written {Imp} …).
"""

# ruff: noqa: E501  (tables of phrases: one phrase is not broken over two lines)

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Describe = Literal["imp", "third", "ger", "noun", "ask", "notes", "list"]
Tells = Literal["signature", "hints", "takes", "name", "nothing"]
"""What the request says about the signature: all, all with type hints, the arguments in words, only the
function's name, nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """One opening: its template, the form of description it needs, and what it tells of the signature."""

    template: str
    form: Describe
    tells: Tells
    weight: float = 1.0


def frames_of(form: Describe, tells: Tells, weight: float, *templates: str) -> tuple[Frame, ...]:
    return tuple(
        Frame(template=text, form=form, tells=tells, weight=weight / len(templates))
        for text in templates
    )


MAKE = "(write|write|write|write|implement|create|define|make|build|code|code up|add|give me|i need|i want|i'd like|need|produce|show me|come up with|generate|draft)"
FUNC = "[a ][python ](function|function|function|function|func|method|def|helper|routine|fn)"
CAN = "(can|could|would|will) you [please |maybe |quickly ](write|make|write me|give me|code|implement|create|do|build)"
CALLED = "(called|named|called|with the name|by the name of|, call it)"
