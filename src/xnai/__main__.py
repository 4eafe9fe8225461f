"""`xnai` and `python -m xnai`: what runs before anything heavy is imported."""

from __future__ import annotations

import sys


def run() -> None:
    """Run the command; Ctrl-C ends it quietly also while it is still loading."""
    try:
        from xnai.cli.main import run as run_command  # noqa: PLC0415 (inside the net)
    except KeyboardInterrupt:
        sys.exit(130)
    run_command()


if __name__ == "__main__":
    run()
