"""`POST /api/xnai/feedback`: the user's word on an answer. Pure.

The body names the request by the id that its answer bore (`x-xnai-request-id`). Does not cover
keeping it (`xnai.core.ports.Feedback`).
"""

from __future__ import annotations

from typing import Annotated, Any, Final

import orjson
from pydantic import Field

from xnai.core.experience import Word
from xnai.server.wire import Wire, parsed

MAX_ID_CHARS: Final = 64
MAX_BECAUSE_CHARS: Final = 2_000


class FeedbackBody(Wire):
    """What is posted.

    Args:
        request: id of the request, whole.
        because: why, in the user's words; kept where texts are.
    """

    request: Annotated[str, Field(min_length=1, max_length=MAX_ID_CHARS)]
    word: Word
    because: Annotated[str, Field(max_length=MAX_BECAUSE_CHARS)] = ""


def decode_feedback(body: bytes) -> FeedbackBody:
    """Read a body.

    Raises:
        BadField: a field is missing or has the wrong shape.
    """
    return parsed(FeedbackBody, body)


def feedback_body(asked: FeedbackBody) -> bytes:
    """What was kept, as JSON."""
    told: dict[str, Any] = {"request": asked.request, "feedback": asked.word}
    return orjson.dumps(told)
