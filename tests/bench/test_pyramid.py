"""Models that guess for each other change the time of an answer, never the answer."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import xnai.pocket
from bench.low_level import Reader
from bench.pyramid import answered, checked, greedy, sorted_out

FOLDER = Path(xnai.pocket.__file__).parent
PROMPT = "<|im_start|>user\nsrt(xs): sort descending<|im_end|>\n<|im_start|>assistant\n"


@pytest.fixture(scope="module")
def models() -> Iterator[dict[str, Reader]]:
    names = ("draft", "refine", "expert")
    found = {n: Reader(FOLDER / f"{n}.gguf", n_ctx=512, n_threads=1) for n in names}
    yield found
    for each in found.values():
        each.close()


def test_what_is_read_at_once_says_what_it_says_piece_by_piece(models: dict[str, Reader]):
    model = models["draft"]
    tokens = model.tokens_of(PROMPT)
    at_once = model.follow(tokens, told=3)
    for n in (2, 1, 0):
        alone = model.follow(tokens[: len(tokens) - n])
        assert np.allclose(alone[0], at_once[2 - n], atol=0.05)


def test_every_way_writes_what_the_largest_writes_alone(models: dict[str, Reader]):
    draft, middle, largest = models.values()
    prompt = largest.tokens_of(PROMPT)
    alone = answered(largest, prompt, None, 40)
    three = sorted_out(greedy(draft, 4), middle, 8)
    assert len(alone.tokens) > 10
    for guess in (greedy(draft, 4), greedy(middle, 4), three):
        found = answered(largest, prompt, guess, 40)
        assert found.tokens == alone.tokens
        assert found.n_checks < alone.n_checks
        assert 0 < found.n_stood <= found.n_guessed


def test_a_wrong_guess_is_refused_and_what_stands_before_it_is_kept(models: dict[str, Reader]):
    model = models["expert"]
    prompt = model.tokens_of(PROMPT)
    right = answered(model, prompt, None, 4).tokens
    wrong = (right[2] + 1) % model.n_vocab
    n_stood, taken = checked(model, prompt, [*right[:2], wrong, right[3]], 1.0)
    assert (n_stood, taken) == (2, right[:3])
