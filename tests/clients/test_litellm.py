"""litellm's SDK on the ladder, by each of the three APIs."""

import json
from pathlib import Path

import pytest

from tests.clients.environments import programs_of, run
from tests.server.live import TOKEN, serving

SCRIPT = Path(__file__).with_name("litellm_script.py")
APIS = ("openai", "anthropic", "ollama_chat")


@pytest.fixture(scope="module")
def found(embeddings_home, tmp_path_factory):
    """What the script found; one run, since importing litellm takes seconds."""
    home = tmp_path_factory.mktemp("home")
    with serving(embeddings_home) as live:
        extra = [
            ("XNAI_URL", live.url),
            ("XNAI_TOKEN", TOKEN),
            ("LITELLM_LOCAL_MODEL_COST_MAP", "True"),
        ]
        done = run(programs_of("litellm") / "python", SCRIPT, home=home, extra=extra)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("task", ["whole", "streamed"])
def test_it_answers(found, api, task):
    assert "sorted(xs, reverse=True)" in found[f"{api} {task}"]


@pytest.mark.parametrize("api", APIS)
def test_it_answers_by_a_schema(found, api):
    assert isinstance(json.loads(found[f"{api} schema"])["on"], bool)


@pytest.mark.parametrize("api", APIS)
def test_tools_that_are_offered_do_no_harm(found, api):
    assert found[f"{api} tools"] in {"stop", "tool_calls"}


@pytest.mark.parametrize("api", ["openai", "anthropic"])
def test_a_wrong_token_is_an_error_of_authentication(found, api):
    assert found[f"{api} refused"] == "AuthenticationError"


@pytest.mark.parametrize("api", ["openai", "ollama"])
def test_texts_become_vectors(found, api):
    stocks, kitten = found[f"{api} embedded"]
    assert kitten > stocks
