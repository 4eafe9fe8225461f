"""What became of answers: files that were written, and how accepted answers turned out."""

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import anyio
import pytest

from tests.store.builders import trajectory
from xnai.aftermath import (
    MAX_BYTES,
    KnownOutcomes,
    answers_as_they_stand,
    settle_files,
    shipped_tallies,
    track_record,
)
from xnai.config import load_config
from xnai.core.guarantee import NO_RECORD, Tally
from xnai.store import SqliteStore
from xnai.store.outcomes import keep_feedback, keep_written, pending_files
from xnai.workspace import Workspace

pytestmark = pytest.mark.anyio
CODE = "def f(x):\n    y = 2 * x\n    z = y\n    return z\n"
LATER = datetime.now(UTC) + timedelta(days=2)
MODELS = """
models:
  model-draft: {path: draft.gguf, parameters_b: 1}
  model-refine: {path: refine.gguf, parameters_b: 4}
tiers:
  - {name: draft, model: model-draft, role: draft}
  - {name: refine, model: model-refine, role: refine}
"""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def workspace(folder: Path, lines: str = MODELS) -> Workspace:
    path = folder / "xnai.yaml"
    path.write_text(lines)
    return Workspace(
        config=load_config(path, preset=None).config,
        source=path,
        base=folder,
        models_folder=folder,
        embeddings_folder=folder,
        store_path=folder / "data" / "xnai.sqlite3",
    )


@pytest.fixture
def space(tmp_path: Path) -> Workspace:
    return workspace(tmp_path.resolve())


async def recorded(space: Workspace, *ids: str, keep_text: bool = True) -> None:
    async with SqliteStore(space.store_path, keep_text=keep_text) as store:
        for each in ids:
            answer = trajectory(each, text=f"```python\n{CODE}```")
            route = replace(answer.route, features=replace(answer.route.features, entry="f"))
            await store.record(replace(answer, route=route), "Write f(x)")


def written(space: Workspace, request: str, name: str = "f.py") -> Path:
    """The file of an answer, as `xnai ask --file` writes and remembers it."""
    file = space.base / name
    file.write_text(CODE)
    keep_written(space.store_path, request, file, CODE.encode(), busy_s=1)
    return file


def fate(space: Workspace, request: str = "r") -> float | None:
    """What is known of the file of a request."""
    query = "SELECT correct FROM outcome WHERE request = ? AND kind = 'written'"
    with closing(sqlite3.connect(space.store_path)) as connection:
        row = connection.execute(query, (request,)).fetchone()
    return None if row is None else row[0]


class TestFilesThatWereWritten:
    async def test_a_file_is_looked_at_when_it_is_a_day_old(self, space):
        await recorded(space, "r")
        written(space, "r")
        assert settle_files(space) == 0
        assert fate(space) is None
        assert settle_files(space, now=LATER) == 1
        assert fate(space) == 1
        assert pending_files(space.store_path, busy_s=1) == []

    @pytest.mark.parametrize(
        ("now", "right"),
        [
            (f"import os\n\n{CODE}", 1.0),
            (CODE.replace("2 * x", "3 * x"), 0.75),
            ("something else\n", 0.0),
        ],
    )
    async def test_it_is_right_as_far_as_its_lines_stand(self, space, now, right):
        await recorded(space, "r")
        written(space, "r").write_text(now)
        settle_files(space, now=LATER)
        assert fate(space) == right

    async def test_one_that_is_gone_was_not_kept(self, space):
        await recorded(space, "r")
        written(space, "r").unlink()
        settle_files(space, now=LATER)
        assert fate(space) == 0

    async def test_one_whose_folder_is_gone_too_may_be_anywhere(self, space):
        await recorded(space, "r")
        (space.base / "src").mkdir()
        written(space, "r", "src/f.py").unlink()
        (space.base / "src").rmdir()
        assert settle_files(space, now=LATER) == 0
        assert fate(space) is None

    async def test_one_that_is_binary_now_was_not_kept(self, space):
        await recorded(space, "r")
        written(space, "r").write_bytes(os.urandom(2000))
        settle_files(space, now=LATER)
        assert fate(space) == 0

    async def test_a_link_in_its_place_is_not_followed(self, space, tmp_path):
        await recorded(space, "r")
        file = written(space, "r")
        other = tmp_path / "other.py"
        other.write_text(CODE)
        file.unlink()
        file.symlink_to(other)
        assert settle_files(space, now=LATER) == 0
        assert fate(space) is None

    async def test_a_folder_on_its_way_that_is_a_link_now_is_not_followed(self, space, tmp_path):
        await recorded(space, "r")
        folder, elsewhere = space.base / "src", tmp_path / "elsewhere"
        for each in (folder, elsewhere):
            each.mkdir()
        written(space, "r", "src/f.py").unlink()
        (elsewhere / "f.py").write_text(CODE)
        folder.rmdir()
        folder.symlink_to(elsewhere)
        assert settle_files(space, now=LATER) == 0

    @pytest.mark.parametrize("kind", ["folder", "pipe", "huge"])
    async def test_what_is_no_file_any_more_or_is_huge_says_nothing(self, space, kind):
        await recorded(space, "r")
        file = written(space, "r")
        file.unlink()
        if kind == "folder":
            file.mkdir()
        elif kind == "pipe":
            os.mkfifo(file)
        else:
            file.write_text(CODE * (MAX_BYTES // len(CODE) + 1))
        assert settle_files(space, now=LATER) == 0
        assert fate(space) is None

    async def test_where_texts_are_not_kept_only_whole_or_gone_can_be_told(self, space):
        await recorded(space, "whole", "gone", "changed", keep_text=False)
        written(space, "whole", "a.py")
        written(space, "gone", "b.py").unlink()
        written(space, "changed", "c.py").write_text("x")
        assert settle_files(space, now=LATER) == 2
        assert [fate(space, each) for each in ("whole", "gone", "changed")] == [1, 0, None]

    async def test_only_files_that_were_written_are_read(self, space):
        await recorded(space, "r")
        (space.base / "secret.py").write_text(CODE)
        assert settle_files(space, now=LATER) == 0

    async def test_without_a_store_nothing_happens(self, space):
        assert settle_files(space) == 0
        assert not space.store_path.exists()


class TestHowAnswersTurnedOut:
    async def test_they_are_counted_by_what_spoke_for_them(self, space):
        await recorded(space, "a", "b", "c")
        for request, word in (("a", "good"), ("b", "bad")):
            keep_feedback(space.store_path, request, word, detail="", busy_s=1)
        assert track_record(space).used == {"examples": Tally(n=2, wrong=1)}

    async def test_what_models_answered_that_are_gone_does_not_count(self, space, tmp_path):
        await recorded(space, "a")
        keep_feedback(space.store_path, "a", "bad", detail="", busy_s=1)
        (tmp_path / "other").mkdir()
        other = workspace(tmp_path / "other", MODELS.replace("model-refine", "model-new"))
        assert track_record(replace(other, store_path=space.store_path)) == NO_RECORD

    async def test_the_measurement_that_is_shipped_holds_for_the_embedded_ladder_alone(self, space):
        pocket = load_config(None, preset="pocket").config
        shipped = shipped_tallies(pocket)
        assert shipped["compiled"].n > 100
        assert shipped_tallies(space.config) == {}
        renamed = {n: m.model_copy(update={"path": "mine.gguf"}) for n, m in pocket.models.items()}
        assert shipped_tallies(pocket.model_copy(update={"models": renamed})) == {}

    async def test_what_is_known_is_read_again_after_a_minute(self, space):
        hour = [0.0]
        known = KnownOutcomes(space=space, clock=lambda: hour[0])
        assert await known.now() == NO_RECORD
        await recorded(space, "a")
        keep_feedback(space.store_path, "a", "good", detail="", busy_s=1)
        hour[0] = 59.0
        assert await known.now() == NO_RECORD
        hour[0] = 61.0
        assert (await known.now()).used == {"examples": Tally(n=1, wrong=0)}

    async def test_a_store_that_cannot_be_read_leaves_what_was_measured_before(self, space):
        space.store_path.parent.mkdir()
        space.store_path.write_bytes(b"this is no database of anybody" * 100)
        assert await KnownOutcomes(space=space).now() == NO_RECORD
        pocket = replace(space, config=load_config(None, preset="pocket").config)
        assert (await KnownOutcomes(space=pocket).now()).shipped == shipped_tallies(pocket.config)

    async def test_who_asks_while_it_is_read_waits_for_it(self, space):
        await recorded(space, "a")
        keep_feedback(space.store_path, "a", "bad", detail="", busy_s=1)
        known, found = KnownOutcomes(space=space), []

        async def ask() -> None:
            found.append(await known.now())

        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(ask)
        assert [record.used for record in found] == [{"examples": Tally(n=1, wrong=1)}] * 3


class TestAnswersAsTheyStand:
    @staticmethod
    def standings(space: Workspace) -> list[str]:
        return [form.standing for form in answers_as_they_stand(space)]

    async def test_accepted_liked_edited_and_bad_ones(self, space):
        await recorded(space, "a", "b", "c", "d")
        keep_feedback(space.store_path, "b", "good", detail="", busy_s=1)
        keep_feedback(space.store_path, "c", "bad", detail="", busy_s=1)
        written(space, "d").write_text(CODE.replace("z = y", "z = y  # the same"))
        forms = answers_as_they_stand(space)
        assert [form.standing for form in forms] == ["accepted", "liked", "edited"]
        assert "# the same" in forms[-1].code
        assert forms[0].code == CODE

    async def test_a_file_that_was_just_written_is_not_kept_yet(self, space):
        await recorded(space, "a")
        written(space, "a")
        assert self.standings(space) == ["accepted"]
        with closing(sqlite3.connect(space.store_path)) as connection, connection:
            connection.execute("UPDATE written SET at = '2020-01-01T00:00:00.000+00:00'")
        assert self.standings(space) == ["kept"]

    async def test_a_file_with_little_of_the_answer_left_is_no_form_of_it(self, space):
        await recorded(space, "a")
        written(space, "a").write_text("import this\n" * 9)
        assert answers_as_they_stand(space) == []

    async def test_without_texts_there_is_nothing_to_learn_from(self, space):
        await recorded(space, "a", keep_text=False)
        keep_feedback(space.store_path, "a", "good", detail="", busy_s=1)
        assert answers_as_they_stand(space) == []
