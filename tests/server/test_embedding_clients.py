"""Embeddings through the published SDKs of OpenAI and Ollama, from the real model, live."""

import json

import numpy as np
import ollama
import openai
import pytest

from tests.server.live import TOKEN, Live, serving
from tests.tools.openai_schema import differences

CAT, KITTEN, STOCKS = "The cat sleeps on the sofa", "A kitten is napping", "Stock prices fell"


@pytest.fixture(scope="module")
def live(embeddings_home):
    with serving(embeddings_home) as found:
        yield found


@pytest.fixture(scope="module")
def llama(live: Live):
    headers = {"authorization": f"Bearer {TOKEN}"}
    with ollama.Client(host=live.url, headers=headers) as client:
        yield client


def nearest(vectors) -> int:
    """Which of the later ones is most like the first."""
    first, *rest = np.array(vectors)
    return int(np.argmax([first @ other for other in rest]))


class TestOpenAI:
    def test_texts_become_vectors_as_the_sdk_asks_by_default(self, open_ai):
        found = open_ai.embeddings.create(model="xnai/embed", input=[CAT, STOCKS, KITTEN])
        vectors = [each.embedding for each in found.data]
        assert nearest(vectors) == 1
        assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        assert found.usage.prompt_tokens == found.usage.total_tokens > 12
        assert found.model_extra["xnai"] == {"model": "all-MiniLM-L6-v2", "dimensions": 384}

    def test_numbers_are_those_of_the_bytes(self, open_ai):
        packed = open_ai.embeddings.create(model="xnai/embed", input=CAT)
        plain = open_ai.embeddings.create(
            model="xnai/embed", input=CAT, encoding_format="float", dimensions=384
        )
        assert plain.data[0].embedding == pytest.approx(packed.data[0].embedding, abs=1e-7)

    @pytest.mark.parametrize(
        "name",
        [
            "text-embedding-3-small",
            "text-embedding-ada-002",
            "sentence-transformers/all-MiniLM-L6-v2",
            "nomic-embed-text:latest",
        ],
    )
    def test_names_that_clients_ask_for_follow_the_aliases(self, open_ai, name):
        found = open_ai.embeddings.create(model=name, input=CAT)
        assert (found.model, len(found.data[0].embedding)) == (name, 384)

    def test_errors_are_of_the_sdk(self, open_ai):
        with pytest.raises(openai.BadRequestError, match="at most 256") as refused:
            open_ai.embeddings.create(model="xnai/embed", input=[CAT, "word " * 300])
        assert refused.value.code == "context_length_exceeded"
        with pytest.raises(openai.BadRequestError, match="numbers of tokens"):
            open_ai.embeddings.create(model="xnai/embed", input=[101, 4937, 102])
        with pytest.raises(openai.BadRequestError, match="384"):
            open_ai.embeddings.create(model="xnai/embed", input=CAT, dimensions=256)
        with pytest.raises(openai.BadRequestError, match="makes no embeddings"):
            open_ai.embeddings.create(model="xnai/auto", input=CAT)
        with pytest.raises(openai.NotFoundError, match="xnai/embed"):
            open_ai.embeddings.create(model="mxbai-embed-large", input=CAT)
        with pytest.raises(openai.BadRequestError, match="does not chat"):
            open_ai.chat.completions.create(
                model="text-embedding-3-small", messages=[{"role": "user", "content": CAT}]
            )

    @pytest.mark.parametrize("form", ["float", "base64"])
    def test_an_answer_is_as_published(self, open_ai, form):
        raw = open_ai.embeddings.with_raw_response.create(
            model="xnai/embed", input=[CAT, STOCKS], encoding_format=form
        )
        assert differences(json.loads(raw.text), "CreateEmbeddingResponse") == []

    def test_it_is_listed(self, open_ai):
        assert "xnai/embed" in [model.id for model in open_ai.models.list()]


class TestOllama:
    def test_texts_become_vectors(self, llama):
        found = llama.embed(model="all-minilm", input=[CAT, STOCKS, KITTEN])
        assert nearest(found.embeddings) == 1
        assert found.prompt_eval_count > 12
        assert found.total_duration > 0
        older = llama.embeddings(model="xnai/embed", prompt=CAT)
        assert older.embedding == pytest.approx(found.embeddings[0], abs=1e-5)

    def test_a_long_text_is_cut_unless_told_not_to(self, llama):
        assert llama.embed(model="xnai/embed", input="word " * 9_000).prompt_eval_count == 256
        with pytest.raises(ollama.ResponseError, match="at most 256") as refused:
            llama.embed(model="xnai/embed", input="word " * 300, truncate=False)
        assert refused.value.status_code == 400

    def test_it_is_listed_shown_and_running(self, llama):
        llama.embed(model="xnai/embed", input=[])
        assert "xnai/embed" in [model.model for model in llama.list().models]
        assert "xnai/embed" in [model.model for model in llama.ps().models]
        assert llama.show("xnai/embed").capabilities == ["embedding"]


def test_before_the_set_up_both_sdks_are_told_the_command(tmp_path):
    with serving(tmp_path) as live:
        with (
            openai.OpenAI(base_url=f"{live.url}/v1", api_key=TOKEN) as client,
            pytest.raises(openai.NotFoundError, match="xnai setup embeddings"),
        ):
            client.embeddings.create(model="xnai/embed", input=CAT)
        with (
            ollama.Client(host=live.url, headers={"authorization": f"Bearer {TOKEN}"}) as client,
            pytest.raises(ollama.ResponseError, match="xnai setup embeddings"),
        ):
            client.embed(model="xnai/embed", input=CAT)
