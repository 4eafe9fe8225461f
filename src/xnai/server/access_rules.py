"""What a request is held against before it reaches any route or websocket.

Laws, in the order in which they are looked at:

1. Exactly one Host header, and it names this server. A page that points its own name at this
   machine (DNS rebinding) is the same origin as the server in a browser's eyes; its Host gives it
   away.
2. An Origin, where there is one, is the server's own or an allowed one. No preflight is answered.
3. Every credential shown is the token, and there is at least one. Only `/` and `/health` may be
   read without, and never by websocket.
4. The body is no longer than the limit, by what the request says of it.

Pure. Does not cover carrying it out, nor counting the body that really comes
(`xnai.server.access`), nor where the token is kept (`xnai.server.token`).

Source: RFC 6750, 2.1 (Bearer); RFC 9110, 7.2 (Host); CVE-2024-28224 (DNS rebinding on Ollama).
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any, Final

from xnai.core.errors import BadRequest, BodyTooLarge, ConfigError, Forbidden, Unauthorized

OPEN_PATHS: Final = frozenset({"/", "/health"})
BODY_LIMIT_BYTES: Final = 8 * 1024 * 1024
OFFERED_AS: Final = "xnai.token."
"""Before the token, where it is offered as a websocket's subprotocol."""
_READING: Final = frozenset({"GET", "HEAD"})
_HTTP_PORT: Final = 80  # clients leave it out of the Host
_MAX_DIGITS: Final = 18
_SHOWN_CHARS: Final = 60


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """What a request is held against.

    Args:
        token: what a client has to show; ASCII, never empty.
        hosts: allowed Host headers, lower case, with the port as a client writes it.
        any_address_port: at this port every IP address is allowed as Host too, for a server that
            listens on all of its machine's addresses: rebinding needs a name. None allows none.
        origins: allowed Origin headers besides the server's own, lower case.
        body_limit_bytes: the longest body that is read.
        token_at: where the token can be found; only told to peers on this machine.

    Raises:
        ConfigError: the token is empty, so that an empty header would let anyone in.
    """

    token: str = field(repr=False)
    hosts: frozenset[str]
    any_address_port: int | None = None
    origins: frozenset[str] = frozenset()
    body_limit_bytes: int = BODY_LIMIT_BYTES
    token_at: str = ""

    def __post_init__(self) -> None:
        if not self.token:
            raise ConfigError("The token is empty.", hint="Set another one with XNAI_API_KEY.")


def rules_at(
    bind: str,
    port: int,
    *,
    token: str,
    hosts: Iterable[str] = (),
    origins: Iterable[str] = (),
    body_limit_bytes: int = BODY_LIMIT_BYTES,
    token_at: str = "",
) -> Rules:
    """The rules of a server that listens at `bind`:`port`.

    Args:
        bind: address or name; an IPv6 address with or without brackets. The unspecified addresses
            stand for every address of the machine.
        hosts: more Host headers to allow, as clients send them: `box.lan:11435`.
        origins: more origins to allow, as browsers send them: `https://notes.example`.
    """
    address = _address(bind.strip("[]")) if bind else IPv4Address(0)
    name = f"[{address}]" if isinstance(address, IPv6Address) else bind
    everywhere = address is not None and address.is_unspecified
    names = {"127.0.0.1", "localhost", "[::1]", *(() if everywhere else (name,))}
    own = {f"{name}:{port}" for name in names}
    if port == _HTTP_PORT:
        own |= names
    return Rules(
        token=token,
        hosts=frozenset(host.lower() for host in {*own, *hosts}),
        any_address_port=port if everywhere else None,
        origins=frozenset(origin.lower() for origin in origins),
        body_limit_bytes=body_limit_bytes,
        token_at=token_at,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestHead:
    """What a request shows before its body. Headers keep all their values, in order.

    Args:
        method: upper case; empty for a websocket, which no open path is open to.
        path: percent-decoded, as the routes see it.
        hosts, origins: lower case.
        subprotocol_tokens: what a websocket offers behind `xnai.token.`: a page in a browser can
            set no other header on one, and a token in a URL would be logged.
        peer_is_loopback: the other end of the connection is on this machine. It decides what an
            error tells, never who may ask: a browser here runs the scripts of strangers.
    """

    method: str
    path: str
    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    authorizations: tuple[bytes, ...] = field(default=(), repr=False)
    api_keys: tuple[bytes, ...] = field(default=(), repr=False)
    subprotocol_tokens: tuple[bytes, ...] = field(default=(), repr=False)
    content_lengths: tuple[bytes, ...] = ()
    peer_is_loopback: bool = False


def head_of(scope: Mapping[str, Any]) -> RequestHead:
    """What the ASGI scope of an HTTP request or a websocket shows."""
    found: dict[bytes, list[bytes]] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.lower(), []).append(value)
    return RequestHead(
        method=scope["method"] if scope["type"] == "http" else "",
        path=scope["path"],
        hosts=tuple(_lower(value) for value in found.get(b"host", ())),
        origins=tuple(_lower(value) for value in found.get(b"origin", ())),
        authorizations=tuple(found.get(b"authorization", ())),
        api_keys=tuple(found.get(b"x-api-key", ())),
        subprotocol_tokens=tuple(_offered_tokens(scope)),
        content_lengths=tuple(found.get(b"content-length", ())),
        peer_is_loopback=_is_loopback(scope.get("client")),
    )


def refusal(head: RequestHead, rules: Rules) -> BadRequest | None:
    """Why a request may not pass, or None where it may."""
    return (
        _host_refused(head, rules)
        or _origin_refused(head, rules)
        or _token_refused(head, rules)
        or _length_refused(head, rules)
    )


def _host_refused(head: RequestHead, rules: Rules) -> BadRequest | None:
    if len(head.hosts) != 1:
        return BadRequest(
            f"A request must have exactly one Host header; this one has {len(head.hosts)}.",
            hint="Correct the client or the proxy that sends it.",
        )
    host = head.hosts[0]
    if host in rules.hosts or _is_address_at(host, rules.any_address_port):
        return None
    hint = "To use this name, put it into `server.hosts` of the configuration."
    if head.peer_is_loopback:
        hint = f"Ask for one of {', '.join(sorted(rules.hosts))}. {hint}"
    return Forbidden(f"This server does not answer to the Host {_cut(host)}.", hint=hint)


def _origin_refused(head: RequestHead, rules: Rules) -> BadRequest | None:
    own = {f"{scheme}://{head.hosts[0]}" for scheme in ("http", "https")}
    for origin in head.origins:
        if origin not in own and origin not in rules.origins:
            return Forbidden(
                f"Web pages of {_cut(origin)} may not ask this server.",
                hint="Ask from a program, or put this origin into `server.origins` of the "
                "configuration.",
            )
    if head.origins and head.method == "OPTIONS":
        return Forbidden(
            "Preflight requests (OPTIONS with an Origin) are refused: this server lets no web page "
            "of another origin read its answers.",
            hint="Ask from a program instead.",
        )
    return None


def _token_refused(head: RequestHead, rules: Rules) -> BadRequest | None:
    if head.path in OPEN_PATHS and head.method in _READING:
        return None
    given = [*map(_bearer, head.authorizations), *head.api_keys, *head.subprotocol_tokens]
    token = rules.token.encode()
    right = [hmac.compare_digest(one, token) for one in given]
    if right and all(right):
        return None
    if any(right):
        message = "The request shows several tokens that contradict each other."
    else:
        message = "The token is wrong." if given else "The request shows no token."
    by_subprotocol = "" if head.method else f", or offer the subprotocol `{OFFERED_AS}TOKEN`"
    place = f" It is in {rules.token_at}." if rules.token_at and head.peer_is_loopback else ""
    return Unauthorized(
        message,
        hint="Send the server's token as `Authorization: Bearer TOKEN` or as `x-api-key: TOKEN`"
        f"{by_subprotocol}, and no other.{place}",
    )


def _length_refused(head: RequestHead, rules: Rules) -> BadRequest | None:
    limit = rules.body_limit_bytes
    if any(_length(value) > limit for value in head.content_lengths):
        return BodyTooLarge(limit_bytes=limit)
    return None


def _bearer(value: bytes) -> bytes:
    """The token of an Authorization header; empty, which no token is, for any other scheme."""
    scheme, _, token = value.partition(b" ")
    return token.strip() if scheme.lower() == b"bearer" else b""


def _offered_tokens(scope: Mapping[str, Any]) -> Iterable[bytes]:
    """Of a websocket; a request has no subprotocols."""
    for offered in scope.get("subprotocols") or () if scope["type"] == "websocket" else ():
        if offered.startswith(OFFERED_AS):
            yield offered.removeprefix(OFFERED_AS).encode("utf-8", "surrogatepass")


def _length(value: bytes) -> int:
    """What a Content-Length says; 0 where it is no number, for what comes is counted anyway."""
    digits = value.strip().lstrip(b"0")
    if not digits.isdigit():
        return 0
    return int(digits[:_MAX_DIGITS])  # a prefix that long is over any limit; int() has its own


def _is_address_at(host: str, port: int | None) -> bool:
    name = host.removesuffix(f":{port}")
    if port is None or (name == host and port != _HTTP_PORT):
        return False
    if name.startswith("[") and name.endswith("]"):
        return isinstance(_address(name[1:-1]), IPv6Address)
    return isinstance(_address(name), IPv4Address)


def _is_loopback(client: Iterable[Any] | None) -> bool:
    """Whether a scope's `client`, (address, port), is on this machine; unknown is not."""
    address = _address(str(next(iter(client or ()), "")))
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return address is not None and address.is_loopback


@lru_cache(maxsize=256)
def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _lower(value: bytes) -> str:
    return value.lower().decode("latin-1")


def _cut(text: str) -> str:
    return repr(text if len(text) <= _SHOWN_CHARS else f"{text[:_SHOWN_CHARS]}…")
