"""Clients of the server that a module calls `live`."""

import openai
import pytest

from tests.server.live import TOKEN, Live


@pytest.fixture(scope="module")
def open_ai(live: Live):
    with openai.OpenAI(base_url=f"{live.url}/v1", api_key=TOKEN, max_retries=0) as client:
        yield client
