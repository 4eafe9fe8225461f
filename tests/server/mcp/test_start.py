"""The SDK is loaded where somebody comes, and not before."""

import subprocess
import sys

import pytest

from tests.server.mcp.desks import behind_http, connected, make_desk

_LOADED = (
    "import sys; import xnai.cli.serving; print(sorted({'mcp', 'mcp_types'} & {*sys.modules}))"
)


def test_a_server_starts_without_it():
    done = subprocess.run(
        [sys.executable, "-c", _LOADED], capture_output=True, check=True, text=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.anyio
async def test_a_door_that_is_not_served_says_so_and_keeps_nobody_waiting():
    made = make_desk()
    async with behind_http(made.server) as http, connected(http, "legacy"):
        pass
    assert made.server.door is not None
    sent = []

    async def send(message) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/mcp", "headers": []}
    await made.server.door(scope, None, send)
    assert sent[0]["status"] == 503
    assert b"ShuttingDown" in sent[1]["body"]
