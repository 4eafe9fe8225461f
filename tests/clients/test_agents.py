"""Agents on the ladder: Claude Code as the README says, the others by `xnai connect`.

A drill: they are two gigabytes of npm packages, and need node.
"""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.clients.connecting import connect
from tests.clients.environments import ROOT, run
from tests.server.live import TOKEN, XNAI, Live

PACKAGES = (
    "@openai/codex@0.171.0",
    "@anthropic-ai/claude-code@2.1.197",
    "opencode-ai@1.18.33",
    "cline@3.0.65",
    "@continuedev/cli@1.5.47",
    "@google/gemini-cli@0.61.0",
)
ASKED, TOLD = "how do you do", "quite well, thank you"
pytestmark = [pytest.mark.drill, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def programs() -> Path:
    npm = shutil.which("npm")
    assert npm is not None, "this drill needs node and npm"
    home = ROOT / ".venv-clients" / "agents"
    home.mkdir(parents=True, exist_ok=True)
    subprocess.run([npm, "install", "--silent", *PACKAGES], cwd=home, check=True)
    return home / "node_modules" / ".bin"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    return folder


def test_codex(programs: Path, project: Path, scripted: Live, ladder: Path):
    home = project.parent
    connect("codex", scripted, home, "--config", ladder)
    done = run(
        programs / "codex",
        *("exec", "--skip-git-repo-check", ASKED),
        home=home,
        folder=project,
    )
    assert TOLD in done.stdout, done.stderr


def test_claude_code(programs: Path, project: Path, scripted: Live):
    done = run(
        programs / "claude",
        *("-p", ASKED),
        home=project.parent,
        folder=project,
        extra=[
            ("ANTHROPIC_BASE_URL", scripted.url),
            ("ANTHROPIC_AUTH_TOKEN", TOKEN),
            ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1"),
        ],
    )
    assert TOLD in done.stdout, done.stderr


def test_opencode(programs: Path, project: Path, scripted: Live, ladder: Path):
    connect("opencode", scripted, project.parent, "--config", ladder)
    done = run(programs / "opencode", "run", ASKED, home=project.parent, folder=project)
    assert TOLD in done.stdout, done.stderr


def test_cline(programs: Path, project: Path, scripted: Live, ladder: Path):
    connect("cline", scripted, project.parent, "--config", ladder)
    alone = [("CLINE_SESSION_BACKEND_MODE", "local")]  # or it leaves a daemon behind
    done = run(programs / "cline", ASKED, home=project.parent, folder=project, extra=alone)
    assert TOLD in done.stdout, done.stderr


def test_continue(programs: Path, project: Path, scripted: Live, ladder: Path):
    home = project.parent
    connect("continue", scripted, home, "--config", ladder)
    config = home / ".continue" / "config.yaml"
    done = run(
        programs / "cn",
        *("--config", config, "-p", ASKED),
        home=home,
        folder=project,
        extra=[("XNAI_API_KEY", TOKEN), ("CONTINUE_TELEMETRY_ENABLED", "0")],
    )
    assert TOLD in done.stdout, done.stderr


def test_gemini_knows_the_server(programs: Path, project: Path, scripted: Live):
    connect("gemini", scripted, project.parent)
    done = run(programs / "gemini", "mcp", "list", home=project.parent, folder=project)
    assert f"xnai: {XNAI} mcp (stdio)" in done.stdout + done.stderr
