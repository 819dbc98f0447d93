# make run: serve · make test: every check · make check: the same without the browser · make bench: measure

USABLE := import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c '$(USABLE)' 2>/dev/null && { command -v $$python; break; }; done)
VERSION := $(shell $(PYTHON) -c 'import platform; print(platform.python_version())' 2>/dev/null)
VENV := .venv/bin
FOR_RUN := .venv/made-to-run-on-$(VERSION)
FOR_TEST := .venv/made-to-test-on-$(VERSION)
PIP := $(VENV)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test check bench lock python

run: $(FOR_RUN)
	@exec $(VENV)/python app.py

test: check
	$(VENV)/python -m tests.browser.provide
	$(VENV)/pytest tests/browser

check: $(FOR_TEST)
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/pytest --ignore tests/browser --cov --cov-report=
	$(VENV)/coverage report --include 'quiz/rules/*' --fail-under 100
	$(VENV)/coverage report --fail-under 95

bench: $(FOR_TEST)
	$(VENV)/python -m tests.bench.recital
	$(VENV)/python -m tests.bench.packs
	$(VENV)/python -m tests.bench.rooms

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header pyproject.toml --group dev -o requirements-dev.lock

$(FOR_RUN): requirements.lock | python
	@echo "Setting up .venv for Python $(VERSION); this happens once."
	@$(PYTHON) -m venv --clear .venv
	@$(PIP) -r requirements.lock
	@touch $@

$(FOR_TEST): requirements-dev.lock $(FOR_RUN)
	@$(PIP) -r requirements-dev.lock
	@touch $@

python:
	@test -n '$(VERSION)' || { echo "Puzzlers needs Python 3.11 or newer with venv and pip: on Debian and Ubuntu that is the package python3-venv."; exit 1; }
