"""Write models of true size.

    python -m bench.true_size FOLDER [--only NAME …] [--mix Q5_K_M] [--padded draft]

With random weights, or with an embedded model inside that answers as it does (`padded.py`); what is
there already is left.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import xnai.pocket
from bench.true_size.geometries import SHAPES
from bench.true_size.mixes import FILE_TYPES
from bench.true_size.padded import write_padded
from bench.true_size.trained import read_trained
from bench.true_size.write import write_random

EMBEDDED = ("draft", "refine", "expert")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.true_size", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", choices=SHAPES, default=list(SHAPES))
    parser.add_argument("--mix", choices=FILE_TYPES, default="Q4_K_M")
    parser.add_argument("--padded", choices=EMBEDDED, help="embedded model; Qwen's shapes only")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in given.only:
        inside = f"-padded-{given.padded}" if given.padded else ""
        path = given.folder / f"{name}{inside}-{given.mix.lower()}.gguf"
        if not path.exists():
            _write(path, name, given.mix, given.padded)
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB", flush=True)


def _write(path: Path, name: str, mix: str, padded: str | None) -> None:
    shape = SHAPES[name]
    if padded is None:
        write_random(path, shape, mix, name=f"random-{name}")
        return
    trained = read_trained(Path(xnai.pocket.__path__[0]) / f"{padded}.gguf")
    write_padded(path, trained, shape, mix, name=f"{padded}-as-{name}")


if __name__ == "__main__":
    main()
