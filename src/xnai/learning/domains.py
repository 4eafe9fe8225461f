"""Which domain a request belongs to: code, math, creative, reasoning or general.

A linear model on hashed words and pairs of neighbours (`xnai.core.words`), softmax over the
domains, its sharpness fitted on phrases outside the fit. Where no domain is likely enough the
request is general: a wrong specialist costs more than none. In plain Python, since most commands
never load numpy; a request takes a fraction of a millisecond.

Covers reading and the JSON form. Does not cover the fit, nor what it was made on (`bench.domains`).
"""

from __future__ import annotations

import math
from array import array
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, get_args

from xnai.core.errors import ConfigError
from xnai.core.judgement import Domain
from xnai.core.words import request_columns

SCHEMA: Final = "xnai.domains/1"
DOMAINS: Final[tuple[Domain, ...]] = get_args(Domain)
SIZE: Final = 4096
"""Columns of hashed parts."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LinearDomains:
    """A fitted model.

    Args:
        weights: `SIZE` rows of one number for each of `DOMAINS`, −127 to 127.
        scale: what one of them is worth.
        constant: one for each of `DOMAINS`.
        sure: probability from which on a domain is told; below it is general.
    """

    weights: Sequence[int]
    scale: float
    constant: tuple[float, ...]
    sure: float

    def read(self, text: str) -> tuple[Domain, float]:
        """The domain of a text and its probability in [0, 1]; see `xnai.core.ports.Domains`."""
        shares = self.shares(text)
        at = max(range(len(shares)), key=shares.__getitem__)
        likeliest = DOMAINS[at]
        if shares[at] < self.sure:
            return "general", shares[DOMAINS.index("general")]
        return likeliest, shares[at]

    def shares(self, text: str) -> list[float]:
        """Probability of each of `DOMAINS`; they sum to 1."""
        columns, width = parts(text), len(DOMAINS)
        length = math.sqrt(len(columns)) or 1.0
        scores = [
            constant + self.scale * sum(self.weights[c * width + at] for c in columns) / length
            for at, constant in enumerate(self.constant)
        ]
        top = max(scores)
        lifted = [math.exp(score - top) for score in scores]
        return [each / sum(lifted) for each in lifted]


def parts(text: str) -> set[int]:
    """Columns of a text."""
    return request_columns(text, SIZE)


def read_domains(document: Mapping[str, Any]) -> LinearDomains:
    """Validate the JSON form.

    Raises:
        ConfigError: another schema, other domains, or numbers that do not fit them.
    """
    found = (document.get("schema"), tuple(document.get("domains", ())))
    if found != (SCHEMA, DOMAINS):
        raise ConfigError(
            f"A file of domains must have schema {SCHEMA!r} and {', '.join(DOMAINS)}; this one has "
            f"{found[0]!r} and {', '.join(map(str, found[1]))}.",
            hint="Fit it again with this version.",
        )
    try:
        model = LinearDomains(
            weights=array("b", b64decode(document["weights"], validate=True)),
            scale=float(document["scale"]),
            constant=tuple(map(float, document["constant"])),
            sure=float(document["sure"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigError(
            f"The file of domains is not whole: {error!r}.", hint="Fit it again."
        ) from error
    if (len(model.weights), len(model.constant)) != (SIZE * len(DOMAINS), len(DOMAINS)):
        raise ConfigError(
            "The file of domains has numbers that do not fit its domains.", hint="Fit it again."
        )
    return model
