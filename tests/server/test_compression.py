"""A conversation that is too long for its model, through real HTTP and real llama.cpp."""

import json
import subprocess

import pytest

from tests.server.live import XNAI, client_of, environment, printed, serving
from tests.server.scripted import body
from tests.server.shapes import extension
from xnai.server.app import CHATS

SORT = "Write f(xs): sort xs"
SOURCE = "".join(
    f"def run_{n}(x):\n    y = x + {n}\n    z = y * y\n    return z - x\n\n\n" for n in range(12)
)
SEEN = f"I have *added this file to the chat*.\n\nsrc/shop.py\n```python\n{SOURCE}```\n"
TURNS = [each for _ in range(3) for each in (("user", SEEN), ("assistant", "okay"))]
TALK = [{"role": role, "content": text} for role, text in [*TURNS, ("user", SORT)]]
with_turns = pytest.mark.parametrize(
    "path", [path for path in CHATS if path not in ("/v1/completions", "/api/generate")]
)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    home = tmp_path_factory.mktemp("short")
    (home / "config").mkdir()
    model = {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024}
    tier = {"name": "draft", "model": "small", "role": "draft", "pack": "pocket"}
    (home / "config" / "xnai.yaml").write_text(
        json.dumps({"models": {"small": model}, "tiers": [tier]})
    )
    return home


@pytest.fixture(scope="module")
def client(home):
    with serving(home, preset=None) as live, client_of(live) as found:
        yield found


def ask(client, path, **xnai):
    sent = body(path, stream=False, model="small", xnai={"cache": False} | xnai)
    field = "input" if path == "/v1/responses" else "messages"
    return client.post(path, json=sent | {field: TALK})


@with_turns
def test_it_is_answered_and_the_answer_says_what_was_left_out(client, path):
    answer = ask(client, path)
    assert answer.status_code == 200, answer.text
    told = extension(path, answer)["compression"]
    assert told["tokens_before"] > 1024 > told["tokens_after"] > 0
    assert sum(told["packs"].values()) == len(told["elided"]) >= 2
    assert {each["what"] for each in told["elided"]} == {"src/shop.py"}
    head = answer.headers["x-xnai-compression"]
    assert head.startswith(f"{told['tokens_before']}>{told['tokens_after']} ")


@with_turns
def test_unless_the_request_says_no(client, path):
    answer = ask(client, path, compress=False)
    assert answer.status_code in (400, 413)
    assert "at most 1024" in answer.text


def test_the_log_says_it_too_and_shows_what_stood_there(client, home):
    answer = ask(client, "/v1/chat/completions")
    told = extension("/v1/chat/completions", answer)["compression"]
    call = printed(home, "logs", answer.headers["x-xnai-request-id"])["calls"][0]
    assert call["compression"]["tokens_after"] == told["tokens_after"] == call["prompt_tokens"]
    handle = call["compression"]["elided"][0]["handle"]

    def shown(*words: str) -> str:
        done = subprocess.run(
            [XNAI, "logs", *words],
            env=environment(home),
            cwd=home,
            capture_output=True,
            check=True,
            text=True,
        )
        return done.stdout

    assert shown("--expand", handle).strip() == SOURCE.strip()
    listed = shown("last")
    assert f"compressed {told['tokens_before']} → {told['tokens_after']} tokens" in listed
    assert handle in listed


def test_the_beginning_is_the_same_in_the_next_turn_so_that_it_is_not_read_again(client):
    path = "/v1/chat/completions"
    first = ask(client, path)
    later = [*TALK, {"role": "assistant", "content": "okay"}, {"role": "user", "content": SORT}]
    sent = body(path, stream=False, model="small", xnai={"cache": False})
    second = client.post(path, json=sent | {"messages": later})
    told = [extension(path, each)["compression"] for each in (first, second)]
    assert told[0]["elided"] == told[1]["elided"]
    read_before = second.json()["usage"]["prompt_tokens_details"]["cached_tokens"]
    assert read_before > 0.9 * told[0]["tokens_after"]
