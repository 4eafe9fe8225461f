"""The public conformance suite of the Model Context Protocol, against a real `xnai serve`.

A drill: it is npm packages, with the Node that it needs among them. Run are the scenarios that fit
any server; the others call tools, pages and prompts of the suite's own. The suite shows no token,
so a relay between the two does.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest
from anyio import CancelScope
from anyio.abc import SocketStream, TaskStatus
from anyio.from_thread import start_blocking_portal

from tests.clients.environments import ROOT
from tests.server.live import TOKEN, free_port, serving

PACKAGES = ("node@22.12.0", "@modelcontextprotocol/conformance@0.1.16")
SCENARIOS = (
    "server-initialize",
    "ping",
    "tools-list",
    "resources-list",
    "prompts-list",
    "server-sse-multiple-streams",
    "dns-rebinding-protection",
)
_HOST = re.compile(rb"\r\nhost:", re.IGNORECASE)
_SHOWN = b"\r\nauthorization: Bearer " + TOKEN.encode() + b"\r\nhost:"
pytestmark = [pytest.mark.drill, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def suite() -> list[Path]:
    """The words that begin its command."""
    npm = shutil.which("npm")
    assert npm is not None, "this drill needs npm"
    home = ROOT / ".venv-clients" / "conformance"
    home.mkdir(parents=True, exist_ok=True)
    subprocess.run([npm, "install", "--silent", *PACKAGES], cwd=home, check=True)
    modules = home / "node_modules"
    return [modules / ".bin/node", modules / "@modelcontextprotocol/conformance/dist/index.js"]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the server can be asked without a token."""
    home, port = tmp_path_factory.mktemp("home"), free_port()
    config = home / "relayed.yaml"
    config.write_text(f"server: {{hosts: ['localhost:{port}', '127.0.0.1:{port}']}}\n")
    with serving(home, "--config", str(config)) as live, start_blocking_portal() as portal:
        relay, _ = portal.start_task(_relay, port, int(live.url.rsplit(":", 1)[1]))
        yield f"http://127.0.0.1:{port}/mcp"
        relay.cancel()


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_scenario_of_the_suite_is_passed(suite: list[Path], url: str, scenario: str):
    done = subprocess.run(
        [*suite, "server", "--url", url, "--scenario", scenario],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    passed = re.search(r"Passed: (\d+)/(\d+), 0 failed, 0 warnings", done.stdout)
    assert passed is not None, done.stdout
    assert passed[1] == passed[2] != "0"


async def _relay(port: int, server: int, *, task_status: TaskStatus[None]) -> None:
    """Pass connections on, until cancelled."""

    async def pass_both_ways(client: SocketStream) -> None:
        behind = await anyio.connect_tcp("127.0.0.1", server)
        async with client, behind, anyio.create_task_group() as tasks:
            tasks.start_soon(_pass_on, client, behind, _HOST, tasks.cancel_scope)
            tasks.start_soon(_pass_on, behind, client, None, tasks.cancel_scope)

    async with await anyio.create_tcp_listener(local_host="127.0.0.1", local_port=port) as listener:
        task_status.started()
        await listener.serve(pass_both_ways)


async def _pass_on(
    source: SocketStream, sink: SocketStream, head: re.Pattern[bytes] | None, ends: CancelScope
) -> None:
    """Pass bytes on until one side closes. The suite sends the head of a request in one piece."""
    try:
        async for piece in source:
            await sink.send(head.sub(_SHOWN, piece, count=1) if head else piece)
    except (anyio.BrokenResourceError, anyio.ClosedResourceError):
        pass
    finally:
        ends.cancel()
