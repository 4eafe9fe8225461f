from dataclasses import replace
from pathlib import Path

import pytest

import xnai.pocket
from tests.tools.random_gguf import write_random_gguf
from xnai.core.config import LlamaModel
from xnai.core.errors import ConfigError
from xnai.engines.applying import Room, with_tuning
from xnai.engines.gguf import read_gguf
from xnai.engines.local_model import LocalModel
from xnai.engines.machine import Fingerprint, this_machine
from xnai.engines.profile import (
    Found,
    Profile,
    key_of,
    read_profile,
    standing_profile,
    write_profile,
)
from xnai.engines.speculation import Speculation
from xnai.engines.tuning import Tuning

POCKET = Path(xnai.pocket.__path__[0])
PLENTY = Room(budget_mib=4096, max_loaded=2)
FAST = Tuning(n_threads=3, n_threads_batch=4, n_batch=256, n_ubatch=256, kv_type="q8_0")


def local(name: str = "expert", **settings: object) -> LocalModel:
    path = POCKET / f"{name}.gguf"
    config = LlamaModel.model_validate({"path": str(path), "parameters_b": 0.01} | settings)
    return LocalModel(path=path, config=config)


def profile_of(tuning: Tuning, *models: LocalModel) -> Profile:
    found = Found(model="m", tuning=tuning, at="2026-11-28", before_s=2.0, after_s=1.0)
    keys = [key_of(read_gguf(model.path)) for model in models]
    return Profile(machine=this_machine(), models=dict.fromkeys(keys, found))


def applied(model: LocalModel, tuning: Tuning, *, room: Room = PLENTY, **others) -> LocalModel:
    models = {"m": model, **others}
    below = {"m": next(iter(others))} if others else {}
    return with_tuning(models, profile_of(tuning, model), below=below, room=room)["m"]


def test_a_profile_is_read_as_it_was_written(tmp_path: Path):
    guessing = replace(FAST, speculation=Speculation(kind="ngram", n_guess=8, break_even=0.3))
    profile = profile_of(guessing, local())
    write_profile(tmp_path / "new" / "tuning.json", profile)
    assert read_profile(tmp_path / "new" / "tuning.json") == profile
    assert standing_profile(tmp_path / "new" / "tuning.json") == profile
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["tuning.json"]


def test_there_is_no_profile_before_the_first(tmp_path: Path):
    assert read_profile(tmp_path / "tuning.json") is None
    assert standing_profile(None) is None


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"machine": 3}', '{"schema": 2}', "\x00", "9" * 4000]
)
def test_a_profile_that_cannot_be_read_counts_for_nothing(tmp_path: Path, content: str):
    path = tmp_path / "tuning.json"
    path.write_text(content)
    assert standing_profile(path) is None
    with pytest.raises(ConfigError, match="cannot be used"):
        read_profile(path)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"processor": "Z80"}, "another processor (Z80)"),
        ({"features": "abc"}, "another processor"),
        ({"cores": 64, "logical": 128}, "64 cores and 128 threads"),
        ({"engine": "1.2"}, "another llama.cpp (1.2)"),
    ],
)
def test_a_profile_of_another_machine_does_not_stand(tmp_path: Path, change, told: str):
    here = this_machine()
    other = replace(here, **change)
    write_profile(tmp_path / "tuning.json", Profile(machine=other))
    assert standing_profile(tmp_path / "tuning.json") is None
    assert told in here.difference(other)
    assert here.difference(this_machine()) == ""


def test_the_machine_says_what_it_is():
    here = this_machine()
    assert here.processor
    assert here.logical >= here.cores >= 1
    assert isinstance(here, Fingerprint)


def test_another_file_has_another_key(tmp_path: Path):
    one, other = (
        write_random_gguf(tmp_path / f"{kind}.gguf", kind=kind) for kind in ("F16", "Q8_0")
    )
    again = write_random_gguf(tmp_path / "again.gguf", seed=2)
    assert key_of(read_gguf(one)) != key_of(read_gguf(other))
    assert key_of(read_gguf(one)) == key_of(read_gguf(again))  # speed is not in the weights


def test_what_was_found_is_used():
    model = applied(local(), FAST)
    assert model.config.kv_type == "q8_0"
    assert model.tuning(read_gguf(model.path)) == FAST


def test_what_the_configuration_says_stands():
    model = applied(local(kv_type="f16", n_slots=1), replace(FAST, n_slots=4))
    assert (model.config.kv_type, model.config.n_slots) == ("f16", 1)


def test_an_unmeasured_model_is_as_it_was():
    model = local()
    assert with_tuning({"m": model}, None, below={}, room=PLENTY)["m"] == model


def test_a_missing_file_is_left_for_whoever_wants_it():
    model = replace(local(), path=Path("/no/such.gguf"))
    assert with_tuning({"m": model}, None, below={}, room=PLENTY)["m"] is model


def test_more_slots_are_had_only_where_their_contexts_fit():
    wanted = replace(FAST, n_slots=4)
    info = read_gguf(local().path)
    one_slot = local(kv_type="q8_0").footprint(info).total_mib
    assert applied(local(), wanted).config.n_slots == 4
    little = applied(local(), wanted, room=Room(budget_mib=one_slot + 1, max_loaded=1))
    assert little.config.n_slots == 1


def test_nothing_guesses_unless_it_is_asked_for():
    measured = replace(FAST, speculation=Speculation(kind="ngram", n_guess=8))
    info = read_gguf(local().path)
    assert applied(local(), measured).tuning(info).speculation is None
    assert applied(local(speculation="auto"), FAST).tuning(info).speculation is None
    found = applied(local(speculation="auto"), measured).tuning(info).speculation
    assert found == measured.speculation


def test_the_tier_below_guesses_where_that_is_asked_for_and_its_memory_counts():
    info, draft = (read_gguf(POCKET / f"{name}.gguf") for name in ("expert", "draft"))
    model = applied(local(speculation="draft"), FAST, small=local("draft"))
    wanted = model.tuning(info).speculation
    assert (wanted.kind, wanted.draft) == ("draft", str(POCKET / "draft.gguf"))
    more = model.footprint(info).total_mib - applied(local(), FAST).footprint(info).total_mib
    assert more > draft.tensor_bytes / 2**20


def test_a_model_that_guesses_is_left_out_where_there_is_no_memory_for_it():
    info = read_gguf(local().path)
    alone = local(kv_type="q8_0").footprint(info).total_mib
    room = Room(budget_mib=alone + 1, max_loaded=1)
    model = applied(local(speculation="draft"), FAST, small=local("draft"), room=room)
    assert model.tuning(info).speculation is None


def test_a_partner_with_other_tokens_is_refused_with_the_reason(tmp_path: Path):
    path = write_random_gguf(tmp_path / "m.gguf")
    stranger = LocalModel(path=path, config=LlamaModel(path=str(path), parameters_b=0.001))
    with pytest.raises(ConfigError, match="small cannot guess for m: they have") as refused:
        applied(local(speculation="draft"), FAST, small=stranger)
    assert "same family" in refused.value.hint


def test_the_lowest_tier_has_nobody_to_guess_for_it():
    with pytest.raises(ConfigError, match="no tier below it"):
        applied(local(speculation="draft"), FAST)


def test_a_measured_partner_that_has_become_another_is_done_without(tmp_path: Path):
    path = write_random_gguf(tmp_path / "m.gguf")
    stranger = LocalModel(path=path, config=LlamaModel(path=str(path), parameters_b=0.001))
    measured = replace(FAST, speculation=Speculation(kind="draft", n_guess=2, draft=str(path)))
    model = applied(local(speculation="auto"), measured, small=stranger)
    assert model.tuning(read_gguf(model.path)).speculation is None
