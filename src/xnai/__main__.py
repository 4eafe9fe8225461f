"""`xnai` and `python -m xnai`: what runs before anything heavy is imported."""

from __future__ import annotations

import signal
import sys


def run() -> None:
    """Run the command; Ctrl-C ends it quietly also while it still loads, and once it is done."""
    try:
        from xnai.cli.main import run as run_command  # noqa: PLC0415 (inside the net)

        run_command()
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        # Python takes itself down after this and would report an interrupt as an ignored exception.
        signal.signal(signal.SIGINT, signal.SIG_DFL)


if __name__ == "__main__":
    run()
