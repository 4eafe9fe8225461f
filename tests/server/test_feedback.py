"""`POST /api/xnai/feedback`: what clients say of answers."""

import json
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.server.live import client_of, printed, serving
from tests.server.scripted import KNOWN, ScriptedFeedback, served
from tests.server.shapes import refusal
from tests.store.builders import trajectory
from tests.store.test_experiences import recorded
from xnai.core.errors import StoreError
from xnai.server.app import FEEDBACK
from xnai.store import SqliteStore
from xnai.store.outcomes import FeedbackLog

pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "xnai.sqlite3"


def kept(path: Path) -> list[tuple]:
    query = "SELECT request, kind, correct, detail FROM outcome ORDER BY request"
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


@asynccontextmanager
async def keeping(path: Path, *, keep_text: bool = True):
    """A client of a server whose feedback goes into a real store."""
    async with SqliteStore(path, keep_text=keep_text) as store:
        log = FeedbackLog(store)
        async with served(make=lambda server: replace(server, feedback=log)) as (client, _):
            yield client


class TestOverTheWire:
    async def test_a_word_is_kept_and_counted(self):
        made = []
        async with served(make=lambda s: made.append(s) or s) as (client, _):
            sent = {"request": KNOWN, "word": "bad", "because": "it loops for ever"}
            answer = await client.post(FEEDBACK, json=sent)
            assert answer.status_code == 200
            assert answer.json() == {"request": KNOWN, "feedback": "bad"}
            page = (await client.get("/metrics")).text
        assert made[0].feedback.kept == [(KNOWN, "bad", "it loops for ever")]
        assert 'xnai_feedback_total{word="bad"} 1.0' in page

    async def test_who_has_no_token_may_say_nothing(self):
        made = []
        async with served(make=lambda s: made.append(s) or s) as (client, _):
            sent = {"request": KNOWN, "word": "good"}
            answer = await client.post(FEEDBACK, json=sent, headers={"authorization": "Bearer no"})
            assert "token" in refusal(FEEDBACK, answer)
        assert answer.status_code == 401
        assert made[0].feedback.kept == []

    @pytest.mark.parametrize(
        ("sent", "status", "told"),
        [
            (b"", 400, "not valid JSON"),
            (b"[1]", 400, "must be a JSON object"),
            ({}, 400, "`request`"),
            ({"request": "", "word": "good"}, 400, "`request`"),
            ({"request": "x" * 65, "word": "good"}, 400, "`request`"),
            ({"request": KNOWN}, 400, "`word`"),
            ({"request": KNOWN, "word": "fine"}, 400, "'good' or 'bad'"),
            ({"request": KNOWN, "word": ["good"]}, 400, "`word`"),
            ({"request": KNOWN, "word": "good", "because": "x" * 2001}, 400, "`because`"),
            ({"request": "last", "word": "good"}, 404, "There is no request 'last'"),
            ({"request": KNOWN[:8], "word": "good"}, 404, "There is no request"),
        ],
    )
    async def test_what_cannot_be_kept_is_told_in_the_shape_of_the_path(self, sent, status, told):
        content = sent if isinstance(sent, bytes) else json.dumps(sent).encode()
        async with served() as (client, _):
            answer = await client.post(FEEDBACK, content=content)
            assert told in refusal(FEEDBACK, answer)
            assert answer.status_code == status
            assert "xnai_feedback_total{" not in (await client.get("/metrics")).text

    async def test_a_store_that_is_full_is_told(self):
        full = ScriptedFeedback(error=StoreError("The disk is full."))
        async with served(make=lambda s: replace(s, feedback=full)) as (client, _):
            answer = await client.post(FEEDBACK, json={"request": KNOWN, "word": "good"})
            assert answer.status_code == 500
            assert "The disk is full." in refusal(FEEDBACK, answer)

    async def test_it_is_posted_and_not_read(self):
        async with served() as (client, _):
            answer = await client.get(FEEDBACK)
            assert answer.status_code == 405
            assert "POST" in refusal(FEEDBACK, answer)


class TestInARealStore:
    async def test_what_is_said_again_replaces_what_was_said(self, path):
        await recorded(path, trajectory("one"))
        async with keeping(path) as client:
            for word, why in (("bad", "slow"), ("good", "")):
                sent = {"request": "one", "word": word, "because": why}
                assert (await client.post(FEEDBACK, json=sent)).status_code == 200
        assert kept(path) == [("one", "feedback", 1.0, None)]

    async def test_a_text_is_kept_where_texts_are(self, path):
        await recorded(path, trajectory("one"))
        for keep_text, detail in ((True, "no"), (False, None)):
            async with keeping(path, keep_text=keep_text) as client:
                sent = {"request": "one", "word": "bad", "because": "no"}
                await client.post(FEEDBACK, json=sent)
            assert kept(path) == [("one", "feedback", 0.0, detail)]

    async def test_a_prefix_is_no_id_and_no_other_id_is_told(self, path):
        await recorded(path, trajectory("one-request"))
        async with keeping(path) as client:
            answer = await client.post(FEEDBACK, json={"request": "one", "word": "bad"})
        assert answer.status_code == 404
        assert "one-request" not in answer.text
        assert kept(path) == []

    async def test_an_answer_that_was_given_again_is_the_one_it_is_from(self, path):
        again = replace(trajectory("again"), cached_from="one")
        await recorded(path, trajectory("one"), again)
        async with keeping(path) as client:
            answer = await client.post(FEEDBACK, json={"request": "again", "word": "bad"})
        assert answer.json()["request"] == "again"
        assert kept(path) == [("one", "feedback", 0.0, None)]

    async def test_a_request_without_an_answer_cannot_be_judged(self, path):
        async with SqliteStore(path) as store:
            await store.record_failure(
                "dead", "p", StoreError("x"), route=None, attempts=(), failures={}, elapsed_s=1.0
            )
        async with keeping(path) as client:
            answer = await client.post(FEEDBACK, json={"request": "dead", "word": "bad"})
        assert answer.status_code == 400
        assert "there is no answer to judge" in refusal(FEEDBACK, answer)


def test_an_answer_of_a_running_server_is_judged_by_the_id_that_it_bore(tmp_path):
    with serving(tmp_path) as live:
        with client_of(live) as client:
            asked = {
                "model": "xnai/auto",
                "messages": [{"role": "user", "content": "Write evens(xs): keep even numbers"}],
            }
            answer = client.post("/v1/chat/completions", json=asked)
            assert answer.json()["xnai"]["accepted"] is True
            sent = {"request": answer.headers["x-xnai-request-id"], "word": "bad"}
            assert client.post(FEEDBACK, json=sent).status_code == 200
        told = printed(tmp_path, "status", "--preset", "pocket")
    assert sum(each["wrong"] for each in told["answers"]) == 1
