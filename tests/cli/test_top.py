"""`xnai top` against a real server, on a real terminal."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from tests.cli.conftest import TIMEOUT_S, Desk, Terminal
from tests.server.live import TOKEN, XNAI, client_of, environment, serving

Start = Callable[..., Terminal]
ASKED = {"model": "xnai/auto", "messages": [{"role": "user", "content": "Write f(xs): sort xs"}]}


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [XNAI, "top", *arguments],
        env=environment(home) | {"COLUMNS": "80"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_it_prints_what_a_server_does_once_for_people_and_for_programs(tmp_path):
    with serving(tmp_path) as live, client_of(live) as client:
        client.post("/v1/chat/completions", json=ASKED).raise_for_status()
        shown = run(tmp_path, "--once", "--url", live.url)
        told = json.loads(run(tmp_path, "--json", "--url", live.url).stdout)
    assert shown.returncode == 0, shown.stderr
    assert "ready" in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 80
    assert "\x1b" not in shown.stdout
    assert told["ready"]
    assert sum(told["answers"].values()) == 1
    assert set(told["tiers"]) == {"draft", "refine", "expert"}
    assert told["engines"]
    assert told["rates"]["requests_a_minute"] == 0


def test_without_a_server_it_says_how_to_start_one(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        found = run(tmp_path, "--once", "--url", f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert found.returncode == 3
    assert "No xnai serves at http://127.0.0.1:" in found.stderr
    assert "xnai serve" in found.stderr


def test_a_token_that_is_not_the_servers_is_told(tmp_path):
    with serving(tmp_path) as live:
        found = subprocess.run(
            [XNAI, "top", "--once", "--url", live.url],
            env=environment(tmp_path, [("XNAI_API_KEY", "another-token-altogether")]),
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert found.returncode == 2
    assert "refuses the token" in found.stderr


@pytest.mark.parametrize("url", ["localhost", "file:///etc/passwd", "http://", "http://[::1"])
def test_an_address_that_is_none_is_refused(tmp_path, url):
    found = run(tmp_path, "--once", "--url", url)
    assert found.returncode == 2
    assert "is no address" in found.stderr


def test_something_else_that_answers_there_is_told(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=tmp_path,
    ) as other:  # fmt: skip
        port = other.stdout.readline().split(" port ")[1].split()[0]
        found = run(tmp_path, "--once", "--url", f"http://127.0.0.1:{port}")
        other.kill()
    assert found.returncode == 2
    assert "answers with status 404" in found.stderr


def test_a_pipe_is_told_what_to_use(tmp_path):
    found = run(tmp_path)
    assert found.returncode == 2
    assert "--once" in found.stderr


def test_it_is_drawn_until_ctrl_c_and_a_server_that_comes_back_is_followed(
    desk: Desk, terminal: Start
):
    desk.extra |= {"XNAI_API_KEY": TOKEN}
    with restartable(desk.home) as (start, url):
        server = start()
        seen = terminal("top", "--url", url, "--every", "0.2", n_columns=80)
        seen.wait_for("ready")
        server.send_signal(signal.SIGKILL)
        server.wait()
        seen.wait_for("asked again every second")
        start()
        ask(url)
        seen.wait_for("accepted")
        seen.press_ctrl_c()
        assert seen.finish() == 0
    assert "\x1b[?1049l" in seen.shown, "the screen of before is back"


def ask(url: str) -> None:
    with httpx2.Client(base_url=url, headers={"authorization": f"Bearer {TOKEN}"}, timeout=60) as c:
        for number in range(3):
            text = f"Write f(xs): sort xs, {number}"
            said = ASKED | {"messages": [{"role": "user", "content": text}]}
            c.post("/v1/chat/completions", json=said).raise_for_status()


@contextmanager
def restartable(home: Path) -> Iterator[tuple[Callable[[], subprocess.Popen[str]], str]]:
    """Starts a server at one port as often as is wished; all are ended."""
    with socket.socket() as found:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    servers = []

    def start() -> subprocess.Popen[str]:
        servers.append(
            subprocess.Popen(
                [XNAI, "serve", "--preset", "pocket", "--port", str(port)],
                env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            )
        )  # fmt: skip
        assert servers[-1].stdout.readline().startswith("xnai serves at")
        return servers[-1]

    try:
        yield start, f"http://127.0.0.1:{port}"
    finally:
        for each in servers:
            each.terminate()
            each.communicate(timeout=TIMEOUT_S)
