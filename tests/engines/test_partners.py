from dataclasses import replace
from pathlib import Path

import pytest

import xnai.pocket
from tests.tools.random_gguf import TINY, write_random_gguf
from xnai.core.errors import ModelFileError
from xnai.engines.partners import Vocabulary, disagreement, read_vocabulary

TOKENS = tuple(b"t%d" % n for n in range(600))
PLAIN = Vocabulary(tokens=TOKENS, single={"tokenizer.ggml.model": b"gpt2"})
POCKET = Path(xnai.pocket.__path__[0])


def test_the_embedded_models_can_guess_for_each_other():
    small, large = (read_vocabulary(POCKET / f"{name}.gguf") for name in ("draft", "expert"))
    assert len(small.tokens) == 1536
    assert disagreement(small, large) == ""


def test_models_of_different_families_are_refused_with_the_reason(tmp_path: Path):
    other = write_random_gguf(tmp_path / "m.gguf", replace(TINY, n_vocab=900))
    small, large = read_vocabulary(other), read_vocabulary(POCKET / "draft.gguf")
    assert disagreement(small, large) == "they have another token that begins a text"
    assert disagreement(replace(small, single=large.single), large) == (
        "they have 900 and 1,536 tokens"
    )


def test_padding_at_the_end_is_no_disagreement():
    assert disagreement(PLAIN, replace(PLAIN, tokens=(*TOKENS, *TOKENS[:128]))) == ""
    assert disagreement(PLAIN, replace(PLAIN, tokens=(*TOKENS, *TOKENS[:129]))) != ""


def test_the_first_token_that_differs_is_named():
    other = (*TOKENS[:7], b"else", *TOKENS[8:])
    assert disagreement(PLAIN, replace(PLAIN, tokens=other)) == (
        "token 7 is 't7' in one and 'else' in the other"
    )


def test_names_of_control_tokens_may_differ():
    assert disagreement(PLAIN, replace(PLAIN, tokens=(b"<s>", *TOKENS[1:]))) == ""


def test_another_kind_of_tokenizer_is_a_disagreement():
    other = replace(PLAIN, single={"tokenizer.ggml.model": b"llama"})
    assert disagreement(PLAIN, other) == "they have another kind of tokenizer"


@pytest.mark.parametrize("n_bytes", [0, 3, 23, 24, 100, 400])
def test_a_file_that_ends_too_early_is_refused(tmp_path: Path, n_bytes: int):
    cut = tmp_path / "cut.gguf"
    cut.write_bytes((POCKET / "draft.gguf").read_bytes()[:n_bytes])
    with pytest.raises(ModelFileError, match=r"cut\.gguf"):
        read_vocabulary(cut)
