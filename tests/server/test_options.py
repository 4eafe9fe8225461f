"""`quality`, `objective`, `latency_target_s` and the default deadline, in every dialect."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import anyio
import httpx2
import pytest
import yaml

from tests.server.live import TOKEN, serving
from tests.server.scripted import DONE, ScriptedEmbedder, body, served
from xnai.server.app import CHATS, Server
from xnai.server.embedding import LISTED
from xnai.server.offer import EMBED

OPTIONS = ("quality", "latency_target_s", "router", "objective")
WRONG = (0, 1e6, "soon")
EVENS = "Write evens(xs): keep the even numbers, largest first"


def with_defaults(server: Server) -> Server:
    gateway = replace(server.gateway, deadline_s=7.0, latency_target_s=3.0)
    return replace(server, gateway=gateway)


@pytest.mark.anyio
@pytest.mark.parametrize("path", CHATS)
async def test_what_a_request_asks_for_reaches_whoever_answers(path):
    wanted = {
        "router": "conductor",
        "objective": "frugal",
        "quality": 0.95,
        "latency_target_s": 60.0,
        "deadline_s": 90.0,
    }
    async with served(DONE, make=with_defaults) as (client, model):
        await client.post(path, json=body(path, stream=False, xnai=wanted))
        await client.post(path, json=body(path, stream=True))
    said, silent = model.requests
    assert said.quality == 0.95
    assert (said.router, silent.router) == ("conductor", None)
    assert 59 < said.latency_target_s < 60, "what waiting took is taken off"
    assert 89 < said.deadline_s < 90
    assert (said.objective, silent.objective) == ("frugal", None)
    assert silent.quality is None
    assert 2 < silent.latency_target_s < 3
    assert 6 < silent.deadline_s < 7


@pytest.mark.anyio
@pytest.mark.parametrize("path", CHATS)
async def test_a_name_asks_in_its_manner_where_the_request_does_not_say(path):
    wanted = {"pattern": "voting", "objective": "frugal", "max_tier": "draft"}
    async with served(DONE) as (client, model):
        for name in ("xnai/refactor", "xnai/terminal"):
            await client.post(path, json=body(path, stream=False) | {"model": name})
        said = body(path, stream=False, xnai=wanted) | {"model": "xnai/refactor"}
        await client.post(path, json=said)
    told = [(each.tier, each.min_tier, each.pattern, each.objective) for each in model.requests]
    assert told == [
        (None, "expert", "draft_verify", None),
        (None, None, None, "fast"),
        (None, None, "voting", "frugal"),
    ]


@pytest.mark.anyio
@pytest.mark.parametrize("path", CHATS)
async def test_a_wrong_value_is_refused_and_named(path):
    async with served(DONE) as (client, model):
        for option, wrong in product(OPTIONS, WRONG):
            answer = await client.post(path, json=body(path, stream=False, xnai={option: wrong}))
            assert answer.status_code == 400
            assert f"xnai.{option}" in answer.text
    assert model.requests == []


@pytest.mark.anyio
@pytest.mark.parametrize("quality", [None, 0.5])
async def test_a_tier_that_is_named_is_judged_where_a_quality_is_asked_for(quality):
    path = "/v1/chat/completions"
    async with served(DONE) as (_, model):
        other = replace(model, requests=[])

    def apart(server: Server) -> Server:
        return replace(server, gateway=replace(server.gateway, direct=other))

    more = {} if quality is None else {"xnai": {"quality": quality}}
    async with served(DONE, make=apart) as (client, judged):
        await client.post(path, json=body(path, stream=False, model="xnai/draft", **more))
    assert (len(judged.requests), len(other.requests)) == ((0, 1) if quality is None else (1, 0))


@pytest.mark.anyio
@pytest.mark.parametrize("path", ["/v1/embeddings", "/api/embed"])
async def test_the_default_deadline_is_one_of_embeddings_too(path):
    embedder = ScriptedEmbedder(gate=anyio.Event())

    def hasty(server: Server) -> Server:
        gateway = replace(server.gateway, deadline_s=0.05)
        return replace(server, gateway=gateway, embedders={EMBED: (embedder, LISTED)})

    async with served(make=hasty) as (client, _):
        answer = await client.post(path, json={"model": "xnai/embed", "input": "x"})
    assert answer.status_code == 504
    assert "0.05 s" in answer.text


@pytest.fixture(scope="module")
def ladder(tmp_path_factory) -> Iterator[httpx2.Client]:
    """The embedded ladder, where every request has a deadline that none can keep."""
    home = tmp_path_factory.mktemp("home")
    config = home / "xnai.yaml"
    config.write_text(yaml.safe_dump({"preset": "pocket", "server": {"deadline_s": 1e-6}}))
    headers = {"authorization": f"Bearer {TOKEN}"}
    with (
        serving(home, "--config", str(config), preset=None) as live,
        httpx2.Client(base_url=live.url, headers=headers, timeout=60) as client,
    ):
        yield client


def evens(path: str, text: str = EVENS, **options) -> dict:
    """Asks for that, without haste, and never of the cache."""
    xnai = {"deadline_s": 60, "cache": False, "max_tier": "refine"} | options
    asked = body(path, stream=False, xnai=xnai)
    if "messages" in asked:
        return asked | {"messages": [{"role": "user", "content": text}], "max_tokens": 200}
    return asked | {"input" if "input" in asked else "prompt": text}


@pytest.mark.parametrize("path", CHATS)
def test_without_a_deadline_of_its_own_a_request_has_the_servers(ladder, path):
    answer = ladder.post(path, json=body(path, stream=False, xnai={"cache": False}))
    assert answer.status_code == 504
    assert "of this request ran out" in answer.text


@pytest.mark.parametrize("path", CHATS)
def test_a_quality_decides_what_is_accepted(ladder, path):
    low = ladder.post(path, json=evens(path, quality=0.3))
    assert low.status_code == 200
    assert low.headers["x-xnai-accepted"] == "true"
    assert len(low.headers["x-xnai-attempts"].split()) == 1
    high = ladder.post(path, json=evens(path, quality=0.9999))
    assert high.status_code == 200
    assert high.headers["x-xnai-accepted"] == "false"
    assert "was asked for" in high.text
    assert high.headers["x-xnai-attempts"].split()[-1] == "refine=give_up"


@pytest.mark.parametrize("path", CHATS)
def test_what_there_is_no_time_to_run_is_marked(ladder, path):
    text = f"{EVENS}. evens([1, 2, 4]) == [4, 2]"
    ample = ladder.post(path, json=evens(path, text, latency_target_s=600))
    short = ladder.post(path, json=evens(path, text, latency_target_s=0.0001))
    told = [answer.headers["x-xnai-accepted"] for answer in (ample, short)]
    assert told == ["true", "false"]
    assert "the examples were not run: left out" in short.text


def test_an_answer_that_met_a_lower_bar_is_not_given_for_a_higher_one(ladder):
    path = "/v1/chat/completions"
    states = [
        ladder.post(path, json=evens(path, cache=None, **options)).headers["x-xnai-cache"]
        for options in (
            {"quality": 0.3},
            {"quality": 0.3},
            {"quality": 0.9},
            {"quality": 0.3, "latency_target_s": 50},
        )
    ]
    assert states == ["miss", "hit", "miss", "hit"]


@pytest.mark.anyio
@pytest.mark.parametrize("path", CHATS)
async def test_a_pattern_is_chosen_in_every_dialect_and_an_unknown_one_is_refused(path):
    async with served(DONE) as (client, model):
        asked = body(path, stream=False, xnai={"pattern": "voting"})
        assert (await client.post(path, json=asked)).status_code == 200
        wrong = body(path, stream=False, xnai={"pattern": "votes"})
        refused = await client.post(path, json=wrong)
    (request,) = model.requests
    assert request.pattern == "voting"
    assert refused.status_code == 400
    assert "xnai.pattern" in refused.text
    assert "voting" in refused.text
