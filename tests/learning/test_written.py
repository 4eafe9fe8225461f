"""How much of an answer is left in its file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.learning.written import MAX_LINES, share_left

ANSWER = b"def f(x):\n    y = 2 * x\n\n    return y\n"
lines = st.lists(st.sampled_from([b"a", b"b", b"", b"return x"]), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (ANSWER, 1.0),
        (b"import os\n\n\n" + ANSWER + b"\n\nprint(f(2))\n", 1.0),
        (ANSWER.replace(b"\n", b"  \r\n"), 1.0),
        (ANSWER.replace(b"2 * x", b"3 * x"), pytest.approx(2 / 3)),
        (b"def g():\n    pass\n", 0.0),
        (b"", 0.0),
        (bytes(range(256)) * 4, 0.0),
    ],
)
def test_what_was_added_changes_nothing_and_what_was_changed_counts_by_lines(now, left):
    assert share_left(ANSWER, now) == left


@given(lines, lines)
def test_it_is_a_share(before, after):
    found = share_left(b"\n".join(before), b"\n".join(after))
    assert found is not None
    assert 0 <= found <= 1


@given(lines, lines)
def test_an_answer_that_stands_whole_among_other_lines_is_kept_whole(answer, others):
    written = b"\n".join(answer)
    assert share_left(written, b"\n".join([*answer, *others])) == 1


def test_too_many_lines_are_not_compared():
    assert share_left(ANSWER, b"x\n" * (MAX_LINES + 1)) is None
    assert share_left(b"x\n" * (MAX_LINES + 1), ANSWER) is None
