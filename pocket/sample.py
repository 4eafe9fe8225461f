"""One training or test sample, and how it is written in ChatML.

The generator (`pocket.corpus`) makes samples, the trainer and the evaluation consume them; neither
knows more of the other than this file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["code", "told", "repair", "explain", "chat", "tool", "route"]
Level = Literal["mundane", "mid", "heavy"]

ROUTE_SYSTEM = "Classify the request: mundane, mid or heavy."
"""System message under which the smallest model acts as the conductor."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One request with its right answer.

    Args:
        kind: `code` (request → fenced Python), `told` (the same, in the words of `pocket.stories`),
            `repair` (request with a handed-over draft and facts
            → fenced Python), `explain`, `chat`, `tool`, `route`.
        level: difficulty of the task; `mundane` for everything but code, repair and route.
        prompt: the user message.
        answer: the assistant message; for code a fenced block ```` ```python\\n…\\n``` ````.
        system: system message, often empty.
        entry: name of the function asked for; empty unless code or repair.
        tests: `(call, expected)` pairs, both Python expressions; the answer is right when every
            call equals its expected value. Empty unless code or repair.
        held_out: contains a pair of neighbouring operations that is never trained.
    """

    kind: Kind
    level: Level
    prompt: str
    answer: str
    system: str = ""
    entry: str = ""
    tests: tuple[tuple[str, str], ...] = ()
    held_out: bool = False


def prompt_text(sample: Sample) -> str:
    """The ChatML text up to where the assistant begins, as the chat template renders it."""
    system = f"<|im_start|>system\n{sample.system}<|im_end|>\n" if sample.system else ""
    return f"{system}<|im_start|>user\n{sample.prompt}<|im_end|>\n<|im_start|>assistant\n"


def answer_text(sample: Sample) -> str:
    """What the model is trained to continue with, the end-of-turn token included."""
    return f"{sample.answer}<|im_end|>"
