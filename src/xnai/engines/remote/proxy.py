"""Which calls of endpoints go by way of a proxy. Pure.

Only those that are encrypted to the endpoint itself: the proxy is asked for a tunnel, and learns a
name and a port, but no word and no key. What is asked in the clear goes straight to its address,
and so does what is asked of this machine.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from xnai.core.config import RemoteModel


@dataclass(frozen=True, kw_only=True, slots=True)
class Proxy:
    """A proxy, and whom it is not for.

    Args:
        url: its own address, with a password where it wants one.
        bypassed: names of hosts as in `NO_PROXY`: a name is meant with all below it, `*` is all.
    """

    url: str = field(repr=False)
    bypassed: tuple[str, ...] = ()

    @property
    def host(self) -> str:
        """Where it is, without the port and the password."""
        return urlsplit(self.url).hostname or ""

    def serves(self, model: RemoteModel) -> bool:
        """Whether a model is asked by way of it."""
        return self.serves_url(model.base_url) and not model.is_here

    def serves_url(self, url: str) -> bool:
        """Whether an address is asked by way of it."""
        host = urlsplit(url).hostname or ""
        passed_by = any(_names(pattern, host) for pattern in self.bypassed)
        return url.lower().startswith("https://") and not passed_by


def _names(pattern: str, host: str) -> bool:
    wanted = pattern.strip().lower().removeprefix("*.").lstrip(".")
    name, _, port = wanted.rpartition(":")
    if port.isdigit() and ":" not in name:  # with a port; an address of IPv6 has more colons
        wanted = name
    return pattern.strip() == "*" or (bool(wanted) and f".{host}".endswith(f".{wanted}"))
