"""Where the server listens. Imports little: in sovereign mode it listens before all else begins."""

from __future__ import annotations

import errno
import socket
from dataclasses import dataclass

from xnai.core.errors import BadRequest
from xnai.sovereign.addresses import listening_address

_BACKLOG = 2048


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where to listen."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """As clients on this machine reach it."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104 (compared)
        return f"http://{f'[{host}]' if ':' in host and host[0] != '[' else host}:{self.port}"


def listen(place: Place, *, sovereign: bool = False) -> socket.socket:
    """A socket that clients can connect to from now on; the caller closes it.

    Args:
        sovereign: at a loopback address only, and without asking anybody what a name stands for.

    Raises:
        BadRequest: the address cannot be listened at, or sovereign mode does not allow it.
    """
    host = listening_address(place.host) if sovereign else place.host.strip("[]")
    if host is None:
        raise BadRequest(
            f"Sovereign mode does not listen at {place.host}: answers would leave this machine.",
            hint="Leave out --host and `server.host`, or name 127.0.0.1, ::1 or localhost.",
        )
    try:
        found = socket.getaddrinfo(host, place.port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
    except OSError as error:
        raise BadRequest(
            f"Nothing can listen at {place.host} port {place.port}: {error.strerror or error}.",
            hint="Another server may run there: choose another one with --port."
            if error.errno == errno.EADDRINUSE
            else "Name an address of this machine with --host, and a port that you may use.",
        ) from error
    return listener
