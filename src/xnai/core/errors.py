"""Every error a caller may meet.

    XnaiError
    ├── BadRequest 400            the request itself is at fault
    │   ├── EmptyPrompt 400       nothing is asked
    │   ├── Unauthorized 401      the token is missing or wrong
    │   ├── Forbidden 403         this server is not asked by that name, or from that web page
    │   ├── NotServed 404         the server has no such path
    │   ├── WrongMethod 405       the path is served, but not for this method
    │   ├── SlowBody 408          the body did not come in time
    │   ├── BodyTooLarge 413      the body has more bytes than the server reads
    │   ├── KeptPrivate 403       the request is private, and who was named is not on this machine
    │   ├── NoInfill 400          the model was never taught to fill a gap in a text
    │   ├── PromptTooLong 413     the prompt does not fit the context of any allowed tier
    │   ├── TextTooLong 400       a text has more tokens than the embedding model reads
    │   ├── NotSetUp 404          something is fetched once, and has not been; names the command
    │   └── UnknownName 404       no such tier, model or preset
    ├── ConfigError 400           configuration that cannot be used; carries file and line
    ├── FetchFailed 502           something could not be fetched, or not be put in its place
    │   └── HubUnreachable 502    nobody answers at the address of the model hub
    ├── EngineError 502           an engine failed
    │   ├── ModelFileError 500    the model file is missing, damaged or not GGUF
    │   ├── EngineStartError 503  the child did not become ready
    │   ├── EngineDied 502        the child went away or hung while it answered
    │   ├── RemoteFailed 502      an endpoint behind a URL failed; carries how
    │   └── OverSpend 402         the call could exceed the money of this month; carries the figures
    ├── OverBudget 507            the model cannot fit the RAM budget; carries both figures
    ├── Busy 429                  as many requests wait as may; carries when to ask again
    ├── TooManyWatchers 429       as many read the events as may
    ├── ShuttingDown 503          the server ends, and gave up what it worked on
    ├── DeadlineExceeded 504      the time given ran out
    ├── Interrupted 499           whoever asked went away, or pressed Ctrl-C; recorded, never raised
    │   └── SlowReader 499        the client read nothing of its answer, and was cut off
    ├── SandboxUnavailable 501    code cannot be executed safely on this machine
    ├── SovereignUnavailable 501  sovereign mode was asked for, and nothing here can enforce it
    └── StoreError 500            the record could not be written

Each says what happened, to which thing, against which limit, and what to do next. Foreign errors
are translated once, at the edge where they are met, with `from`.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class XnaiError(Exception):
    """Root of the tree.

    Args:
        message: what happened, to which thing, against which limit.
        hint: what to do next; may be empty.
    """

    status = 500

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return self.message

    def saying(self, message: str) -> Self:
        """The same error with another message."""
        other = type(self).__new__(type(self), *self.args)
        other.__dict__ |= self.__dict__ | {"message": message}
        return other


class BadRequest(XnaiError):
    """The request itself is at fault."""

    status = 400


class Unauthorized(BadRequest):
    """The token is missing or wrong."""

    status = 401


class Forbidden(BadRequest):
    """The Host or the Origin of the request is not allowed, whoever asks."""

    status = 403


class NotServed(BadRequest):
    """The server has no such path."""

    status = 404


class WrongMethod(BadRequest):
    """The path is served, but not for this method."""

    status = 405


class SlowBody(BadRequest):
    """The body did not come in time."""

    status = 408

    def __init__(self, *, limit_s: float) -> None:
        super().__init__(
            f"The body of the request had not come after {limit_s:.0f} s.", hint="Send it again."
        )
        self.limit_s = limit_s


class KeptPrivate(BadRequest):
    """The request is private, and what was asked for would send it away. Nothing was sent."""

    status = 403


class BodyTooLarge(BadRequest):
    """The body has more bytes than the server reads; it was not read to its end."""

    status = 413

    def __init__(self, *, limit_bytes: int) -> None:
        super().__init__(
            f"The body of the request is longer than {limit_bytes} bytes, "
            "which is the most this server reads.",
            hint="Send less at once, or raise `server.max_body_mib` in the configuration.",
        )
        self.limit_bytes = limit_bytes


class PromptTooLong(BadRequest):
    """The prompt does not fit; context is never cut silently."""

    status = 413

    def __init__(self, *, prompt_tokens: int, n_ctx: int, model: str, exact: bool = True) -> None:
        least = "" if exact else "at least "
        super().__init__(
            f"The prompt has {least}{prompt_tokens} tokens, but {model} reads at most {n_ctx}, "
            "its answer included.",
            hint="Shorten the prompt.",
        )
        self.prompt_tokens = prompt_tokens
        self.n_ctx = n_ctx
        self.exact = exact

    def proposing(self, tiers: Sequence[str]) -> Self:
        """The same error, with the tiers that could take the prompt; there may be none."""
        other = self.saying(self.message)
        if tiers:
            named = ", ".join(tiers)
            other.hint = f"Shorten the prompt, or name a tier with a larger context: {named}."
        return other


class TextTooLong(BadRequest):
    """A text is longer than the embedding model reads, and is not to be cut.

    Args:
        place: of the text in the request, from 0.
        length: in the unit of the limit.
        unit: "tokens" or "characters".
    """

    def __init__(self, *, place: int, length: int, limit: int, unit: str) -> None:
        super().__init__(
            f"Text {place} of the input has {length} {unit}, but the embedding model reads at "
            f"most {limit}.",
            hint="Split it into shorter texts.",
        )
        self.place = place


class NotSetUp(BadRequest):
    """Something is fetched once, and has not been.

    Args:
        what: as a sentence begins with it.
        command: fetches it.
    """

    status = 404

    def __init__(self, *, what: str, command: str) -> None:
        super().__init__(f"{what} is not on this machine yet.", hint=f"Fetch it once: {command}")


class NotConfigured(BadRequest):
    """Something is served only where the configuration names who does it.

    Args:
        what: as a sentence begins with it.
        setting: that names it.
        example: of how it is set.
    """

    status = 404

    def __init__(self, *, what: str, setting: str, example: str) -> None:
        super().__init__(
            f"{what} is not served here: `{setting}` is not set.",
            hint=f"Put it into xnai.yaml, as in `{example}`, and start the server again.",
        )


class EmptyPrompt(BadRequest):
    """Nothing is asked: the newest message of the user is blank."""

    def __init__(self) -> None:
        super().__init__("The request is empty.", hint="Say what to write.")


class NoInfill(BadRequest):
    """The model was never taught to fill a gap in a text."""

    def __init__(self, *, model: str) -> None:
        super().__init__(
            f"{model} cannot fill in text before a suffix: its vocabulary has no tokens for it.",
            hint="Name a model that was trained for it, such as Qwen2.5-Coder, or ask in the "
            "prompt for the lines between the two texts.",
        )


class UnknownName(BadRequest):
    """No such tier, model or preset.

    Args:
        where: it was looked for, as ` in some/repository`; empty where that goes without saying.
    """

    status = 404

    def __init__(self, *, kind: str, name: str, known: Iterable[str], where: str = "") -> None:
        names = list(known)
        close = get_close_matches(name, names, n=1)
        guess = f" Did you mean {close[0]!r}?" if close else ""
        super().__init__(
            f"There is no {kind} {name!r}{where}.{guess}", hint=f"Known: {', '.join(names)}."
        )


class ConfigError(XnaiError):
    """Configuration that cannot be used."""

    status = 400


class FetchFailed(XnaiError):
    """Something could not be fetched, or could not be put in its place."""

    status = 502


class HubUnreachable(FetchFailed):
    """Nobody answers at the address of the model hub, or of where it keeps its files."""


class EngineError(XnaiError):
    """An engine failed."""

    status = 502


class ModelFileError(EngineError):
    """The model file is missing, damaged or not GGUF."""

    status = 500


class EngineStartError(EngineError):
    """The child did not become ready."""

    status = 503


class EngineDied(EngineError):
    """The child went away or hung while it answered.

    Args:
        before_first_token: True when nothing had been generated yet.
    """

    def __init__(self, message: str, *, before_first_token: bool, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.before_first_token = before_first_token


class EngineQuarantined(EngineError):
    """Engines of a model failed too often in a row; it is not started for a while.

    Args:
        retry_after_s: until it is tried again.
        because: how the last one failed.
    """

    status = 503

    def __init__(self, *, model: str, retry_after_s: float, because: str) -> None:
        seconds = f"{max(1.0, retry_after_s):.0f} s"
        super().__init__(
            f"{model} failed too often and is not started for {seconds}. The last time: {because}",
            hint=f"Ask another tier, or again in {seconds}; see `xnai doctor`.",
        )
        self.retry_after_s = retry_after_s


RemoteFault = Literal[
    "dns", "refused", "tls", "network", "timeout", "auth", "limit", "missing", "server", "cut",
    "garbled", "open",
]  # fmt: skip
"""How an endpoint can fail; `open` is not asked at all, since it failed too often."""


class RemoteFailed(EngineError):
    """An endpoint behind a URL failed.

    Args:
        fault: how.
        before_first_token: True when nothing of an answer had come.
        retry_after_s: when the endpoint says to ask again; None when it does not say.
    """

    def __init__(
        self,
        message: str,
        *,
        fault: RemoteFault,
        before_first_token: bool = True,
        retry_after_s: float | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(message, hint=hint)
        self.fault = fault
        self.before_first_token = before_first_token
        self.retry_after_s = retry_after_s


class OverSpend(EngineError):
    """The call could cost more than is left of this month's money. Nothing was sent."""

    status = 402

    def __init__(self, *, model: str, reserved: float, spent: float, budget: float) -> None:
        super().__init__(
            f"A call of {model} may cost {reserved:.4f}, but {spent:.4f} of the {budget:.2f} of "
            "this month are spent or reserved.",
            hint="Ask for fewer tokens, wait for the next month, or raise `cloud.monthly_budget`.",
        )
        self.reserved = reserved
        self.spent = spent
        self.budget = budget


class OverBudget(XnaiError):
    """The model cannot fit the RAM budget."""

    status = 507

    def __init__(
        self, *, model: str, wanted_mib: float, budget_mib: float, held_mib: float
    ) -> None:
        who = "held by running requests and pinned models"
        held = f", of which {held_mib:.0f} MiB are {who}" if held_mib else ""
        super().__init__(
            f"{model} needs about {wanted_mib:.0f} MiB, but the engines may use "
            f"{budget_mib:.0f} MiB together{held}.",
            hint="Choose a smaller model or context, or raise `budget` in the configuration.",
        )
        self.model = model
        self.wanted_mib = wanted_mib
        self.budget_mib = budget_mib
        self.held_mib = held_mib

    def for_others(self) -> OverBudget:
        """The same where other programs, and not the configuration, set the limit."""
        error = OverBudget(
            model=self.model,
            wanted_mib=self.wanted_mib,
            budget_mib=self.budget_mib,
            held_mib=self.held_mib,
        )
        error.hint = (
            "Other programs use the rest of the memory: close some, or ask for a smaller model."
        )
        return error


class Busy(XnaiError):
    """As many requests are worked on and wait as the server takes.

    Args:
        running: requests that are worked on.
        waiting: requests that wait for their turn.
        retry_after_s: whole seconds after which this one would have had its turn, 1 to 600; an
            estimate.
    """

    status = 429

    def __init__(self, *, running: int, waiting: int, retry_after_s: int) -> None:
        super().__init__(
            f"The server works on {running} requests, and {waiting} wait, "
            "which are as many as may wait.",
            hint=f"Ask again in about {retry_after_s} s.",
        )
        self.running = running
        self.waiting = waiting
        self.retry_after_s = retry_after_s


class TooManyWatchers(XnaiError):
    """As many read the server's events as may."""

    status = 429

    def __init__(self, *, limit: int) -> None:
        super().__init__(
            f"{limit} watchers read the events of this server, which are as many as may.",
            hint="End one of them, and connect again.",
        )
        self.limit = limit


class ShuttingDown(XnaiError):
    """The server ends, and gave up what it worked on."""

    status = 503

    def __init__(self) -> None:
        super().__init__(
            "The request was given up: the server is being stopped.",
            hint="Ask again when it runs again.",
        )


class DeadlineExceeded(XnaiError):
    """The time given ran out."""

    status = 504


class Interrupted(XnaiError):
    """Whoever asked went away before the answer; what the audit trail says of such a request."""

    status = 499


class SlowReader(Interrupted):
    """The client read nothing of its answer for too long, and was cut off."""

    def __init__(self, *, limit_s: float) -> None:
        super().__init__(
            f"The client read nothing of its answer for {limit_s:g} s, and was cut off.",
            hint="Read answers as they come, or raise `server.send_timeout_s`.",
        )
        self.limit_s = limit_s


class SandboxUnavailable(XnaiError):
    """Code cannot be executed safely on this machine."""

    status = 501


class SovereignUnavailable(XnaiError):
    """Sovereign mode was asked for, and nothing on this machine can enforce it."""

    status = 501


class StoreError(XnaiError):
    """The record could not be written."""
