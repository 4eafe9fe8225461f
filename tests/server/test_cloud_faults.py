"""A cloud that fails in every way, in every dialect: an error that says how, or another tier.

A real cascade behind a real socket, over an endpoint that follows a script byte for byte.
"""

import socket
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import httpx2
import pytest

from tests.cascade.builders import LADDER, FixedCalibration
from tests.cascade.fakes import PACK, RIGHT, FakeModel, FakePool, direct
from tests.engines.remote.builders import House, cut, house, said, sse
from tests.server.scripted import body, served
from tests.server.shapes import broken_off, extension, refusal
from tests.tools.certificates import self_signed
from tests.tools.fake_endpoint import Reply
from xnai.cascade.engine import Cascade
from xnai.cascade.ladder import Tier
from xnai.core.chat import ChatRequest, Delta
from xnai.core.config import CascadeConfig
from xnai.engines.remote.breaker import Breaker
from xnai.sandbox import NoSandbox
from xnai.server.app import CHATS, Server

pytestmark = pytest.mark.anyio
CLOUD = "xnai/expert"
BEGUN = said("openai", "hel", whole=False)
GARBAGE = b"data: <html>not an API</html>\n\n"
SOON = {"timeout_s": 0.05}


@dataclass(frozen=True, kw_only=True)
class Fault:
    """How an endpoint fails, and what is told of it.

    Args:
        settings: of the model behind the URL, or `tls`.
        begun: it said something before.
    """

    told: str
    reply: Reply = BEGUN
    settings: dict
    begun: bool = False


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def of(reply: Reply, told: str, *, begun: bool = False, **settings) -> Fault:
    return Fault(reply=reply, told=told, begun=begun, settings=settings)


FAULTS = {
    "dns": of(BEGUN, "cannot be resolved", base_url="http://nobody.invalid"),
    "refused": of(BEGUN, "refused the connection", base_url=f"http://127.0.0.1:{unused_port()}"),
    "tls": of(BEGUN, "could not be trusted", tls=True),
    "redirect": of(Reply(status=301, headers=[("location", "http://127.0.0.1:1/")]), "redirect"),
    "401": of(Reply(status=401, body=b'{"error": {"message": "bad key"}}'), "401: bad key"),
    "429": of(Reply(status=429, body=b"{}", headers=[("retry-after", "3600")]), "answered 429"),
    "500": of(Reply(status=500, body=b"oops"), "answered 500"),
    "503": of(Reply(status=503, body=b'{"error": {"message": "busy"}}'), "answered 503: busy"),
    "timeout": of(Reply(then="hang"), "silent for", **SOON),
    "cut": of(Reply(then="cut"), "broke"),
    "malformed": of(Reply(body=GARBAGE), "garbage"),
    "error event": of(Reply(body=sse({"error": {"message": "out of order"}})), "out of order"),
    "cut later": of(cut(BEGUN), "broke", begun=True),
    "silent later": of(replace(BEGUN, then="hang"), "silent for", begun=True, **SOON),
    "malformed later": of(Reply(body=BEGUN.body + GARBAGE), "garbage", begun=True),
    "endless": of(replace(BEGUN, then="drip"), "not ended its answer", begun=True, answer_s=0.2),
    "ended early": of(BEGUN, "before the end", begun=True),
}
everywhere = pytest.mark.parametrize("path", CHATS)


@dataclass(kw_only=True)
class Ladder:
    """Whichever cascade is to answer now, or its tiers by their names."""

    now: Cascade | None = None

    def chat(self, request: ChatRequest) -> AsyncIterator[Delta]:
        assert self.now is not None
        return (self.now if request.tier is None else direct(self.now)).chat(request)


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def opened(anyio_backend) -> AsyncIterator[tuple[httpx2.AsyncClient, Ladder]]:
    ladder = Ladder()

    def make(server: Server) -> Server:
        return replace(server, gateway=replace(server.gateway, cascade=ladder, direct=ladder))

    async with served(make=make) as (client, _):
        yield client, ladder


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return self_signed(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module", params=FAULTS.values(), ids=list(FAULTS))
def fault(request) -> Fault:
    return request.param


@pytest.fixture(scope="module")
async def cloud(opened, certificate, fault) -> AsyncIterator[House]:
    settings = fault.settings | ({"tls": certificate} if "tls" in fault.settings else {})
    async with house(fault.reply, **settings) as found:
        yield found


@pytest.fixture
def client(opened, cloud) -> httpx2.AsyncClient:
    """Of a ladder of a local tier, and one in the cloud that is asked first and fails."""
    client, ladder = opened
    # What failed in another dialect is not this one's past.
    cloud.engine.breaker = Breaker(clock=time.monotonic)
    ladder.now = cascade({"small": FakeModel(script=[RIGHT] * 3), "large": cloud.engine})
    return client


def cascade(models: dict) -> Cascade:
    rungs = (LADDER[0], replace(LADDER[2], cloud=True))
    return Cascade(
        tiers=[Tier(rung=r, role="draft", pack=PACK, number=n) for n, r in enumerate(rungs)],
        pool=FakePool(models=models),
        calibration=FixedCalibration(after={"small": 0.95}),
        sandbox=NoSandbox("none is wanted here"),
        settings=CascadeConfig(),
        run_s=5.0,
        cloud_first=True,
        emit=lambda _: None,
    )


@everywhere
async def test_another_tier_answers_and_the_answer_says_why(client, path, fault):
    answer = await client.post(path, json=body(path, stream=False))
    assert answer.status_code == 200
    told = extension(path, answer)
    assert (told["tier"], told["accepted"]) == ("draft", True)
    assert fault.told in told["failures"]["expert"]
    assert "2 * x" in answer.text
    assert "hel" not in answer.text


@everywhere
async def test_a_cloud_tier_that_is_named_is_an_error_that_says_how(client, path, fault):
    answer = await client.post(path, json=body(path, stream=True, model=CLOUD))
    told = broken_off if fault.begun else refusal
    assert fault.told in told(path, answer)
    assert ("hel" in answer.text) == fault.begun
