"""What is believed of a model before anything is known of it: by its size and the request. Pure.

A linear model of log-odds, read from a small versioned file that names the outcomes it was fitted
on. It never falls with size. Covers applying it and its JSON form. Does not cover fitting
(`bench.priors`) nor models that were measured (`xnai.learning.calibration`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from xnai.core.errors import ConfigError
from xnai.core.judgement import Features
from xnai.core.odds import sigmoid

SCHEMA: Final = "xnai.prior/1"
COLUMNS: Final = (
    "bias", "doublings", "n_asks", "log_chars", "n_hard", "mid", "heavy", "examples", "not_code",
    "math", "reasoning", "creative", "shows_code", "other_language",
)  # fmt: skip
_SIZE_B: Final = 7.0
"""Doublings are counted from here."""
_SIZES_B: Final = (0.05, 500.0)
"""Beyond these nobody has measured how odds go on."""


def surface(features: Features) -> tuple[float, ...]:
    """Columns of what a request looks like, that every model before a draft begins with.

    Asks, characters, hard words, mid, heavy, examples and not code; each about 0–3 in size.
    """
    return (
        min(features.n_asks, 12) / 4,
        math.log1p(features.n_chars) / 4,
        min(len(features.hardness), 8) / 4,
        float(features.complexity == "mid"),
        float(features.complexity == "heavy"),
        float(features.n_examples > 0),
        float(features.output != "code"),
    )


def prior_vector(size_b: float, features: Features) -> tuple[float, ...]:
    """Inputs in the order of `COLUMNS`; each about 0–3 in size, but for doublings.

    Args:
        size_b: billions of parameters.
    """
    least, most = _SIZES_B
    return (
        1.0,
        math.log2(min(most, max(least, size_b)) / _SIZE_B),
        *surface(features),
        float(features.domain == "math"),
        float(features.domain == "reasoning"),
        float(features.domain == "creative"),
        float(features.kind in ("explain", "repair")),
        float(features.language not in ("", "python")),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Prior:
    """A linear model of the log-odds of being right.

    Args:
        weights: in the order of `COLUMNS`; that of doublings is ≥ 0.
        source: what it rests on, for people.
    """

    weights: tuple[float, ...]
    source: str

    def probability(self, size_b: float, features: Features) -> float:
        """In [0, 1], that a model of so many billions of parameters answers such a request rightly.

        Never less for a larger model.
        """
        inputs = prior_vector(size_b, features)
        return sigmoid(sum(w * x for w, x in zip(self.weights, inputs, strict=True)))


PUBLISHED: Final = Prior(
    weights=(0.9 + 0.5 * math.log2(7 / 1.5), 0.5, 0, 0, 0, -1, -2, 0, 0, 0, 0, 0, 0, 0),
    source="published pass rates on HumanEval",
)
"""Where no file is at hand, and what a fit has to beat.

pass@1 on HumanEval as published for Qwen2.5-Coder-Instruct 1.5B, 3B and 7B (70.7, 84.1, 88.4 %)
taken as the mundane level, one unit of log-odds less for each level above.
"""


def read_prior(document: Mapping[str, Any]) -> Prior:
    """Validate the JSON form; a column that has no weight there counts nothing.

    Raises:
        ConfigError: another schema, other columns, or weights that are not finite, or that fall
            as sizes rise.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"A prior must have schema {SCHEMA!r}, this one has {document.get('schema')!r}.",
            hint="Fit it again with this version.",
        )
    try:
        named = {str(name): float(weight) for name, weight in document["weights"].items()}
        source = ", ".join(str(each["name"]) for each in document["sources"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ConfigError(
            f"A prior cannot be read: {error}.", hint="Fit it again with this version."
        ) from error
    sound = set(named) <= set(COLUMNS) and all(map(math.isfinite, named.values()))
    if not sound or named.get("doublings", -1.0) < 0:
        raise ConfigError(
            f"A prior has finite weights of some of {', '.join(COLUMNS)}, and one of doublings "
            "that is not below 0.",
            hint="Fit it again with this version.",
        )
    return Prior(weights=tuple(named.get(name, 0.0) for name in COLUMNS), source=source)
