"""Which addresses stay on the machine."""

import pytest

from xnai.sovereign.addresses import is_loopback, listening_address


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
def test_a_loopback_address_in_full_stays_on_the_machine(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        "10.0.0.1",
        "192.0.2.1",
        "::ffff:192.0.2.1",
        "2001:db8::1",
        "fe80::1%eth0",
        "::1%eth0",
        "0.0.0.0",
        "::",
        "localhost",
        "127.1",
        "2130706433",
        "127.0.0.1.example.com",
        "",
        b"127.0.0.1",
        None,
        16,
    ],
)
def test_everything_else_may_leave_it(host):
    assert not is_loopback(host)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("localhost", "127.0.0.1"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("0.0.0.0", None),
        ("box.lan", None),
        ("192.168.1.5", None),
    ],
)
def test_a_server_listens_at_loopback_without_looking_anything_up(host, address):
    assert listening_address(host) == address
