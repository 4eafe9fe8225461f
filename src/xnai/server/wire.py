"""Reading JSON bodies: what every dialect does alike.

Covers JSON that is none, bodies that are no objects, and fields of the wrong shape, each as an
error that names the field. What the fields are is the business of each dialect's pydantic models.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated, Any, Final, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from xnai.core.chat import ChatRequest, Objective, Pattern, RouterName
from xnai.core.errors import BadRequest
from xnai.server.dialect import Priority

T = TypeVar("T", bound=BaseModel)
SHOWN_CHARS: Final = 60
MAX_TESTS_CHARS: Final = 65_536
"""Longer tests would hold up everybody else: parsing them keeps the interpreter to itself."""
MAX_NAME_CHARS: Final = 256
ModelName = Annotated[str, Field(max_length=MAX_NAME_CHARS)]
"""The name of a model as a client writes it; every piece of an answer repeats it."""
_CLASS_NAMES: Final = re.compile(r"(?:dictionary or )?instance of \w+|dictionary")
"""In pydantic's messages: names of ours, and Python's word for what JSON calls an object."""
_OURS: Final = "Value error, "
"""What pydantic puts before the words of a validator of ours."""


class BadField(BadRequest):
    """One field of the body is at fault; `field` is its path, as in `messages.0.role`."""

    def __init__(self, message: str, *, field: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.field = field


def no_logprobs_beside_tools(field: str) -> BadField:
    """The error of a body that wants both.

    Args:
        field: that asks for the log-probabilities.
    """
    return BadField(
        f"`{field}`: log-probabilities cannot be had beside `tools`: llama.cpp gives none where "
        "calls are read.",
        field=field,
        hint="Leave one of the two out.",
    )


class Wire(BaseModel):
    """A body or a part of one. Fields that are not known are passed over: clients send many."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=False)


class XnaiOptions(Wire):
    """The `xnai` extension object of a request, the same in every dialect.

    Args:
        min_tier, max_tier: bounds on the ladder, by tier name.
        quality: probability that an answer must reach to be accepted, in (0, 1].
        pattern: what is done with a draft that is not sure to be right.
        objective: what being right is weighed against.
        latency_target_s: seconds within which an answer is wanted; ends nothing.
        router: who decides where it starts, the fitted calibration or the router model.
        tests: text of a Python test file that the answer must pass, of at most `MAX_TESTS_CHARS`.
        private: it must not leave this machine.
        deadline_s: seconds after which the request ends with the best draft so far.
        truncate: where the conversation fits no tier, leave out its oldest turns.
        compress: a conversation that is too long for a tier is shortened for it, or never is.
        cache: true takes and keeps an answer at any temperature, false at none.
        priority: where requests wait, `interactive` goes before `normal`, that before `batch`.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    min_tier: str | None = None
    max_tier: str | None = None
    quality: float | None = Field(None, gt=0, le=1)
    pattern: Pattern | None = None
    objective: Objective | None = None
    latency_target_s: float | None = Field(None, gt=0, le=86_400)
    router: RouterName | None = None
    tests: str | None = Field(None, max_length=MAX_TESTS_CHARS)
    private: bool = False
    deadline_s: float | None = Field(None, gt=0, le=86_400)
    truncate: bool = False
    compress: bool | None = None
    cache: bool | None = None
    priority: Priority = "normal"

    def of(self, request: ChatRequest) -> ChatRequest:
        """The request with what these options say of it."""
        return replace(
            request,
            min_tier=self.min_tier,
            max_tier=self.max_tier,
            quality=self.quality,
            pattern=self.pattern,
            objective=self.objective,
            latency_target_s=self.latency_target_s,
            router=self.router,
            tests=self.tests,
            private="asked for as `private`" if self.private else "",
            deadline_s=self.deadline_s,
            truncate=self.truncate or request.truncate,
            compress=self.compress,
            cache=self.cache,
        )


def parsed(shape: type[T], body: bytes) -> T:
    """Read a body.

    Raises:
        BadField: it is no JSON object, or a field has the wrong shape.
    """
    try:
        found: Any = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise BadField(f"The body is not valid JSON: {error}.", field="") from error
    if not isinstance(found, dict):
        raise BadField("The body must be a JSON object.", field="")
    return checked(shape, found)


def checked(shape: type[T], found: dict[str, Any]) -> T:
    """An object as the shape says; see `parsed`."""
    try:
        return shape.model_validate(found)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        path = ".".join(str(part) for part in first["loc"])
        told = "" if first["type"] == "missing" else f" (given: {_shown(first['input'])})"
        if first["type"] == "extra_forbidden":  # of all shapes only these options forbid it
            raise BadField(
                f"`{path[:SHOWN_CHARS]}` is no option of `xnai`.",
                field=path,
                hint=f"Leave it out; there are {', '.join(XnaiOptions.model_fields)}.",
            ) from error
        if first["type"] == "int_parsing_size":
            raise BadField(
                f"`{path}` is {_shown(first['input'])}, but must be a whole number of 64 bits.",
                field=path,
                hint="Give a smaller number, or leave the field out where it is optional.",
            ) from error
        raise BadField(
            f"`{path}`: {_CLASS_NAMES.sub('object', first['msg']).removeprefix(_OURS)}{told}.",
            field=path,
            hint="Correct this field, or leave it out where it is optional.",
        ) from error


def _shown(given: object) -> str:
    """The beginning of a value; of objects and lists only what they are, however deep they go."""
    if isinstance(given, dict | list):
        return "an object" if isinstance(given, dict) else "a list"
    told = repr(given)
    return f"{told[:SHOWN_CHARS]}…" if len(told) > SHOWN_CHARS else told
