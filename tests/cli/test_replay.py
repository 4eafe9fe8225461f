"""`xnai replay` on a folder of recorded confidences, as a person calls it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from tests.cli.conftest import XNAI
from tests.replay.worlds import BIG, SMALL, recorded


def folder(path: Path) -> Path:
    """Two chains of the same models, outcomes and prompts in files of their own."""
    made = recorded(120)
    rows = [
        {**row, "id": f"{row['id']}-{chain}", "chain": chain} for chain in "ab" for row in made.rows
    ]
    prompts = [{"id": row["id"], **made.prompts[row["id"].rsplit("-", 1)[0]]} for row in rows]
    (path / "records.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (path / "prompts.jsonl").write_text("\n".join(map(json.dumps, prompts)))
    return path


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [XNAI, "replay", *words], check=False, capture_output=True, text=True, timeout=120
    )


def test_each_study_is_told_once_and_written_with_a_picture(tmp_path: Path) -> None:
    out = tmp_path / "out"
    ended = run(
        str(folder(tmp_path)), "--policy", "envelope", "--policy", "raw confidence",
        "--out", str(out),
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count(f"### {SMALL} → {BIG}, n 120") == 2
    assert ended.stdout.count(f"## {tmp_path.name}\n") == 1
    assert ended.stdout.count("| envelope |") == 2
    assert ended.stdout.strip() == (out / "replay.md").read_text().strip()
    assert {path.name for path in out.iterdir()} == {"replay.json", "replay.md", "replay.png"}


def test_an_unknown_policy_is_refused_with_those_there_are(tmp_path: Path) -> None:
    ended = run(str(folder(tmp_path)), "--policy", "guess")
    assert ended.returncode != 0
    assert "no policy 'guess'" in ended.stderr
    assert "cascade routing" in ended.stderr
    assert "Traceback" not in ended.stderr
