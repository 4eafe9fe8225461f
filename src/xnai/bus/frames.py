"""What a worker sends back: pieces of an answer, and how it ended. Pure.

A frame is a list of deltas, so that many tokens may share a message. The end tells the whole text
once more: whoever missed a frame still has the answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import orjson
from pydantic import TypeAdapter, ValidationError

from xnai.core.chat import Delta
from xnai.core.errors import (
    BadRequest,
    EngineDied,
    EngineError,
    EngineStartError,
    ModelFileError,
    NoInfill,
    OverBudget,
    PromptTooLong,
    RemoteFailed,
    XnaiError,
)

_DELTA: Final[TypeAdapter[Delta]] = TypeAdapter(Delta)
_DELTAS: Final[TypeAdapter[tuple[Delta, ...]]] = TypeAdapter(tuple[Delta, ...])
_LOWEST: Final = -1e9
"""JSON has no infinity; as a log-probability this is as impossible."""


_NOTHING: Final = Delta()


class BadFrame(EngineError):
    """A piece of an answer that cannot be read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class End:
    """How an attempt ended.

    Args:
        text, reasoning: all of it.
        last: the last delta without its text, and with all calls of tools.
        error: instead of an answer; None where there is one.
    """

    text: str = ""
    reasoning: str = ""
    last: Delta = _NOTHING
    error: XnaiError | None = None


def encode_deltas(deltas: Sequence[Delta]) -> bytes:
    """A frame as JSON; half a surrogate pair becomes `?`."""
    return _dumped([_plain(delta) for delta in deltas])


def decode_deltas(frame: bytes) -> tuple[Delta, ...]:
    """The deltas of a frame.

    Raises:
        BadFrame: it is none.
    """
    try:
        return _DELTAS.validate_python(orjson.loads(frame))
    except (orjson.JSONDecodeError, ValidationError) as error:
        raise BadFrame("A worker sent a piece of an answer that cannot be read.") from error


def encode_end(end: End) -> bytes:
    """The end as JSON."""
    told = {"text": end.text, "reasoning": end.reasoning, "last": _plain(end.last)}
    return _dumped(told | ({"error": _told(end.error)} if end.error else {}))


def decode_end(frame: bytes) -> End:
    """How an attempt ended.

    Raises:
        BadFrame: it does not say so.
    """
    try:
        told = orjson.loads(frame)
        error = told.get("error")
        return End(
            text=str(told.get("text", "")),
            reasoning=str(told.get("reasoning", "")),
            last=_DELTA.validate_python(told.get("last", {})),
            error=_error(error) if error else None,
        )
    except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadFrame("A worker sent an end of an answer that cannot be read.") from error


def _told(error: XnaiError) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": _kind(error),
        "message": error.message,
        "hint": error.hint,
    }
    if isinstance(error, PromptTooLong):
        told |= {"prompt_tokens": error.prompt_tokens, "n_ctx": error.n_ctx, "exact": error.exact}
    return told


def _kind(error: XnaiError) -> str:
    kinds = (PromptTooLong, NoInfill, BadRequest, EngineDied)
    return next((kind.__name__ for kind in kinds if isinstance(error, kind)), "EngineError")


def _error(told: Mapping[str, Any]) -> XnaiError:
    """The error as it is met here; of what only a worker can mend, an `EngineError`."""
    message, hint = str(told["message"]), str(told.get("hint", ""))
    match told["kind"]:
        case "PromptTooLong":
            error = PromptTooLong(
                prompt_tokens=int(told["prompt_tokens"]),
                n_ctx=int(told["n_ctx"]),
                model="",
                exact=bool(told["exact"]),
            )
            return error.saying(message)
        case "NoInfill":
            return NoInfill(model="").saying(message)
        case "BadRequest":
            return BadRequest(message, hint=hint)
        case "EngineDied":
            return EngineDied(message, before_first_token=False, hint=hint)
    return EngineError(message, hint=hint)


def may_help_elsewhere(error: XnaiError) -> bool:
    """Whether another worker, or the same one later, may do what this one could not."""
    return isinstance(
        error, OverBudget | EngineDied | EngineStartError | ModelFileError | RemoteFailed
    )


def _plain(delta: Delta) -> dict[str, Any]:
    """What it says, without what it leaves unsaid and without infinities."""
    piece = {name: value for name, value in asdict(delta).items() if value}
    for token in piece.get("logprobs", ()):
        token["logprob"] = max(token["logprob"], _LOWEST)
        token["likeliest"] = [(text, max(logprob, _LOWEST)) for text, logprob in token["likeliest"]]
    return piece


def _dumped(value: Any) -> bytes:  # noqa: ANN401 (what JSON can hold)
    try:
        return orjson.dumps(value)
    except orjson.JSONEncodeError:
        return orjson.dumps(_sound(value))


def _sound(value: Any) -> Any:  # noqa: ANN401 (what JSON can hold)
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, Mapping):
        return {key: _sound(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_sound(each) for each in value]
    return value
