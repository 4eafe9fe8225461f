"""Requests as spans, seen by a collector that speaks OTLP."""

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, get_args

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.server.live import XNAI, client_of, environment, serving
from xnai.config import load_config
from xnai.core.errors import ConfigError
from xnai.core.judgement import EvidenceKind

SORT = "srt(xs): sort descending. srt([1, 2]) == [2, 1]"
WRONG = "wrong(xs): give [9]. wrong([1]) == [2]"


class Collector:
    """Keeps the spans that it is sent."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.bodies: list[bytes] = []
        self.resources: list[dict[str, Any]] = []

    def take(self, body: bytes) -> None:
        self.bodies.append(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            self.resources.append(attributes(resource.resource))
            for scope in resource.scope_spans:
                self.spans += scope.spans


@contextmanager
def collecting() -> Iterator[tuple[Collector, str]]:
    collector = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            collector.take(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield collector, f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def attributes(of: Any) -> dict[str, Any]:
    found = {}
    for pair in of.attributes:
        kind = pair.value.WhichOneof("value")
        value = getattr(pair.value, kind)
        found[pair.key] = [v.string_value for v in value.values] if kind == "array_value" else value
    return found


def settings(home: Path, **more: object) -> None:
    (home / "config").mkdir()
    (home / "config" / "xnai.yaml").write_text(json.dumps({"preset": "pocket", **more}))


def asked(text: str, model: str = "xnai/auto") -> dict[str, Any]:
    return {"model": model, "messages": [{"role": "user", "content": text}]}


def test_a_request_is_a_span_and_each_draft_one_within_it(tmp_path):
    nobody = [("HTTP_PROXY", "http://127.0.0.1:9")]  # a proxy has no part in it
    with collecting() as (collector, endpoint):
        settings(tmp_path, tracing={"endpoint": endpoint})
        with serving(tmp_path, extra=nobody) as live, client_of(live) as client:
            answer = client.post("/v1/chat/completions", json=asked(WRONG)).json()
            assert client.get("/v1/models").status_code == 200
            assert (
                client.post("/v1/chat/completions", json=asked(SORT, "no/such")).status_code >= 400
            )
    [root] = [span for span in collector.spans if "gen_ai.response.id" in attributes(span)]
    drafts = [span for span in collector.spans if span.parent_span_id == root.span_id]
    told = attributes(root)
    assert root.name == told["http.route"] == "/v1/chat/completions"
    assert told["http.response.status_code"] == 200
    assert f"chatcmpl-{told['gen_ai.response.id']}" == answer["id"]
    assert told["gen_ai.response.model"] == answer["xnai"]["model"]
    assert told["xnai.accepted"] is False
    assert len(drafts) == len(answer["xnai"]["attempts"]) > 1
    for span in drafts:
        assert span.name == f"chat {attributes(span)['gen_ai.request.model']}"
        assert root.start_time_unix_nano <= span.start_time_unix_nano < span.end_time_unix_nano
        assert span.end_time_unix_nano <= root.end_time_unix_nano
        assert attributes(span)["gen_ai.usage.output_tokens"] > 0
        assert attributes(span)["xnai.verdict"] in ("climb", "redraw", "give_up")
        kinds = {event.name for event in span.events}
        assert kinds <= set(get_args(EvidenceKind))
        assert {"parse", "compile"} <= kinds
    refused = [span for span in collector.spans if span not in (root, *drafts)]
    assert [attributes(span)["http.response.status_code"] for span in refused] == [404]
    assert collector.resources[0]["service.name"] == "xnai"


def test_no_word_of_a_prompt_or_an_answer_is_in_them(tmp_path):
    with collecting() as (collector, endpoint):
        settings(tmp_path, tracing={"endpoint": endpoint})
        with serving(tmp_path) as live, client_of(live) as client:
            text = "zebra(xs): sort descending. zebra([1, 2]) == [2, 1]"
            said = client.post("/v1/chat/completions", json=asked(text)).json()
    assert "zebra" in said["choices"][0]["message"]["content"]
    assert collector.bodies
    assert not any(b"zebra" in body for body in collector.bodies)


def test_a_collector_that_is_not_there_holds_nobody_up(tmp_path):
    settings(tmp_path, tracing={"endpoint": "http://127.0.0.1:9"})
    with serving(tmp_path) as live, client_of(live) as client:
        assert client.post("/v1/chat/completions", json=asked(SORT)).status_code == 200
        live.process.terminate()
        assert live.process.wait(20) == 0
        assert live.process.stderr is not None
        assert live.process.stderr.read().count("spans are lost") == 1


@pytest.mark.parametrize(
    "endpoint", ["http://collector.example:4318", "ftp://127.0.0.1", "127.0.0.1:4318", ""]
)
def test_a_collector_elsewhere_is_refused(tmp_path, endpoint):
    path = tmp_path / "xnai.yaml"
    path.write_text(json.dumps({"preset": "pocket", "tracing": {"endpoint": endpoint}}))
    with pytest.raises(ConfigError, match=r"tracing.endpoint.*on this machine"):
        load_config(path)


def test_a_file_found_in_a_project_chooses_no_collector(tmp_path):
    (tmp_path / "xnai.yaml").write_text(
        '{"preset": "pocket", "tracing": {"endpoint": "http://localhost"}}'
    )
    done = subprocess.run(
        [XNAI, "route", SORT],
        env=environment(tmp_path),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "`tracing.endpoint`" in done.stderr) == (2, True)
