# `make demo` and `make test` set up what they need; everything else assumes they have.
.PHONY: demo test check setup lock lint types contracts drill bench pocket evaluate

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "xnai needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

setup: $(STAMP)

test: setup
	$(BIN)/python -m pytest

check: setup lint types contracts test

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/deptry src

types: setup
	$(BIN)/mypy

contracts: setup
	$(BIN)/lint-imports --no-cache

lock:
	$(BIN)/uv pip compile --quiet --generate-hashes --universal --no-annotate \
	    --custom-compile-command "make lock" --group dev pyproject.toml -o requirements.lock
