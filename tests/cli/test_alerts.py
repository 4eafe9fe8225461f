"""`xnai alerts`, and which alerts may be configured."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from tests.cli.conftest import RIGHT, Desk
from xnai.config import load_config
from xnai.core.alerts import Alert
from xnai.store.alerts import AlertLog
from xnai.store.store import SqliteStore

RAISED = Alert(rule="error_rate", change="raised", value=0.5, limit=0.2, worst=0.5)


def test_what_fires_is_shown_and_without_any_it_says_so(desk: Desk):
    desk.tier("draft", RIGHT)
    assert "Nothing fires" in desk.run("alerts").out

    async def keep() -> None:
        async with SqliteStore(desk.store) as store:
            await AlertLog(store).keep(RAISED)

    anyio.run(keep)
    shown = desk.run("alerts").out
    assert "error_rate" in shown
    assert "fires" in shown
    (told,) = desk.run("alerts", "--json").json
    assert (told["rule"], told["cleared_at"], told["worst"]) == ("error_rate", None, 0.5)


def configured(desk: Desk, alerts: str, *, name: str = "alerts.yaml") -> str:
    path = desk.home / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"preset: pocket\nalerts: {alerts}\n")
    return str(path)


@pytest.mark.parametrize(
    ("alerts", "words"),
    [
        ("{webhooks: ['https://hooks.example/x']}", "not in `webhook_hosts`"),
        ("{webhooks: ['file:///etc/passwd'], webhook_hosts: ['']}", "is no address"),
        ("{webhooks: ['https://[::1'], webhook_hosts: ['::1']}", "is no address"),
        ("{error_rate: {at: 0.1, clear: 0.5}}", "`clear` is 0.5, above `at`"),
        ("{error_rate: {at: 0.1}}", "clear"),
        ("{no_such_rule: {at: 1, clear: 0}}", "no_such_rule"),
        ("{window_s: 1}", "window_s"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(desk: Desk, alerts, words):
    found = desk.run("alerts", "--config", configured(desk, alerts))
    assert found.code == 2
    assert words in found.err
    assert "alerts.yaml" in found.err


def test_a_webhook_whose_host_is_listed_and_a_rule_that_is_off_are_taken(desk: Desk):
    alerts = (
        "{webhooks: ['https://hooks.example/x'], webhook_hosts: [hooks.example], error_rate: null}"
    )
    assert desk.run("alerts", "--config", configured(desk, alerts)).code == 0


def test_a_file_of_a_stranger_may_not_say_where_alerts_are_sent(desk: Desk):
    alerts = "{webhooks: ['https://hooks.example/x'], webhook_hosts: [hooks.example]}"
    configured(desk, alerts, name="xnai.yaml")
    found = desk.run("alerts", wrap=("env", "-C", str(desk.home)))
    assert found.code == 2
    assert "would send alerts to https://hooks.example/x" in found.err


def test_sovereign_mode_sends_alerts_nowhere_and_says_that_it_leaves_them_out(desk: Desk):
    alerts = "{webhooks: ['https://hooks.example/x'], webhook_hosts: [hooks.example]}"
    path = configured(desk, alerts)
    loaded = load_config(Path(path), preset=None)
    assert loaded.config.alerts.webhooks
    assert loaded.config.local().alerts.webhooks == ()
    found = desk.run("ask", "--sovereign", "--config", path, "Write f(x): return 2 * x")
    assert "alerts.webhooks" in found.err
