"""Which calibration decides a request, followed while a server runs.

Covers reading the standing again when it changes, so that a promotion or a rollback by another
process holds for the next request. Does not cover making either (`xnai.learning.standing`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xnai.core.errors import ConfigError, StoreError
from xnai.core.ports import Calibration
from xnai.learning.learned import LearnedCalibration
from xnai.learning.standing import SHIPPED, Standing
from xnai.learning.versions import Versions


def calibration_of(
    versions: Versions,
    version: str,
    base: Calibration,
    *,
    identities: Mapping[str, str],
) -> Calibration:
    """A version as it decides; the base where it was fitted on another shipped calibration.

    Raises:
        ConfigError, StoreError: it cannot be read.
    """
    lessons = versions.lessons(version)
    if lessons is None or lessons.stands_on != base.version:
        return base
    return LearnedCalibration(base=base, lessons=lessons.of(identities), version=version)


@dataclass(kw_only=True, slots=True)
class Deciders:
    """The calibrations that may decide now. Its state belongs to one event loop.

    Args:
        base: the shipped calibration.
        identities: model → SHA-256 of its configuration.
        versions: None where nothing is learned.
    """

    base: Calibration
    identities: Mapping[str, str]
    versions: Versions | None
    _standing: Standing = field(default_factory=Standing)
    _stamp: tuple[int, int] = (0, 0)
    _known: dict[str, Calibration] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the standing.

        Raises:
            ConfigError, StoreError: what was learned cannot be read.
        """
        self._known[SHIPPED] = self.base
        self._follow()

    def of(self, request_id: str) -> Calibration:
        """The calibration for a request."""
        self._follow_if_readable()
        return self._known[self._standing.decides(request_id)]

    def setting(self) -> str:
        """All that decides now, as a text that changes with it."""
        self._follow_if_readable()
        return " ".join((self.base.version, *self._standing.versions))

    @property
    def standing(self) -> Standing:
        """Who decides now."""
        self._follow_if_readable()
        return self._standing

    @property
    def champion(self) -> Calibration:
        """The calibration that decides, or decides most."""
        return self._known[self._standing.champion]

    def _follow_if_readable(self) -> None:
        """What cannot be read any more changes nothing here; at the next start it is told."""
        try:
            self._follow()
        except (ConfigError, StoreError):
            return

    def _follow(self) -> None:
        if self.versions is None or (stamp := self.versions.stamp()) == self._stamp:
            return
        self._stamp = stamp
        standing = self.versions.standing()
        known = {version: self._read(self.versions, version) for version in standing.versions}
        self._standing, self._known = standing, known

    def _read(self, versions: Versions, version: str) -> Calibration:
        return calibration_of(versions, version, self.base, identities=self.identities)
