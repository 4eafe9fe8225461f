"""Keys of models behind a URL in the system's keyring; needs the extra `keyring`.

Covers reading, keeping and removing one. A keyring that is missing or locked has no keys.
"""

from __future__ import annotations

from types import ModuleType
from typing import Final

from xnai.core.errors import BadRequest

_SERVICE: Final = "xnai"


def kept_key(name: str) -> str | None:
    """The key kept under a name; None where there is none, or no keyring."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        found = keyring.get_password(_SERVICE, name)
    except keyring.errors.KeyringError:
        return None
    return found or None


def keep_key(name: str, key: str) -> None:
    """Keep a key.

    Raises:
        BadRequest: there is no keyring that keeps it.
    """
    keyring = _needed()
    try:
        keyring.set_password(_SERVICE, name, key)
    except keyring.errors.KeyringError as error:
        raise _unusable(error) from error


def remove_key(name: str) -> None:
    """Remove a key.

    Raises:
        BadRequest: there is none of that name, or no keyring.
    """
    keyring = _needed()
    try:
        keyring.delete_password(_SERVICE, name)
    except keyring.errors.PasswordDeleteError as error:
        raise BadRequest(f"The keyring has no key {name}.") from error
    except keyring.errors.KeyringError as error:
        raise _unusable(error) from error


def _keyring() -> ModuleType | None:
    try:
        import keyring  # noqa: PLC0415 (an extra, and only for models behind a URL)
        import keyring.errors  # noqa: PLC0415
    except ImportError:
        return None
    return keyring


def _needed() -> ModuleType:
    keyring = _keyring()
    if keyring is None:
        raise BadRequest(
            "Keys cannot be kept: the extra `keyring` is not installed.",
            hint='Install it: pip install "xnai[keyring]". Or set the environment variable.',
        )
    return keyring


def _unusable(error: Exception) -> BadRequest:
    return BadRequest(
        f"The keyring of this system cannot be used: {error}",
        hint="Unlock it, or set the environment variable of that name instead.",
    )
