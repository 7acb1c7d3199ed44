# `make serve` and `make test` are all that most people need.

VENV ?= .venv
export VENV
PYTHON3 ?= python3
PYTHON := "$(VENV)/bin/python"
PATHS ?=
ADDRESS ?= 127.0.0.1:8000
BENCH ?= .venv-bench
COPIES ?= 10
# Not nproc: it heeds OMP_NUM_THREADS.
JOBS ?= $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
# Material's notice on the end of MkDocs 1; nothing computes on two threads.
export NO_MKDOCS_2_WARNING := 1
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1

.DEFAULT_GOAL := help
.PHONY: help setup serve test fresh busy site new snippets trial record check lint bench requirements clean

help:  ## say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 20

setup:
	@command -v $(PYTHON3) >/dev/null || { echo "setup: Python 3.11.5 or later is needed: install it" >&2; exit 2; }
	@$(PYTHON3) scripts/setup/environment.py

serve: export SERVED_AT := $(value ADDRESS)
serve: setup  ## build the guide, and serve it while you write (ADDRESS=…)
	@$(PYTHON) -m scripts.serve --run -- "$$SERVED_AT"

ifeq ($(PATHS),)
test: setup  ## pass every check: tools, programs, pages, site (PATHS=… for some)
	@$(MAKE) --no-print-directory lint
	@$(PYTHON) -m scripts check
	@$(PYTHON) -m scripts.setup.sandbox
	@$(PYTHON) -m scripts run --no-cache --engine cold $(if $(CI),--require-sandbox)
	@$(PYTHON) -m scripts run --processor oldest
	@$(PYTHON) -m scripts trial
	@$(PYTHON) -m scripts.setup.browser
	@$(PYTHON) -m scripts.setup.validator
	@$(PYTHON) -m pytest --numprocesses $(JOBS)
else
test: setup
	@$(PYTHON) -m pytest --numprocesses 0 $(PATHS)
endif

fresh:  ## try README's two commands on a bare machine
	@$(PYTHON3) -m scripts.setup.fresh

busy:  ## pass `make test` twice, while every core is busy
	@loops=; for _ in $$(seq $(JOBS)); do while :; do :; done & loops="$$loops $$!"; done; \
	  trap "kill $$loops" EXIT; trap 'exit 130' INT TERM; \
	  $(MAKE) --no-print-directory test && $(MAKE) --no-print-directory test

site: setup  ## build the guide into site/, strictly
	@$(PYTHON) -m scripts.publish site

# As they were typed: neither make nor the shell is to read a title.
unexport PAGE TITLE CLAIM ADDRESS
new: export NEW_PAGE := $(value PAGE)
new: export NEW_TITLE := $(value TITLE)
new: export NEW_CLAIM := $(value CLAIM)
new: setup  ## begin a page: PAGE=part/page TITLE='…' (CLAIM=… to try)
	@$(PYTHON) -m scripts new --claim "$$NEW_CLAIM" -- "$$NEW_PAGE" "$$NEW_TITLE"

snippets: setup  ## run the programs that changed (PATHS=… for some)
	@$(PYTHON) -m scripts run --jobs $(JOBS) $(PATHS)

trial: setup  ## try the checks of exercises that changed (PATHS=… for some)
	@$(PYTHON) -m scripts trial --jobs $(JOBS) $(PATHS)

record: setup  ## write what programs print (PATHS=… for some)
	@$(PYTHON) -m scripts record --jobs $(JOBS) $(PATHS)

check: setup  ## check pages, programs, ledger and sources; run nothing
	@$(PYTHON) -m scripts check

lint: setup  ## check style and types of the tools and programs, and spelling
	@$(PYTHON) -m ruff check --quiet
	@$(PYTHON) -m ruff format --check --quiet || { echo "make lint: mend with $(VENV)/bin/ruff format" >&2; exit 1; }
	@$(PYTHON) -m mypy
	@"$(VENV)/bin/oxlint" --format unix docs scripts tests || { echo "make lint: mend the line, or the rule in .oxlintrc.json" >&2; exit 1; }
	@"$(VENV)/bin/typos" --format brief || { echo "make lint: mend the word, or allow it in pyproject.toml, [tool.typos]" >&2; exit 1; }

bench:  ## time the programs: plain, by other tools, by ours (COPIES=…)
	@VENV="$(BENCH)" $(PYTHON3) scripts/setup/environment.py bench
	@"$(BENCH)/bin/python" -m scripts.bench --copies $(COPIES)
	@$(PYTHON) -m scripts.bench.site --copies $(COPIES)
	@$(MAKE) --no-print-directory site
	@$(PYTHON) -m scripts.setup.browser
	@$(PYTHON) -m scripts.bench.browser
	@$(PYTHON) -m scripts.bench.lighthouse

requirements: setup  ## lock the packages of pyproject.toml anew
	@for set in snippets site dev bench zensical weekly; do \
	  $(PYTHON) -m uv pip compile --quiet --universal --generate-hashes --no-header \
	    --no-annotate --no-emit-index-url --upgrade --python-version 3.11.5 \
	    --group pyproject.toml:$$set --output-file requirements/$$set.txt || exit 1; done

clean:  ## delete what was built; the environment stays
	@rm -rf site docs/assets/runtime docs/assets/notebooks .cache .mypy_cache .pytest_cache .ruff_cache
