"""`/ready`, and what is looked at for it."""

from dataclasses import replace

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.server.live import client_of, serving
from tests.server.scripted import served
from xnai.core.errors import StoreError
from xnai.core.events import Event, HealthChanged, MachineLooked
from xnai.server import health
from xnai.server.health import LEAST_DISK_MIB, LEAST_MEMORY_MIB, Health, TierState, of_machine

pytestmark = pytest.mark.anyio
DRAFT = TierState(name="draft", model="small")
IDLE = MachineLooked(memory_available_mib=4000, disk_free_mib=9000, cpu=0.1)


class Part:
    """Works, or not."""

    def __init__(self) -> None:
        self.error: str = ""
        self.hangs = False

    async def look(self) -> None:
        if self.hangs:
            await anyio.sleep_forever()
        if self.error:
            raise StoreError(self.error)


def changes(told: list[Event]) -> list[tuple[str, bool]]:
    return [(each.part, each.well) for each in told if isinstance(each, HealthChanged)]


async def test_it_is_ready_where_all_that_is_needed_works():
    found = Health(looks={"store": Part().look}, tiers=lambda: [DRAFT], machine=lambda: IDLE)
    async with served(make=lambda server: replace(server, health=found)) as (client, _):
        answer = await client.get("/ready")
    assert answer.status_code == 200
    assert answer.json() == {
        "ready": True,
        "failed": [],
        "checks": {part: {"well": True, "detail": ""} for part in ("store", "disk", "memory")},
        "tiers": {"draft": {"model": "small", "well": True, "detail": ""}},
    }


async def test_a_store_that_cannot_be_written_is_named_and_the_process_still_lives():
    store = Part()
    found = Health(looks={"store": store.look})
    async with served(make=lambda server: replace(server, health=found)) as (client, _):
        store.error = "the disk is full"
        answer = await client.get("/ready")
        assert answer.status_code == 503
        assert answer.json()["failed"] == ["store"]
        assert answer.json()["checks"]["store"]["detail"] == "the disk is full"
        assert (await client.get("/health")).status_code == 200
        store.error = ""
        await found.look()
        assert (await client.get("/ready")).status_code == 200


async def test_one_tier_that_can_be_asked_is_enough_and_none_is_not():
    tiers = [replace(DRAFT, detail="its file is missing"), TierState(name="expert", model="large")]
    found = Health(tiers=lambda: tiers)
    assert (await found.ready(draining=False))[0]
    tiers[1] = replace(tiers[1], detail="not started for 15 s")
    can, body = await found.ready(draining=False)
    assert (can, body["failed"]) == (False, ["tiers"])
    assert body["tiers"]["draft"]["detail"] == "its file is missing"


async def test_a_server_that_ends_is_not_ready():
    servers = []

    def keep(server):
        servers.append(server)
        return server

    async with served(make=keep) as (client, _):
        assert (await client.get("/ready")).status_code == 200
        servers[0].ending.draining = True
        answer = await client.get("/ready")
    assert answer.status_code == 503
    assert answer.json()["failed"] == ["draining"]


async def test_what_is_not_needed_is_told_and_costs_nothing():
    full = replace(IDLE, disk_free_mib=LEAST_DISK_MIB - 1)
    can, body = await Health(machine=lambda: full).ready(draining=False)
    assert can
    assert "63 MiB are free" in body["checks"]["disk"]["detail"]


async def test_each_change_is_told_once_and_the_machine_at_every_look():
    store, told = Part(), list[Event]()
    found = Health(looks={"store": store.look}, machine=lambda: IDLE, emit=told.append)
    for error in ("", "", "broken", "still broken", ""):
        store.error = error
        await found.look()
    assert [each for each in changes(told) if each[0] == "store"] == [
        ("store", True),
        ("store", False),
        ("store", True),
    ]
    assert told.count(IDLE) == 5


async def test_a_look_that_does_not_come_back_is_a_failure_and_holds_up_no_other(monkeypatch):
    monkeypatch.setattr(health, "LONGEST_LOOK_S", 0.05)
    hung = Part()
    hung.hangs = True
    found = Health(looks={"store": hung.look, "other": Part().look})
    with anyio.fail_after(10):
        _, body = await found.ready(draining=False)
    assert "did not answer" in body["checks"]["store"]["detail"]
    assert body["checks"]["other"]["well"]


@given(disk=st.floats(0, 1e6), memory=st.floats(0, 1e6))
def test_a_detail_is_there_exactly_where_something_is_short(disk, memory):
    found = of_machine(MachineLooked(memory_available_mib=memory, disk_free_mib=disk, cpu=0))
    assert found["disk"].well == (disk >= LEAST_DISK_MIB)
    assert found["memory"].well == (memory >= LEAST_MEMORY_MIB)


def test_a_real_server_is_ready_behind_its_token_and_names_what_is_not(tmp_path):
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    (home / "config" / "xnai.yaml").write_text(
        "models:\n"
        "  here: {path: 'pocket:draft.gguf', parameters_b: 0.001, n_ctx: 1024}\n"
        "  gone: {path: /nowhere/model.gguf, parameters_b: 7, n_ctx: 1024}\n"
        "tiers:\n"
        "- {name: draft, model: here, role: draft, pack: pocket}\n"
        "- {name: expert, model: gone, role: expert, pack: pocket}\n"
    )
    with serving(home, preset=None) as live, client_of(live) as client:
        answer = client.get("/ready")
        assert answer.status_code == 200, answer.text
        assert answer.json()["tiers"]["draft"]["well"]
        assert "/nowhere/model.gguf is not there" in answer.json()["tiers"]["expert"]["detail"]
        assert answer.json()["checks"]["store"]["well"]
        assert client.get("/ready", headers={"authorization": "Bearer no"}).status_code == 401
        assert "xnai_health" in client.get("/metrics").text
