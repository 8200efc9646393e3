# On a fresh machine: make build (prints the book), make example (prints the example), make test.

SECONDS = 1800

.PHONY: build example test lint types bench faults fuzz audit lock reference pictures wheel clean
.DELETE_ON_ERROR:

build: .venv/run .venv/pango
	.venv/bin/anthology build

# A small finished anthology, as a project of its own to look at and to try things on.
example: build/railways/anthology.toml .venv/pango
	.venv/bin/anthology build -C build/railways --format pdf,epub,html

build/railways/anthology.toml: | .venv/run
	.venv/bin/anthology init --example build/railways

test: .venv/test .venv/pango .venv/fuzz lint types node_modules
	.venv/bin/python -m pytest

lint: .venv/test
	.venv/bin/ruff check --quiet .
	.venv/bin/ruff format --quiet --check .

types: .venv/test
	.venv/bin/mypy --no-error-summary

# How fast texts are cleaned and books are made; prints figures and ratios, judges nothing.
bench: .venv/test .venv/pango
	.venv/bin/python tools/bench.py
	.venv/bin/python tools/bench_books.py

# Kills builds, fills disks, takes memory away; prints what is left of dist/. Takes minutes.
faults: .venv/test .venv/pango
	.venv/bin/python tools/faults.py

# Projects that change at random, thousands of steps; then, for SECONDS, bytes at every door, led by
# the branches that they reach. Nightly work: what is found becomes a case in tests/fuzz/corpus.
fuzz: .venv/test .venv/pango .venv/fuzz
	HYPOTHESIS_PROFILE=thorough .venv/bin/python -m pytest tests/fuzz/test_projects.py
	.venv/bin/python tools/fuzz.py all $(SECONDS)

# Known faults of the locked versions; needs the network, and a tool of its own.
audit:
	python3 -m venv build/audit && build/audit/bin/pip install --quiet pip-audit
	build/audit/bin/pip-audit --require-hashes --disable-pip --requirement locks/run.txt

# The lock files name every library with its version and hashes, for all systems.
lock:
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
	  --custom-compile-command "make lock" pyproject.toml -o locks/run.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
	  --custom-compile-command "make lock" pyproject.toml --group test -o locks/test.txt
	uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url \
	  --custom-compile-command "make lock" --group fuzz -o locks/fuzz.txt

# The reference is written from the program; a test holds the two together.
reference: .venv/test
	.venv/bin/python tools/reference.py > docs/reference.md

# Pages of the example, for the documents.
pictures: .venv/test .venv/pango
	.venv/bin/python tools/pictures.py docs/pictures

wheel: .venv/test
	.venv/bin/pip wheel --quiet --no-deps --wheel-dir build/wheel .

clean:
	rm -rf .venv build node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# What the tests read the books with in a browser; a machine without npm skips those tests.
node_modules: package.json package-lock.json
	@if command -v npm >/dev/null; then npm ci --ignore-scripts --no-audit --no-fund --silent; else mkdir -p $@; fi
	@touch $@

.venv/run: locks/run.txt pyproject.toml tools/venv
	@tools/venv locks/run.txt
	@touch $@

.venv/test: locks/test.txt pyproject.toml tools/venv
	@tools/venv locks/test.txt
	@touch $@ .venv/run

# A machine without a wheel of atheris skips the part of the tests that it leads, and says so.
.venv/fuzz: locks/fuzz.txt | .venv/test
	@.venv/bin/pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
	  --requirement locks/fuzz.txt || echo "atheris is not to be had here: fuzzing by it is skipped" >&2
	@touch $@

.venv/pango: tools/pango | .venv/run
	@tools/pango .venv/bin/python
	@touch $@
