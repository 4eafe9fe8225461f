"""What Prometheus reads, counted from events and over HTTP."""

import re

import pytest
from prometheus_client import REGISTRY
from prometheus_client.openmetrics.parser import text_string_to_metric_families as openmetrics
from prometheus_client.parser import text_string_to_metric_families as plain

from tests.server.scripted import DONE, body, served
from tests.store.builders import trajectory
from tests.test_docs import REFERENCE
from xnai.core.chat import Delta
from xnai.core.errors import EngineDied
from xnai.core.events import (
    AttemptJudged,
    CallFailed,
    EngineHung,
    EngineMeasured,
    EngineProbed,
    EngineStarted,
    EngineStopped,
    EvidenceFound,
    HealthChanged,
    MachineLooked,
    ModelQuarantined,
    ModelReleased,
    RecordFailed,
    RequestAnswered,
)
from xnai.server.metrics import Metrics

LATE = EngineDied("The engine of m failed.", before_first_token=False)


def read(page: str) -> dict[str, float]:
    return {
        f"{each.name}{sorted(each.labels.items())}": each.value
        for family in plain(page)
        for each in family.samples
        if not each.name.endswith("_created")
    }


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    page, _ = metrics.page("")
    return read(page.decode()).get(f"{name}{sorted(labels.items())}")


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(tiers=["draft", "refine"], models=["small"], budget_mib=100)


def started(pid: int, measured_mib: float = 40.0) -> EngineStarted:
    return EngineStarted(
        model="small", pid=pid, ready_s=0.1, estimated_mib=50, measured_mib=measured_mib
    )


class TestWhatIsCounted:
    def test_answers_drafts_evidence_and_tokens(self, metrics):
        full = trajectory()
        for number, record in enumerate(full.attempts, 1):
            metrics(AttemptJudged(request_id="r", attempt=number, record=record))
            for each in record.evidence:
                metrics(EvidenceFound(request_id="r", attempt=number, evidence=each))
        metrics(RequestAnswered(trajectory=full))
        assert value(metrics, "xnai_answers_total", tier="refine", accepted="true") == 1
        assert value(metrics, "xnai_attempts_total", tier="draft", verdict="climb") == 1
        assert value(metrics, "xnai_attempts_total", tier="refine", verdict="accept") == 1
        assert value(metrics, "xnai_evidence_total", kind="examples", outcome="for") == 1
        assert value(metrics, "xnai_evidence_total", kind="examples", outcome="against") == 1
        assert value(metrics, "xnai_evidence_total", kind="schema", outcome="not_made") == 2
        # The draft's and its critic's.
        assert value(metrics, "xnai_tokens_total", tier="draft", direction="in") == 30 + 50
        assert value(metrics, "xnai_tokens_total", tier="draft", direction="out") == 12 + 3

    def test_memory_is_of_the_engine_that_runs_now(self, metrics):
        mib = 1024 * 1024
        metrics(started(1))
        assert value(metrics, "xnai_engine_estimated_bytes", model="small") == 50 * mib
        metrics(EngineMeasured(model="small", pid=1, measured_mib=60))
        assert value(metrics, "xnai_engine_measured_bytes", model="small") == 60 * mib
        metrics(started(2, measured_mib=30))
        metrics(EngineStopped(model="small", pid=1, reason="died"))  # told late
        metrics(EngineMeasured(model="small", pid=1, measured_mib=99))
        assert value(metrics, "xnai_engine_measured_bytes", model="small") == 30 * mib
        metrics(EngineStopped(model="small", pid=2, reason="evicted"))
        assert value(metrics, "xnai_engine_measured_bytes", model="small") is None
        assert value(metrics, "xnai_engine_starts_total", model="small") == 2
        assert value(metrics, "xnai_engine_stops_total", model="small", reason="died") == 1
        assert value(metrics, "xnai_engine_budget_bytes") == 100 * mib

    def test_health(self, metrics):
        metrics(EngineProbed(model="small", pid=1, elapsed_s=0.02))
        metrics(EngineHung(model="small", pid=1, how="stopped"))
        metrics(ModelQuarantined(model="small", pause_s=15))
        metrics(HealthChanged(part="store", well=False, detail="full"))
        metrics(MachineLooked(memory_available_mib=3, disk_free_mib=2, cpu=0.5))
        assert value(metrics, "xnai_engine_probe_seconds_count", model="small") == 1
        assert value(metrics, "xnai_engine_hangs_total", model="small", how="stopped") == 1
        assert value(metrics, "xnai_engine_quarantined", model="small") == 1
        assert value(metrics, "xnai_health", part="store") == 0
        assert value(metrics, "xnai_machine_memory_available_bytes") == 3 * 1024 * 1024
        assert value(metrics, "xnai_machine_disk_free_bytes") == 2 * 1024 * 1024
        assert value(metrics, "xnai_machine_cpu_ratio") == 0.5
        metrics(ModelReleased(model="small"))
        assert value(metrics, "xnai_engine_quarantined", model="small") == 0

    def test_failures(self, metrics):
        metrics(RecordFailed(request_id="r", error="full"))
        metrics(CallFailed(request_id="r", attempt=1, tier="draft", error="died"))
        assert value(metrics, "xnai_record_failures_total") == 1
        assert value(metrics, "xnai_call_failures_total", tier="draft") == 1

    def test_a_name_that_the_configuration_does_not_have_is_other(self, metrics):
        for number in range(50):
            metrics(CallFailed(request_id="r", attempt=1, tier=f"t{number}", error=""))
            metrics(EngineStopped(model=f"m{number}", pid=1, reason="died"))
        assert value(metrics, "xnai_call_failures_total", tier="other") == 50
        assert value(metrics, "xnai_engine_stops_total", model="other", reason="died") == 50

    def test_two_of_them_know_nothing_of_each_other_nor_of_the_process(self, metrics):
        metrics(RecordFailed(request_id="r", error="full"))
        other = Metrics(tiers=[], models=[], budget_mib=1)
        assert value(other, "xnai_record_failures_total") == 0
        assert not [family for family in REGISTRY.collect() if family.name.startswith("xnai")]


@pytest.mark.anyio
class TestOverHttp:
    async def test_every_outcome_of_a_request_is_counted_by_path_and_status(self):
        async with served(Delta(text="hi"), DONE) as (client, _):
            for path in ("/v1/chat/completions", "/v1/messages", "/api/chat"):
                await client.post(path, json=body(path, stream=False))
            await client.post("/api/chat", content=b"{")
            await client.post("/api/chat", json={}, headers={"authorization": "Bearer no"})
            await client.get("/v1/models/xnai/auto")
            for number in range(20):
                await client.get(f"/strange/{number}")
            found = read((await client.get("/metrics")).text)

        def count(path, dialect, status):
            labels = sorted({"path": path, "dialect": dialect, "status": status}.items())
            return found[f"xnai_requests_total{labels}"]

        assert count("/v1/chat/completions", "openai", "200") == 1
        assert count("/v1/messages", "anthropic", "200") == 1
        assert count("/api/chat", "ollama", "200") == 1
        assert count("/api/chat", "ollama", "400") == 1
        assert count("/api/chat", "ollama", "401") == 1
        assert count("/v1/models/{name}", "openai", "200") == 1
        assert count("other", "xnai", "404") == 20
        paths = [("path", "/api/chat")]
        assert found[f"xnai_first_piece_seconds_count{paths}"] == 1
        assert found[f"xnai_request_seconds_count{paths}"] == 3
        assert found["xnai_requests_running[]"] == found["xnai_requests_waiting[]"] == 0

    async def test_no_word_of_a_client_is_a_label(self):
        async with served(DONE) as (client, _):
            for path in ("/v1/models/zebra", "/zebra", "/api/zebra"):
                await client.get(path, headers={"accept": "zebra", "user-agent": "zebra"})
            for model in ("zebra", "xnai/zebra"):
                asked = body("/api/chat", stream=False, model=model)
                await client.post("/api/chat", json=asked)
            assert "zebra" not in (await client.get("/metrics")).text

    async def test_a_client_that_went_away_and_an_answer_that_broke_are_told_apart(self):
        path = "/v1/chat/completions"
        async with served(Delta(text="hi"), LATE) as (client, _):
            await client.post(path, json=body(path, stream=True))
            found = read((await client.get("/metrics")).text)
        assert found[f"xnai_answers_broken_total{[('path', path)]}"] == 1
        async with served(Delta(text="hi"), 60.0, DONE) as (client, model):
            async with client.stream("POST", path, json=body(path, stream=True)) as answer:
                pieces = answer.aiter_bytes()
                await anext(pieces)
                running = read((await client.get("/metrics")).text)
            await model.on_end.wait()
            gone = sorted({"path": path, "dialect": "openai", "status": "499"}.items())
            while f"xnai_requests_total{gone}" not in found:
                found = read((await client.get("/metrics")).text)
        assert running["xnai_requests_running[]"] == 1
        assert found["xnai_requests_running[]"] == 0

    @pytest.mark.parametrize("accept", ["", "*/*", "text/plain;version=0.0.4", "x;version=ä=,;;"])
    async def test_the_text_is_prometheus_own(self, accept):
        async with served() as (client, _):
            answer = await client.get("/metrics", headers={"accept": accept.encode()})
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
        assert list(plain(answer.text))

    @pytest.mark.parametrize(
        "accept",
        [
            "application/openmetrics-text;version=1.0.0,text/plain;q=0.5",
            "application/openmetrics-text; version=no number",
        ],
    )
    async def test_openmetrics_is_spoken_to_who_accepts_it(self, accept):
        async with served() as (client, _):
            answer = await client.get("/metrics", headers={"accept": accept})
        assert answer.headers["content-type"].startswith("application/openmetrics-text")
        assert list(openmetrics(answer.text))
        assert answer.text.endswith("# EOF\n")

    async def test_every_family_is_in_the_reference(self):
        async with served() as (client, _):
            page = (await client.get("/metrics")).text
        families = re.findall(r"^# TYPE (xnai_\w+?)(?:_total|_created)? ", page, re.MULTILINE)
        assert len(families) >= 17
        assert [name for name in families if name not in REFERENCE] == []
