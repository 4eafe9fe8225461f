"""What answers is part of a kept answer's key: models, packs, calibration, settings, sandbox."""

from pathlib import Path

import pytest

import xnai.pocket
from tests.tools.tuned import write_tuning
from xnai.bootstrap import open_cascade, with_cache
from xnai.cascade.cached import Cached
from xnai.cascade.packs import read_pack
from xnai.config import load_config
from xnai.engines.speculation import Speculation
from xnai.learning.learned import Lessons
from xnai.learning.standing import SHIPPED, Candidate, promoted, reviewed
from xnai.learning.versions import Versions
from xnai.workspace import Workspace

pytestmark = pytest.mark.anyio
PACK = "tiers: [{name: draft, model: pocket-draft, role: draft, pack: mine}]"
"""Its texts are what counts, not its name."""


def workspace(folder: Path, lines: str) -> Workspace:
    path = folder / "xnai.yaml"
    path.write_text(f"preset: pocket\n{lines}\n")
    loaded = load_config(path, preset=None)
    return Workspace(
        config=loaded.config,
        source=loaded.source,
        base=folder,
        models_folder=folder,
        embeddings_folder=folder,
        style_path=folder / "style.txt",
        store_path=folder / "xnai.sqlite3",
        learning_folder=folder / "learning",
        tuning_path=folder / "tuning.json",
    )


def tuned(folder: Path, **settings: object) -> None:
    """As if `xnai tune` had found them for the embedded draft model."""
    draft = Path(xnai.pocket.__path__[0]) / "draft.gguf"
    write_tuning(folder / "tuning.json", draft, **settings)


async def setting(folder: Path, lines: str = "") -> str:
    space = workspace(folder, lines)
    async with open_cascade(space, emit=lambda _: None) as cascade:
        cached = with_cache(space, cascade)
        assert isinstance(cached, Cached)
        found = cached.setting()
    assert found is not None
    return found


async def test_the_same_configuration_is_the_same_setting(tmp_path):
    assert await setting(tmp_path) == await setting(tmp_path)


@pytest.mark.parametrize(
    "lines",
    [
        "cascade: {floor: 0.3}",
        "sandbox: {enabled: false}",
        "models: {pocket-draft: {n_ctx: 512}}",
        "tiers: [{name: draft, model: pocket-draft, role: draft, pack: pocket}]",
    ],
)
async def test_another_configuration_is_another_setting(tmp_path, lines):
    assert await setting(tmp_path, lines) != await setting(tmp_path)


async def test_the_words_of_a_pack_count_and_not_its_name_alone(tmp_path):
    (tmp_path / "mine").mkdir()
    found = []
    for number in range(2):
        (tmp_path / "mine" / "handoff.txt").write_text(f"{number} $draft")
        (tmp_path / "mine" / "critique.txt").write_text("$draft")
        read_pack.cache_clear()  # a server reads it once, at its start
        found.append(await setting(tmp_path, PACK))
    assert found[0] != found[1]


async def test_the_users_style_counts(tmp_path):
    before = await setting(tmp_path)
    (tmp_path / "style.txt").write_text("Write no docstrings.")
    styled = await setting(tmp_path)
    assert styled != before
    (tmp_path / "style.txt").write_text("# Write no docstrings.")
    assert await setting(tmp_path) == before


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ({"kv_type": "q8_0"}, True),
        ({"flash_attention": "off"}, True),
        ({"n_batch": 128, "n_threads_batch": 1}, False),
        ({"speculation": Speculation(kind="ngram", n_guess=8)}, False),  # nobody asked for it
    ],
)
async def test_what_was_found_for_this_machine_counts_where_it_may_change_an_answer(
    tmp_path, found, counts
):
    before = await setting(tmp_path)
    tuned(tmp_path, **found)
    assert (await setting(tmp_path) != before) == counts


async def test_guessing_that_is_left_to_what_was_found_counts(tmp_path):
    lines = "models: {pocket-draft: {speculation: auto}}"
    before = await setting(tmp_path, lines)
    tuned(tmp_path, speculation=Speculation(kind="ngram", n_guess=8))
    assert await setting(tmp_path, lines) != before


async def test_what_else_the_server_does_is_no_part_of_it(tmp_path):
    assert await setting(tmp_path, "server: {running: 3}") == await setting(tmp_path)


async def test_what_was_learned_counts_also_where_it_changes_while_the_server_runs(tmp_path):
    space = workspace(tmp_path, "")
    versions = Versions(folder=tmp_path / "learning")
    found = Candidate(
        version=versions.keep(Lessons(stands_on="")), against=SHIPPED, promotable=True, why=""
    )
    async with open_cascade(space, emit=lambda _: None) as cascade:
        cached = with_cache(space, cascade)
        assert isinstance(cached, Cached)
        settings = [cached.setting()]
        versions.change(lambda now: promoted(reviewed(now, found, ""), ""))
        settings.append(cached.setting())
        versions.reset("")
        settings.append(cached.setting())
    assert settings[0] != settings[1]
    assert settings[0] == settings[2]
