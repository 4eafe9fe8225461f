"""How long a model takes on this machine: sums over its calls, and what they foretell. Pure.

A call counts `_FADE` of the one after it: a machine that became slower is known as such after ten
or so. What is foretold is a ratio of sums, so that long calls say most.

Does not cover how long an answer will be (`xnai.cascade.timing`). What an
endpoint takes before it reads a prompt counts as reading it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from xnai.core.judgement import Draft

_FADE: Final = 0.9
_NEWEST_LOAD: Final = 0.5
"""Weight of the newest load: the first of a machine reads the disk, later ones its page cache."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """What was measured of one model.

    Args:
        n_calls: calls that were measured, faded; 0 for none.
        n_read: tokens of prompts, without those that the engine had in its cache.
        read_s: seconds from the calls to the first token of their answers.
        n_drawn: tokens of answers, without the first ones.
        drawn_s: seconds that these took.
        load_s: seconds until the model can be asked: 0 where it can; None where they were not
            measured.
        wait_s: seconds until one more call can begin, for those before it; never kept.
    """

    n_calls: float = 0.0
    n_read: float = 0.0
    read_s: float = 0.0
    n_drawn: float = 0.0
    drawn_s: float = 0.0
    load_s: float | None = None
    wait_s: float = 0.0

    @property
    def usual_s(self) -> float:
        """Seconds of its calls so far; 0 where none was measured."""
        return (self.read_s + self.drawn_s) / self.n_calls if self.n_calls else 0.0

    @property
    def usual_tokens(self) -> float:
        """Tokens of its answers so far; 0 where none was measured."""
        return 1 + self.n_drawn / self.n_calls if self.n_calls else 0.0

    def after_call(self, draft: Draft) -> Pace:
        """With one more call; a draft that does not tell reading from drawing says nothing."""
        n_tokens = draft.usage.completion_tokens
        if draft.first_s is None or n_tokens < 2:
            return self
        n_read = max(1, draft.usage.prompt_tokens - draft.usage.cached_tokens)
        return replace(
            self,
            n_calls=self.n_calls * _FADE + 1,
            n_read=self.n_read * _FADE + n_read,
            read_s=self.read_s * _FADE + draft.first_s,
            n_drawn=self.n_drawn * _FADE + n_tokens - 1,
            drawn_s=self.drawn_s * _FADE + max(0.0, draft.elapsed_s - draft.first_s),
        )

    def after_load(self, seconds: float) -> Pace:
        """With one more load."""
        before = seconds if self.load_s is None else self.load_s
        return replace(self, load_s=before + _NEWEST_LOAD * (seconds - before))

    def seconds(self, *, n_prompt: float, n_answer: float) -> float | None:
        """How long an answer will take; never negative, and longer for more tokens.

        Waiting counts, and loading as far as it was measured.

        Args:
            n_prompt: tokens to read, ≥ 0.
            n_answer: tokens to draw, ≥ 0.

        Returns:
            None where no call was measured.
        """
        if not self.n_calls:
            return None
        reading = n_prompt * self.read_s / self.n_read
        return self.wait_s + (self.load_s or 0.0) + reading + n_answer * self.drawn_s / self.n_drawn
