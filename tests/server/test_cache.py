"""The cache through `xnai serve`: real requests, a real store, a real ladder."""

import httpx2
import pytest

from tests.server.live import client_of, printed, serving
from tests.server.scripted import body
from xnai.server.app import CHATS

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


def ask(client: httpx2.Client, text: str = SORT, **more) -> httpx2.Response:
    asked = {"model": "xnai/auto", "messages": [{"role": "user", "content": text}]} | more
    answer = client.post("/v1/chat/completions", json=asked)
    assert answer.status_code == 200
    return answer


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def client(home):
    with serving(home) as live, client_of(live) as client:
        yield client


def states(*answers: httpx2.Response) -> list[str]:
    told = [answer.headers["x-xnai-cache"] for answer in answers]
    assert told == [answer.json()["xnai"]["cache"] for answer in answers]
    return told


def test_the_same_request_gets_the_same_answer_again_and_both_are_recorded(client, home):
    first, again = ask(client), ask(client)
    assert states(first, again) == ["miss", "hit"]
    for name in ("usage", "model"):
        assert first.json()[name] == again.json()[name]
    said = [answer.json()["choices"][0]["message"]["content"] for answer in (first, again)]
    assert said[0] == said[1]
    told, repeated = first.json()["xnai"], again.json()["xnai"]
    assert told["attempts"] == repeated["attempts"]
    assert told["request_id"] != repeated["request_id"]
    record = printed(home, "logs", repeated["request_id"])
    assert record["cached_from"] == told["request_id"]
    assert record["calls"] == []
    assert record["answer"] == said[0]


def test_any_difference_asks_the_models(client):
    ask(client)
    assert (
        states(
            ask(client, temperature=0, seed=7),
            ask(client, max_tokens=200),
            ask(client, xnai={"min_tier": "refine"}),
            ask(client, SORT + " "),
            ask(client, model="xnai/expert"),
        )
        == ["miss"] * 5
    )


def test_a_request_may_forbid_it_or_ask_for_it(client):
    ask(client)
    assert states(ask(client, xnai={"cache": False}), ask(client, temperature=0.5)) == ["off"] * 2
    warm = {"temperature": 0.5, "xnai": {"cache": True}}
    assert states(ask(client, **warm), ask(client, **warm)) == ["miss", "hit"]


@pytest.mark.parametrize("path", CHATS)
def test_every_dialect_streams_a_known_answer_as_content_at_once(client, path):
    text = f"{SORT} for {path.replace('/', ' ')}"
    said = {"prompt": text} if "prompt" in body(path, stream=True) else {"input": text}
    if "messages" in body(path, stream=True):
        said = {"messages": [{"role": "user", "content": text}]}
    answers = [client.post(path, json=body(path, stream=True, max_tokens=400) | said) for _ in "ab"]
    assert [answer.headers.get("x-xnai-cache") for answer in answers] == [None, "hit"]
    for answer in answers:
        assert "sorted" in answer.text
        assert "reverse" in answer.text
    assert '"cache":"miss"' in answers[0].text
    assert '"cache":"hit"' in answers[1].text


def test_an_offered_tier_that_streams_live_is_kept_as_well(client):
    streamed = ask(client, model="xnai/refine", stream=True)
    again = ask(client, model="xnai/refine")
    assert states(again) == ["hit"]
    assert "sorted" in streamed.text
    assert "sorted" in again.json()["choices"][0]["message"]["content"]


def test_what_happened_is_counted(client):
    ask(client)
    ask(client)
    page = client.get("/metrics").text
    assert 'xnai_cache_total{outcome="hit"}' in page
    assert "xnai_cache_failures_total 0.0" in page


def test_the_command_tells_how_much_is_kept_and_removes_it(client, home):
    ask(client)
    found = printed(home, "cache", "status")
    assert found["on"]
    assert found["answers"] > 0
    assert 0 < found["n_bytes"] < 2**20
    assert printed(home, "cache", "clear") == {"removed": found["answers"]}
    assert printed(home, "cache", "status")["answers"] == 0
    assert states(ask(client)) == ["miss"]


def test_ask_takes_an_answer_only_where_it_is_told_to(tmp_path):
    for arguments, known in ((), False), (["--cache"], False), (["--cache"], True), ((), False):
        found = printed(tmp_path, "ask", "--preset", "pocket", SORT, *arguments)
        assert bool(found["cached_from"]) is known
        assert "sorted" in found["code"]


@pytest.mark.parametrize("setting", ["cache: {enabled: false}", "store: {keep_text: false}"])
def test_where_nothing_may_be_kept_it_is_off(tmp_path, setting):
    (tmp_path / "xnai.yaml").write_text(f"preset: pocket\n{setting}\n")
    with serving(tmp_path) as live, client_of(live) as client:
        assert states(ask(client), ask(client), ask(client, xnai={"cache": True})) == ["off"] * 3
    assert printed(tmp_path, "cache", "status").items() >= {"on": False, "answers": 0}.items()


def test_two_servers_on_one_store_share_what_they_know(tmp_path):
    with (
        serving(tmp_path) as one,
        serving(tmp_path) as two,
        client_of(one) as a,
        client_of(two) as b,
    ):
        assert states(ask(a), ask(b)) == ["miss", "hit"]


def test_a_server_that_starts_anew_still_knows(tmp_path):
    for state in ("miss", "hit"):
        with serving(tmp_path) as live, client_of(live) as client:
            assert states(ask(client)) == [state]


def test_log_probabilities_are_given_again_too(client):
    first, again = (ask(client, text=f"{SORT} ", logprobs=True) for _ in range(2))
    assert states(first, again) == ["miss", "hit"]
    told = [answer.json()["choices"][0]["logprobs"]["content"] for answer in (first, again)]
    assert told[0] == told[1] != []
