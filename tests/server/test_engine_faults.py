"""Engines that die, stop or are asked too much, behind a real server, in every dialect.

Real llama.cpp where the fault comes from outside; a program in its place where it must come at a
certain token. The kernel's killer for want of memory is played by a thread of the test, which ends
whoever grows by the same signal, as systemd-oomd does: to have the kernel do it takes a control
group with a limit, and those of a machine are not for a test to make.
"""

import json
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import httpx2
import psutil
import pytest

from tests.server.live import Live, client_of, serving
from tests.server.scripted import body
from tests.server.shapes import broken_off, extension, prompt_field, refusal
from tests.tools.fake_engine import write_binary
from xnai.server.app import CHATS

MIB = 1024 * 1024
GROWN_MIB = 100
SORT = "Write f(xs): sort xs"
everywhere = pytest.mark.parametrize("path", CHATS)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A ladder of one real model, and of programs each with a fault of its own."""
    home = tmp_path_factory.mktemp("faulty")
    faults = {
        "early": ("--crash-after", "0", "--only-once", str(home / "early")),
        "doomed": ("--crash-after", "0"),
        "late": ("--crash-after", "2"),
        "stopped": ("--stop-after", "2", "--only-once", str(home / "stopped")),
        "greedy": ("--grow-after", "2", "--only-once", str(home / "greedy")),
    }
    common = {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024}
    models = {"real": common} | {
        name: common | {"binary": write_binary(home / f"{name}-engine", *flags), "n_slots": 6}
        for name, flags in faults.items()
    }
    tiers = [{"name": name, "model": name, "role": "draft", "pack": "pocket"} for name in models]
    (home / "config").mkdir()
    (home / "config" / "xnai.yaml").write_text(json.dumps({"models": models, "tiers": tiers}))
    return home


@pytest.fixture(scope="module")
def live(home):
    with serving(home, preset=None) as found:
        yield found


@pytest.fixture(scope="module")
def client(live):
    with client_of(live) as found:
        yield found


def ask(
    client: httpx2.Client, path: str, model: str, text: str = SORT, *, stream: bool = False, **xnai
) -> httpx2.Response:
    """Ask for what no cache has."""
    sent = body(path, stream=stream, model=model, xnai={"cache": False} | xnai)
    said = [{"role": "user", "content": text}] if prompt_field(path) == "messages" else text
    return client.post(path, json=sent | {prompt_field(path): said})


def ask_all(client: httpx2.Client, model: str, **more) -> dict[str, httpx2.Response]:
    """Ask in every dialect at the same time."""
    with ThreadPoolExecutor(len(CHATS)) as threads:
        asked = {path: threads.submit(ask, client, path, model, **more) for path in CHATS}
    return {path: answer.result() for path, answer in asked.items()}


def engines(live: Live) -> list[psutil.Process]:
    return psutil.Process(live.process.pid).children(recursive=True)


@everywhere
def test_an_engine_killed_before_it_is_asked_is_replaced(client, live, path):
    ask(client, path, "real")
    for engine in engines(live):
        engine.kill()
    assert extension(path, ask(client, path, "real"))["model"] == "real"


@everywhere
def test_an_engine_killed_before_its_first_token_is_replaced(client, home, path):
    (home / "early").unlink(missing_ok=True)
    answer = ask(client, path, "early", stream=True)
    assert (home / "early").exists(), "it was killed"
    assert extension(path, answer)["model"] == "early"


@everywhere
def test_an_engine_that_always_dies_is_an_error_that_names_it(client, path):
    answer = ask(client, path, "doomed", stream=True)
    assert answer.status_code >= 500
    assert "doomed" in refusal(path, answer)


@everywhere
def test_an_engine_killed_after_its_first_token_ends_the_answer_in_an_error(client, path):
    one_token = body("/v1/completions", stream=False, model="late", max_tokens=1)
    assert client.post("/v1/completions", json=one_token).status_code == 200  # it may be asked
    answer = ask(client, path, "late", stream=True)
    assert '"a' in answer.text
    told = "late failed after 2 tokens: it closed the stream before the end. The process: "
    assert f"{told}it said nothing (killed, perhaps" in broken_off(path, answer)


def test_a_tier_that_always_dies_is_left_out_for_a_while_and_the_ladder_says_so(home, tmp_path):
    """Each request has a bar that only `doomed` could still reach; the tier below answers."""
    doomed = json.loads((home / "config" / "xnai.yaml").read_text())["models"]["doomed"]
    models = {"real": {"path": "pocket:draft.gguf", "parameters_b": 0.0008, "n_ctx": 1024},
              "doomed": doomed | {"parameters_b": 0.01}}  # fmt: skip
    tiers = [{"name": name, "model": name, "role": "draft", "pack": "pocket"} for name in models]
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "xnai.yaml").write_text(json.dumps({"models": models, "tiers": tiers}))
    with serving(tmp_path, preset=None) as live, client_of(live) as client:
        told = []
        for number in range(4):
            answer = ask(
                client, "/v1/chat/completions", "xnai/auto", f"{SORT} {number}", quality=0.999
            )
            assert answer.status_code == 200, answer.text
            told.append(answer.json()["xnai"]["failures"].get("doomed", ""))
        assert "failed before a token" in told[0]
        assert "failed too often and is not started for" in told[-1]
        assert not client.get("/ready").json()["tiers"]["doomed"]["well"]
        assert client.get("/ready").status_code == 200
        metrics = client.get("/metrics").text
        assert 'xnai_engine_quarantined{model="doomed"} 1.0' in metrics


@everywhere
def test_an_engine_killed_for_want_of_memory_ends_the_answer_and_is_replaced(
    client, live, home, path
):
    (home / "greedy").unlink(missing_ok=True)
    answered = threading.Event()
    killer = threading.Thread(target=partial(kill_who_grows, live, answered))
    killer.start()
    answer = ask(client, path, "greedy", stream=True)
    answered.set()
    killer.join()
    assert "killed, perhaps for want of memory" in broken_off(path, answer)
    assert extension(path, ask(client, path, "greedy"))["model"] == "greedy"


def kill_who_grows(live: Live, answered: threading.Event) -> None:
    """End the first engine that holds more than it may; none, once there is an answer."""
    while not answered.wait(0.005):
        for engine in engines(live):
            try:
                if engine.memory_info().rss > GROWN_MIB * MIB:
                    engine.kill()
                    return
            except psutil.NoSuchProcess:
                continue


def test_a_stopped_engine_costs_no_more_than_the_time_of_the_request(client, live):
    ask(client, "/v1/completions", "real")
    stop(engines(live))
    for path, answer in ask_all(client, "real", deadline_s=0.5).items():
        assert answer.status_code == 504
        assert "of this request ran out" in refusal(path, answer)
    kill_the_stopped(live)
    assert ask(client, "/v1/completions", "real").status_code == 200


def test_an_engine_stopped_in_mid_answer_costs_no_more_either(client, live):
    answers = ask_all(client, "stopped", stream=True, deadline_s=1)
    for path, answer in answers.items():
        told = broken_off if answer.status_code == 200 else refusal
        assert "of this request ran out" in told(path, answer)
    assert any(answer.status_code == 200 for answer in answers.values())
    kill_the_stopped(live)
    assert ask(client, "/v1/completions", "stopped").status_code == 200


def stop(them: list[psutil.Process]) -> None:
    for engine in them:
        engine.send_signal(signal.SIGSTOP)


def kill_the_stopped(live: Live) -> None:
    """So that the server need not wait for them at its end."""
    found = [each for each in engines(live) if each.status() == psutil.STATUS_STOPPED]
    assert found
    for engine in found:
        engine.kill()


@everywhere
def test_a_million_tokens_are_refused_by_the_limit_and_hold_nobody_up(client, path):
    answer = ask(client, path, "real", "a b " * 1_000_000)
    assert answer.status_code in (400, 413)
    assert "real reads at most 1024" in refusal(path, answer)
    assert answer.elapsed.total_seconds() < 10


@everywhere
def test_a_prompt_over_the_context_is_cut_only_where_that_is_asked_for(client, path):
    """Whole turns go; a prompt that is one turn cannot be cut, and is refused all the same."""
    turns = [("user", f"{n} word " * 200) for n in range(4)]
    turns = [each for turn in turns for each in (turn, ("assistant", "okay"))] + [("user", SORT)]
    talk = [{"role": role, "content": text} for role, text in turns]
    by_turns = path not in ("/v1/completions", "/api/generate")
    said = talk if by_turns else "".join(text for _, text in turns)
    sent = body(path, stream=False, model="real") | {prompt_field(path): said}
    answer = client.post(path, json=sent)
    assert answer.status_code in (400, 413)
    assert "at most 1024" in refusal(path, answer)
    cut = client.post(path, json=sent | {"xnai": {"truncate": True}})
    if by_turns:
        assert extension(path, cut)["dropped_turns"] > 0
    else:
        assert "at most 1024" in refusal(path, cut)
