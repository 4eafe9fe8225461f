"""Clients set up by `xnai connect`, each in a home of its own."""

from pathlib import Path

from tests.clients.environments import run
from tests.server.live import TOKEN, XNAI, Live


def connect(client: str, live: Live, home: Path, *more: object) -> None:
    """Set a client up, in a home where the token lies as `xnai serve` leaves it there."""
    token = home / "xnai" / "data" / "token"
    token.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    token.write_text(f"{TOKEN}\n")
    token.chmod(0o600)
    done = run(
        XNAI,
        *("connect", client, "--yes", "--url", live.url, *more),
        home=home,
        extra=[("XNAI_HOME", str(home / "xnai"))],
    )
    assert done.returncode == 0, done.stderr
