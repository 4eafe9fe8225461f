"""Asks the model hub, or a mirror of it, and says in plain words what is in the way.

Covers: the listing of a repository, a stream of bytes from some byte on, redirects to where files
are stored, refusals. Nothing is told about this machine but `xnai` as the name of the program.
Does not cover what is done with the bytes (`xnai.engines.download`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NoReturn, Self
from urllib.parse import urljoin, urlsplit

import httpx2

from xnai.core.errors import FetchFailed, HubUnreachable, UnknownName
from xnai.engines.hub import SHA256, HubEntry, Repository, file_url, host_of, listing_url
from xnai.engines.hub import read_listing as read
from xnai.engines.remote.endpoint import broken_connection
from xnai.engines.remote.proxy import Proxy

MAX_LISTING_BYTES: Final = 16 << 20
MAX_HOPS: Final = 5
CONNECT_S: Final = 10.0
SILENCE_S: Final = 60.0
"""Longest that nothing comes."""
_WHO_MAY: Final = (
    "Whoever may have it shows a token: set HF_TOKEN in the environment, or: xnai key set HF_TOKEN"
)
_MOVED: Final = (301, 302, 303, 307, 308)
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


class Broke(Exception):
    """The connection broke, or was silent, while a file came; the rest can be asked for."""


class Hub:
    """The hub at one address. Use it as a context manager.

    Args:
        endpoint: `https://huggingface.co`, or that of a mirror.
        token: for gated repositories; sent to this address only, and never in the clear.
        proxy: what it is asked through.
        known: repositories that are proposed where there is none of a name.
        silence_s: longest that nothing comes.
    """

    def __init__(
        self,
        endpoint: str,
        *,
        token: str | None = None,
        proxy: Proxy | None = None,
        known: Sequence[str] = (),
        silence_s: float = SILENCE_S,
    ) -> None:
        self.endpoint = endpoint.rstrip("/")
        self.host = host_of(self.endpoint)
        self._known = tuple(known)
        parts = urlsplit(self.endpoint)
        sealed = parts.scheme == "https" or parts.hostname in _LOOPBACK
        self._head = {"authorization": f"Bearer {token}"} if token and sealed else {}
        self._client = httpx2.Client(
            headers={"user-agent": "xnai", "accept-encoding": "identity"},
            timeout=httpx2.Timeout(silence_s, connect=CONNECT_S),
            trust_env=False,  # a .netrc could hold a password for this host
            proxy=proxy.url if proxy and proxy.serves_url(self.endpoint) else None,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *why: object) -> None:
        self._client.close()

    def repository(self, repo: str) -> Repository:
        """What is in a repository.

        Raises:
            HubUnreachable: nobody answers.
            UnknownName: there is none of that name, or it is not shown to us.
            FetchFailed: the hub refuses, or answers nonsense.
        """
        url = listing_url(self.endpoint, repo)
        with self._asked(url, repo, "") as reply:
            raw = bytearray()
            for piece in self._pieces(reply):
                raw += piece
                if len(raw) > MAX_LISTING_BYTES:
                    break
        try:
            found = read(repo, json.loads(raw))
        except (ValueError, RecursionError):
            found = None
        if found is None:
            raise FetchFailed(
                f"{self.host} answered with something that is no list of files.",
                hint="Is it a mirror of the hub? Check HF_ENDPOINT and `hub.endpoint`.",
            )
        return found

    def completed(self, entry: HubEntry, repository: Repository) -> HubEntry:
        """The entry with what the head of its file says, where the listing said too little.

        Raises:
            HubUnreachable, UnknownName, FetchFailed: as for `repository`.
        """
        if entry.n_bytes is not None and entry.sha256 is not None:
            return entry
        url = file_url(self.endpoint, repository.repo, entry.name, repository.commit)
        reply = self._sent(self._client.build_request("HEAD", url, headers=self._head))
        reply.close()
        if reply.status_code >= 400:
            self._refused(reply, repository.repo, entry.name)
        tag = reply.headers.get("x-linked-etag", "").strip('W/"')
        size = reply.headers.get("x-linked-size", "")
        return HubEntry(
            name=entry.name,
            n_bytes=entry.n_bytes or (int(size) if size.isdecimal() else None),
            sha256=entry.sha256 or (tag if SHA256.fullmatch(tag) else None),
        )

    @contextmanager
    def stream(
        self, entry: HubEntry, repository: Repository, begin: int
    ) -> Iterator[tuple[int, Iterator[bytes]]]:
        """The bytes of a file, and the byte that they truly begin with: `begin`, or 0.

        Raises:
            Broke: while they come; what has come is good.
            HubUnreachable, UnknownName, FetchFailed: as for `repository`.
        """
        url = file_url(self.endpoint, repository.repo, entry.name, repository.commit)
        ranged = {"range": f"bytes={begin}-"} if begin else {}
        with self._asked(url, repository.repo, entry.name, ranged) as reply:
            found = 0
            if reply.status_code == 206:
                told = reply.headers.get("content-range", "")
                found = begin if told.startswith(f"bytes {begin}-") else -1
            if found < 0:
                raise FetchFailed(f"{self.host} sent another part of {entry.name} than was asked.")
            yield found, self._pieces(reply)

    @contextmanager
    def _asked(
        self, url: str, repo: str, file: str, more: dict[str, str] | None = None
    ) -> Iterator[httpx2.Response]:
        """An answer that is none of refusal, after its redirects."""
        first, head = url, self._head
        for _ in range(MAX_HOPS):
            reply = self._sent(self._client.build_request("GET", url, headers=head | (more or {})))
            try:
                if reply.status_code not in _MOVED:
                    if reply.status_code >= 400:
                        self._refused(reply, repo, file)
                    yield reply
                    return
                url = self._next(url, reply)
            finally:
                reply.close()
            if not _same_origin(url, first):
                head = {}  # the token is for the hub, not for where it keeps its files
        raise FetchFailed(f"{self.host} sends us round in circles for {file or repo}.")

    def _next(self, url: str, reply: httpx2.Response) -> str:
        there = urljoin(url, reply.headers.get("location", ""))
        parts = urlsplit(there)
        clear = parts.scheme == "http" and parts.hostname not in _LOOPBACK
        if parts.scheme not in ("http", "https") or (clear and url.startswith("https:")):
            raise FetchFailed(f"{self.host} sends us to {there:.80}, which is not encrypted.")
        return there

    def _sent(self, request: httpx2.Request) -> httpx2.Response:
        try:
            return self._client.send(request, stream=True)
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            _, told = broken_connection(error, began=False)
            if isinstance(error, httpx2.TimeoutException):
                told = "did not answer in time"
            raise HubUnreachable(f"{host_of(str(request.url))} {told}.") from error

    def _pieces(self, reply: httpx2.Response) -> Iterator[bytes]:
        try:
            yield from reply.iter_raw()
        except httpx2.RequestError as error:
            silent = isinstance(error, httpx2.TimeoutException)
            raise Broke("was silent too long" if silent else "broke the connection") from error

    def _refused(self, reply: httpx2.Response, repo: str, file: str) -> NoReturn:
        """Say what a status means.

        Raises:
            UnknownName, FetchFailed: always one of them.
        """
        status, code = reply.status_code, reply.headers.get("x-error-code", "")
        if status == 404 and file:
            raise FetchFailed(f"{self.host} has no {file} in {repo} any more.")
        if status == 404 or code == "RepoNotFound":
            raise UnknownName(
                kind="repository", name=repo, known=self._known, where=f" on {self.host}"
            )
        if status in (401, 403) and not file and code != "GatedRepo":
            raise FetchFailed(
                f"{self.host} shows us no {repo} ({status}): it does not exist, or not everybody "
                "may see it.",
                hint=f"Check the name. {_WHO_MAY}",
            )
        if status in (401, 403):
            raise FetchFailed(
                f"{self.host} gives {repo} only to those who accepted its terms ({status}).",
                hint=f"Accept them at {self.endpoint}/{repo}. {_WHO_MAY}",
            )
        later = reply.headers.get("retry-after", "")
        wait = f" Ask again in {later} s." if later.isdecimal() else ""
        if status == 429 or status >= 500:
            raise HubUnreachable(f"{self.host} answered {status}.{wait}")
        raise FetchFailed(f"{self.host} answered {status} for {repo} {file}.".replace(" .", "."))


def _same_origin(one: str, other: str) -> bool:
    return urlsplit(one)[:2] == urlsplit(other)[:2]
