"""A model hub on a real socket: listings, redirects to a store, ranges, and everything that fails.

It speaks as the real one does where xnai listens: `/api/models/REPO/revision/main?blobs=true`,
`/REPO/resolve/COMMIT/FILE` with a redirect to a store on another port, 206 for ranges, 401 with
`x-error-code`. What is to go wrong is told it beforehand, and it writes down what it was asked.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
STEP_BYTES = 16_384


@dataclass(kw_only=True)
class FakeHub:
    """What it has, and what goes wrong.

    Args:
        files: repository → name → content.
        cut_after: bytes of each following answer of the store, before it breaks off; used up.
        lies_about: names whose hash is told wrongly.
        silent_about_hashes: the listing has none, as mirrors do.
        refuses: status and `x-error-code` of files, of listings where `also_listings`.
        ignores_ranges: the store sends everything from the beginning.
        gate: an answer of the store waits for it half way; None waits for nothing.
    """

    files: dict[str, dict[str, bytes]] = field(default_factory=dict)
    licence: str = "apache-2.0"
    cut_after: list[int] = field(default_factory=list)
    lies_about: set[str] = field(default_factory=set)
    silent_about_hashes: bool = False
    refuses: tuple[int, str] | None = None
    also_listings: bool = False
    ignores_ranges: bool = False
    longer_by: int = 0
    sends: dict[str, bytes] = field(default_factory=dict)
    gate: threading.Event | None = None
    half_way: threading.Event = field(default_factory=threading.Event)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    port: int = 0
    store_port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def asked_of_store(self) -> list[dict[str, str]]:
        """Heads of the requests for bytes."""
        return [head for where, _, head in self.asked if where == "store"]

    def sha256(self, repo: str, name: str) -> str:
        digest = hashlib.sha256(self.files[repo][name]).hexdigest()
        return digest[::-1] if name in self.lies_about else digest


@contextmanager
def serving(hub: FakeHub) -> Iterator[FakeHub]:
    """The hub and its store, each at a port of its own."""
    servers = []
    for name in ("hub", "store"):
        handler = type("Handler", (_Handler,), {"hub": hub, "where": name})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        servers.append(server)
    hub.port, hub.store_port = (server.server_address[1] for server in servers)
    try:
        yield hub
    finally:
        if hub.gate is not None:
            hub.gate.set()
        for server in servers:
            server.shutdown()
            server.server_close()


class _Handler(BaseHTTPRequestHandler):
    hub: FakeHub
    where: str

    def do_HEAD(self) -> None:
        self._resolve(urlsplit(self.path).path, body=False)

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self.hub.asked.append((self.where, path, {k.lower(): v for k, v in self.headers.items()}))
        if self.where == "store":
            self._send_bytes(unquote(path))
        elif path.startswith("/api/models/"):
            self._list(path)
        else:
            self._resolve(path, body=True)

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def _list(self, path: str) -> None:
        repo = path.removeprefix("/api/models/").removesuffix("/revision/main")
        if self.hub.refuses and self.hub.also_listings:
            self._refuse()
        elif repo not in self.hub.files:
            self._answer(404, {"error": "Repository not found"}, {"x-error-code": "RepoNotFound"})
        else:
            siblings = [{"rfilename": "README.md", "size": 12}]
            siblings += [self._sibling(repo, name) for name in self.hub.files[repo]]
            card = {"license": self.hub.licence}
            self._answer(200, {"sha": COMMIT, "siblings": siblings, "cardData": card})

    def _sibling(self, repo: str, name: str) -> dict[str, Any]:
        if self.hub.silent_about_hashes:
            return {"rfilename": name}
        size = len(self.hub.files[repo][name])
        large = {"sha256": self.hub.sha256(repo, name), "size": size, "pointerSize": 135}
        return {"rfilename": name, "size": size, "lfs": large}

    def _resolve(self, path: str, *, body: bool) -> None:
        owner, name, _, _, file = unquote(path).lstrip("/").split("/", 4)
        repo = f"{owner}/{name}"
        if self.hub.refuses:
            self._refuse()
            return
        self.send_response(302)
        self.send_header("location", f"http://127.0.0.1:{self.hub.store_port}/{repo}/{file}")
        self.send_header("x-linked-etag", f'"{self.hub.sha256(repo, file)}"')
        self.send_header("x-linked-size", str(len(self.hub.files[repo][file])))
        self.send_header("content-length", "0")
        self.end_headers()

    def _refuse(self) -> None:
        assert self.hub.refuses
        status, code = self.hub.refuses
        self._answer(status, {"error": code}, {"x-error-code": code} if code else {})

    def _answer(self, status: int, document: object, head: dict[str, str] | None = None) -> None:
        raw = json.dumps(document).encode()
        self.send_response(status)
        for key, value in (head or {}).items():
            self.send_header(key, value)
        self.send_header("content-length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def _send_bytes(self, path: str) -> None:
        owner, name, file = path.lstrip("/").split("/", 2)
        content = self.hub.sends.get(file, self.hub.files[f"{owner}/{name}"][file])
        content += b"\0" * self.hub.longer_by
        begin = 0
        asked = self.headers.get("range", "")
        if asked and not self.hub.ignores_ranges:
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("content-range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("content-length", str(len(content) - begin))
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked may have been killed
            self._pour(content[begin:])

    def _pour(self, content: bytes) -> None:
        most = self.hub.cut_after.pop(0) if self.hub.cut_after else len(content)
        for at in range(0, min(most, len(content)), STEP_BYTES):
            if self.hub.gate is not None and at >= len(content) // 2:
                self.wfile.flush()
                self.hub.half_way.set()
                self.hub.gate.wait(60)
            self.wfile.write(content[at : min(at + STEP_BYTES, most)])
        if most < len(content):
            self.close_connection = True
