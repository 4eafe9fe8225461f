"""The server against its own description: whatever fits it, and whatever does not, is answered."""

import socket
import threading
from collections.abc import Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import orjson
import pytest
import schemathesis
import uvicorn
from hypothesis import HealthCheck, settings
from starlette.routing import Route

from tests.server.scripted import DONE, TOKEN, ScriptedModel, make_server
from xnai.core.chat import Delta
from xnai.server.access_rules import rules_at
from xnai.server.app import POSTED, make_app, routes
from xnai.server.openapi import BODIES, description

EXAMPLES = 25


class CountingPool:
    """Every prompt has seven tokens."""

    @asynccontextmanager
    async def lease(self, model):
        yield self

    async def count(self, request):
        return 7


@dataclass(frozen=True, kw_only=True)
class Serving:
    url: str


@pytest.fixture(scope="module")
def serving() -> Iterator[Serving]:
    """A server on a socket, in a thread of its own, over a model that always says the same."""
    server = make_server(ScriptedModel(script=(Delta(text="hello"), DONE)))
    server = replace(server, gateway=replace(server.gateway, pool=CountingPool()))
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
        rules = rules_at("127.0.0.1", port, token=TOKEN, body_limit_bytes=1 << 20)
        config = uvicorn.Config(make_app(server, rules), log_config=None, lifespan="off")
        running = uvicorn.Server(config)
        thread = threading.Thread(target=running.run, kwargs={"sockets": [listener]})
        thread.start()
        yield Serving(url=f"http://127.0.0.1:{port}")
        running.should_exit = True
        thread.join()


schema = schemathesis.openapi.from_dict(orjson.loads(description()))
schema.config.generation.update(modes=list(schemathesis.GenerationMode))


@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), deadline=None)
def test_every_request_gets_an_answer_or_an_error_in_its_shape(case, serving):
    case.call_and_validate(
        base_url=serving.url,
        headers={"authorization": f"Bearer {TOKEN}"},
        checks=[
            schemathesis.checks.not_a_server_error,
            schemathesis.checks.response_schema_conformance,
            schemathesis.checks.content_type_conformance,
            schemathesis.checks.status_code_conformance,
        ],
    )


def test_everything_that_is_posted_is_described():
    assert set(BODIES) == set(POSTED)


def test_every_route_is_described_with_its_method():
    found = routes(make_server(ScriptedModel(script=())))
    served = {
        (route.path.replace(":path", ""), method)
        for route in found
        if isinstance(route, Route)
        # One without methods passes all on, and answers POST; a HEAD is a GET without its body.
        for method in (route.methods or {"POST"}) - {"HEAD"}
    }
    paths = orjson.loads(description())["paths"]
    assert served == {(path, method.upper()) for path, each in paths.items() for method in each}
