"""Joules as Linux tells them, from counters in a folder."""

from __future__ import annotations

from pathlib import Path

from xnai.benchmark.energy import find_meter


def zone(folder: Path, name: str, microjoules: object, *, wraps_at: int = 1_000_000_000) -> Path:
    place = folder / f"intel-rapl:{len(list(folder.glob('*')))}"
    place.mkdir()
    (place / "name").write_text(f"{name}\n")
    (place / "energy_uj").write_text(f"{microjoules}\n")
    (place / "max_energy_range_uj").write_text(f"{wraps_at}\n")
    return place / "energy_uj"


def test_the_energy_of_all_packages_is_added_and_of_their_parts_is_not(tmp_path: Path):
    first, second = zone(tmp_path, "package-0", 5_000_000), zone(tmp_path, "package-1", 0)
    core = zone(tmp_path, "core", 1)
    meter = find_meter(tmp_path)
    before = meter.read()
    first.write_text("7500000\n")
    second.write_text("500000\n")
    core.write_text("9000000\n")
    assert meter.spent_j(before) == 3.0


def test_a_counter_that_begins_anew_is_followed(tmp_path: Path):
    counter = zone(tmp_path, "package-0", 9_000_000, wraps_at=10_000_000)
    meter = find_meter(tmp_path)
    before = meter.read()
    counter.write_text("1000000\n")
    assert meter.spent_j(before) == 2.0


def test_where_nothing_is_readable_nothing_is_known(tmp_path: Path):
    garbled = zone(tmp_path, "package-0", "nonsense")
    assert find_meter(tmp_path).read() is None
    garbled.write_text("12\n")
    meter = find_meter(tmp_path)
    before = meter.read()
    garbled.unlink()
    assert meter.spent_j(before) is None
    assert meter.spent_j(None) is None
    assert find_meter(tmp_path / "missing").read() is None
