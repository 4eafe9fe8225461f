"""Write models of true size: `python -m bench.true_size FOLDER [--only NAME] [--mix Q5_K_M]`."""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.true_size.geometries import SHAPES
from bench.true_size.mixes import FILE_TYPES
from bench.true_size.write import write_random


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.true_size", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", choices=SHAPES, default=list(SHAPES))
    parser.add_argument("--mix", choices=FILE_TYPES, default="Q4_K_M")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in given.only:
        path = given.folder / f"{name}-{given.mix.lower()}.gguf"
        if not path.exists():
            write_random(path, SHAPES[name], given.mix, name=f"random-{name}")
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
