"""A server that keeps no answers, unless a module has a `live` of its own; and its clients."""

import openai
import pytest

from tests.server.live import TOKEN, Live, serving


@pytest.fixture(scope="module")
def live(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    (home / "xnai.yaml").write_text("cache: {enabled: false}\n")  # each test asks an engine
    with serving(home) as found:
        yield found


@pytest.fixture(scope="module")
def open_ai(live: Live):
    with openai.OpenAI(base_url=f"{live.url}/v1", api_key=TOKEN, max_retries=0) as client:
        yield client
