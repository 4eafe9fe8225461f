"""`python -m bench`: every benchmark, written to `bench/RESULTS.md`.

With `--quick` a few requests only, without the hand-worded ones, the fit and the 0.5B geometry:
enough to see that everything runs, too few to say anything.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import anyio

from bench import (
    calibrate,
    cascade,
    compression,
    embedding,
    gateway,
    guarantee,
    latency,
    learning,
    ledger,
    load,
    mcp,
    objectives,
    patterns,
    peers,
    quantising,
)
from bench.outcomes import CACHE, Size
from bench.report import machine, model_digests

RESULTS = Path(__file__).with_name("RESULTS.md")


def sections(n: int, *, quick: bool) -> Iterator[str]:
    """Each benchmark's heading and tables, as they are done."""
    for heading, text in anyio.run(lambda: cascade.sections(n, hand=not quick)).items():
        yield f"## {heading}\n\n{text}"
    if not quick:
        yield f"## Objectives\n\n{anyio.run(objectives.section)}"
    yield f"## The 20-task protocol\n\n{_protocol(quick=quick)}"
    yield f"## Refinement patterns\n\n{anyio.run(lambda: patterns.tables(5 if quick else 200))}"
    if not quick:
        yield f"## Calibration\n\n{_fit()}"
        asked = anyio.run(lambda: learning.drafts(learning.DEFAULT_N))
        yield f"## Learning\n\n{learning.section(asked)}"
        yield f"## Accepted answers that are wrong\n\n{_wrong()}"
    few = {"n": 5, "starts": 3} if quick else {}
    yield f"## Latency\n\n{anyio.run(lambda: latency.section(**few))}"
    yield f"## Gateway\n\n{anyio.run(lambda: gateway.section(n=5 if quick else 300))}"
    yield f"## MCP\n\n{anyio.run(lambda: mcp.section(n=5 if quick else 200))}"
    if not quick:
        shorter = anyio.run(lambda: compression.section(30))
        yield f"## Compression of long conversations\n\n{shorter}"
    yield f"## Embeddings\n\n{anyio.run(lambda: embedding.section(n=5 if quick else 100))}"
    if not quick:  # the peers are downloaded at the first run
        server = os.environ.get("LLAMA_SERVER", "")
        beside = anyio.run(lambda: peers.section(n=300, llama_server=server))
        under = anyio.run(lambda: load.section(slope=100_000))
        yield f"## Gateways side by side\n\n{beside}\n\n## Gateway under load\n\n{under}"
    yield f"## Ledger\n\n{_ledger(quick=quick)}"
    small = {"n_surprise": 1, "n_answers": 2, "big": False} if quick else {}
    yield f"## Quantising\n\n{quantising.section(**small)}"


def _protocol(*, quick: bool) -> str:
    """What `xnai bench` says of the embedded ladder; see docs/reference.md."""
    words = ["bench", "--preset", "pocket", *(["--limit", "3"] if quick else [])]
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "xnai", *words, "--out", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        report = (Path(folder) / "report.md").read_text("utf-8").partition("\n\n")[2].strip()
    return f"Made by `xnai {' '.join(words)}`.\n\n{report.replace('## ', '### ')}"


def _fit() -> str:
    """The fit behind the shipped file, from the answers kept, else by running the models."""
    outcomes = anyio.run(lambda: calibrate.outcomes_of(Size(), CACHE))
    fitted = calibrate.fit_all(outcomes)
    return calibrate.section(fitted, calibrate.fit_climbs(outcomes, fitted), outcomes)


def _wrong() -> str:
    n = guarantee.DEFAULT_N
    return guarantee.section(guarantee.tallies(anyio.run(guarantee.answers, n)), n)


def _ledger(*, quick: bool) -> str:
    with TemporaryDirectory() as folder:
        rows = list(ledger.rows(Path(folder), quick=quick))
    return "\n".join([ledger.HEADER, *rows])


def _head(n: int, *, quick: bool) -> str:
    flags = " --quick" if quick else "" if n == cascade.DEFAULT_N else f" --n {n}"
    models = ", ".join(f"{name} `{digest}`" for name, digest in model_digests().items())
    fitted = json.loads(calibrate.SHIPPED.read_text(encoding="utf-8")).get("files")
    match = "for these files" if fitted == model_digests() else "for **other** files: fit it again"
    return f"""# What the benchmarks found

Made by `make bench`, that is `python -m bench{flags}`; each part alone by `python -m` with
`bench.cascade`, `bench.latency`, `bench.gateway`, `bench.mcp`, `bench.peers`, `bench.embedding`,
`bench.compression`, `bench.quantising`,
`bench.ledger`, `bench.calibrate` (writes the calibration too) or `bench.guarantee` (what is
shipped of how often answers are wrong).
Machine: {machine()}.
Models, by SHA-256: {models}. The shipped calibration was fitted {match}.
Intervals are 95 %: Wilson's for shares, the paired bootstrap for the rest."""


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--n", type=int, default=cascade.DEFAULT_N, help="generated requests")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--out", type=Path, default=RESULTS)
    given = parser.parse_args()
    n = 10 if given.quick else given.n
    parts = [_head(n, quick=given.quick)]
    for part in sections(n, quick=given.quick):
        print(f"{part}\n", flush=True)
        parts.append(part)
    given.out.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
