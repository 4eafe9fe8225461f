"""A program that behaves like llama-server, or misbehaves as its flags say.

Covers: the endpoints xnai uses, over real HTTP, and faults that real engines have shown: slow
loads, crashes, hangs, stopped processes, garbage, ignored signals. Flags that it does not know are
llama-server's and are taken as such. A prompt has one token a character. Faults hit streamed
answers only, so that the start-up probe passes.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import stat
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

REPEATED_TEXT = "abcdefgh"
_TURN = threading.Lock()
"""Held while a token is written and while the process dies: no stream speaks in between."""


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int)
    parser.add_argument("--api-key-file", type=Path)
    parser.add_argument("--ctx-size", type=int)
    parser.add_argument("--load-s", type=float, default=0.0, help="503 on /health for so long")
    parser.add_argument("--tokens-s", type=float, default=0.0, help="speed; 0 is no delay")
    parser.add_argument("--ballast-mib", type=int, default=0, help="memory to hold")
    parser.add_argument("--noise-kib", type=int, default=0, help="one long line on stderr")
    parser.add_argument("--exit-with", help="words on stderr, then exit status 1")
    parser.add_argument("--crash-after", type=int, help="SIGKILL itself after so many tokens")
    parser.add_argument("--stop-after", type=int, help="SIGSTOP itself after so many tokens")
    parser.add_argument("--grow-after", type=int, help="hold ever more memory, up to 512 MiB")
    parser.add_argument("--hang-after", type=int, help="send keep-alives only, for ever")
    parser.add_argument("--garbage-after", type=int, help="send bytes that are no event")
    parser.add_argument("--cut-after", type=int, help="end the stream without an end")
    parser.add_argument("--error-after", type=int, help="report an error in the stream")
    for number in ("kill", "stop"):
        for at in ("load", "prompt"):
            parser.add_argument(f"--{number}-in-{at}", action="store_true", help="hit itself then")
    parser.add_argument("--only-once", type=Path, help="the fault happens until this file exists")
    parser.add_argument("--wedged", action="store_true", help="healthy, but never generates")
    parser.add_argument("--mute-once", type=Path, help="fail at a look where this file is")
    parser.add_argument("--slow-looks", type=Path, help="say so here, and take long")
    parser.add_argument("--ignore-sigterm", action="store_true")
    parser.add_argument("--calls-tool", action="store_true", help="answer with a tool call")
    parser.add_argument("--announce", type=Path, help="write a line here when started")
    parser.add_argument("--answers", type=Path, help="JSON: part of the last message → answer")
    parser.add_argument("--requests", type=Path, help="append each streamed request's body")
    return parser.parse_known_args()[0]


class Handler(BaseHTTPRequestHandler):
    given: argparse.Namespace
    key: str
    ready_at: float
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Stay silent."""

    def do_GET(self) -> None:
        hit_once(self.given, "load")
        loaded = time.monotonic() >= self.ready_at
        self.reply(200 if loaded else 503, {"status": "ok" if loaded else "loading"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.headers["authorization"] != f"Bearer {self.key}":
            self.reply(401, {"error": {"code": 401, "message": "Invalid API Key"}})
        elif self.path == "/apply-template":
            self.reply(200, {"prompt": "".join(m["content"] for m in body["messages"])})
        elif self.path == "/tokenize":
            self.reply(200, {"tokens": list(range(len(body["content"])))})
        elif self.given.wedged:
            threading.Event().wait()
        elif body["stream"]:
            self.stream(body)
        else:
            self.draw_one()

    def draw_one(self) -> None:
        if self.given.mute_once and self.given.mute_once.exists():
            self.given.mute_once.unlink()
            self.reply(500, {"error": {"code": 500, "message": "no token"}})
            return
        if self.given.slow_looks and self.given.slow_looks.exists():
            self.given.slow_looks.write_bytes(b"now")
            threading.Event().wait(60)
        self.reply(200, {"choices": [{"message": {"content": "1"}}]})

    def reply(self, status: int, value: dict[str, Any]) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def stream(self, body: dict[str, Any]) -> None:
        if self.given.requests:
            with self.given.requests.open("a") as file:
                file.write(json.dumps(body) + "\n")
        hit_once(self.given, "prompt")
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True
        tokens = self.tokens_for(body)
        n_tokens = min(body["max_tokens"], len(tokens))
        for count in range(n_tokens):
            if self.misbehave(count):
                return
            self.token(count, tokens[count])
        if not self.misbehave(n_tokens):
            self.finish(body, n_tokens)

    def tokens_for(self, body: dict[str, Any]) -> list[str]:
        """The scripted answer to the last message, token by token, or letters."""
        if self.given.answers is None:
            return list(REPEATED_TEXT)
        asked = body["messages"][-1]["content"]
        answers = json.loads(self.given.answers.read_text())
        text = next((text for part, text in answers.items() if part in asked), "No idea.")
        return re.findall(r"\s*\S+|\s+\Z", text)

    def token(self, count: int, text: str) -> None:
        if self.given.tokens_s:
            time.sleep(1 / self.given.tokens_s)
        with _TURN:
            self.write_token(count, text)

    def write_token(self, count: int, text: str) -> None:
        if self.given.calls_tool:
            function = {"arguments": '{"path": "a"}'[count * 2 : count * 2 + 2]}
            call: dict[str, Any] = {"index": 0, "function": function}
            if count == 0:
                call["id"] = "call_9"
                function["name"] = "read_file"
            self.chunk({"tool_calls": [call]})
        else:
            self.chunk({"content": text}, logprob={"token": text, "logprob": -0.001})

    def finish(self, body: dict[str, Any], n_tokens: int) -> None:
        natural = "tool_calls" if self.given.calls_tool else "stop"
        self.chunk({}, finish="length" if n_tokens == body["max_tokens"] else natural)
        usage = {"prompt_tokens": 5, "completion_tokens": n_tokens}
        self.event({"choices": [], "usage": usage})
        self.wfile.write(b"data: [DONE]\n\n")

    def chunk(
        self,
        delta: dict[str, Any],
        finish: str | None = None,
        logprob: dict[str, Any] | None = None,
    ) -> None:
        choice: dict[str, Any] = {"index": 0, "delta": delta, "finish_reason": finish}
        if logprob is not None:
            choice["logprobs"] = {"content": [logprob]}
        self.event({"choices": [choice]})

    def event(self, value: dict[str, Any]) -> None:
        self.wfile.write(b"data: " + json.dumps(value).encode() + b"\n\n")
        self.wfile.flush()

    def misbehave(self, count: int) -> bool:
        """Do what the flags say at this token; True when the answer is over."""
        given = self.given
        faults = (given.crash_after, given.stop_after, given.hang_after, given.garbage_after)
        if count not in (*faults, given.cut_after, given.error_after, given.grow_after):
            return False
        with _TURN:
            if given.only_once:
                if given.only_once.exists():
                    return False
                given.only_once.touch()
            if count == given.crash_after:
                hit_itself(signal.SIGKILL)
        if count == given.stop_after:
            hit_itself(signal.SIGSTOP)
        if count == given.grow_after:
            hold_ever_more()
        while count == given.hang_after:
            self.wfile.write(b": keep-alive\n\n")
            time.sleep(0.05)
        if count == given.garbage_after:
            self.wfile.write(b"\xff\xfe<html>not an event\n" * 3)
        if count == given.error_after:
            self.event({"error": {"code": 500, "message": "failed to decode"}})
        return True


class Server(ThreadingHTTPServer):
    """Says nothing of clients that hang up, as llama-server does not."""

    def handle_error(self, *_: object) -> None:
        """Stay silent."""


def hit_itself(by: signal.Signals) -> None:
    """The signal may reach another thread first: this one must not speak meanwhile."""
    os.kill(os.getpid(), by)
    time.sleep(0.5)


def hit_once(given: argparse.Namespace, at: str) -> None:
    """Die or stop in the middle of this, where the flags say so."""
    for number in ("kill", "stop"):
        if not vars(given)[f"{number}_in_{at}"]:
            continue
        if given.only_once:
            if given.only_once.exists():
                return
            given.only_once.touch()
        hit_itself(signal.SIGKILL if number == "kill" else signal.SIGSTOP)


def hold_ever_more() -> None:
    """Until somebody ends it; the bound is for the machine where nobody does."""
    held = []
    for _ in range(128):
        held.append(os.urandom(1 << 10) * (4 << 10))
        time.sleep(0.01)


def main() -> None:
    given = options()
    if given.ignore_sigterm:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.stderr.write("x" * (given.noise_kib << 10) + "\n")
    if given.exit_with:
        sys.exit(given.exit_with)
    if given.announce:
        given.announce.write_text("started\n")
    Handler.given = given
    Handler.key = given.api_key_file.read_text().strip()
    Handler.ready_at = time.monotonic() + given.load_s
    ballast = bytearray(os.urandom(1 << 10) * (given.ballast_mib << 10))
    Server(("127.0.0.1", given.port), Handler).serve_forever()
    del ballast


def write_binary(path: Path, *flags: str) -> str:
    """Write a program that is this one with `flags`, to be used as a llama-server."""
    quoted = " ".join(f"'{flag}'" for flag in flags)
    path.write_text(f"#!/bin/sh\nexec '{sys.executable}' -S '{__file__}' {quoted} \"$@\"\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


if __name__ == "__main__":
    main()
