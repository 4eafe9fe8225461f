"""A climb to a 7B inside a RAM budget: what was asked of whom, and the memory of every engine.

    python -m bench.climb FOLDER [--budget-mib 6144]

FOLDER holds models of true size with random weights (`python -m bench.true_size`): they cost in
time and memory what real ones do, and what they say is nonsense, so that the examples of a request
refute every draft and it climbs to the top. Writes `bench/climb.png` and prints the session.
"""

from __future__ import annotations

import argparse
import json
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import anyio
import psutil
from matplotlib.figure import Figure

from xnai.bootstrap import open_cascade
from xnai.cascade.engine import Cascade
from xnai.config import load_config
from xnai.core.chat import ChatRequest, Message, Sampling
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    CallStarted,
    EngineStarted,
    EngineStopped,
    Event,
)
from xnai.engines.process import pss_mib
from xnai.workspace import Workspace

PICTURE: Final = Path(__file__).with_name("climb.png")
SIZES_B: Final = {"draft": 1.5, "refine": 3.0, "expert": 7.0}
FILES: Final = {name: f"qwen2.5-coder-{size:g}b-q4_k_m.gguf" for name, size in SIZES_B.items()}
_REQUESTS: Final = (
    "Write rle(text): run-length encoding. rle('aaabcc') == 'a3b1c2'",
    "Write evens(xs): keep the even numbers, largest first. evens([1, 2, 4]) == [4, 2]",
)
_EVERY_S: Final = 0.5
"""Reading the PSS of 5 GiB takes the kernel tens of milliseconds."""
_TOKENS: Final = 32


@dataclass(kw_only=True)
class Watch:
    """The engines' memory and what happened, on one clock.

    Args:
        samples: (seconds, pid → MiB of PSS).
        told: (seconds, what happened).
        models: pid → model.
    """

    began: float = field(default_factory=time.monotonic)
    samples: list[tuple[float, dict[int, float]]] = field(default_factory=list)
    told: list[tuple[float, str]] = field(default_factory=list)
    models: dict[int, str] = field(default_factory=dict)
    over: threading.Event = field(default_factory=threading.Event)

    def __call__(self, event: Event) -> None:
        """Take in one event of the cascade."""
        match event:
            case EngineStarted(model=model, pid=pid, ready_s=ready_s):
                self.models[pid] = model
                known = f"estimated {event.estimated_mib:,.0f} MiB"
                self.say(f"{model} ready in {ready_s:.1f} s, {known}")
            case EngineStopped(model=model, reason=reason):
                self.say(f"{model} stopped: {reason}")
            case CallStarted(tier=tier):
                self.say(f"{tier} is asked")
            case CallFailed(tier=tier, error=error):
                self.say(f"{tier} failed: {error}")
            case AttemptJudged(record=attempt):
                drew = attempt.draft.usage.completion_tokens
                self.say(f"{attempt.draft.tier}: {drew} tokens, {attempt.verdict.action}")
            case _:
                pass

    def say(self, what: str) -> None:
        """Note what happened now."""
        self.told.append((time.monotonic() - self.began, what))

    def look(self) -> None:
        """Sample until it is over."""
        me = psutil.Process()
        while not self.over.wait(_EVERY_S):
            now, found = time.monotonic() - self.began, {}
            for child in me.children(recursive=True):
                if (taken := pss_mib(child.pid)) is not None:
                    found[child.pid] = taken
            self.samples.append((now, found))

    def curves(self) -> tuple[list[float], dict[str, list[float]]]:
        """Seconds, and MiB of each model at these."""
        seconds = [at for at, _ in self.samples]
        names = dict.fromkeys(self.models.values())
        return seconds, {
            name: [
                sum(mib for pid, mib in found.items() if self.models.get(pid) == name)
                for _, found in self.samples
            ]
            for name in names
        }

    @property
    def peak_mib(self) -> float:
        """Most that all children took together."""
        return max((sum(found.values()) for _, found in self.samples), default=0.0)


@asynccontextmanager
async def ladder(folder: Path, home: Path, budget_mib: int, watch: Watch) -> AsyncIterator[Cascade]:
    """The ladder of these files under this budget, with nothing recorded."""
    document = {
        "models": {
            name: {"path": str(folder / file), "parameters_b": SIZES_B[name], "n_ctx": 4096}
            for name, file in FILES.items()
        },
        "tiers": [
            {"name": name, "model": name, "role": name, "draws": 1, "pack": "pocket"}
            for name in FILES
        ],
        # What the system and a client take comes on top of what engines may.
        "budget": {
            "ram_mib": budget_mib + 1536,
            "os_mib": 1024,
            "app_mib": 512,
            "models_mib": budget_mib - 512,
            "kv_mib": 512,
        },
    }
    path = home / "xnai.yaml"
    path.write_text(json.dumps(document), encoding="utf-8")  # JSON is YAML
    loaded = load_config(path)
    space = Workspace(
        config=loaded.config,
        source=loaded.source,
        base=loaded.base,
        models_folder=folder,
        store_path=home / "unused.sqlite3",
        embeddings_folder=home,
    )
    async with open_cascade(space, emit=watch, recording=False) as cascade:
        yield cascade


async def session(folder: Path, budget_mib: int) -> Watch:
    """Ask the requests one after the other."""
    watch = Watch()
    looking = threading.Thread(target=watch.look, daemon=True)
    looking.start()
    with TemporaryDirectory() as home:
        async with ladder(folder, Path(home), budget_mib, watch) as cascade:
            for at, text in enumerate(_REQUESTS):
                watch.say(f"# {text}")
                asked = ChatRequest(
                    id=f"{at:032x}",
                    messages=(Message(role="user", content=text),),
                    sampling=Sampling(max_tokens=_TOKENS),
                )
                async for _ in cascade.chat(asked):
                    pass
    watch.over.set()
    looking.join()
    return watch


def draw(watch: Watch, budget_mib: int, path: Path) -> None:
    """The memory curve as a PNG.

    Raises:
        OSError: it cannot be written.
    """
    figure = Figure(figsize=(8.0, 4.2), layout="constrained")
    panel = figure.subplots()
    seconds, curves = watch.curves()
    panel.stackplot(seconds, list(curves.values()), labels=list(curves), alpha=0.85, linewidth=0)
    panel.axhline(budget_mib, color="0.2", linestyle="--", linewidth=1, label="budget")
    for at, what in watch.told:
        if what.startswith("#"):
            panel.axvline(at, color="0.6", linestyle=":", linewidth=1)
    panel.set_title("Memory of the engines while two requests climb", loc="left")
    panel.set_xlabel("seconds")
    panel.set_ylabel("MiB (PSS)")
    panel.set_ylim(0, budget_mib * 1.15)
    panel.grid(alpha=0.25)
    panel.legend(frameon=False, fontsize="small", loc="upper left", ncols=4)
    figure.savefig(path, dpi=110)


def written(watch: Watch, budget_mib: int) -> str:
    """The session as Markdown."""
    peaks = {name: max(curve, default=0.0) for name, curve in watch.curves()[1].items()}
    each = ", ".join(f"{name} {mib:,.0f}" for name, mib in peaks.items())
    told = "\n".join(f"{at:7.1f} s  {what}" for at, what in watch.told)
    over = sum(sum(found.values()) > budget_mib for _, found in watch.samples)
    return (
        f"```\n{told}\n```\n\n"
        f"Most memory of all engines together {watch.peak_mib:,.0f} MiB of {budget_mib:,}; "
        f"{over} of {len(watch.samples)} samples above it. Most of each, MiB: {each}.\n\n"
        "![Memory of the engines](climb.png)"
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.climb", description=__doc__)
    parser.add_argument("folder", type=Path, help="of models of true size")
    parser.add_argument("--budget-mib", type=int, default=6144)
    given = parser.parse_args(argv)
    watch = anyio.run(session, given.folder, given.budget_mib)
    draw(watch, given.budget_mib, PICTURE)
    print(f"## A climb in 6 GiB\n\n{written(watch, given.budget_mib)}")


if __name__ == "__main__":
    main()
