"""Everything an answer depends on, looked at once: for `xnai doctor`.

Each finding says what was found and, when it is not in order, the command or setting that mends it.
Nothing is changed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import anyio
import anyio.to_thread

from xnai.core.config import HubFile, LlamaModel, RemoteModel
from xnai.core.errors import ConfigError, ModelFileError, NotSetUp, XnaiError
from xnai.core.ports import EMBED_MODEL
from xnai.engines.catalog import Description
from xnai.engines.embedding_files import SETUP, check
from xnai.engines.footprint import ASSUMED_CTX
from xnai.engines.gguf import seen_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import this_machine
from xnai.engines.memory import available_mib, total_mib
from xnai.engines.profile import key_of, read_profile
from xnai.local_models import described, served_models, untuned_models
from xnai.sandbox.probe import describe as describe_grade
from xnai.sandbox.probe import findings as sandbox_findings
from xnai.sovereign.guard import GRADES, HELD, REMEDY, TRIAL
from xnai.store.reading import list_requests
from xnai.workspace import Workspace

Grade = Literal["ok", "warning", "error"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that was looked at; `remedy` is empty when it is in order."""

    topic: str
    grade: Grade
    found: str
    remedy: str = ""


async def examine(space: Workspace) -> list[Finding]:
    """Look at configuration, models, RAM, sandbox, sovereign mode, llama.cpp, tuning, embeddings,
    store."""
    served, fault = await anyio.to_thread.run_sync(_served, space)
    return [
        _configuration(space),
        *_models(space, served),
        _memory(space),
        *_ladder_memory(space, served),
        await _sandbox(space),
        await _sovereign_mode(),
        await anyio.to_thread.run_sync(_llama_cpp),
        await anyio.to_thread.run_sync(_tuning, space, fault),
        await anyio.to_thread.run_sync(_embeddings, space.embeddings_folder),
        _store(space.store_path),
    ]


def _served(space: Workspace) -> tuple[dict[str, LocalModel], ConfigError | None]:
    """The models as their engines are started, and what keeps any from being started so."""
    try:
        return served_models(space), None
    except ConfigError as error:
        return untuned_models(space), error


def _configuration(space: Workspace) -> Finding:
    tiers = " → ".join(tier.name for tier in space.config.tiers)
    source = space.source or f"preset {space.config.preset or 'pocket'}"
    return Finding(topic="configuration", grade="ok", found=f"{source}: {tiers}")


def _models(space: Workspace, served: Mapping[str, LocalModel]) -> list[Finding]:
    bus = space.config.bus
    names = dict.fromkeys(tier.model for tier in space.config.tiers)
    elsewhere = {tier.model for tier in space.config.tiers if bus.serves(tier.name)}
    return [
        Finding(topic=name, grade="ok", found=f"served by workers through {bus.url}")
        if name in elsewhere
        else _model(space, name, served)
        for name in names
    ]


def _model(space: Workspace, name: str, served: Mapping[str, LocalModel]) -> Finding:
    model = space.model(name)
    if isinstance(model, RemoteModel):
        return _remote(space, name, model)
    found = described(space, served[name])
    if not found.on_disk:
        return Finding(
            topic=name, grade="error", found=f"missing: {found.path}", remedy=_fetch(model)
        )
    if found.fault:
        return Finding(
            topic=name,
            grade="error",
            found=found.fault,
            remedy="Mend the file, put another in its place, or correct `path`.",
        )
    if model.binary and not shutil.which(Path(model.binary).expanduser()):
        return Finding(
            topic=name,
            grade="error",
            found=f"{model.binary} is no program that can be run",
            remedy="Correct `binary`, or leave it out for the built-in llama.cpp.",
        )
    return _fitting(space, name, found)


def _remote(space: Workspace, name: str, model: RemoteModel) -> Finding:
    """A model behind a URL. It is not asked: that would cost money, or send something away."""
    where = f"{model.model} by {model.engine} at {model.base_url}"
    if model.leaves_machine and space.config.cloud.policy == "local_only":
        return Finding(topic=name, grade="ok", found=f"{where}: never asked, by `cloud.policy`")
    if model.key_env and model.key_env not in space.keys:
        return Finding(
            topic=name,
            grade="warning",
            found=f"{where}: there is no key {model.key_env}",
            remedy=f"Set {model.key_env} in the environment, or: xnai key set {model.key_env}",
        )
    leaves = "prompts leave this machine" if model.leaves_machine else "on this machine"
    return Finding(topic=name, grade="ok", found=f"{where}: {leaves}")


def _fitting(space: Workspace, name: str, found: Description) -> Finding:
    assert found.info is not None
    assert found.footprint is not None
    total = found.footprint.total_mib
    holds = f"{total:,.0f} MiB with its context of {found.n_ctx:,}"
    shown = f"{found.info.quantisation}, {holds}, {found.path.name}"
    if total > space.budget_mib:
        return Finding(
            topic=name,
            grade="error",
            found=f"{shown}: over the budget of {space.budget_mib:,.0f} MiB",
            remedy=_shrink(space, name),
        )
    if reason := space.settled.why(name):
        return _automatic(name, f"{shown}; {reason}", found)
    asked, trained = space.config.models[name].n_ctx or 0, found.info.n_ctx_train
    if asked > (given := found.n_ctx):
        return Finding(
            topic=name,
            grade="warning",
            found=f"{shown}: n_ctx is {asked:,}, but the model was trained for {trained:,} tokens, "
            f"and gets {given:,}",
            remedy=f"Set its n_ctx to {given}, or `rope: yarn` for more.",
        )
    return Finding(topic=name, grade="ok", found=shown)


def _automatic(name: str, shown: str, found: Description) -> Finding:
    """A context that was chosen; one that hardly holds a question is worth a word."""
    assert found.info is not None
    if found.n_ctx >= min(ASSUMED_CTX, found.info.n_ctx_train):
        return Finding(topic=name, grade="ok", found=shown)
    return Finding(
        topic=name,
        grade="warning",
        found=shown,
        remedy="Use a smaller quantisation, `kv_type: q8_0`, or raise `budget.models_mib`.",
    )


def _shrink(space: Workspace, name: str) -> str:
    model = space.config.models[name]
    source = model.source if isinstance(model, LlamaModel) else None
    if source is not None and source.fallback_file is not None:
        spare = space.catalog.models / source.repo / source.fallback_file
        if not spare.is_file():
            return f"Fetch its smaller file: {_pull(source, source.fallback_file)}"
    lower = "Use" if model.n_ctx is None else "Lower its n_ctx, use"
    return f"{lower} a smaller quantisation, or raise `budget.models_mib`."


def _fetch(model: LlamaModel) -> str:
    if model.source is None:
        return "Correct `path` in the configuration, or put the file there."
    return f"Fetch it: {_pull(model.source, model.source.file)}"


def _pull(source: HubFile, file: str) -> str:
    return f"xnai pull {source.repo}:{file}"


def _memory(space: Workspace) -> Finding:
    available = available_mib()
    shown = (
        f"{total_mib():,.0f} MiB, {available:,.0f} available; "
        f"engines may use {space.budget_mib:,.0f}"
    )
    if available < space.budget_mib:
        return Finding(
            topic="RAM",
            grade="warning",
            found=shown,
            remedy="Close other programs, or lower `budget.models_mib` in the configuration.",
        )
    return Finding(topic="RAM", grade="ok", found=shown)


def _ladder_memory(space: Workspace, served: Mapping[str, LocalModel]) -> list[Finding]:
    """How many tiers can stay loaded beside the largest; fewer means a swap at some climbs.

    Nothing where no model is on disk: each has its own finding.
    """
    asked = dict.fromkeys(tier.model for tier in space.config.tiers)
    found = [described(space, served[name]) for name in asked if name in served]
    *others, largest = sorted(d.footprint.total_mib for d in found if d.footprint) or (None,)
    if largest is None:
        return []
    sizes, most = (largest, *others), space.config.budget.max_loaded
    count = sum(together <= space.budget_mib for together in accumulate(sizes[:most]))
    shown = f"{count} of {len(asked)} models can stay loaded at once; `budget.max_loaded` is {most}"
    if count >= min(2, len(asked)):
        return [Finding(topic="ladder", grade="ok", found=shown)]
    return [
        Finding(
            topic="ladder",
            grade="warning",
            found=shown,
            remedy="Each climb will swap models. Use smaller ones, or raise `budget.models_mib`.",
        )
    ]


async def _sandbox(space: Workspace) -> Finding:
    if not space.config.sandbox.enabled:
        return Finding(
            topic="sandbox",
            grade="warning",
            found="turned off: nothing is executed, so examples and tests are no evidence",
            remedy="Set `sandbox.enabled: true`.",
        )
    found = await sandbox_findings()
    working = next((f.grade for f in found if not f.problem), None)
    if working is None:
        problems = "; ".join(f"{f.grade}: {f.problem}" for f in found)
        return Finding(
            topic="sandbox",
            grade="error",
            found=f"none works, so code is never executed ({problems})",
            remedy="Install bubblewrap: apt-get install bubblewrap",
        )
    return Finding(topic="sandbox", grade="ok", found=describe_grade(working))


async def _sovereign_mode() -> Finding:
    """Tried in a process of its own: there is no way back out of that mode."""
    tried = await anyio.run_process([sys.executable, "-P", "-m", TRIAL], check=False)
    said = tried.stdout.decode("utf-8", "replace").strip()
    grade = next((grade for grade in GRADES if grade == said), None)
    if grade is None:
        reason = tried.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        return Finding(topic="sovereign", grade="warning", found=reason, remedy=REMEDY)
    return Finding(
        topic="sovereign",
        grade="ok" if grade == GRADES[0] else "warning",
        found=f"--sovereign has grade {grade}: {HELD[grade]}",
        remedy="" if grade == GRADES[0] else REMEDY,
    )


def _llama_cpp() -> Finding:
    try:
        import xllamacpp  # noqa: PLC0415 (34 MB of library: only here and in the children)
    except ImportError as error:
        return Finding(
            topic="llama.cpp",
            grade="error",
            found=f"cannot be loaded: {error}",
            remedy="Install it again: pip install --force-reinstall xllamacpp",
        )
    devices = [str(device.get("name", device)) for device in xllamacpp.get_device_info()]
    shown = f"xllamacpp {version('xllamacpp')}, {os.cpu_count()} cores, {', '.join(devices)}"
    return Finding(topic="llama.cpp", grade="ok", found=shown)


def _tuning(space: Workspace, fault: ConfigError | None) -> Finding:
    """Whether what `xnai tune` found holds; a ladder that was never tuned is in order.

    Args:
        fault: what keeps a model from being started so.
    """
    if fault is not None:
        return Finding(topic="tuning", grade="error", found=fault.message, remedy=fault.hint)
    try:
        found = read_profile(space.tuning_path) if space.tuning_path else None
    except ConfigError as error:
        return Finding(topic="tuning", grade="warning", found=error.message, remedy=error.hint)
    if found is None:
        return Finding(
            topic="tuning", grade="ok", found="never done; to find what is fastest: xnai tune"
        )
    if what := this_machine().difference(found.machine):
        return Finding(
            topic="tuning",
            grade="warning",
            found=f"is not used: it was measured with {what}",
            remedy="Measure anew: xnai tune",
        )
    keys = _keys(space)
    missing = [name for name, key in keys.items() if key not in found.models]
    if missing:
        return Finding(
            topic="tuning",
            grade="ok",
            found=f"not for {', '.join(missing)}; to have it: xnai tune {missing[0]}",
        )
    gains = [found.models[key].gain for key in keys.values()]
    shown = f"{len(keys)} models, up to {max(gains, default=1.0):.2f} times as fast as untuned"
    return Finding(topic="tuning", grade="ok", found=shown)


def _keys(space: Workspace) -> dict[str, str]:
    """Model of a tier → what its file's settings are kept under, of those that can be read."""
    keys: dict[str, str] = {}
    for name in dict.fromkeys(tier.model for tier in space.config.tiers):
        if path := space.settled.paths.get(name):
            with suppress(OSError, ModelFileError):
                keys[name] = key_of(seen_gguf(path))
    return keys


def _embeddings(folder: Path) -> Finding:
    """Whether they are set up; a ladder without them is in order."""
    try:
        check(folder)
    except NotSetUp:
        return Finding(topic="embeddings", grade="ok", found=f"not set up; to have them: {SETUP}")
    except ModelFileError as error:
        return Finding(
            topic="embeddings", grade="error", found=error.message, remedy=f"Run {SETUP} again."
        )
    return Finding(topic="embeddings", grade="ok", found=f"{EMBED_MODEL}, {folder}")


def _store(path: Path) -> Finding:
    try:
        folder = next(parent for parent in path.parents if parent.exists())
        with TemporaryDirectory(dir=folder, prefix=".xnai-"):
            pass
        list_requests(path, limit=1, busy_s=1.0)
    except OSError as error:
        return Finding(
            topic="store",
            grade="error",
            found=f"{path}: {error.strerror}",
            remedy="Set `store.path` to a file in a folder you may write to.",
        )
    except XnaiError as error:
        return Finding(topic="store", grade="error", found=error.message, remedy=error.hint)
    return Finding(topic="store", grade="ok", found=str(path))
