"""Codex, Claude Code and OpenCode on the ladder, set up as the README says.

A drill: they are a gigabyte of npm packages, and need node.
"""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.clients.environments import ROOT, run
from tests.server.live import TOKEN, Live

PACKAGES = ("@openai/codex@0.171.0", "@anthropic-ai/claude-code@2.1.197", "opencode-ai@1.18.33")
ASKED, TOLD = "how do you do", "quite well, thank you"
CODEX = """
model = "xnai/auto"
model_provider = "xnai"
[model_providers.xnai]
name = "xnai"
base_url = "{url}/v1"
env_key = "XNAI_API_KEY"
wire_api = "responses"
"""
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


def test_codex(programs: Path, project: Path, scripted: Live):
    home = project.parent
    (home / ".codex").mkdir()
    (home / ".codex" / "config.toml").write_text(CODEX.format(url=scripted.url))
    done = run(
        programs / "codex",
        *("exec", "--skip-git-repo-check", ASKED),
        home=home,
        folder=project,
        extra=[("XNAI_API_KEY", TOKEN)],
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


def test_opencode(programs: Path, project: Path, scripted: Live):
    options = {"baseURL": f"{scripted.url}/v1", "apiKey": TOKEN}
    provider = {
        "npm": "@ai-sdk/openai-compatible",
        "options": options,
        "models": {"xnai/auto": {}},
    }
    config = {"provider": {"xnai": provider}, "model": "xnai/xnai/auto", "autoupdate": False}
    (project / "opencode.json").write_text(json.dumps(config))
    done = run(programs / "opencode", "run", ASKED, home=project.parent, folder=project)
    assert TOLD in done.stdout, done.stderr
