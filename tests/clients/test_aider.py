"""aider, set up by `xnai connect`, edits a file through the gateway, over a scripted engine.

The embedded models are too small to follow aider's prompts; what is real is everything between.
"""

import subprocess
from pathlib import Path

from tests.clients.connecting import connect
from tests.clients.environments import programs_of, run
from tests.server.live import TOKEN, Live


def git(folder: Path, *arguments: str) -> str:
    known = ["-c", "user.name=someone", "-c", "user.email=someone@example.org"]
    done = subprocess.run(
        ["git", "-C", folder, *known, *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout


def test_aider_makes_one_edit_and_commits_it(scripted: Live, tmp_path: Path):
    project, home = tmp_path / "project", tmp_path / "home"
    (home / ".aider" / "caches").mkdir(parents=True)
    # aider would fetch this from the network.
    (home / ".aider" / "caches" / "model_prices_and_context_window.json").write_text("{}")
    project.mkdir()
    (project / "hello.py").write_text("print('hello')\n")
    git(project, "init", "--quiet")
    git(project, "config", "user.name", "someone")
    git(project, "config", "user.email", "someone@example.org")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "-m", "one")
    connect("aider", scripted, home)
    done = run(
        programs_of("aider") / "aider",
        *("--yes-always", "--no-check-update", "--no-gitignore"),
        *("--analytics-disable", "--no-show-model-warnings", "--no-show-release-notes"),
        *("--message", "make it say goodbye", "hello.py"),
        home=home,
        folder=project,
        extra=[
            ("AIDER_OPENAI_API_KEY", TOKEN),
            ("LITELLM_LOCAL_MODEL_COST_MAP", "True"),
        ],
    )
    assert done.returncode == 0, done.stderr
    assert (project / "hello.py").read_text() == "print('goodbye')\n", done.stdout
    assert git(project, "log", "-1", "--format=%s").strip() == "fix: say goodbye"
