"""Which turns of a conversation go when it does not fit, where the client asked for that. Pure.

The oldest go first, and a turn goes whole: what the user said, and all that was answered, called
and found until he spoke again. System messages stay, and so does the newest turn: without them the
answer would be to something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from xnai.core.chat import Message
from xnai.core.errors import PromptTooLong

ANSWER_SHARE: Final = 0.25
"""Of the context that is left to the answer; a prompt that just fits would get one token."""
FRAME_CHARS: Final = 16
"""Of what a template puts around a message."""


def shortened(
    messages: Sequence[Message], error: PromptTooLong, max_tokens: int | None
) -> tuple[tuple[Message, ...], int]:
    """The conversation without its oldest turns.

    How much a turn takes is reckoned by its characters, so that the result may still be too long:
    then it is shortened again, by at least one more turn.

    Args:
        error: says how long the prompt was and how much fits.
        max_tokens: that the answer may have.

    Returns:
        What is left, and how many turns went: 0 where none may go.
    """
    reserve = int(error.n_ctx * ANSWER_SHARE)
    room = error.n_ctx - min(reserve, max_tokens or reserve)
    over = 1 - room / max(error.prompt_tokens, 1)  # share of the prompt that is too much
    turns = _turns(messages)
    left, n_gone, gone = over * sum(map(n_chars, messages)), 0, set[int]()
    for turn in turns[:-1]:
        if n_gone and left <= 0:
            break
        left -= sum(n_chars(messages[at]) for at in turn)
        gone.update(turn)
        n_gone += 1
    return tuple(message for at, message in enumerate(messages) if at not in gone), n_gone


def _turns(messages: Sequence[Message]) -> list[list[int]]:
    """Places of the messages of each turn, oldest first; none of a system message."""
    turns: list[list[int]] = []
    for at, message in enumerate(messages):
        if message.role == "system":
            continue
        if message.role == "user" or not turns:
            turns.append([])
        turns[-1].append(at)
    return turns


def n_chars(message: Message) -> int:
    """Characters of a message, its calls and what a template puts around it included."""
    called = sum(len(call.name) + len(call.arguments) for call in message.tool_calls)
    return len(message.content) + called + FRAME_CHARS
