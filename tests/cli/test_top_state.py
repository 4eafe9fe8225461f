"""What `xnai top` makes of figures and events."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from tests.store.builders import trajectory
from xnai.cli.top_follow import Seen
from xnai.cli.top_state import LAST, Answer, Figures, Heard, rates, read_figures
from xnai.cli.top_view import screen
from xnai.core.events import CallStarted, EngineHung, EngineStarted, QueueChanged, RequestAnswered
from xnai.core.events import MachineLooked as Looked
from xnai.core.events import RequestEnded as Ended
from xnai.server.event_json import told
from xnai.server.metrics import Metrics

MIB = 1024 * 1024


def counted(*events) -> Figures:
    metrics = Metrics(tiers=["draft", "refine"], models=["small"], budget_mib=100)
    for event in events:
        metrics(event)
    page, _ = metrics.page("")
    return read_figures(page.decode(), 1.0)


def test_the_figures_of_a_server_are_read_as_it_counts_them():
    found = counted(
        EngineStarted(model="small", pid=1, ready_s=1, estimated_mib=50, measured_mib=40),
        QueueChanged(running=2, waiting=3),
        RequestAnswered(trajectory=trajectory()),
        Ended(request_id="r", path="/api/chat", dialect="ollama", status=200, elapsed_s=2.0),
        Ended(request_id="r", path="/api/chat", dialect="ollama", status=503, elapsed_s=1.0),
        Ended(request_id="r", path="/metrics", dialect="xnai", status=200, elapsed_s=9.0),
        Looked(memory_available_mib=7, disk_free_mib=8, cpu=0.25),
        EngineHung(model="small", pid=1, how="still"),
    )
    assert (found.engines[0].estimated_mib, found.engines[0].measured_mib) == (50, 40)
    assert (found.budget_mib, found.running, found.waiting) == (100, 2, 3)
    assert found.answers == {"refine": 1}
    assert found.accepted == {"refine": 1}
    assert found.requests == {"2": 1, "5": 1}
    assert found.seconds == 3.0
    assert (found.memory_available_mib, found.disk_free_mib, found.cpu) == (7, 8, 0.25)
    assert found.hangs == 1


def test_the_share_accepted_is_of_those_that_were_judged():
    named = replace(trajectory(), probability=None, accepted=False)
    found = counted(RequestAnswered(trajectory=trajectory()), RequestAnswered(trajectory=named))
    assert (found.answers, found.accepted) == ({"refine": 2}, {"refine": 1})
    assert found.unjudged == {"refine": 1}


def test_rates_are_what_happened_between_two_looks():
    before = Figures(at=10, requests={"2": 5}, seconds=5, tokens={"draft": 100})
    now = Figures(at=40, requests={"2": 8, "5": 1}, seconds=13, tokens={"draft": 400})
    found = rates(before, now)
    assert found is not None
    assert (found.requests_a_minute, found.tokens_a_second, found.mean_s) == (8, 10, 2)


def test_a_server_that_was_started_anew_has_no_rates_yet():
    assert rates(Figures(at=1, requests={"2": 5}), Figures(at=2, requests={"2": 1})) is None


def heard(*events) -> Heard:
    found = Heard()
    for event in events:
        found.hear(told(event, "2026-11-28T17:00:00.000+00:00", texts=False))
    return found


def test_an_answer_shows_the_way_that_it_took():
    full = trajectory()
    calls = [
        CallStarted(request_id=full.request_id, attempt=n, tier=tier, model="m")
        for n, tier in enumerate(("draft", "draft", "refine"), 1)
    ]
    (found,) = heard(*calls, RequestAnswered(trajectory=full)).answers
    assert found.tiers == ("draft", "refine")
    assert found.accepted


def test_what_goes_wrong_is_told_newest_first():
    found = heard(
        EngineHung(model="small", pid=1, how="still"),
        EngineHung(model="large", pid=1, how="stopped"),
    )
    assert [what for _, what in found.troubles] == [
        "large hung (stopped) and was replaced",
        "small hung (still) and was replaced",
    ]


def test_only_so_much_is_kept_however_long_it_runs():
    found = Heard()
    for number in range(1000):
        name = f"r{number}"
        found.hear({"type": "CallStarted", "request_id": name, "tier": "draft"})
        found.hear({"type": "RequestEnded", "request_id": name})
        found.hear({"type": "CallFailed", "request_id": name, "tier": "draft"})
    assert len(found.troubles) == LAST
    assert not found._asked


ANSWERS = st.builds(
    Answer,
    at=st.just("2026-11-28T17:00:00"),
    tiers=st.lists(st.text(max_size=40), min_size=1, max_size=9).map(tuple),
    accepted=st.none() | st.booleans(),
    probability=st.none() | st.floats(0, 1),
    elapsed_s=st.floats(0, 1e6),
    cached=st.booleans(),
)


LOADED = counted(EngineStarted(model="small", pid=1, ready_s=1, estimated_mib=50, measured_mib=40))


@settings(max_examples=30, deadline=None)
@given(st.lists(ANSWERS, max_size=LAST), st.text(max_size=200), st.integers(60, 200))
def test_whatever_a_server_says_the_screen_keeps_its_width_and_steers_no_terminal(
    answers, words, width
):
    seen = Seen(url="http://127.0.0.1:1", lost=words, figures=LOADED)
    seen.ready = {
        "ready": False,
        "failed": [words],
        "checks": {"store": {"well": False, "detail": words}},
        "tiers": {words: {"model": words, "well": False, "detail": words}},
    }
    seen.heard.answers.extend(answers)
    console = Console(width=width)
    with console.capture() as caught:
        console.print(screen(seen, "17:00:00"))
    shown = caught.get()
    assert "\x1b" not in shown
    assert "17:00:00" in shown
    assert max(map(cell_len, shown.splitlines())) <= width


@pytest.mark.parametrize("ready", [True, False])
def test_the_screen_says_whether_the_server_is_ready(ready):
    seen = Seen(url="http://127.0.0.1:1", version="0.1.0")
    seen.ready = {"ready": ready, "failed": [] if ready else ["store"]}
    seen.figures = Figures(at=0)
    console = Console(width=80)
    with console.capture() as caught:
        console.print(screen(seen, "17:00:00"))
    assert ("not ready: store" in caught.get()) == (not ready)
    assert max(map(len, caught.get().splitlines())) <= 80
