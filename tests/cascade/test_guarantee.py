"""A quality that is asked for, against what earlier answers turned out to be."""

from dataclasses import dataclass, field, replace

import pytest

from tests.cascade.builders import request
from tests.cascade.fakes import RIGHT, WRONG, Says, house
from tests.cascade.test_engine import PLAIN
from xnai.core.guarantee import NO_RECORD, Record, Tally

pytestmark = pytest.mark.anyio
BAD = Record(used={"compiled": Tally(n=100, wrong=20)})
AFTER = dict.fromkeys(("draft", "refine", "expert"), 0.97)
HANGS = Says(text="```python\n", hangs=True)
TOO_MANY = "of 100 answers that merely compiled 20 were wrong: too many for 0.9"


@dataclass(kw_only=True)
class Known:
    """A `Guarantee` that counts how often it is asked."""

    record: Record = NO_RECORD
    asked: list[Record] = field(default_factory=list)

    async def now(self) -> Record:
        self.asked.append(self.record)
        return self.record


def knowing(record, scripts, **fields):
    made, known = house(scripts, after=AFTER, **fields), Known(record=record)
    made.cascade = replace(made.cascade, guarantee=known)
    return made, known


async def test_a_draft_on_bad_ground_is_sent_upward_and_the_record_says_why():
    made, _ = knowing(BAD, {"draft": [RIGHT], "refine": [RIGHT]})
    done = await made.ask(request(PLAIN, quality=0.9))
    first, second = done.attempts
    assert (first.verdict.action, first.verdict.reason) == ("climb", TOO_MANY)
    assert first.evidence[-1].kind == "record"
    assert done.accepted
    assert done.answer is second.draft, "two tiers agreed, which is another ground"
    [kept] = made.recorder.kept
    assert kept.attempts[0].evidence[-1].detail == TOO_MANY


async def test_where_no_tier_is_on_better_ground_the_answer_is_marked():
    made, _ = knowing(BAD, {"draft": [RIGHT]})
    done = await made.ask(request(PLAIN, quality=0.9, max_tier="draft"))
    assert not done.accepted
    assert done.answering.verdict.reason == TOO_MANY
    assert done.probability > 0.9


async def test_without_a_quality_nobody_asks_for_the_record():
    made, known = knowing(BAD, {"draft": [RIGHT]})
    done = await made.ask(request(PLAIN))
    assert done.accepted
    assert known.asked == []


@pytest.mark.parametrize(("record", "accepted"), [(NO_RECORD, True), (BAD, False)])
@pytest.mark.parametrize(
    ("scripts", "critic"),
    [
        ({"draft": [WRONG], "refine": [HANGS]}, ""),
        ({"draft": [RIGHT, HANGS]}, "draft"),  # the critic hangs: the draft is half judged
    ],
)
async def test_time_that_runs_out_lets_nothing_pass(record, accepted, scripts, critic):
    made, _ = knowing(record, scripts, critic=critic)
    done = await made.ask(request(PLAIN, quality=0.9, deadline_s=0.5))
    assert done.answer.tier == "draft"
    assert done.accepted == accepted
