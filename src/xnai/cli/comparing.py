"""The work behind `xnai bench --compare A B`."""

from __future__ import annotations

from pathlib import Path

from xnai.benchmark.comparing import as_object, compare, section
from xnai.benchmark.records import read_run
from xnai.cli.tables import print_json, print_section


def compare_runs(a: Path, b: Path, *, as_json: bool) -> None:
    """Print how B differs from A.

    Raises:
        BadRequest: one is no saved run, or they cannot be compared.
    """
    before, after = read_run(a), read_run(b)
    pairs = compare(before, after)
    if as_json:
        print_json(as_object(pairs))
        return
    told = [
        f"{path} ({run.made_at}, xnai {run.version})" for path, run in ((a, before), (b, after))
    ]
    shown = section(pairs, a=told[0], b=told[1])
    print_section(shown.title, shown.head, shown.rows, shown.lines)
