"""What was measured of engines corrects the next estimate, and never lowers it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engines.conftest import read
from tests.engines.test_footprint import info, settings
from xnai.engines.footprint import estimate
from xnai.engines.ledger import Account
from xnai.engines.measures import Measures

OURS = settings()
CUDA = settings(binary="/opt/llama-server")


def opened(measures: Measures, model=OURS, **changes: object) -> Account:
    found = info(**changes)
    return measures.account("m", model, found, estimate(found, model))


def test_what_took_more_than_was_estimated_is_charged_so_at_the_next_start(tmp_path: Path):
    path = tmp_path / "new" / "footprints.json"
    first = Measures.read(path)
    account = opened(first)
    first.note(account, account.estimated.at_rest_mib + 100)
    first.save()
    assert opened(Measures.read(path)).charge_mib == pytest.approx(
        account.estimated.total_mib + 100
    )


def test_what_took_less_corrects_nothing_and_is_not_written_down(tmp_path: Path):
    path = tmp_path / "footprints.json"
    measures = Measures.read(path)
    account = opened(measures)
    measures.note(account, account.estimated.at_rest_mib / 2)
    measures.note(account, account.estimated.at_rest_mib * 1.005)
    measures.save()
    assert opened(measures) == account
    assert not path.exists()


def test_what_a_program_takes_above_is_expected_of_its_other_models():
    measures = Measures()
    account = opened(measures, CUDA)
    measures.note(account, account.estimated.at_rest_mib + 300)
    other = opened(measures, CUDA, file_bytes=7, tensor_bytes=5_000_000)
    assert other.charge_mib == pytest.approx(other.estimated.total_mib + 300)
    ours = opened(measures, OURS, file_bytes=7, tensor_bytes=5_000_000)
    assert ours.charge_mib == ours.estimated.total_mib


def test_what_is_only_expected_is_not_taken_for_a_measurement():
    measures = Measures()
    account = opened(measures, CUDA)
    measures.note(account, account.estimated.at_rest_mib + 300)
    other = opened(measures, CUDA, file_bytes=7)
    measures.note(other, other.estimated.at_rest_mib)
    assert len(measures.seen) == 1


def test_another_file_or_context_is_another_kind():
    measures = Measures()
    account = opened(measures)
    measures.note(account, 9000)
    measures.note(opened(measures, file_bytes=7), 5000)
    measures.note(opened(measures, settings(n_ctx=2048)), 4000)
    assert len({round(seen.excess_mib) for seen in measures.seen.values()}) == 3
    assert opened(measures).at_rest_mib == 9000


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{",
        b'{"k": 1}',
        b'{"k": {"program": "p"}}',
        b'{"k": {"program": "p", "excess_mib": -1}}',
        b'{"k": {"program": "p", "excess_mib": 1e30}}',
        b'{"k": {"program": "p", "excess_mib": "x"}}',
        b" " * (2 << 20),
    ],
)
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: bytes):
    path = tmp_path / "footprints.json"
    path.write_bytes(content)
    assert not Measures.read(path).seen


def test_what_another_process_wrote_meanwhile_stays(tmp_path: Path):
    path = tmp_path / "footprints.json"
    ours, theirs = Measures.read(path), Measures.read(path)
    ours.note(opened(ours), 9000)
    theirs.note(opened(theirs, CUDA), 8000)
    ours.save()
    theirs.save()
    assert {seen.program for seen in Measures.read(path).seen.values()} == {
        "llama.cpp",
        "/opt/llama-server",
    }


def test_a_folder_that_cannot_be_written_to_costs_nothing_but_the_measurement(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    measures = Measures(path=blocked / "footprints.json")
    measures.note(opened(measures), 9000)
    measures.save()
    assert blocked.read_bytes() == b""


@pytest.mark.anyio
async def test_a_pool_charges_what_the_last_one_measured(pool_of, fake, tmp_path):
    model = fake("--ballast-mib", 64)
    path = tmp_path / "footprints.json"
    charged = []
    for _ in range(2):
        pool = pool_of(m=model, measures=Measures.read(path))
        async with pool, pool.lease("m") as engine:
            await read(engine)
            charged.append(pool.status()[0].estimated_mib)
    assert charged[1] > charged[0] + 10
