# Every target works from a clean clone: the first one that needs the
# environment creates it in .venv from the hash-locked requirements-dev.txt.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
TARGET ?= local
LEVEL ?=
ARGS ?=
CONTENDERS := .cache/contenders
# The tests start hundreds of Python programs, each of which would compile the SDK anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test lint typecheck generate check-generated compare-upstream \
	coverage-table docs docs-serve coverage release-check contract contract-seeds contract-clean load kill-test long-test stack bench bench-auth lock format clean

help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Create the environment (.venv) from the lock file

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "openchami-sdk needs Python 3.11 or newer: install it, or name it: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ echo "Python cannot make virtual environments: install its venv module (Debian: apt install python3-venv)." >&2; exit 1; }
	@echo "Installing the locked development environment into $(VENV) (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: $(READY) ## Show real calls on the local stack: RELEASE=v0.1|v0.2 for one of the two
	@$(BIN)/python examples/demo.py $(if $(RELEASE),--release $(RELEASE)) $(ARGS)

stack: $(READY) ## Run the local stack in the foreground: ARGS="--release v0.2" for the other release
	@$(BIN)/python -m openchami_sdk.testing stack $(ARGS)

test: $(READY) ## Run the tests (on this machine only, about five minutes)
	@$(BIN)/python -m pytest -n 2 --dist worksteal -q $(ARGS)

lint: $(READY) ## Check style, and that every file has a licence
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/reuse --suppress-deprecation lint --quiet

format: $(READY) ## Apply the style
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

typecheck: $(READY) ## Check types in all Python files with mypy --strict and pyright
	@rm -rf build/namespace
	@mkdir -p build/namespace/openchami_sdk build/namespace/ansible_collections/openchami
	@ln -s $(addprefix $(CURDIR)/,$(wildcard */openchami_sdk/*)) build/namespace/openchami_sdk/
	@ln -s $(addprefix $(CURDIR)/examples/,story bss_migration) build/namespace/
	@ln -s $(CURDIR)/examples/ansible build/namespace/ansible_collections/openchami/inventory
	@$(BIN)/mypy
	@$(BIN)/pyright

generate: $(READY) ## Build the descriptions and regenerate the clients
	@$(BIN)/python -m openapi.tools generate

check-generated: $(READY) ## Fail when generated/ is not what the descriptions say
	@$(BIN)/python -m openapi.tools check

compare-upstream: $(READY) ## List what an upstream description changed: UPSTREAM=swagger.yaml [ARGS=--json]
	@test -n "$(UPSTREAM)" || { echo "Name the upstream description: make compare-upstream UPSTREAM=path/to/swagger.yaml" >&2; exit 2; }
	@$(BIN)/python -m openapi.tools compare-upstream $(UPSTREAM) $(ARGS)

coverage-table: $(READY) ## List for every operation whether it is described, generated, in a stand-in, and tested
	@$(BIN)/python -m openapi.tools table $(ARGS)

contract: $(READY) ## Run the contract tests: TARGET=local|file.toml LEVEL=read-only|create|disruptive|destructive
	@$(BIN)/openchami-contract --target $(TARGET) $(if $(LEVEL),--level $(LEVEL)) $(ARGS)

contract-seeds: $(READY) ## Run the contract tests with five seeds and compare the results: TARGET=local|local-v0.2
	@$(BIN)/python -m contract_tests.tests.suite.seeds --target $(TARGET) $(ARGS)

contract-clean: $(READY) ## Remove the objects that a killed contract run left: TARGET=...
	@$(BIN)/openchami-contract clean --target $(TARGET) $(ARGS)

load: $(READY) ## Fetch 20,000 boot scripts while secrets rotate and the token server restarts
	@$(BIN)/python -m benchmarks.load $(ARGS)

kill-test: $(READY) ## Kill 300 processes at random moments while they use TokenSmith's tokens; start them again
	@OPENCHAMI_LONG_TESTS=1 $(BIN)/python -m pytest -q -s contract_tests/tests/auth/tokensmith/test_tokensmith_kills.py $(ARGS)

# The modules that count with runtime/tests/scale.py.
long-test: $(READY) ## Run the tests that `make test` shortens, with their full numbers: forks, rotations, kills, ...
	@OPENCHAMI_LONG_TESTS=1 $(BIN)/python -m pytest -q $(ARGS) \
		$$(grep -rl --include='test_*.py' 'tests.scale import' runtime/tests contract_tests/tests)

bench: $(READY) ## Measure decoding, calls and many token requests at once, against other libraries
	@$(BIN)/python -m benchmarks $(ARGS)

bench-auth: $(READY) ## Compare the authentication with other libraries; writes docs/auth-comparison.md
	@$(PYTHON) -m venv $(CONTENDERS) && $(CONTENDERS)/bin/python -m pip install --quiet \
		--disable-pip-version-check --require-hashes -r benchmarks/auth/contenders.txt
	@PYTHONPATH=$$(echo $(CURDIR)/$(CONTENDERS)/lib/python*/site-packages) \
		$(BIN)/python -m benchmarks.auth $(ARGS)

COMPILE := $(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

docs: $(READY) ## Build the documentation site into site/, and check its links
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet

docs-serve: $(READY) ## Show the documentation site on loopback
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve --dev-addr 127.0.0.1:8000

coverage: $(READY) ## Run the tests and print how much of each package they run
	@$(BIN)/python -m pytest -n 2 --dist worksteal -q --cov --cov-report= $(ARGS); status=$$?; \
		$(BIN)/coverage report; exit $$status

release-check: $(READY) ## Build, and run the Start page's steps in an empty environment of each Python found
	@BUILD_PYTHON=$(BIN)/python .ci/release-check

lock: $(READY) ## Resolve the dependencies anew into requirements-dev.txt
	@CUSTOM_COMPILE_COMMAND="make lock" $(COMPILE) --extra httpx2 --extra testing --extra contract --extra jwt --extra redis --extra otel \
		-o requirements-dev.txt pyproject.toml requirements-dev.in
	@cd benchmarks/auth && CUSTOM_COMPILE_COMMAND="make lock" $(CURDIR)/$(COMPILE) \
		-o contenders.txt contenders.in

clean: ## Remove the environment, caches and reports
	@rm -rf $(VENV) .cache build dist reports .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
