"""`python -m xnai`."""

from xnai.cli.main import run

run()
