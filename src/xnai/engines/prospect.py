"""What there is to try for one model on this machine: cores, devices, memory, who may guess.

Looks and decides nothing: `xnai.engines.axes` makes of it what is tried.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from xnai.engines.applying import copy_mib, partners_disagree
from xnai.engines.axes import SLOTS, Ground
from xnai.engines.geometry import GgufInfo
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import Fingerprint

_PATIENCE_S: Final = 20.0


def ground_of(
    model: LocalModel,
    info: GgufInfo,
    machine: Fingerprint,
    *,
    room_mib: float,
    below: LocalModel | None,
    devices: Sequence[str],
) -> Ground:
    """What its search stands on. Blocking where a smaller model may guess: both vocabularies.

    Args:
        room_mib: that an engine of it may take.
        below: the model of the tier below; None where there is none.
        devices: see `devices_of`.
    """
    said = model.config.model_fields_set
    partner = below if below and not partners_disagree(model.path, below.path) else None
    return Ground(
        n_cores=machine.cores,
        n_logical=machine.logical,
        devices=bool(devices),
        n_layer=info.n_layer,
        repacks=_may_copy(model, info, room_mib),
        repacked=model.repacks,
        n_slots=1 if "n_slots" in said else _most_slots(model, info, room_mib),
        free_kv="kv_type" not in said,
        guesses=("ngram", "draft"),
        draft=str(partner.path) if partner else None,
    )


def devices_of(model: LocalModel) -> tuple[str, ...]:
    """Devices besides the CPU that its engine can compute on, as llama.cpp itself names them.

    Blocking; asks the program that would run, since a driver says nothing of how that was built.
    """
    if model.config.binary is None:
        import xllamacpp  # noqa: PLC0415 (34 MB of library: only here and in the children)

        cpu = xllamacpp.ggml_backend_dev_type.GGML_BACKEND_DEVICE_TYPE_CPU
        return tuple(d["name"] for d in xllamacpp.get_device_info() if d["type"] != cpu)
    command = [str(Path(model.config.binary).expanduser()), "--list-devices"]
    try:
        said = subprocess.run(
            command, capture_output=True, timeout=_PATIENCE_S, check=True, text=True
        ).stdout
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ()
    return devices_in(said)


def devices_in(said: str) -> tuple[str, ...]:
    """Names of devices in what a llama-server says to `--list-devices`: `  NAME: what it is`."""
    _, _, listed = said.partition("Available devices:")
    names = (line.partition(":")[0].strip() for line in listed.splitlines() if ":" in line)
    return tuple(name for name in names if name and not name.startswith(("CPU", "BLAS")))


def _may_copy(model: LocalModel, info: GgufInfo, room_mib: float) -> bool:
    """Whether there is memory for its weights a second time, and nobody has decided on it."""
    if model.config.repack is not None or copy_mib(model, info) == 0:
        return False
    return replace(model, repacks=True).footprint(info).total_mib <= room_mib


def _most_slots(model: LocalModel, info: GgufInfo, room_mib: float) -> int:
    """The most slots there is memory for, each with the whole context of the configuration."""

    def takes_mib(n: int) -> float:
        config = model.config.model_copy(update={"n_slots": n})
        return replace(model, config=config).footprint(info).total_mib

    return max((n for n in SLOTS if takes_mib(n) <= room_mib), default=1)
