"""Endpoints by way of a proxy: what passes it, what it learns, and who is not asked through it."""

import ssl

import pytest
from pydantic import ValidationError

from tests.engines.remote.builders import Log, house, said, text_of
from tests.tools.certificates import self_signed
from tests.tools.fake_endpoint import endpoint
from tests.tools.fake_proxy import FakeProxy, proxy
from xnai.core.config import CloudConfig, RemoteModel
from xnai.core.errors import RemoteFailed
from xnai.engines.remote.proxy import Proxy

pytestmark = pytest.mark.anyio
NAME = "cloud.invalid"
"""Nobody resolves it: who gets there was brought there by the proxy."""


def by(between: FakeProxy) -> Proxy:
    return Proxy(url=f"http://me:word@127.0.0.1:{between.port}")


@pytest.fixture
def trusted(tmp_path, monkeypatch) -> ssl.SSLContext:
    """A server's side of TLS for `NAME`, whose certificate this machine takes for sound."""
    context = self_signed(tmp_path, NAME)
    paths = ssl.get_default_verify_paths()._replace(
        openssl_cafile=str(tmp_path / "certificate.pem")
    )
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    return context


async def test_an_answer_comes_through_a_tunnel_and_the_proxy_learns_a_name_alone(trusted):
    log = Log()
    async with (
        endpoint(said("openai", "hel", "lo"), tls=trusted) as theirs,
        proxy(theirs.port) as between,
        house(base_url=f"https://{NAME}", proxy=by(between), log=log) as made,
    ):
        assert text_of(await made.ask()) == "hello"
    (head,) = between.heads
    assert head.startswith(f"CONNECT {NAME}:443 ")
    assert "proxy-authorization: basic" in head.lower()
    for secret in (b"k-1", b"double it"):
        assert secret not in head.encode() + between.passed
    assert "proxy-authorization" not in theirs.heads[0].lower(), "its password stays with it"
    (sending,) = log.begun
    assert (sending.host, sending.via) == (NAME, "127.0.0.1")


async def test_a_proxy_that_poses_as_the_endpoint_gets_neither_key_nor_prompt(tmp_path):
    async with (
        endpoint(said("openai", "a"), tls=self_signed(tmp_path, NAME)) as posing,
        proxy(posing.port) as between,
        house(base_url=f"https://{NAME}", proxy=by(between)) as made,
    ):
        with pytest.raises(RemoteFailed, match="could not be trusted") as caught:
            await made.ask()
    assert caught.value.fault == "tls"
    assert posing.heads == []


async def test_a_proxy_that_refuses_is_told_as_such():
    async with (
        proxy(1, refuses="407 Proxy Authentication Required") as between,
        house(base_url=f"https://{NAME}", proxy=by(between)) as made,
    ):
        with pytest.raises(RemoteFailed, match="proxy refuses: 407") as caught:
            await made.ask()
    assert f"{NAME} via 127.0.0.1" in caught.value.message
    assert "word" not in caught.value.message
    assert made.log.ended[0][2].cost == 0, "nothing came to where money is counted"


async def test_what_is_asked_in_the_clear_goes_straight_to_its_address():
    async with (
        proxy(1) as between,
        house(said("openai", "a"), proxy=by(between)) as made,
    ):
        assert text_of(await made.ask()) == "a"
    assert between.heads == []
    assert made.log.begun[0].via == ""


@pytest.mark.parametrize(
    ("base_url", "no_proxy", "served"),
    [
        ("https://api.example.com/v1", "", True),
        ("https://api.example.com/v1", "example.com", False),
        ("https://api.example.com/v1", " .Example.com , other", False),
        ("https://api.example.com/v1", "*.example.com", False),
        ("https://api.example.com/v1", "api.example.com:443", False),
        ("https://api.example.com/v1", "*", False),
        ("https://api.example.com/v1", "ample.com,api.example.co,,.", True),
        ("https://10.1.2.3/v1", "10.1.2.3", False),
        ("https://[2001:db8::1]/v1", "2001:db8::1", False),
        ("https://127.0.0.1/v1", "", False),
        ("https://localhost/v1", "", False),
        ("http://api.example.com/v1", "", False),
    ],
)
def test_who_is_asked_through_it(base_url, no_proxy, served):
    way = Proxy(url="http://proxy:3128", bypassed=tuple(no_proxy.split(",")))
    model = RemoteModel(engine="openai", model="m-cloud", base_url=base_url, parameters_b=1)
    assert way.serves(model) == served


@pytest.mark.parametrize(
    "url",
    ["proxy:3128", "socks5://proxy:1", "http://", "http://a:x", "http://[", "http://a/path?q"],
)
def test_an_address_that_is_none_of_a_proxy_is_refused(url):
    with pytest.raises(ValidationError, match="http://host:port"):
        CloudConfig(proxy=url)


def test_the_password_of_a_proxy_stands_in_no_file():
    with pytest.raises(ValidationError, match="never stands in a file"):
        CloudConfig(proxy="http://me:word@proxy:3128")
    assert "word" not in repr(Proxy(url="http://me:word@proxy:3128"))
