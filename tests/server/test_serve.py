"""`xnai serve` as a program: how it starts, what it survives, and how it ends."""

import json
import os
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

import httpx2
import psutil
import pytest
from websockets.sync.client import connect

from tests.server.live import TOKEN, XNAI, Live, client_of, environment, free_port, printed, serving
from tests.tools.fake_engine import write_binary
from tests.tools.random_gguf import SPECIAL, write_random_gguf
from xnai.engines.llama_infill import FAMILIES

PLAIN = "Write f(xs): sort xs"
SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"


def asked(model: str, text: str = SORT, **more) -> dict:
    """A request that an engine has to answer, also when it was asked before."""
    xnai = {"cache": False} | more.pop("xnai", {})
    return {"model": model, "messages": [{"role": "user", "content": text}], "xnai": xnai} | more


def engines(live: Live) -> list[psutil.Process]:
    return psutil.Process(live.process.pid).children(recursive=True)


def content(answer: httpx2.Response) -> str:
    return answer.json()["choices"][0]["message"]["content"]


@pytest.fixture
def live(tmp_path):
    with serving(tmp_path) as found:
        yield found


@pytest.fixture
def slow(tmp_path):
    """Its smallest tier says ten words a second, for ten seconds, to two at a time."""
    script_draft(tmp_path, "word " * 100, "--tokens-s", "10")
    with serving(tmp_path) as found:
        yield found


def script_draft(home: Path, answer: str, *flags: str, **more: object) -> None:
    """Have the smallest tier give this answer, word by word; who asks it is written to `asked`.

    Args:
        more: of the configuration.
    """
    (home / "answers").write_text(json.dumps({"": answer}))
    files = ("--answers", str(home / "answers"), "--requests", str(home / "asked"))
    draft = {"binary": write_binary(home / "engine", *flags, *files), "n_slots": 2}
    (home / "config").mkdir()
    settings = {"preset": "pocket", "models": {"pocket-draft": draft}, **more}
    (home / "config" / "xnai.yaml").write_text(json.dumps(settings))


def chat(client: httpx2.Client, model: str) -> httpx2.Response:
    return client.post("/v1/chat/completions", json=asked(model))


@pytest.fixture
def filling(tmp_path):
    """A ladder of one model that was taught to fill gaps; its weights are random."""
    write_random_gguf(tmp_path / "filler.gguf", special=(*SPECIAL, *FAMILIES[0]))
    config = tmp_path / "filling.yaml"
    config.write_text(
        "version: 1\n"
        "models: {filler: {path: filler.gguf, parameters_b: 0.0001, n_ctx: 1024}}\n"
        "tiers: [{name: draft, model: filler, role: draft, threshold: 0.9}]\n"
    )
    with serving(tmp_path, "--config", str(config), preset=None) as found:
        yield found


class TestGaps:
    def test_a_gap_is_filled_by_a_model_that_was_taught_to(self, filling):
        body = {"prompt": "def f(x):\n    return ", "suffix": "\n", "max_tokens": 5}
        with client_of(filling) as client:
            for model in ("xnai/auto", "filler"):
                answer = client.post("/v1/completions", json=body | {"model": model}).json()
                assert answer["usage"]["completion_tokens"] == 5
                assert answer["choices"][0]["finish_reason"] == "length"
                assert answer["xnai"]["model"] == "filler"
            more = {"model": "filler", "stream": False, "options": {"num_predict": 5}}
            answer = client.post("/api/generate", json=body | more).json()
        assert (answer["eval_count"], answer["done_reason"]) == (5, "length")


class TestEngines:
    def test_an_engine_killed_in_mid_answer_ends_the_stream_in_an_error(self, live):
        # Long enough that the kill comes before the end, however late the client is.
        long = {"type": "array", "items": {"type": "integer"}, "minItems": 200}
        answered = {"type": "json_schema", "json_schema": {"name": "long", "schema": long}}
        body = asked("xnai/expert", stream=True, response_format=answered)
        with client_of(live) as client:
            chat(client, "xnai/expert")
            with client.stream("POST", "/v1/chat/completions", json=body) as answer:
                lines = answer.iter_lines()
                next(line for line in lines if '"content":"' in line and '""' not in line)
                for engine in engines(live):
                    engine.kill()
                rest = [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
            assert "pocket-expert" in rest[-1]["error"]["message"]
            assert "sorted" in content(chat(client, "xnai/expert"))


class TestTheEnd:
    def test_a_running_answer_is_finished_and_no_engine_is_left(self, live):
        with (
            client_of(live) as client,
            client.stream(
                "POST", "/v1/chat/completions", json=asked("xnai/expert", stream=True)
            ) as answer,
        ):
            lines = answer.iter_lines()
            next(lines)
            left = engines(live)
            live.process.send_signal(signal.SIGTERM)
            assert [line for line in lines if line][-1] == "data: [DONE]"
        assert live.process.wait(timeout=30) == 0
        assert left
        assert not any(engine.is_running() for engine in left)

    def test_who_watches_is_told_that_it_ends_and_holds_nothing_up(self, live):
        url = live.url.replace("http:", "ws:") + "/api/xnai/events"
        known = {"authorization": f"Bearer {TOKEN}"}
        with client_of(live) as client, connect(url, additional_headers=known) as watcher:
            assert chat(client, "xnai/draft").status_code == 200
            kinds = {json.loads(watcher.recv(timeout=30))["type"]}
            while "RequestEnded" not in kinds:
                kinds.add(json.loads(watcher.recv(timeout=30))["type"])
            live.process.send_signal(signal.SIGTERM)
            for _ in watcher:
                pass
            assert watcher.close_code == 1001
        assert live.process.wait(timeout=10) == 0
        assert live.process.stderr.read() == ""
        assert kinds >= {"RequestCame", "EngineStarted", "TokensDrawn", "AttemptJudged"}

    def test_a_second_signal_ends_every_request_in_an_error_and_records_it(self, slow, tmp_path):
        with client_of(slow) as client, client_of(slow) as other:
            whole: list[httpx2.Response] = []
            waiting = threading.Thread(target=lambda: whole.append(chat(other, "xnai/draft")))
            body = asked("xnai/draft", PLAIN, stream=True)
            with client.stream("POST", "/v1/chat/completions", json=body) as answer:
                lines = answer.iter_lines()
                next(line for line in lines if '"content":"word' in line)
                waiting.start()
                until_asked(tmp_path / "asked", 2)
                signal_twice(slow, signal.SIGINT)
                said = [line for line in lines if line]
            waiting.join(timeout=30)
        assert "the server" in json.loads(said[-1].removeprefix("data: "))["error"]["message"]
        assert whole[0].status_code == 503
        assert whole[0].json()["error"]["type"] == "server_error"
        assert slow.process.wait(timeout=30) == 130
        assert slow.process.stderr.read() == ""
        assert [record["error_kind"] for record in records(tmp_path)] == ["Interrupted"] * 2

    def test_who_does_not_read_is_cut_off_after_a_second_signal(self, tmp_path):
        script_draft(tmp_path, f"{'word' * 25_000} " * 300)  # more than sockets hold
        body = asked("xnai/draft", PLAIN, stream=True)
        with (
            serving(tmp_path) as live,
            client_of(live) as client,
            client.stream("POST", "/v1/chat/completions", json=body),
        ):
            signal_twice(live, signal.SIGTERM)
            assert live.process.wait(timeout=30) == 0
            assert live.process.stderr.read() == ""
        assert [record["error_kind"] for record in records(tmp_path)] == ["Interrupted"]

    def test_who_does_not_read_is_cut_off_after_a_while_and_recorded(self, tmp_path):
        script_draft(tmp_path, f"{'word' * 25_000} " * 300, server={"send_timeout_s": 1})
        body = asked("xnai/draft", PLAIN, stream=True)
        with (
            serving(tmp_path) as live,
            client_of(live) as client,
            client.stream("POST", "/v1/chat/completions", json=body) as answer,
        ):
            until_counted(client, "xnai_clients_stalled_total{")
            with pytest.raises(httpx2.ReadError):
                answer.read()
        assert [record["error_kind"] for record in records(tmp_path)] == ["SlowReader"]

    def test_a_body_that_never_comes_whole_does_not_hold_up_a_second_signal(self, slow, tmp_path):
        port = int(slow.url.rsplit(":", 1)[1])
        head = f"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n"
        head += f"authorization: Bearer {TOKEN}\r\ncontent-length: 9999\r\n\r\n"
        with socket.create_connection(("127.0.0.1", port)) as unfinished, client_of(slow) as client:
            unfinished.sendall(head.encode())
            client.get("/health")  # what was sent before has been read
            signal_twice(slow, signal.SIGTERM)
            assert b" 503 " in unfinished.recv(1000)
        assert slow.process.wait(timeout=30) == 0
        assert slow.process.stderr.read() == ""

    def test_ctrl_c_ends_it_without_a_traceback(self, live):
        live.process.send_signal(signal.SIGINT)
        assert live.process.wait(timeout=30) == 130
        assert live.process.stderr.read() == ""


def signal_twice(live: Live, which: signal.Signals) -> None:
    """The second when the first has been taken: two that wait are one."""
    live.process.send_signal(which)
    while port_open(live):
        time.sleep(0.01)
    live.process.send_signal(which)


def port_open(live: Live) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", int(live.url.rsplit(":", 1)[1]))) == 0


def until_asked(requests: Path, n: int) -> None:
    """Wait until the engine has been asked so often."""
    while not requests.exists() or len(requests.read_text().splitlines()) < n:
        time.sleep(0.01)


def until_counted(client: httpx2.Client, sample: str) -> None:
    """Wait for a metric, which has no sample before its first time."""
    until = time.monotonic() + 60
    while sample not in client.get("/metrics").text:
        assert time.monotonic() < until, sample
        time.sleep(0.05)


def records(home: Path) -> list[dict]:
    return printed(home, "logs")


def serve(home: Path, port: int, extra=()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [XNAI, "serve", "--preset", "pocket", "--port", str(port)],
        env=environment(home, extra),
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


class TestTheStart:
    def test_a_port_that_is_taken_is_told(self, live, tmp_path):
        port = int(live.url.rsplit(":", 1)[1])
        done = serve(tmp_path, port)
        assert done.returncode == 2
        assert str(port) in done.stderr
        assert "--port" in done.stderr

    def test_hosts_of_the_configuration_are_answered_to(self, tmp_path):
        (tmp_path / "xnai.yaml").write_text(
            "preset: pocket\nserver: {hosts: ['box.lan:1'], origins: ['https://notes.example']}\n"
        )
        with serving(tmp_path) as live, client_of(live) as client:
            known = {"host": "box.lan:1", "origin": "https://notes.example"}
            assert client.get("/v1/models", headers=known).status_code == 200
            for strange in ({"host": "box.lan:2"}, {"origin": "https://other.example"}):
                refused = client.get("/v1/models", headers=strange)
                assert refused.status_code == 403
                assert "server." in refused.json()["error"]["message"]

    def test_two_servers_keep_their_records_in_one_store(self, live, tmp_path):
        with serving(tmp_path) as other, client_of(live) as one, client_of(other) as two:
            for client in (one, two, one, two):
                assert chat(client, "xnai/draft").status_code == 200
        assert len(records(tmp_path)) == 4

    def test_a_token_is_made_once_and_kept_private(self, tmp_path):
        home = (("XNAI_API_KEY", ""),)
        tokens = []
        for _ in range(2):
            process = subprocess.Popen(
                [XNAI, "serve", "--preset", "pocket", "--port", str(free_port())],
                env=environment(tmp_path, home),
                cwd=tmp_path,
                stdout=subprocess.PIPE,
                text=True,
            )
            process.stdout.readline()
            tokens.append(process.stdout.readline().split()[-1])
            process.terminate()
            process.wait(timeout=30)
            process.stdout.close()
        assert tokens[0] == tokens[1] == (tmp_path / "data" / "token").read_text().strip()
        assert (tmp_path / "data" / "token").stat().st_mode & 0o777 == 0o600

    def test_a_token_that_others_can_read_is_not_used(self, tmp_path):
        (tmp_path / "data").mkdir(mode=0o700)
        (tmp_path / "data" / "token").write_text("known-to-all")
        os.chmod(tmp_path / "data" / "token", 0o644)  # noqa: PTH101
        done = serve(tmp_path, free_port(), [("XNAI_API_KEY", "")])
        assert done.returncode == 2
        assert "chmod" in done.stderr
