"""Guessing tokens ahead, so that several are checked at once: when it pays. Pure.

Checking a token that was guessed costs less than computing one, so guesses pay where enough of them
are right: with `n` tokens of an answer, `d` guessed and `a` of these right, `n - a` steps are made,
and the answer takes `(n - a) + d * break_even` times as long as one token, against `n` plainly. So
they pay exactly where `a / d` is above `break_even`: what a guess costs, its making included, as a
share of a plain token. That share is measured on each machine by `xnai tune`.

Two ways: an n-gram of the last tokens is looked up in the prompt and what followed it there is the
guess, which is free and does nothing where nothing repeats; or a smaller model guesses. Neither
changes the answer: llama.cpp keeps a guess only where the model itself would have drawn it. But of
tokens that were guessed it tells no log-probability (it sends 0, and no alternatives).

Source: Leviathan, Kalman and Matias, ICML 2023, for the two laws; `common/speculative.cpp` of
llama.cpp for what can be set; `bench/RESULTS.md`, Speculation, for the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

_FADE: Final = 0.9
_ENOUGH: Final = 64.0
"""Guesses after which an acceptance is believed."""
_LOSS: Final = 0.03
"""Share of the time that guessing may cost before it is ended: below that it is noise."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Speculation:
    """How an engine guesses.

    Args:
        n_guess: most tokens guessed at once, ≥ 1.
        n_match: tokens that an n-gram is found by, ≥ 1; of n-grams only. The newest place counts,
            and lines of code are alike: of four tokens it is often the wrong one, of eight seldom.
        draft: path of the smaller model; of a draft model only.
        least_sure: probability below which a draft model stops guessing; of a draft model only.
        break_even: acceptance in [0, 1] from which on it pays here; above 1 it never does.
    """

    kind: Literal["ngram", "draft"]
    n_guess: int
    n_match: int = 8
    draft: str | None = None
    least_sure: float = 0.0
    break_even: float = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Acceptance:
    """How often guesses were right: sums over answers, each counting `_FADE` of the next.

    Args:
        n_drawn: tokens of answers.
        n_guessed: guesses that were checked.
        n_right: of these.
    """

    n_drawn: float = 0.0
    n_guessed: float = 0.0
    n_right: float = 0.0

    @property
    def rate(self) -> float:
        """Share of guesses that were right; 0 where none was made."""
        return self.n_right / self.n_guessed if self.n_guessed else 0.0

    def after(self, answer: Acceptance) -> Acceptance:
        """With one more answer."""
        return Acceptance(
            n_drawn=self.n_drawn * _FADE + answer.n_drawn,
            n_guessed=self.n_guessed * _FADE + answer.n_guessed,
            n_right=self.n_right * _FADE + answer.n_right,
        )

    def speed_up(self, break_even: float) -> float:
        """Plain time of these answers over the time they took; 1 where there are none."""
        took = self.n_drawn - self.n_right + self.n_guessed * break_even
        return self.n_drawn / took if took > 0 else 1.0

    def loses(self, break_even: float) -> bool:
        """Whether guessing is slower than not, beyond doubt."""
        return self.n_guessed >= _ENOUGH and self.speed_up(break_even) < 1 - _LOSS


def break_even(answers: Acceptance, gain: float) -> float:
    """What one guess costs as a share of a plain token, by the law above; in [0.01, 1.5].

    Args:
        answers: of which at least one token was guessed.
        gain: how much faster they came than without guessing.
    """
    share = (answers.n_drawn / gain - answers.n_drawn + answers.n_right) / answers.n_guessed
    return min(1.5, max(0.01, share))
