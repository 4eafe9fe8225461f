"""Simon Willison's `llm` on the ladder, set up as its manual says."""

import json
from pathlib import Path

import pytest
import yaml

from tests.clients.connecting import connect
from tests.clients.environments import programs_of, run
from tests.server.live import TOKEN, Live, serving

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


@pytest.fixture(scope="module")
def live(embeddings_home):
    with serving(embeddings_home) as found:
        yield found


@pytest.fixture
def llm(live: Live, tmp_path: Path):
    """Runs `llm`; the model is called `x` there."""
    model = {
        "model_id": "x", "model_name": "xnai/auto", "api_base": f"{live.url}/v1",
        "api_key_name": "xnai", "supports_schema": True, "supports_tools": True,
    }  # fmt: skip
    (tmp_path / "extra-openai-models.yaml").write_text(yaml.safe_dump([model]))

    def ask(*arguments: object, key: str = TOKEN):
        # Embeddings have no place in that file; the SDK under `llm` reads this.
        extra = [("LLM_USER_PATH", str(tmp_path)), ("OPENAI_BASE_URL", f"{live.url}/v1")]
        program = programs_of("llm") / "llm"
        return run(program, *arguments, "--key", key, home=tmp_path, extra=extra)

    return ask


def test_it_answers_as_xnai_connect_sets_it_up(live: Live, tmp_path: Path):
    connect("llm", live, tmp_path, "--profile", "frontline")
    program = programs_of("llm") / "llm"
    token = (tmp_path / "xnai" / "data" / "token").read_text().strip()
    kept = run(program, "keys", "set", "xnai", "--value", token, home=tmp_path)
    assert kept.returncode == 0, kept.stderr
    done = run(program, "-m", "xnai", SORT, home=tmp_path)
    assert "sorted(xs, reverse=True)" in done.stdout, done.stderr


@pytest.mark.parametrize("how", [(), ("--no-stream",)])
def test_it_answers(llm, how):
    done = llm("-m", "x", *how, SORT)
    assert done.returncode == 0, done.stderr
    assert "sorted(xs, reverse=True)" in done.stdout


def test_it_answers_by_a_schema(llm):
    done = llm("-m", "x", "--schema", "on bool", "Is the lamp on?")
    assert done.returncode == 0, done.stderr
    assert '"on"' in done.stdout


def test_a_tool_that_is_offered_does_no_harm(llm):
    done = llm("-m", "x", "-T", "llm_version", SORT)
    assert done.returncode == 0, done.stderr


def test_a_wrong_token_is_told(llm):
    done = llm("-m", "x", SORT, key="wrong")
    assert done.returncode != 0
    assert "token" in done.stderr


def test_a_text_becomes_a_vector(llm):
    """By the names of OpenAI's models, which are aliases here."""
    done = llm("embed", "-m", "3-small", "-c", "The cat sleeps on the sofa")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)) == 384
