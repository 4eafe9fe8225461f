"""llama.cpp by its C functions: what a token would be at every position, and going back.

The server of llama.cpp lets one model guess for another. Three in a row need the logits of a whole
batch, and a context that forgets what was refused. Structures that change from version to version
are left as the library fills them; what is set in them is asked for again, so that another layout
is seen. For experiments only: an error in C ends the program.
Source: `include/llama.h` of llama.cpp, as the xllamacpp wheel exports it.
"""

from __future__ import annotations

import ctypes as c
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import xllamacpp
from numpy.typing import NDArray

_ROOM: Final = 1024
"""Bytes for a structure of parameters; above what any version has. Passed as the last argument, it
may be longer than the callee's."""


class _Opaque(c.Structure):
    _fields_ = (("words", c.c_uint32 * (_ROOM // 4)),)


class _Batch(c.Structure):
    _fields_ = (
        ("n_tokens", c.c_int32),
        ("token", c.POINTER(c.c_int32)),
        ("embd", c.c_void_p),
        ("pos", c.POINTER(c.c_int32)),
        ("n_seq_id", c.POINTER(c.c_int32)),
        ("seq_id", c.POINTER(c.POINTER(c.c_int32))),
        ("logits", c.POINTER(c.c_int8)),
    )


_SILENT = c.CFUNCTYPE(None, c.c_int, c.c_char_p, c.c_void_p)(lambda *_: None)


def _library() -> Any:  # noqa: ANN401 (ctypes knows no functions)
    library = c.CDLL(str(Path(xllamacpp.__file__).with_name("xllamacpp.abi3.so")))
    for name, result, arguments in (
        ("llama_log_set", None, [c.c_void_p, c.c_void_p]),
        ("llama_model_default_params", _Opaque, []),
        ("llama_context_default_params", _Opaque, []),
        ("llama_model_load_from_file", c.c_void_p, [c.c_char_p, _Opaque]),
        ("llama_init_from_model", c.c_void_p, [c.c_void_p, _Opaque]),
        ("llama_model_get_vocab", c.c_void_p, [c.c_void_p]),
        ("llama_vocab_n_tokens", c.c_int32, [c.c_void_p]),
        ("llama_vocab_is_eog", c.c_bool, [c.c_void_p, c.c_int32]),
        ("llama_tokenize", c.c_int32,
         [c.c_void_p, c.c_char_p, c.c_int32, c.POINTER(c.c_int32), c.c_int32, c.c_bool, c.c_bool]),
        ("llama_n_ctx", c.c_uint32, [c.c_void_p]),
        ("llama_n_batch", c.c_uint32, [c.c_void_p]),
        ("llama_set_n_threads", None, [c.c_void_p, c.c_int32, c.c_int32]),
        ("llama_batch_init", _Batch, [c.c_int32, c.c_int32, c.c_int32]),
        ("llama_batch_free", None, [_Batch]),
        ("llama_decode", c.c_int32, [c.c_void_p, _Batch]),
        ("llama_get_logits_ith", c.POINTER(c.c_float), [c.c_void_p, c.c_int32]),
        ("llama_get_memory", c.c_void_p, [c.c_void_p]),
        ("llama_memory_seq_rm", c.c_bool, [c.c_void_p, c.c_int32, c.c_int32, c.c_int32]),
        ("llama_free", None, [c.c_void_p]),
        ("llama_model_free", None, [c.c_void_p]),
    ):  # fmt: skip
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    library.llama_log_set(c.cast(_SILENT, c.c_void_p), None)
    return library


class Reader:
    """One model with one conversation, which grows and is cut back.

    Args:
        n_ctx: most tokens of it; a multiple of 256.

    Attributes:
        n_vocab: tokens that logits are given for; may be set lower, for the first ones only.
    """

    def __init__(self, path: Path, *, n_ctx: int, n_threads: int) -> None:
        self._lib = _library()
        self._model = self._lib.llama_model_load_from_file(
            str(path).encode(), self._lib.llama_model_default_params()
        )
        assert self._model, f"{path} cannot be loaded"
        params = self._lib.llama_context_default_params()
        params.words[0] = params.words[1] = n_ctx
        self._ctx = self._lib.llama_init_from_model(self._model, params)
        told = self._lib.llama_n_ctx(self._ctx), self._lib.llama_n_batch(self._ctx)
        assert told == (n_ctx, n_ctx), f"this llama.cpp has other structures: {told}"
        self._lib.llama_set_n_threads(self._ctx, n_threads, n_threads)
        self._vocabulary = self._lib.llama_model_get_vocab(self._model)
        self.n_vocab = self._lib.llama_vocab_n_tokens(self._vocabulary)
        self._batch = self._lib.llama_batch_init(n_ctx, 0, 1)
        self.tokens: list[int] = []

    def tokens_of(self, text: str) -> list[int]:
        """With the words that begin and end a turn as tokens of their own."""
        raw = text.encode()
        found = (c.c_int32 * (len(raw) + 8))()
        n = self._lib.llama_tokenize(
            self._vocabulary, raw, len(raw), found, len(found), False, True
        )
        return list(found[:n])

    def ends(self, token: int) -> bool:
        """Whether an answer ends with it."""
        return bool(self._lib.llama_vocab_is_eog(self._vocabulary, token))

    def read(self, tokens: Sequence[int], *, told: int) -> NDArray[np.float32]:
        """Append tokens.

        Args:
            told: of how many of the last ones it is said what would follow, ≥ 1.

        Returns:
            Logits, `(told, n_vocab)`; a copy.
        """
        first, batch = len(tokens) - told, self._batch
        batch.n_tokens = len(tokens)
        for at, token in enumerate(tokens):
            batch.token[at], batch.pos[at] = token, len(self.tokens) + at
            batch.n_seq_id[at], batch.logits[at] = 1, at >= first
            batch.seq_id[at][0] = 0
        status = self._lib.llama_decode(self._ctx, batch)
        assert status == 0, f"llama_decode: {status}"
        self.tokens += tokens
        rows = [
            np.ctypeslib.as_array(self._lib.llama_get_logits_ith(self._ctx, at), (self.n_vocab,))
            for at in range(first, len(tokens))
        ]
        return np.stack(rows)

    def follow(self, tokens: Sequence[int], *, told: int = 1) -> NDArray[np.float32]:
        """Have read exactly these tokens, cutting back to what is shared; see `read`.

        Of the last `told` it is said what would follow, so that they are read again if need be.
        """
        shared = 0
        for one, other in zip(self.tokens, tokens, strict=False):
            if one != other:
                break
            shared += 1
        keep = min(shared, len(tokens) - told)
        if keep < len(self.tokens):
            self._lib.llama_memory_seq_rm(self._lib.llama_get_memory(self._ctx), 0, keep, -1)
            del self.tokens[keep:]
        return self.read(tokens[keep:], told=told)

    def close(self) -> None:
        """Give the memory back."""
        self._lib.llama_batch_free(self._batch)
        self._lib.llama_free(self._ctx)
        self._lib.llama_model_free(self._model)
