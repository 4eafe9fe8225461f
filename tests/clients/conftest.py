"""A ladder of one scripted engine: the embedded models are too small for the prompts of agents."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from tests.server.live import Live, serving
from tests.tools.fake_engine import write_binary
from tests.tools.random_gguf import TINY, write_random_gguf

ANSWERS = {
    "diff --git": "fix: say goodbye",
    "make it say goodbye": "hello.py\n```python\nprint('goodbye')\n```\n",
    "how do you do": "quite well, thank you\n",
}
"""Part of the last message → what the engine says."""
N_CTX = 1 << 20
"""The scripted engine takes a character for a token, and agents say much before they begin."""


@pytest.fixture(scope="module")
def ladder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its configuration."""
    home = tmp_path_factory.mktemp("home")
    gguf = write_random_gguf(home / "tiny.gguf", replace(TINY, n_ctx_train=N_CTX))
    answers = home / "answers.json"
    answers.write_text(json.dumps(ANSWERS))
    engine = write_binary(home / "engine", "--answers", str(answers))
    model = {"path": str(gguf), "binary": str(engine), "parameters_b": 7, "n_ctx": N_CTX}
    tier = {"name": "expert", "model": "scripted", "role": "expert", "draws": 1}
    config = home / "x.yaml"
    config.write_text(yaml.safe_dump({"models": {"scripted": model}, "tiers": [tier]}))
    return config


@pytest.fixture(scope="module")
def scripted(ladder: Path) -> Iterator[Live]:
    with serving(ladder.parent, "--config", str(ladder), preset=None) as found:
        yield found
