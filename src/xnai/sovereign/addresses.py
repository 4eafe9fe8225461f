"""Which addresses never leave the machine. Pure."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address


def is_loopback(host: object) -> bool:
    """Whether `host` is a loopback address in full, such as `127.0.0.1`, `::1`, `::ffff:127.0.0.1`.

    A name is none, `localhost` neither: who resolves it may ask outside, and be told anything.
    No scope (`::1%eth0`), no short form (`127.1`), no `0.0.0.0`.
    """
    if not isinstance(host, str) or "%" in host:
        return False
    try:
        address: IPv4Address | IPv6Address | None = ip_address(host)
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    return address is not None and address.is_loopback


def listening_address(host: str) -> str | None:
    """The loopback address that a server named `host` listens at, looked up nowhere; None if none.

    Args:
        host: an address, in brackets or not, or `localhost`.
    """
    address = "127.0.0.1" if host == "localhost" else host.strip("[]")
    return address if is_loopback(address) else None
