"""Engines that run on this machine now, of whichever xnai process; for `xnai ps`.

Read off the process table: a child of ours is known by its command, its model by what the command
names, or by the GGUF file that it has mapped. Nothing is written down anywhere, so nothing can be
stale.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import psutil

from xnai.engines.child import TOLD

_MODULE: Final = "xnai.engines.child"
_KEY_FILE: Final = "--api-key-file /dev/fd/"
"""How `xnai.engines.child` hands its key to a llama-server that it becomes."""
_MODEL: Final = "--model"
"""Where the command of a llama-server names its file, which it need not map."""
_TOLD: Final = re.compile(
    r"(\d+) MiB(?:, context (\d+))?(?:, slots (\d+) of (\d+) MiB)?(, repacked)?"
    r"((?:, without [^,]+)*)"
)
"""`xnai.engines.process.Launch.told`."""
_MAGIC: Final = b"GGUF"
_MIB: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class RunningEngine:
    """One child.

    Args:
        owner_pid: the xnai process it belongs to.
        path: the model file; None when it has not been mapped yet.
        memory_mib: PSS, its fair share of what is shared.
        estimated_mib: what it was charged when it was started; None where it does not say.
        n_ctx: tokens of one of its slots; None where it does not say.
        n_slots: requests that it answers at the same time; None where it does not say.
        slot_mib: what the context of one of them is estimated to take; None likewise.
        given_up: what it does without for want of memory, see `xnai.engines.leaner`.
        repacked: it keeps its weights a second time, see `xnai.engines.repacking`.
        age_s: since it was started.
    """

    pid: int
    owner_pid: int
    path: Path | None
    memory_mib: float
    estimated_mib: float | None
    n_ctx: int | None
    n_slots: int | None
    slot_mib: float | None
    repacked: bool
    given_up: tuple[str, ...]
    age_s: float


def running_engines() -> list[RunningEngine]:
    """Every child of this user's xnai processes, oldest first."""
    found = []
    for process in psutil.process_iter(["cmdline"]):
        command = process.info["cmdline"] or ()
        if _MODULE in command or _KEY_FILE in " ".join(command):
            try:
                found.append(_describe(process))
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue  # it ended meanwhile, or is another user's
    return sorted(found, key=lambda engine: -engine.age_s)


def _describe(process: psutil.Process) -> RunningEngine:
    mapped = [entry.path for entry in process.memory_maps()]
    told = _TOLD.fullmatch(_told(process))
    return RunningEngine(
        pid=process.pid,
        owner_pid=process.ppid(),
        path=model_file(process.info["cmdline"], mapped),
        memory_mib=process.memory_full_info().pss / _MIB,
        estimated_mib=float(told[1]) if told else None,
        n_ctx=int(told[2]) if told and told[2] else None,
        n_slots=int(told[3]) if told and told[3] else None,
        slot_mib=float(told[4]) if told and told[4] else None,
        repacked=bool(told and told[5]),
        given_up=tuple(told[6].split(", without ")[1:]) if told else (),
        age_s=time.time() - process.create_time(),
    )


def _told(process: psutil.Process) -> str:
    """What its parent wrote behind its name, see `EngineProcess.spawn`."""
    command = process.info["cmdline"]
    if _MODULE in command:
        return " ".join(command[command.index(_MODULE) + 1 :])
    return str(process.environ().get(TOLD, ""))


def model_file(command: Sequence[str], mapped: Sequence[str]) -> Path | None:
    """The model of an engine; None when it is not to be known yet.

    Args:
        mapped: files that it has mapped; one that was removed meanwhile is known by its name only.
    """
    if _MODEL in command[:-1]:
        return Path(command[command.index(_MODEL) + 1])
    return next((Path(p) for p in mapped if p.endswith(".gguf") or _is_gguf(p)), None)


def _is_gguf(path: str) -> bool:
    """By its first bytes: a model may have any name."""
    try:
        if not Path(path).is_file():  # a device is left alone
            return False
        with Path(path).open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False
