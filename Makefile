# `make` builds the decks. It needs Python 3.11 or later; everything else goes to .venv.
# `make test` runs the tests, `make check` reads the code, `make docs` writes the reference
# anew, `make lock` follows a change of the dependencies in pyproject.toml.

PYTHON ?= python3

export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: decks test check docs lock clean

decks: .venv/runtime
	@.venv/bin/factfile build

test: .venv/dev
	@tests/debian-packages
	@.venv/bin/pytest

check: .venv/dev
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo

docs: .venv/runtime
	@.venv/bin/python docs/reference.py

# A new lock makes a new .venv, so that nothing stays behind from an old one.
.venv/runtime: requirements.lock pyproject.toml
	@$(PYTHON) -c "$$NEW_ENOUGH"
	@echo "Setting up .venv ..."
	@$(PYTHON) -m venv --clear .venv
	@.venv/bin/pip install -qq --require-hashes -r requirements.lock
	@.venv/bin/pip install -qq --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev: .venv/runtime tests/requirements.lock
	@echo "Adding what tests and checks need to .venv ..."
	@.venv/bin/pip install -qq --require-hashes -r tests/requirements.lock
	@touch $@

define NEW_ENOUGH
import sys
if sys.version_info < (3, 11):
    sys.exit('factfile needs Python 3.11 or later: make PYTHON=python3.11')
endef
export NEW_ENOUGH

# Versions in the locks stay unless they must move; delete a lock first to take the
# newest. The locks serve every system and Python, and name no registry.
UV_COMPILE = .venv/lock/bin/uv pip compile -q --universal --python-version 3.11 \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

lock:
	@$(PYTHON) -m venv --clear .venv/lock
	@.venv/lock/bin/pip install -qq uv
	@$(UV_COMPILE) pyproject.toml --group build -o requirements.lock
	@$(UV_COMPILE) --group dev -c requirements.lock -o tests/requirements.lock

clean:
	rm -rf .venv .*_cache .hypothesis dist
