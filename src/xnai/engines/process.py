"""The life of one child process: start, memory, end.

Covers: spawning in a session of its own, the tail of its stderr, its exit, its PSS, stopping the
whole group. Does not cover when to start or stop (`xnai.engines.pool`), nor what it answers
(`xnai.engines.llama`). One task owns a process from `spawn` to `stop`.
"""

from __future__ import annotations

import os
import re
import secrets
import signal
import socket
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import Final

import anyio
import anyio.to_thread
import orjson
import psutil
from anyio.abc import Process
from anyio.streams.buffered import BufferedByteReceiveStream

from xnai.core.errors import EngineStartError
from xnai.engines.footprint import CACHE_RAM_MIB, CHECKPOINTS, MIB
from xnai.engines.tuning import Tuning

STDERR_LINES: Final = 40
STDERR_LINE_BYTES: Final = 2000
STAMP: Final = re.compile(r"^[\d.]+ [A-Z] (\w+ +)?")
ECHOES: Final = re.compile(
    r"failed to load model(,|$| ')|exiting due to|xnai: load failed:|--no-jinja"
)
"""Lines that only repeat that something above them went wrong, or advise what nobody can do here.
The child's own is known by its name wherever it stands: llama.cpp's logger is another thread and
may have begun the line."""
STACK_MIB: Final = 8
"""What a thread's stack reserves."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Launch:
    """How a child is started.

    Args:
        model: name in the configuration, for messages.
        n_ctx: tokens of one slot.
        binary: a llama-server to use instead of the built-in one.
        port: on 127.0.0.1.
        api_key: what a client must show.
        tuning: how fast it is set to be; slots and type of the context are said apart.
        stretch: see `xnai.engines.footprint.stretch_of`; 1 leaves positions as they are.
        n_ctx_train: tokens that the model was trained for.
        own_mib: what it may take beside the weights in its file; None for any amount.
        n_tensors: in the file.
        estimated_mib: what it was charged; told to whoever looks at the process, and so are the
            next two.
        slot_mib: of that for the context of one slot.
        given_up: what it does without for want of memory.
        pooling: of a child that makes embeddings; None for one that answers.
        slides: some of its layers keep a sliding window of the context.
        slots_folder: where it may write what it has read; None for nowhere.
        guard: see `xnai.engines.local_model.LocalModel`.
    """

    model: str
    path: Path
    n_ctx: int
    n_slots: int
    kv_type: str
    tuning: Tuning
    mlock: bool
    binary: str | None
    port: int
    api_key: str = field(repr=False)
    stretch: float = 1.0
    n_ctx_train: int = 0
    own_mib: float | None = None
    n_tensors: int = 0
    estimated_mib: float = 0.0
    slot_mib: float = 0.0
    given_up: tuple[str, ...] = ()
    pooling: str | None = None
    slides: bool = False
    slots_folder: Path | None = None
    guard: tuple[str, ...] = ()

    @property
    def spare_slot(self) -> int | None:
        """A slot for a look at whether it still generates; None where there is none.

        It shares the cells of the only slot for requests, and takes two of them. Several slots
        would have to share theirs too, and each would read past those of all others; sliding
        windows are kept for each slot, so one more would take memory.
        """
        alone = self.n_slots == 1 and self.pooling is None and not self.slides
        return self.n_slots if alone else None

    @property
    def told(self) -> str:
        """For whoever looks at the process; `xnai.engines.running` reads it."""
        words = [
            f"{self.estimated_mib:.0f} MiB",
            f"context {self.n_ctx}",
            f"slots {self.n_slots} of {self.slot_mib:.0f} MiB",
            *(["repacked"] if self.tuning.repacks else []),
            *(f"without {each}" for each in self.given_up),
        ]
        return ", ".join(words)

    def settings(self) -> bytes:
        """One line of JSON for `xnai.engines.child`."""
        fields = {
            "parent_pid": os.getpid(),
            "path": str(self.path),
            "n_ctx": self.n_ctx,
            "n_slots": self.n_slots,
            "n_spare": int(self.spare_slot is not None),
            "n_threads": self.tuning.n_threads,
            "n_threads_batch": self.tuning.n_threads_batch,
            "n_batch": self.n_ctx if self.pooling else self.tuning.n_batch,
            "n_ubatch": self.n_ctx if self.pooling else self.tuning.n_ubatch,
            "flash_attention": self.tuning.flash_attention,
            "repacks": self.tuning.repacks,
            "n_gpu_layers": self.tuning.n_gpu_layers,
            "speculation": self.tuning.speculation,
            "cache_ram_mib": CACHE_RAM_MIB,
            "n_checkpoints": CHECKPOINTS,
            "most_own_bytes": most_own_bytes(self.own_mib, n_slots=self.n_slots),
            "most_loading_bytes": most_own_bytes(
                self.own_mib, n_slots=self.n_slots, n_tensors=self.n_tensors
            ),
            "kv_type": self.kv_type,
            "pooling": self.pooling,
            "mlock": self.mlock,
            "slots_folder": f"{self.slots_folder}/" if self.slots_folder else None,
            "stretch": self.stretch,
            "n_ctx_train": self.n_ctx_train,
            "binary": str(Path(self.binary).expanduser()) if self.binary else None,
            "port": self.port,
            "api_key": self.api_key,
        }
        return orjson.dumps(fields) + b"\n"


def most_own_bytes(own_mib: float | None, *, n_slots: int, n_tensors: int = 0) -> int | None:
    """Where the kernel refuses an engine more memory of its own (`RLIMIT_DATA`), bytes.

    Well above the estimate: the limit counts what is reserved, such as 8 MiB for each thread's
    stack, and a third more is no fault. What it stops is memory without end.

    Args:
        n_tensors: while it loads; llama.cpp checks each tensor in a thread of its own.

    Returns:
        None for no limit.
    """
    if own_mib is None:
        return None
    return int((1.35 * own_mib + 384 + 16 * n_slots + STACK_MIB * n_tensors) * MIB)


def free_port() -> int:
    """A loopback port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def new_key() -> str:
    """A key that only this process and the child know."""
    return secrets.token_urlsafe(32)


class EngineProcess:
    """One child. Create it with `spawn`, end it with `stop`; run `drain_stderr` beside it."""

    def __init__(self, process: Process, launch: Launch) -> None:
        self.launch = launch
        self._process = process
        self._tail: deque[str] = deque(maxlen=STDERR_LINES)
        self._drained = anyio.Event()
        self._because = ""

    @classmethod
    async def spawn(cls, launch: Launch) -> EngineProcess:
        """Start the child and hand it its settings.

        Raises:
            EngineStartError: the operating system refused.
        """
        command = [sys.executable, "-P", *launch.guard, "-m", "xnai.engines.child", launch.told]
        try:
            process = await anyio.open_process(
                command, stdin=PIPE, stdout=DEVNULL, stderr=PIPE, start_new_session=True
            )
        except OSError as error:
            raise EngineStartError(f"No process for {launch.model}: {error.strerror}.") from error
        child = cls(process, launch)
        try:
            assert process.stdin is not None
            await process.stdin.send(launch.settings())
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass  # it is dead already; whoever waits for readiness will say why
        except BaseException:  # cancelled half-way: nobody else knows of this child yet
            await child.stop(grace_s=0)
            raise
        return child

    @property
    def pid(self) -> int:
        """Process id, also of its group."""
        return self._process.pid

    def kill(self, because: str) -> None:
        """End the whole group at once; whoever asks why it ended is told this.

        A stopped (SIGSTOP) process does not see SIGTERM; SIGKILL needs no consent.
        """
        self._because = because
        _signal_group(self.pid, signal.SIGKILL)

    @property
    def exit_code(self) -> int | None:
        """None while it runs; negative is the signal that ended it."""
        return self._process.returncode

    async def wait(self) -> int:
        """Wait for its end and return the exit code."""
        return await self._process.wait()

    async def drain_stderr(self) -> None:
        """Read stderr to its end, so that the child never blocks on it; keep the last lines."""
        assert self._process.stderr is not None
        try:
            stream = BufferedByteReceiveStream(self._process.stderr)
            while True:
                self._tail.append(await _line(stream))
        except (anyio.EndOfStream, anyio.ClosedResourceError, anyio.BrokenResourceError):
            pass
        finally:
            self._drained.set()

    async def why(self) -> str:
        """Why it ended or would not start, in the words of llama.cpp where it said any."""
        if self._because:
            return f"it was killed, since {self._because}"
        if self.exit_code is not None:
            with anyio.move_on_after(1.0):  # a grandchild may hold the pipe open
                await self._drained.wait()
        told = (STAMP.sub("", line).strip() for line in self._tail)
        said = [line for line in told if line]
        useful = [line for line in said if not ECHOES.search(line)]
        reason = useful[-1] if useful else (said[-1] if said else "it said nothing")
        return f"{reason} ({_exit(self.exit_code)})"

    async def pss_mib(self) -> float | None:
        """Its share of memory in MiB, file pages included; None when it is gone."""
        return await anyio.to_thread.run_sync(pss_mib, self.pid)

    async def stop(self, *, grace_s: float) -> None:
        """End the whole group: SIGTERM, and SIGKILL after `grace_s`. Never fails; not cancellable.

        What `kill` says of SIGKILL holds here too.
        """
        with anyio.CancelScope(shield=True):
            if self.exit_code is None and grace_s > 0:
                _signal_group(self.pid, signal.SIGTERM)
                with anyio.move_on_after(grace_s):
                    await self.wait()
            _signal_group(self.pid, signal.SIGKILL)
            await self.wait()
            await self._process.aclose()


async def _line(stream: BufferedByteReceiveStream) -> str:
    """One line, cut at `STDERR_LINE_BYTES`."""
    try:
        raw = await stream.receive_until(b"\n", STDERR_LINE_BYTES)
    except anyio.DelimiterNotFound:
        raw = await stream.receive(STDERR_LINE_BYTES)
    except anyio.IncompleteRead as error:
        if not stream.buffer:
            raise anyio.EndOfStream from error
        raw = await stream.receive(STDERR_LINE_BYTES)
    return raw.decode("utf-8", "replace")


def _exit(code: int | None) -> str:
    if code is None:
        return "still running"
    if code == -signal.SIGKILL:
        return "killed, perhaps for want of memory"
    return f"exit status {code}" if code >= 0 else f"ended by {signal.Signals(-code).name}"


def _signal_group(pid: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):  # gone; macOS: EPERM for a zombie's group
        os.killpg(pid, number)


def pss_mib(pid: int) -> float | None:
    """Memory of a process in MiB; None when it is gone.

    PSS where the kernel gives it (Linux), else the memory that is the process's own.
    """
    try:
        memory = psutil.Process(pid).memory_full_info()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return None
    return float(getattr(memory, "pss", memory.uss)) / MIB
