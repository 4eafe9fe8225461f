"""An engine without a model: llama.cpp's endpoints over nothing, to measure what stands before it.

    python bench/upstream.py --port 9000

Covers what gateways ask of a llama-server: health, models, properties, tokens, and chats whole and
streamed. It takes llama-server's flags, so that xnai can start it as a `binary`. An answer has as
many tokens as are asked for. A short one is written at once, so that its time is not the mock's own
to write it; of a longer one each token is a write, as an engine's is. One to a prompt that says
`HOLD` stops after its first token, and stays open. Standard library only: it is started without
site packages.

Does not cover faults (`tests/tools/fake_engine.py`).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shlex
import stat
import sys
from pathlib import Path
from typing import Any, Final

HOLD: Final = "stay silent"
TOKEN: Final = " word"
SHORT: Final = 16
"""Tokens of an answer that is written at once."""
_HEAD: Final = {"created": 1, "model": "m", "system_fingerprint": "b1", "id": "chatcmpl-1"}
_STREAM_HEAD: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
)
_OK: Final = {"status": "ok"}


class Connection(asyncio.Protocol):
    """One client: requests one after the other."""

    def __init__(self) -> None:
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client came."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every request that is whole."""
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end].decode("latin-1").lower()
            lines = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
            size = end + 4 + int(lines.get("content-length", 0))
            if len(self._received) < size:
                return
            body, self._received = self._received[end + 4 : size], self._received[size:]
            self._answer(head.split(" ", 2)[1], body)
            if lines.get("connection") == "close" and HOLD.encode() not in body:
                self._write_end()

    def _answer(self, path: str, body: bytes) -> None:
        asked: dict[str, Any] = json.loads(body) if body else {}
        if path.endswith("/chat/completions"):
            (self._stream if asked.get("stream") else self._whole)(asked)
        elif path == "/apply-template":
            self._json({"prompt": "".join(str(m["content"]) for m in asked["messages"])})
        elif path == "/tokenize":
            self._json({"tokens": list(range(len(asked["content"]) // 4))})
        elif path.endswith("/models"):
            self._json({"object": "list", "data": [{"id": "m", "object": "model"}]})
        elif path == "/props":
            self._json({"default_generation_settings": {"n_ctx": 4096}, "total_slots": 64})
        else:
            self._json(_OK)

    def _whole(self, asked: dict[str, Any]) -> None:
        n = asked.get("max_tokens") or 8
        message = {"role": "assistant", "content": TOKEN * n}
        choice = {"index": 0, "message": message, "finish_reason": "length"}
        answer = {"object": "chat.completion", "choices": [choice], "usage": _usage(n)}
        self._json(_HEAD | answer)

    def _stream(self, asked: dict[str, Any]) -> None:
        n = asked.get("max_tokens") or 8
        pieces = [_STREAM_HEAD, _event(_chunk({"role": "assistant", "content": None}))]
        logprobs = {"token": TOKEN, "logprob": -0.1, "bytes": list(TOKEN.encode())}
        token = _chunk({"content": TOKEN})
        if asked.get("logprobs"):
            token["choices"][0]["logprobs"] = {"content": [logprobs | {"top_logprobs": [logprobs]}]}
        held = HOLD in json.dumps(asked["messages"])
        pieces += [_event(token)] * (1 if held else n)
        if not held:
            pieces.append(_event(_chunk({}, "length")))
            if (asked.get("stream_options") or {}).get("include_usage"):
                pieces.append(_event(_chunk({}) | {"choices": [], "usage": _usage(n)}))
            pieces.append(_piece(b"data: [DONE]\n\n") + b"0\r\n\r\n")
        for each in [b"".join(pieces)] if n <= SHORT else pieces:
            self._write(each)

    def _json(self, found: dict[str, Any]) -> None:
        body = json.dumps(found).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        self._write(head % len(body) + body)

    def _write(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)

    def _write_end(self) -> None:
        assert self._transport is not None
        self._transport.close()


def _event(found: dict[str, Any]) -> bytes:
    return _piece(b"data: " + json.dumps(found).encode() + b"\n\n")


def _piece(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return _HEAD | {"object": "chat.completion.chunk", "choices": [choice]}


def _usage(n: int) -> dict[str, int]:
    return {"prompt_tokens": 20, "completion_tokens": n, "total_tokens": 20 + n}


def write_binary(path: Path) -> Path:
    """Write a program that is this one, to be used as a llama-server."""
    command = shlex.join([sys.executable, "-S", __file__])
    path.write_text(f'#!/bin/sh\nexec {command} "$@"\n', encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


async def _serve(port: int) -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", port)
    await server.serve_forever()


def main() -> None:
    """Command line; flags that it does not know are llama-server's."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    asyncio.run(_serve(parser.parse_known_args()[0].port))


if __name__ == "__main__":
    main()
