import pytest
from hypothesis import given
from hypothesis import strategies as st

from xnai.engines.guessing import Guessing
from xnai.engines.speculation import Acceptance, Speculation, break_even

NGRAM = Speculation(kind="ngram", n_guess=8, break_even=0.4)


def answers(n: int, *, drawn: int = 100, guessed: int = 80, right: int = 40) -> Acceptance:
    total = Acceptance()
    for _ in range(n):
        total = total.after(Acceptance(n_drawn=drawn, n_guessed=guessed, n_right=right))
    return total


@pytest.mark.parametrize(("right", "faster"), [(60, True), (32, False), (10, False)])
def test_guessing_pays_exactly_above_the_break_even(right: int, faster: bool):
    assert (answers(3, right=right).speed_up(0.4) > 1.001) is faster


@given(
    st.floats(0.05, 1.0), st.integers(1, 500), st.integers(1, 500), st.floats(0, 1)
)  # fmt: skip
def test_what_was_gained_tells_the_break_even_it_came_from(share, drawn, guessed, rate):
    right = int(min(drawn, guessed) * rate)
    seen = Acceptance(n_drawn=drawn, n_guessed=guessed, n_right=right)
    assert break_even(seen, seen.speed_up(share)) == pytest.approx(share, rel=1e-6)


def test_few_guesses_prove_nothing():
    assert not Acceptance(n_drawn=100, n_guessed=20, n_right=0).loses(0.5)


def test_guessing_that_loses_is_ended_for_good():
    guessing = Guessing(NGRAM)
    assert guessing.now == NGRAM
    guessing.note(Acceptance(n_drawn=100, n_guessed=90, n_right=2))
    assert guessing.now is None
    guessing.note(Acceptance(n_drawn=100, n_guessed=90, n_right=90))
    assert guessing.now is None


def test_guessing_that_pays_goes_on():
    guessing = Guessing(NGRAM)
    for _ in range(20):
        guessing.note(Acceptance(n_drawn=100, n_guessed=90, n_right=80))
    assert guessing.now == NGRAM
    assert guessing.speed_up == pytest.approx(100 / (20 + 36))
    assert guessing.acceptance.rate == pytest.approx(8 / 9)


def test_answers_without_a_guess_change_nothing():
    guessing = Guessing(NGRAM)
    for _ in range(50):
        guessing.note(Acceptance(n_drawn=400))
    assert guessing.now == NGRAM
    assert guessing.speed_up == 1
