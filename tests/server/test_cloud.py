"""A ladder whose last rung is somebody else's model, behind a real server.

All the ways in which an endpoint can fail are in `test_cloud_faults`.
"""

import json

import pytest

from tests.engines.remote.builders import cut, said
from tests.server.hybrid import UNKNOWN, hybrid

pytestmark = pytest.mark.anyio
RIGHT = said("openai", "```python\ndef f(x):\n", "    return 2 * x\n```")


async def test_the_cloud_answers_where_the_local_tier_is_shown_to_be_wrong(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        answer = (await made.ask()).json()
        logged = await made.run("logs", "--egress", "--json", "--config", "x.yaml")
        shown = await made.run("logs", "--egress", "last", "--config", "x.yaml")
    told = answer["xnai"]
    assert told["tier"] == "cloud"
    assert [attempt["tier"] for attempt in told["attempts"]] == ["draft", "cloud"]
    assert "2 * x" in answer["choices"][0]["message"]["content"]
    (entry,) = json.loads(logged.stdout)
    assert told["cost"] == round(entry["cost"], 6)
    assert entry["cost"] > (3 * 1.0 + 2 * 2.0) / 1e6, "3 tokens are too few for that prompt"
    assert (entry["host"], entry["outcome"]) == ("0.0.0.0", "answered")
    assert entry["request"] == told["request_id"]
    assert "Recite f(x)" in shown.stdout, "the body itself is shown"


async def test_what_the_local_tier_can_do_never_leaves(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        answer = (await made.ask(text="srt(xs): sort descending. srt([1, 2]) == [2, 1]")).json()
        logged = await made.run("logs", "--egress", "--config", "x.yaml")
    assert answer["xnai"]["tier"] == "draft"
    assert made.endpoint.heads == []
    assert logged.stdout == "Nothing has left this machine.\n"


async def test_the_cloud_is_first_where_the_policy_says_so(tmp_path):
    async with hybrid(tmp_path, RIGHT, policy="cloud_first") as made:
        told = (await made.ask()).json()["xnai"]
    assert told["plan"][0] == "cloud"
    assert [attempt["tier"] for attempt in told["attempts"]] == ["cloud"]


EASY = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


async def test_the_local_tier_answers_where_the_cloud_fails_and_the_answer_says_so(tmp_path):
    failing = cut(said("openai", "```python\ndef s", whole=False))
    async with hybrid(tmp_path, failing, policy="cloud_first") as made:
        answer = await made.ask(text=EASY)
    told = answer.json()["xnai"]
    assert answer.status_code == 200
    assert (told["tier"], told["accepted"]) == ("draft", True)
    assert "theirs" in told["failures"]["cloud"]


async def test_a_named_cloud_tier_streams_as_it_comes(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        answer = await made.ask("xnai/cloud", stream=True, text="Recite the moon")
        logged = await made.run("logs", "--egress", "--json", "--config", "x.yaml")
    assert answer.text.count('"content":"') >= 3
    assert [sent["outcome"] for sent in json.loads(logged.stdout)] == ["answered"]


@pytest.mark.parametrize(
    ("model", "text", "more"),
    [
        ("xnai/private", UNKNOWN, {}),
        ("xnai/auto", UNKNOWN, {"xnai": {"private": True}}),
        ("xnai/auto", UNKNOWN, {"headers": {"x-xnai-private": "1"}}),
        ("xnai/auto", f"It is about config/.env. {UNKNOWN}", {}),
        ("xnai/auto", f'password = "hunter2hunter2"\n{UNKNOWN}', {}),
    ],
    ids=["name", "option", "header", "path", "secret"],
)
@pytest.mark.parametrize("policy", ["local_first", "cloud_first"])
async def test_a_private_request_never_leaves_and_the_answer_says_why(
    tmp_path, model, text, more, policy
):
    async with hybrid(tmp_path, RIGHT, policy=policy) as made:
        told = (await made.ask(model, text, **more)).json()["xnai"]
    assert told["tier"] == "draft"
    assert told["private"]
    assert made.endpoint.heads == []


async def test_a_conversation_that_was_private_stays_so_over_a_restart(tmp_path):
    first = [{"role": "user", "content": "our plan"}]
    later = [*first, {"role": "assistant", "content": "noted"},
             {"role": "user", "content": UNKNOWN}]  # fmt: skip
    path = "/v1/chat/completions"
    async with hybrid(tmp_path, RIGHT) as made:
        await made.client.post(path, json={"model": "xnai/private", "messages": first})
    async with hybrid(tmp_path, RIGHT) as made:
        answer = await made.client.post(path, json={"model": "xnai/auto", "messages": later})
        assert "private before" in answer.json()["xnai"]["private"]
        assert made.endpoint.heads == []


async def test_a_private_request_for_the_cloud_is_refused(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        answer = await made.ask("xnai/cloud", xnai={"private": True})
    assert answer.status_code == 403
    assert "not on this machine" in answer.json()["error"]["message"]
    assert made.endpoint.heads == []


async def test_no_call_is_made_that_could_exceed_the_money_of_the_month(tmp_path):
    async with hybrid(tmp_path, RIGHT, monthly_budget=0.000001) as made:
        told = (await made.ask()).json()["xnai"]
        named = await made.ask("xnai/cloud")
    assert told["tier"] == "draft"
    assert "of this month" in told["failures"]["cloud"]
    assert named.status_code == 402
    assert made.endpoint.heads == []


async def test_local_only_has_no_cloud_to_name(tmp_path):
    async with hybrid(tmp_path, RIGHT, policy="local_only") as made:
        named = await made.ask("xnai/cloud")
        await made.ask()
    assert named.status_code == 404
    assert made.endpoint.heads == []


async def test_a_file_found_in_a_project_may_not_send_prompts_away(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        (tmp_path / "x.yaml").rename(tmp_path / "xnai.yaml")
        asked = await made.run("ask", UNKNOWN)
    assert asked.returncode == 2
    assert "would send prompts to 0.0.0.0" in asked.stderr
    assert "--config" in asked.stderr
    assert made.endpoint.heads == []


async def test_the_route_says_what_would_leave_as_ask_does_it(tmp_path):
    async with hybrid(tmp_path, RIGHT, policy="cloud_first") as made:
        leaving = await made.run("route", EASY, "--config", "x.yaml")
        named = await made.run("route", f"See .env. {EASY}", "--config", "x.yaml")
        marked = await made.run("route", "--private", f"My {EASY}", "--config", "x.yaml")
    assert "plan      cloud → draft" in leaving.stdout
    for kept in (named, marked):
        assert "cloud →" not in kept.stdout
        assert "stays on this machine: " in kept.stdout
    assert made.endpoint.heads == []


async def test_who_is_not_asked_for_privacy_is_told_where_no_answer_is_good(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        done = await made.run("ask", f"See .env. {UNKNOWN}", "--config", "x.yaml")
    assert done.returncode == 1
    assert "nobody beyond this machine was asked: it names .env" in done.stderr


async def test_ask_climbs_to_the_cloud_and_stays_with_private(tmp_path):
    async with hybrid(tmp_path, RIGHT) as made:
        kept = await made.run("ask", "--private", f"Please: {UNKNOWN}", "--config", "x.yaml")
        assert made.endpoint.heads == []
        sent = await made.run("ask", UNKNOWN, "--config", "x.yaml")
    assert kept.returncode == 1
    assert sent.returncode == 0, sent.stderr
    assert "2 * x" in sent.stdout
