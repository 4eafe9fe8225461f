# `make demo`, `make test` and `make check` set up what they need, in .venv.
.PHONY: demo test check setup lint types contracts drill bench lock pocket pocket-test evaluate

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The tests of workers start a real Redis. Without root, or without apt, they say how and skip.
REDIS := command -v redis-server >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	    && { apt-get update -qq; DEBIAN_FRONTEND=noninteractive apt-get install -y -qq redis-server >/dev/null; }; } \
	    || echo 'xnai: no redis-server: install it from your distribution, or the tests of workers are skipped'

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("xnai needs Python 3.11 or newer" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation -e .
	$(REDIS)
	touch $@

setup: $(STAMP)

# Three requests of rising difficulty through the embedded ladder, every climb shown.
demo: setup
	@BIN=$(BIN) sh demo.sh

test: setup
	$(BIN)/python -m pytest -n auto --dist worksteal

# What CI runs.
check: setup lint types contracts test

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/deptry src

types: setup
	$(BIN)/mypy

contracts: setup
	$(BIN)/lint-imports --no-cache

# Long or heavy tests; their results stand in bench/RESULTS.md.
drill: setup
	$(BIN)/python -m pytest -m drill

bench: setup
	$(BIN)/python -m bench

lock: setup
	$(BIN)/uv pip compile --quiet --generate-hashes --universal --no-annotate \
	    --custom-compile-command "make lock" --group dev pyproject.toml -o requirements.lock

# Trains the embedded ladder from scratch: a week on two cores, and needs torch (pocket/requirements.txt).
pocket:
	$(PYTHON) -m venv .venv-pocket
	.venv-pocket/bin/pip install --quiet -r pocket/requirements.txt
	.venv-pocket/bin/python -m pocket.make

pocket-test:
	.venv-pocket/bin/python -m pytest pocket/tests/with_torch

evaluate:
	.venv-pocket/bin/python -m pocket.evaluate --out pocket/RESULTS.md
