"""Fields of OpenAI's bodies that are refused: they would change the answer, and cannot be had.

Covers which, why, and what to do instead. Each is harmless while it asks for nothing: clients send
every field they know, most of them null or at its default.

Source: OpenAI's API reference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from xnai.server.wire import BadField, Wire


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """A field that would change the answer and cannot be honoured.

    Args:
        field: its name.
        harmless: values beside null that ask for nothing.
        why: the limit; half a sentence after the field's name.
        instead: what to do.
    """

    field: str
    harmless: tuple[object, ...] = ()
    why: str
    instead: str


_ANY_BODY: Final = (
    Refusal(
        field="frequency_penalty",
        harmless=(0,),
        why="can only be 0: answers are drawn without penalties",
        instead="Leave it out.",
    ),
    Refusal(
        field="presence_penalty",
        harmless=(0,),
        why="can only be 0: answers are drawn without penalties",
        instead="Leave it out.",
    ),
    Refusal(
        field="logit_bias",
        harmless=({},),
        why="is not supported: token numbers differ from one tier of the ladder to the next",
        instead="Leave it out, and say in the prompt which words to use or to avoid.",
    ),
)
MODERATION: Final = Refusal(
    field="moderation",
    why="is not supported: nothing here moderates",
    instead="Leave it out, and check the text yourself.",
)

CHAT_REFUSALS: Final = (
    *_ANY_BODY,
    Refusal(
        field="modalities",
        harmless=([], ["text"]),
        why='can only be ["text"]: these models write text only',
        instead="Leave it out.",
    ),
    Refusal(
        field="audio",
        why="is not supported: these models write text only",
        instead="Leave it out, and turn the text of the answer into speech.",
    ),
    Refusal(
        field="functions",
        harmless=([],),
        why="is the older form of `tools` and is not read",
        instead="Offer the functions in `tools`.",
    ),
    Refusal(
        field="function_call",
        harmless=("none", "auto"),
        why="is the older form of `tool_choice` and is not read",
        instead="Use `tool_choice`.",
    ),
    Refusal(
        field="web_search_options",
        why="is not supported: nothing here searches the web",
        instead="Leave it out, and put what was found into the messages.",
    ),
    MODERATION,
)
COMPLETION_REFUSALS: Final = (
    *_ANY_BODY,
    Refusal(
        field="echo",
        harmless=(False,),
        why="can only be false: an answer does not repeat its prompt",
        instead="Leave it out, and put the prompt before the answer yourself.",
    ),
    Refusal(
        field="best_of",
        harmless=(1,),
        why="can only be 1: the ladder itself chooses among its drafts",
        instead="Leave it out.",
    ),
)


def refuse(body: Wire, refusals: Sequence[Refusal]) -> None:
    """Look for fields that cannot be honoured; `body` has an attribute for each of `refusals`.

    Raises:
        BadField: the first one that asks for something.
    """
    for refusal in refusals:
        found = getattr(body, refusal.field)
        if found is not None and found not in refusal.harmless:
            raise BadField(
                f"`{refusal.field}` {refusal.why}.", field=refusal.field, hint=refusal.instead
            )
