"""What MCP adds: the same request at `/v1/chat/completions` and by `route_query` at `/mcp`.

    python -m bench.mcp [--n 200]

One `xnai serve` on the embedded ladder answers both, in turns, so that what else the machine does
hits both alike; its cache is off, so that each is drafted and judged. Bodies are posted as a client
writes them, in both eras of the protocol; the SDK's own client, which parses and validates on its
side, has a row of its own. Covers neither stdio nor progress.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from itertools import count
from pathlib import Path
from typing import Any, Final

import anyio
import httpx2
import numpy as np
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from bench.gateway import TOKEN, server
from bench.report import gate
from xnai.benchmark.writing import table
from xnai.core.statistics import Floats, bootstrap

QUERY: Final = "srt(xs): sort descending"
WARM_UP: Final = 20
MOST_MS: Final = 2.0
REVISION: Final = "2026-07-28"
HEAD: Final = ("by", "median, ms", "added, ms", "n")
_IDS: Final = count(1)
_ACCEPT: Final = {"accept": "application/json, text/event-stream"}
_CALLED: Final = {
    "mcp-protocol-version": REVISION, "mcp-method": "tools/call", "mcp-name": "route_query",
}  # fmt: skip
_WHO: Final = {"name": "bench", "version": "1"}
_META: Final = {
    "io.modelcontextprotocol/protocolVersion": REVISION,
    "io.modelcontextprotocol/clientInfo": _WHO,
    "io.modelcontextprotocol/clientCapabilities": {},
}
_OPEN: Final = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": _WHO}
Ask = Callable[[], Awaitable[None]]


async def section(*, n: int = 200) -> str:
    """Measure; Markdown.

    Args:
        n: requests of each kind.
    """
    with tempfile.TemporaryDirectory() as home:
        settings = Path(home) / "config" / "xnai.yaml"
        settings.parent.mkdir()
        settings.write_text("cache: {enabled: false}\n")
        headers = {"authorization": f"Bearer {TOKEN}"}
        with server(home) as gateway:
            async with (
                httpx2.AsyncClient(base_url=gateway.url, headers=headers, timeout=60) as http,
                Client(streamable_http_client(f"{gateway.url}/mcp", http_client=http)) as client,
            ):
                asks = await _asks(http, client)
                found = await alternating(list(asks.values()), n)
    added = [bootstrap(_median_added, found[:, 0], column) for column in found.T[1:]]
    medians = np.median(found, axis=0)
    intervals = ["—", *(f"{a.value:.2f} ({a.low:.2f}–{a.high:.2f})" for a in added)]
    rows = [
        (name, f"{median:.2f}", told, str(n))
        for name, median, told in zip(asks, medians, intervals, strict=True)
    ]
    aims = [
        gate(f"{name}: added ≤ {MOST_MS:g} ms", reached=a.value <= MOST_MS, found=f"{a.value:.2f}")
        for name, a in zip(list(asks)[1:3], added, strict=False)
    ]
    return "\n\n".join([table(HEAD, rows), "\n".join(aims)])


async def alternating(asks: list[Ask], n: int) -> Floats:
    """Milliseconds, `(n, len(asks))`; the first few of each are not counted."""
    found = []
    for _ in range(n + WARM_UP):
        row = []
        for ask in asks:
            began = time.perf_counter()
            await ask()
            row.append(time.perf_counter() - began)
        found.append(row)
    return 1e3 * np.array(found[WARM_UP:])


async def _asks(http: httpx2.AsyncClient, client: Client) -> Mapping[str, Ask]:
    """Ways to ask the same, the one that the others are held against first."""
    session = await _session(http)

    async def chat() -> None:
        said = [{"role": "user", "content": QUERY}]
        await _post(http, "/v1/chat/completions", {"model": "xnai/auto", "messages": said}, {})

    async def without_session() -> None:
        await _post(http, "/mcp", _call({"_meta": _META}), _ACCEPT | _CALLED)

    async def in_session() -> None:
        await _post(http, "/mcp", _call({}), _ACCEPT | session)

    async def by_the_sdk() -> None:
        await client.call_tool("route_query", {"query": QUERY})

    return {
        "chat completions": chat,
        f"MCP {REVISION}": without_session,
        "MCP 2025-11-25, in a session": in_session,
        "the SDK's client": by_the_sdk,
    }


async def _session(http: httpx2.AsyncClient) -> Mapping[str, str]:
    """The header that names a session, once it is open."""
    opened = await _post(http, "/mcp", _message("initialize", _OPEN), _ACCEPT)
    session = {"mcp-session-id": opened.headers["mcp-session-id"]}
    ready = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    await _post(http, "/mcp", ready, _ACCEPT | session)
    return session


def _call(more: Mapping[str, Any]) -> dict[str, Any]:
    return _message("tools/call", {"name": "route_query", "arguments": {"query": QUERY}, **more})


def _message(method: str, params: Mapping[str, Any]) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": next(_IDS), "method": method, "params": params}


async def _post(
    http: httpx2.AsyncClient, path: str, body: Mapping[str, Any], headers: Mapping[str, str]
) -> httpx2.Response:
    answer = await http.post(path, json=body, headers=headers)
    answer.raise_for_status()
    assert '"isError":true' not in answer.text, answer.text
    return answer


def _median_added(without: Floats, through: Floats) -> Floats:
    return np.asarray(np.median(through - without, axis=1))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=200)
    print(anyio.run(lambda: section(n=parser.parse_args().n)))


if __name__ == "__main__":
    main()
