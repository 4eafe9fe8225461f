"""The routes that make embeddings, over a scripted model, on a real socket."""

from dataclasses import replace
from functools import partial

import anyio
import pytest

from tests.server.scripted import TOKEN, ScriptedEmbedder, served
from xnai.core.errors import ModelFileError, TextTooLong
from xnai.server.admission import Admission, Limits
from xnai.server.embedding import EMBEDS, LISTED
from xnai.server.offer import EMBED

pytestmark = pytest.mark.anyio


def asking(path: str, text: str = "hi", **more) -> dict:
    return {"model": "xnai/embed", "prompt" if path == "/api/embeddings" else "input": text} | more


def with_model(embedder: ScriptedEmbedder, **more):
    return served(make=partial(replace, embedders={EMBED: (embedder, LISTED)}, **more))


def told(answer) -> str:
    """The message of an error, in the shape of its dialect."""
    error = answer.json()["error"]
    return error["message"] if answer.url.path.startswith("/v1/") else error


@pytest.mark.parametrize("path", EMBEDS)
async def test_vectors_are_made_and_the_answer_says_by_whom(path):
    async with with_model(embedder := ScriptedEmbedder()) as (client, _):
        answer = await client.post(path, json=asking(path))
    assert answer.status_code == 200
    assert answer.headers["x-xnai-model"] == answer.json()["xnai"]["model"] == "all-MiniLM-L6-v2"
    assert answer.headers["request-id"] == answer.headers["x-request-id"]
    assert embedder.asked == [(("hi",), path != "/v1/embeddings")]


@pytest.mark.parametrize("path", EMBEDS)
async def test_before_it_is_set_up_the_command_is_named(path):
    async with with_model(ScriptedEmbedder(is_set_up=False)) as (client, _):
        answer = await client.post(path, json=asking(path))
        assert answer.status_code == 404
        assert "xnai setup embeddings" in told(answer)
        assert "xnai/embed" not in (await client.get("/v1/models")).text
        assert "xnai/embed" not in (await client.get("/api/tags")).text
        for shown in (
            await client.get("/v1/models/xnai/embed"),
            await client.post("/api/show", json={"model": "xnai/embed"}),
        ):
            assert shown.status_code == 404
            assert "xnai setup embeddings" in told(shown)


async def test_once_it_is_set_up_it_is_listed_and_shown_as_what_it_is():
    async with with_model(embedder := ScriptedEmbedder()) as (client, _):
        assert (await client.get("/v1/models")).json()["data"][-1]["id"] == "xnai/embed"
        assert (await client.get("/v1/models/xnai/embed")).json()["id"] == "xnai/embed"
        listed = (await client.get("/api/tags")).json()["models"][-1]
        assert (listed["name"], listed["capabilities"]) == ("xnai/embed", ["embedding"])
        for name in ("xnai/embed", "xnai/embed:latest", "ada-002"):
            shown = (await client.post("/api/show", json={"model": name})).json()
            assert shown["capabilities"] == ["embedding"]
            assert shown["model_info"]["bert.embedding_length"] == 384
            assert shown["model_info"]["bert.context_length"] == 256
        claude = await client.get("/v1/models", headers={"anthropic-version": "2023-06-01"})
        assert "xnai/auto" in claude.text
        assert "xnai/embed" not in claude.text  # Anthropic's API has no embeddings
        assert (await client.get("/api/ps")).json()["models"] == []
        embedder.is_loaded = True
        assert (await client.get("/api/ps")).json()["models"][0]["name"] == "xnai/embed"


@pytest.mark.parametrize("path", EMBEDS)
async def test_a_model_that_chats_makes_no_embeddings(path):
    async with with_model(embedder := ScriptedEmbedder()) as (client, _):
        for name in ("xnai/auto", "xnai/draft", "large", "gpt-4"):
            answer = await client.post(path, json=asking(path, model=name))
            assert answer.status_code == 400
            assert "chats; it makes no embeddings. Ask for xnai/embed here." in told(answer)
        answer = await client.post(path, json=asking(path, model="nobody"))
        assert answer.status_code == 404
        assert "xnai/embed" in told(answer)
        for name in ("", "ada-002", "xnai/embed:latest"):
            assert (await client.post(path, json=asking(path, model=name))).status_code == 200
    assert len(embedder.asked) == 3


@pytest.mark.parametrize(
    "path", ["/v1/chat/completions", "/v1/messages", "/api/chat", "/v1/responses"]
)
@pytest.mark.parametrize("name", ["xnai/embed", "ada-002"])
async def test_the_embedding_model_does_not_chat(path, name):
    said = [{"role": "user", "content": "hi"}]
    body = {"model": name, "messages": said, "input": "hi", "max_tokens": 9}
    async with with_model(ScriptedEmbedder()) as (client, model):
        answer = await client.post(path, json=body)
        assert answer.status_code == 400
        assert "makes embeddings; it does not chat" in answer.text
        assert model.requests == []


@pytest.mark.parametrize("path", EMBEDS)
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"model": 3}'])
async def test_a_body_that_cannot_be_read_is_the_clients_fault(path, content):
    async with with_model(embedder := ScriptedEmbedder()) as (client, _):
        answer = await client.post(path, content=content)
        assert answer.status_code == 400
        assert told(answer)
        assert (await client.get(path)).status_code == 405
        assert (await client.post(path, content=b" " * (8 << 20) + b" ")).status_code == 413
    assert embedder.asked == []


@pytest.mark.parametrize("path", EMBEDS)
async def test_what_the_model_says_against_it_is_told_in_the_shape_of_the_path(path):
    long = TextTooLong(place=1, length=300, limit=256, unit="tokens")
    broken = ModelFileError("A file is damaged.", hint="Mend it.")
    for error, status in ((long, 400), (broken, 500), (RuntimeError("a bug"), 500)):
        async with with_model(ScriptedEmbedder(error=error)) as (client, _):
            answer = await client.post(path, json=asking(path))
        assert answer.status_code == status
        assert str(error) in told(answer) or "Its log says which" in told(answer)


async def test_openais_clients_know_a_text_that_is_too_long_by_its_code():
    long = TextTooLong(place=1, length=300, limit=256, unit="tokens")
    async with with_model(ScriptedEmbedder(error=long)) as (client, _):
        error = (await client.post("/v1/embeddings", json={"input": "x"})).json()["error"]
    assert (error["code"], error["param"]) == ("context_length_exceeded", "input")


@pytest.mark.parametrize("path", EMBEDS)
async def test_one_request_too_many_is_sent_away(path):
    embedder = ScriptedEmbedder(gate=anyio.Event())
    admission = Admission(Limits(running=1, waiting=0))
    async with with_model(embedder, admission=admission) as (client, _):
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(client.post, path, json=asking(path)))
            while not embedder.asked:
                await anyio.lowlevel.checkpoint()
            answer = await client.post(path, json=asking(path))
            assert answer.status_code == 429
            assert int(answer.headers["retry-after"]) >= 1
            assert told(answer)
            embedder.gate.set()
        assert (await client.post(path, json=asking(path))).status_code == 200


@pytest.mark.parametrize("path", EMBEDS)
async def test_a_request_ends_when_its_time_is_over(path):
    embedder = ScriptedEmbedder(gate=anyio.Event())
    async with with_model(embedder) as (client, _):
        answer = await client.post(path, json=asking(path, xnai={"deadline_s": 0.05}))
    assert answer.status_code == 504
    assert "0.05 s" in told(answer)
    assert embedder.ended == ["left"]


async def test_a_client_that_goes_away_ends_the_work_and_frees_its_place():
    embedder = ScriptedEmbedder(gate=anyio.Event())
    admission = Admission(Limits(running=1, waiting=0))
    async with with_model(embedder, admission=admission) as (client, _):
        port = client.base_url.port
        head = f"POST /api/embed HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n"
        head += f'authorization: Bearer {TOKEN}\r\ncontent-length: 13\r\n\r\n{{"input":"x"}}'
        async with await anyio.connect_tcp("127.0.0.1", port) as stream:
            await stream.send(head.encode())
            while not embedder.asked:
                await anyio.lowlevel.checkpoint()
        with anyio.fail_after(5):
            while admission.counts.running:
                await anyio.lowlevel.checkpoint()
    assert embedder.ended == ["left"]


class TestTasks:
    """A model for each task, beside the general one."""

    def served(self, code: ScriptedEmbedder):
        listed = replace(LISTED, name="xnai/embed-code", n_embd=code.dims, family="qwen2")
        embedders = {
            EMBED: (ScriptedEmbedder(), LISTED),
            "xnai/embed-code": (code, listed),
        }
        return served(make=partial(replace, embedders=embedders))

    @pytest.mark.parametrize("path", EMBEDS)
    async def test_each_name_is_made_by_its_own_model(self, path):
        code = ScriptedEmbedder(model="code-model", dims=256)
        async with self.served(code) as (client, _):
            answer = await client.post(path, json=asking(path, model="xnai/embed-code:latest"))
            general = await client.post(path, json=asking(path))
        assert answer.headers["x-xnai-model"] == "code-model"
        assert answer.json()["xnai"] == {"model": "code-model", "dimensions": 256}
        assert general.json()["xnai"] == {"model": "all-MiniLM-L6-v2", "dimensions": 384}
        assert len(code.asked) == 1

    @pytest.mark.parametrize("path", ["/v1/embeddings", "/api/embed"])
    async def test_dimensions_are_those_of_the_model_that_is_asked(self, path):
        async with self.served(ScriptedEmbedder(dims=256)) as (client, _):
            for name, right, wrong in (("xnai/embed-code", 256, 384), (EMBED, 384, 256)):
                wanted = asking(path, model=name, dimensions=right)
                assert (await client.post(path, json=wanted)).status_code == 200
                refused = await client.post(path, json=wanted | {"dimensions": wrong})
                assert refused.status_code == 400
                assert f"`dimensions` is {wrong}" in told(refused)

    @pytest.mark.parametrize("path", EMBEDS)
    async def test_one_that_is_not_configured_names_the_setting(self, path):
        async with self.served(ScriptedEmbedder()) as (client, _):
            answer = await client.post(path, json=asking(path, model="xnai/embed-routing"))
            shown = await client.post("/api/show", json={"model": "xnai/embed-routing"})
            listed = (await client.get("/v1/models")).text
        for refused in (answer, shown):
            assert refused.status_code == 404
            assert "`embeddings.routing` is not set" in told(refused)
        assert "xnai/embed-code" in listed
        assert "xnai/embed-routing" not in listed

    async def test_none_of_them_chats(self):
        async with self.served(ScriptedEmbedder()) as (client, model):
            for name in ("xnai/embed-code", "xnai/embed-routing"):
                asked = {"model": name, "messages": [{"role": "user", "content": "hi"}]}
                answer = await client.post("/v1/chat/completions", json=asked)
                assert answer.status_code == 400
                assert "makes embeddings; it does not chat" in told(answer)
        assert model.requests == []

    @pytest.mark.parametrize("path", EMBEDS)
    async def test_a_domain_that_has_vectors_of_its_own_gets_them_from_the_general_name(self, path):
        listed = replace(LISTED, name="xnai/embed-code")
        embedders = {
            EMBED: (ScriptedEmbedder(), LISTED),
            "xnai/embed-code": (ScriptedEmbedder(model="code-model"), listed),
        }
        domains = {"code": "xnai/embed-code"}
        make = partial(replace, embedders=embedders, embed_domains=domains)
        async with served(make=make) as (client, _):
            for domain, model in (("code", "code-model"), ("math", "all-MiniLM-L6-v2")):
                answer = await client.post(path, json=asking(path, xnai={"domain": domain}))
                assert answer.json()["xnai"]["model"] == model
            wrong = await client.post(path, json=asking(path, xnai={"domain": "cooking"}))
            assert wrong.status_code == 400
            assert "xnai.domain" in told(wrong)
