"""A real `xnai serve` with an embedding model of its own, run by llama.cpp beside the ladder."""

import base64
from collections.abc import Iterator

import httpx2
import numpy as np
import pytest
import yaml

from tests.server.live import TOKEN, client_of, serving
from tests.tools.random_bert import write_random_bert


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    home = tmp_path_factory.mktemp("home")
    write_random_bert(home / "bert.gguf")
    settings = {
        "preset": "pocket",
        "models": {
            "code-bert": {"path": str(home / "bert.gguf"), "parameters_b": 0.001, "n_ctx": 256},
            "gone": {"path": str(home / "gone.gguf"), "parameters_b": 0.001},
        },
        "embeddings": {"code": {"model": "code-bert"}, "routing": {"model": "gone"}},
    }
    config = home / "embeds.yaml"
    config.write_text(yaml.safe_dump(settings))
    with (
        serving(home, "--config", str(config), preset=None) as live,
        httpx2.Client(
            base_url=live.url, headers={"authorization": f"Bearer {TOKEN}"}, timeout=60
        ) as found,
    ):
        yield found


def vectors(client: httpx2.Client, *texts: str, **more) -> httpx2.Response:
    asked = {"model": "xnai/embed-code", "input": list(texts)} | more
    return client.post("/v1/embeddings", json=asked)


def test_vectors_are_made_in_openais_form_and_in_ollamas(client):
    answer = vectors(client, "sort words", "a")
    assert answer.status_code == 200, answer.text
    assert answer.headers["x-xnai-model"] == "code-bert"
    listed = [each["embedding"] for each in answer.json()["data"]]
    assert [len(vector) for vector in listed] == [64, 64]
    packed = vectors(client, "sort words", encoding_format="base64").json()["data"][0]["embedding"]
    np.testing.assert_allclose(np.frombuffer(base64.b64decode(packed), "<f4"), listed[0], atol=1e-6)
    theirs = client.post("/api/embed", json={"model": "xnai/embed-code", "input": "sort words"})
    np.testing.assert_allclose(theirs.json()["embeddings"][0], listed[0], atol=1e-6)


def test_its_engine_is_one_of_the_pools_and_is_listed_while_it_is_loaded(client):
    assert vectors(client, "a").status_code == 200
    assert "xnai/embed-code" in [m["name"] for m in client.get("/api/ps").json()["models"]]
    shown = client.post("/api/show", json={"model": "xnai/embed-code"}).json()
    assert shown["capabilities"] == ["embedding"]
    assert shown["model_info"]["bert.embedding_length"] == 64
    assert shown["model_info"]["bert.context_length"] == 256
    chat = {"model": "xnai/auto", "messages": [{"role": "user", "content": "srt(xs): sort xs"}]}
    assert client.post("/v1/chat/completions", json=chat).status_code == 200
    assert vectors(client, "a").status_code == 200


def test_a_text_that_is_too_long_is_refused_or_cut_as_the_api_has_it(client):
    refused = vectors(client, "a", "b" * 400)
    assert refused.status_code == 400
    assert "has 402 tokens" in refused.text
    assert "at most 256" in refused.text
    cut = client.post("/api/embed", json={"model": "xnai/embed-code", "input": "b" * 400})
    assert cut.json()["prompt_eval_count"] == 256


def test_a_model_whose_file_is_missing_is_not_listed_and_says_which_file(client):
    assert "xnai/embed-routing" not in client.get("/v1/models").text
    asked = {"model": "xnai/embed-routing", "input": "a"}
    answer = client.post("/v1/embeddings", json=asked)
    assert answer.status_code >= 400
    assert "gone.gguf" in answer.json()["error"]["message"]


@pytest.mark.parametrize("own", [{}, {"server": {"aliases": {"all-minilm": "xnai/embed"}}}])
def test_another_general_model_answers_for_no_alias_but_ones_that_the_user_wrote(tmp_path, own):
    write_random_bert(tmp_path / "bert.gguf")
    settings = {
        "preset": "pocket",
        "models": {"bert": {"path": str(tmp_path / "bert.gguf"), "parameters_b": 0.001}},
        "embeddings": {"general": {"model": "bert"}},
    }
    (tmp_path / "embeds.yaml").write_text(yaml.safe_dump(settings | own))
    config = str(tmp_path / "embeds.yaml")
    with serving(tmp_path, "--config", config, preset=None) as live, client_of(live) as client:
        general = vectors(client, "a", model="xnai/embed")
        alias = vectors(client, "a", model="all-minilm")
    assert general.json()["xnai"] == {"model": "bert", "dimensions": 64}
    assert alias.status_code == (200 if own else 404)
