"""A profile as `xnai tune` would leave it, without the three minutes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from xnai.engines.gguf import read_gguf
from xnai.engines.machine import this_machine
from xnai.engines.profile import Found, Profile, key_of, write_profile
from xnai.engines.tuning import Tuning


def write_tuning(
    path: Path, model: Path, *, repacks: bool | None = None, **settings: object
) -> None:
    """Write a profile of this machine in which these settings were found for a model's file."""
    found = Found(
        model=model.stem,
        tuning=replace(Tuning(n_threads=1, n_threads_batch=1), **settings),
        at="2026-11-28",
        before_s=2.0,
        after_s=1.0,
        repacks=repacks,
    )
    write_profile(path, Profile(machine=this_machine(), models={key_of(read_gguf(model)): found}))
