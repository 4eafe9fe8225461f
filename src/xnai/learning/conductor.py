"""From what a router model claims to the probability that it is right.

A language model that names a class is often surer than it is right, and small ones are sure of
whatever stands first. So its claim is a number to learn from: two weights on its log-odds, fitted
on requests whose class is known. A model that was never measured gets a prior that believes half
of what it claims.

Covers the weights and the JSON form. Does not cover asking (`xnai.cascade.conducting`) nor the fit,
and the requests it is made on (`bench.conductor`).
Source of the form: Platt, Probabilistic outputs for support vector machines (1999).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from xnai.core.errors import ConfigError
from xnai.core.odds import logit, sigmoid

SCHEMA: Final = "xnai.conductor/1"


@dataclass(frozen=True, kw_only=True, slots=True)
class Claims:
    """How far a router model can be believed.

    Args:
        slope: of the log-odds that it claims; 0 where they say nothing.
        constant: log-odds that it is right where it claims an even chance.
    """

    slope: float
    constant: float

    def right(self, claimed: float) -> float:
        """Probability in [0, 1] that it is right, from the one it claims."""
        return sigmoid(self.constant + self.slope * logit(claimed))


PRIOR: Final = Claims(slope=0.5, constant=0.0)


def read_claims(document: Mapping[str, Any], path: str | None) -> Claims:
    """Of the model in the file at `path`; the prior where that was not measured.

    Args:
        path: as the configuration has it, `pocket:NAME.gguf` for an embedded one.

    Raises:
        ConfigError: another schema.
    """
    if document.get("schema") != SCHEMA:
        raise ConfigError(
            f"The claims of router models must have schema {SCHEMA!r}, these have "
            f"{document.get('schema')!r}.",
            hint="Measure them again with this version.",
        )
    measured = (each for each in document["models"].values() if each["path"] == path)
    found = next(measured, None)
    return PRIOR if found is None else Claims(slope=found["slope"], constant=found["constant"])
