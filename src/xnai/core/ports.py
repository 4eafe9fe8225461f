"""The Protocols through which rooms on one floor meet; `xnai.bootstrap` hands them over."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol

from xnai.core.chat import ChatModel, ChatRequest, Delta, Usage
from xnai.core.experience import Word
from xnai.core.judgement import (
    Attempt,
    Domain,
    Features,
    LogprobSummary,
    Route,
    Trajectory,
    Unwanted,
)

if TYPE_CHECKING:  # numpy takes 14 MiB, and most commands never need it
    import numpy as np
    from numpy.typing import NDArray

SandboxGrade = Literal["sandlock", "bubblewrap", "landlock", "none"]
SovereignGrade = Literal["namespace", "filter"]
"""What holds a process in sovereign mode, the better one first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SandboxResult:
    """How a program ended.

    Args:
        exit_code: as the shell would see it; negative is the signal that ended it.
        stdout, stderr: cut at the output limit, undecodable bytes replaced.
        timed_out: the wall-clock limit ended it.
        limit: name of the limit that was hit (`time`, `memory`, `output`, `disk`,
            `processes`), or empty.
    """

    exit_code: int
    stdout: str
    stderr: str
    timed_out: bool
    elapsed_s: float
    limit: str = ""


class Sandbox(Protocol):
    """Runs Python that nobody trusts: no network, no writes outside a scratch folder, limits."""

    @property
    def grade(self) -> SandboxGrade:
        """What confines the program; `none` means that nothing may be run."""
        ...

    async def run_python(
        self, source: str, *, files: dict[str, str] | None = None, timeout_s: float = 5.0
    ) -> SandboxResult:
        """Run a program in a fresh scratch folder with `files`; kill its whole group at the end.

        Raises:
            SandboxUnavailable: the grade is `none`.
        """
        ...


class Engine(ChatModel, Protocol):
    """A model that is loaded."""

    async def count(self, request: ChatRequest) -> int:
        """Tokens of the prompt as the model's template writes it, without the answer.

        Raises:
            EngineError: the engine cannot say.
        """
        ...


class EnginePool(Protocol):
    """Grants leases on loaded engines within the RAM budget."""

    def lease(self, model: str) -> AbstractAsyncContextManager[Engine]:
        """Hold an engine that serves `model`, starting it (and stopping others) if need be.

        An engine with a lease is never unloaded.

        Raises:
            UnknownName: no such model.
            OverBudget: it cannot fit, even with everything unleased stopped.
            ModelFileError: the file cannot be used.
            EngineStartError: it did not become ready.
        """
        ...


EMBED_MODEL: Final = "all-MiniLM-L6-v2"
"""The embedding model that needs no engine."""
EMBED_DIMS: Final = 384
EMBED_TOKENS: Final = 256
"""Of one text, what marks its beginning and end included: what the model has learnt to read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Embedded:
    """Texts as vectors.

    Args:
        vectors: one for each text, in their order; each `(dims,)` float32, of length 1.
        n_tokens: read of all texts together, what marks their beginning and end included.
        model: that made them.
        dims: numbers in a vector; 0 where there is none and nobody knows.
    """

    vectors: tuple[NDArray[np.float32], ...]
    n_tokens: int
    model: str = EMBED_MODEL
    dims: int = EMBED_DIMS


class Embedder(Protocol):
    """Turns texts into vectors; the inner product of two says how alike their texts are."""

    @property
    def model(self) -> str:
        """Its name, told with every answer."""
        ...

    @property
    def dims(self) -> int:
        """Numbers in a vector; 0 where it is not set up and nobody knows."""
        ...

    @property
    def is_set_up(self) -> bool:
        """Whether it can be asked; may change at any time."""
        ...

    @property
    def is_loaded(self) -> bool:
        """Whether it holds memory."""
        ...

    async def embed(self, texts: Sequence[str], *, truncate: bool) -> Embedded:
        """Compute a vector for each text.

        Args:
            truncate: a text that is too long is cut at its end.

        Raises:
            NotSetUp: it cannot be asked yet.
            TextTooLong: a text is longer than it reads, and is not to be cut.
            ModelFileError: a file of the model is damaged.
        """
        ...


class KeepingPool(EnginePool, Protocol):
    """A pool that can be told how long its engines stay."""

    def keep(self, model: str, seconds: float) -> None:
        """Say how long the engine of a model stays in memory after its last use; never blocks.

        A wish, not a claim: one that is wanted now goes before one that only stays. Without it an
        engine stays until its room is needed. It holds for as long as the engine is in memory, or
        until the next one; a model that is not in memory, or is remote, takes no notice.

        Args:
            seconds: ≥ 0; 0 unloads it as soon as nobody uses it. Infinity: it is not unloaded by
                time, and goes last where room is needed.
        """
        ...


class Ladder(ChatModel, Protocol):
    """Tiers that are climbed: what they would do can be asked, and a climb be demanded."""

    async def decide(self, request: ChatRequest) -> Route:
        """Where the request would start, and why; at most the router model is asked.

        Raises:
            BadRequest: it cannot be answered at all.
        """
        ...

    def escalate(self, request: ChatRequest, unwanted: Unwanted) -> AsyncIterator[Delta]:
        """Answer a request again from the next larger tier on, which is handed what was drafted.

        Args:
            request: as it was answered, but for its id.

        Raises:
            BadRequest: no tier is larger than those that drafted it; or as for `chat`.
        """
        ...


class Calibration(Protocol):
    """Turns raw signals into probabilities. Pure: no clock, disk or dice."""

    @property
    def version(self) -> str:
        """SHA-256 of all that it was made from; what was decided by it says so."""
        ...

    def about(self, words: Sequence[int]) -> Calibration:
        """The same for a request of these words, as `xnai.core.experience.Experience` has them."""
        ...

    def by_words(self, model: str) -> float:
        """Log-odds that the words of the request it is about add to `model` being right."""
        ...

    def before_draft(self, model: str, features: Features) -> float:
        """Probability in [0, 1] that `model` answers such a request rightly."""
        ...

    def acceptance(self, model: str, features: Features, threshold: float) -> float:
        """Probability in [0, 1] that a draft of `model` will claim `threshold` or more, unchecked.

        Where running the draft tells, right drafts are accepted: `before_draft`.
        """
        ...

    def after_draft(self, model: str, features: Features, logprob: LogprobSummary | None) -> float:
        """Probability in [0, 1] that this draft is right, before any check of it."""
        ...

    def after_climb(self, lower: str, above: str, features: Features, probability: float) -> float:
        """Probability in [0, 1] that `above` will be right where `lower` drafted already.

        Args:
            probability: that the draft of `lower` is right, all evidence counted.
        """
        ...

    def opinion(self, verifier: str, said: float) -> float:
        """Log-odds that the word of a verifier adds to those of a draft, bounded.

        Args:
            said: probability in [0, 1] that it gave to the draft being right.
        """
        ...


class Domains(Protocol):
    """Tells what a request is about. Pure: no clock, disk or dice."""

    def read(self, text: str) -> tuple[Domain, float]:
        """The domain of a text and its probability in [0, 1]; `general` where none is sure."""
        ...


class ResponseCache(Protocol):
    """Accepted answers to requests that may come again, letter by letter."""

    async def get(self, key: str) -> Trajectory | None:
        """How a request of this key was answered; None when that is not known, or too old.

        Raises:
            StoreError: the cache cannot be read.
        """
        ...

    async def put(self, key: str, trajectory: Trajectory) -> None:
        """Keep an answer; others may have to go for it.

        Raises:
            StoreError: disk full, read-only or locked.
        """
        ...


class Recorder(Protocol):
    """Keeps what happened."""

    async def record(self, trajectory: Trajectory, prompt: str) -> None:
        """Write one request with its route, calls, evidence, verdicts and outcome.

        Raises:
            StoreError: disk full, read-only or locked.
        """
        ...

    async def record_failure(
        self,
        request_id: str,
        prompt: str,
        error: BaseException,
        *,
        route: Route | None,
        attempts: Sequence[Attempt],
        failures: Mapping[str, str],
        elapsed_s: float,
    ) -> None:
        """Write a request that ended in an error instead of an answer.

        Args:
            route: None where it failed before there was one.
            attempts: what had been drafted by then.
            failures: tier → why it could not answer.

        Raises:
            StoreError: as for `record`.
        """
        ...


class Feedback(Protocol):
    """Keeps what users say of answers."""

    async def keep(self, request_id: str, word: Word, because: str) -> None:
        """Keep a word; said again it replaces what was said before.

        Args:
            because: why, in the user's words; may be empty, and is kept where texts are.

        Raises:
            UnknownName: no request of this id is recorded.
            BadRequest: it has no answer.
            StoreError: disk full, read-only or locked.
        """
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Sending:
    """What is about to leave this machine.

    Args:
        host: of the endpoint.
        via: host of the proxy that passes it on, encrypted; empty where none does.
        body: exactly what will be sent.
        reserved: the most money it may cost.
        budget: the most money of this calendar month; None for no bound.
    """

    request_id: str
    model: str
    host: str
    via: str = ""
    body: bytes
    reserved: float
    budget: float | None


class Egress(Protocol):
    """Knows all that leaves this machine, before it does."""

    async def begin(self, sending: Sending) -> int:
        """Write down what will be sent; returns the number of this entry.

        Raises:
            OverSpend: the money of this month may not suffice.
            StoreError: it cannot be written down, so nothing may be sent.
        """
        ...

    async def end(self, number: int, *, outcome: str, usage: Usage) -> None:
        """Say how it ended, and what it cost instead of what was reserved.

        Args:
            outcome: `answered`, `cancelled`, or how the endpoint failed.

        Raises:
            StoreError: it cannot be written down; what was reserved stays counted.
        """
        ...


class Privacy(Protocol):
    """Knows which conversations may not leave this machine."""

    async def reason(self, request: ChatRequest) -> str:
        """Why this request is private; empty when it is not. Remembers the private ones."""
        ...
