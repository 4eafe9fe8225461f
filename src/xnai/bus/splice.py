"""One answer out of several attempts. Pure.

A worker that dies in mid-answer leaves pieces that were passed on already; who takes its task over
begins again. Both attempts may go on, where the first was only held up.

1. What was passed on is never taken back, and nothing is passed on twice.
2. An attempt goes on from where the answer stands as soon as it has said as much in the same words.
3. An attempt that says something else is not listened to.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from xnai.bus.frames import End
from xnai.core.chat import Delta, TokenLogprob
from xnai.core.errors import EngineDied


@dataclass(kw_only=True, slots=True, eq=False)
class _Attempt:
    text: str = ""
    reasoning: str = ""
    next_frame: int = 0
    whole: bool = True
    """No frame is missing."""


@dataclass(kw_only=True, slots=True)
class Splice:
    """The answer to one task, as it is passed on."""

    text: str = ""
    reasoning: str = ""
    called: bool = False
    _attempts: dict[int, _Attempt] = field(default_factory=dict)
    _speaker: _Attempt | None = None
    """Who said the newest word; tokens without text are taken from nobody else."""

    def take(self, attempt: int, frame: int, deltas: tuple[Delta, ...]) -> list[Delta]:
        """What a frame adds to the answer.

        Args:
            attempt: from 1.
            frame: its place in the attempt, from 0; after one that is missing none counts but the
                end.
        """
        found = self._attempts.setdefault(attempt, _Attempt())
        if not found.whole or frame < found.next_frame:
            return []
        if frame > found.next_frame:
            found.whole = False
            return []
        found.next_frame = frame + 1
        pieces = (self._added(found, delta) for delta in deltas)
        return [piece for piece in pieces if piece is not None]

    def rest(self, end: End) -> Delta:
        """The last delta, when an attempt has ended, with all that was not passed on yet.

        Raises:
            EngineDied: the attempt says something else than what was passed on.
        """
        if not (end.text.startswith(self.text) and end.reasoning.startswith(self.reasoning)):
            raise EngineDied(
                "The worker died in mid-answer, and the one that took over says something else "
                "than what was passed on already.",
                before_first_token=False,
                hint="Ask again.",
            )
        text, reasoning = end.text[len(self.text) :], end.reasoning[len(self.reasoning) :]
        self.text, self.reasoning = end.text, end.reasoning
        calls = () if self.called else end.last.tool_calls
        return replace(end.last, text=text, reasoning=reasoning, tool_calls=calls)

    def _added(self, attempt: _Attempt, delta: Delta) -> Delta | None:
        """What one delta adds; its end is told by `rest` and the end of the attempt."""
        before = len(attempt.text)
        attempt.text += delta.text
        attempt.reasoning += delta.reasoning
        known = len(self.text)
        text = reasoning = ""
        if attempt.text.startswith(self.text):
            text, self.text = attempt.text[known:], attempt.text
        if attempt.reasoning.startswith(self.reasoning):
            reasoning = attempt.reasoning[len(self.reasoning) :]
            self.reasoning = attempt.reasoning
        calls = () if self.called else delta.tool_calls
        self.called = self.called or bool(calls)
        if text:
            self._speaker = attempt
        silent = not delta.text and self._speaker in (None, attempt)
        logprobs = _from(delta.logprobs, known - before) if text else ()
        logprobs = delta.logprobs if silent else logprobs
        if not (text or reasoning or calls or logprobs):
            return None
        return Delta(text=text, reasoning=reasoning, tool_calls=calls, logprobs=logprobs)


def _from(tokens: tuple[TokenLogprob, ...], n_chars: int) -> tuple[TokenLogprob, ...]:
    """Tokens without those that lie within the first `n_chars` of their text."""
    end, kept = 0, []
    for token in tokens:
        end += len(token.token)
        if end > n_chars:
            kept.append(token)
    return tuple(kept)
