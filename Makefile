# `make` installs what is missing and builds content/ into output/. `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := all

LEREN := .build/release/leren
PYTHON ?= python3
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)

# The branch that `make invent` makes; these make the one that is committed.
PARTICIPANTS ?= 48
SEED ?= 7
ROOT ?= .
# How long `make fuzz` damages workbooks and CSV; SEED chooses which.
FUZZ_SECONDS ?= 600

# What the product needs of the system, and what the tests need besides.
PACKAGES := libcmark-dev libxml2-dev libzip-dev pkg-config python3-venv
TEST_PACKAGES := chromium poppler-utils qpdf dpkg-dev hunspell hunspell-nl strace $(if $(shell command -v java),,default-jre-headless)
FORMULAE := cmark libxml2 libzip pkgconf python
TEST_FORMULAE := chromium poppler qpdf openjdk hunspell

.PHONY: all build test fuzz bench invent lint clean help system test-system swift

all: build ## install what is missing, build leren, make output/
	$(LEREN) build

build: swift system .venv/.ready ## build the release binary only
	swift build -c release --product leren

test: swift system test-system .venv/.ready .venv-test/.ready .cache/cmark/cmark.obtained .cache/cmark-gfm/cmark-gfm.obtained .cache/eslint/eslint.obtained .cache/libxlsxwriter/libxlsxwriter.obtained lint ## install the test tools and run every test
	swift build --build-tests
	@bash Tests/Checks/run-tests.sh

fuzz: swift system .venv-test/.ready .cache/libxlsxwriter/libxlsxwriter.obtained ## try 200,000 mutated texts on every reader and renderer, and damaged workbooks and CSV for ten minutes
	LEREN_FUZZ=200000 swift test --disable-xctest --filter FuzzTests
	.venv-test/bin/python Tests/Checks/compare-tables.py .build/debug/leren fuzz .cache/libxlsxwriter $(FUZZ_SECONDS) $(SEED)

bench: swift system .venv/.ready .venv-test/.ready .venv-bench/.ready ## measure against libcmark, pandas, Typst and WeasyPrint
	swift build -c release --product leren-bench
	.build/release/leren-bench content/artikelen/*/*.md
	# glibc keeps the memory: else the larger text pays for pages that it gives back and asks for again each time.
	MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TOP_PAD_=268435456 \
	  .build/release/leren-bench --doubling
	swift build -c release --product leren
	.venv-test/bin/python Tests/Checks/bench-scores.py $(LEREN)
	swift build -c release --product leren-invent
	.venv-bench/bin/python Tests/Checks/bench-advices.py $(LEREN)

invent: swift system ## invent answers and missing dossiers again; PARTICIPANTS, SEED and ROOT choose another branch
	swift build -c release --product leren-invent
	.build/release/leren-invent --participants $(PARTICIPANTS) --seed $(SEED) --root $(ROOT)

lint: swift ## hold the code to its format
	swift format lint --strict --recursive Sources Tests Package.swift

clean: ## remove what was built and installed below this folder (not output/)
	rm -rf .build .venv .venv-test .venv-bench .cache

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# ---- tools ----------------------------------------------------------------------------------------------

swift:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 of nieuwer ontbreekt. Installeer het: https://www.swift.org/install" >&2; \
	  echo "Swift 6.2 or newer is missing. Install it: https://www.swift.org/install" >&2; exit 1; }
	@swift --version 2>/dev/null | grep -qE 'Swift version (6\.([2-9]|[1-9][0-9])|[7-9]|[1-9][0-9])' || { \
	  echo "Swift is te oud; nodig is 6.2 of nieuwer: https://www.swift.org/install" >&2; \
	  echo "Swift is too old; 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 1; }

# Installs only what is missing, and asks nothing when all is there.
define install
	@if [ "$$(uname)" = Darwin ]; then \
	  command -v brew >/dev/null || { echo "Homebrew ontbreekt / is missing: https://brew.sh" >&2; exit 1; }; \
	  missing=""; for name in $(2); do brew list --versions $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
	  if [ -n "$$missing" ]; then echo "brew install$$missing"; brew install --quiet $$missing; fi; \
	else \
	  missing=""; for name in $(1); do \
	    dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; done; \
	  if [ -n "$$missing" ]; then \
	    echo "apt-get install$$missing"; \
	    { $(SUDO) apt-get -qq update && \
	      $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $$missing >/dev/null; } || { \
	      echo "Installeren lukt niet. Voer zelf uit / Installing failed. Run yourself:" >&2; \
	      echo "  sudo apt-get update && sudo apt-get install$$missing" >&2; exit 1; }; \
	  fi; \
	fi
endef

system:
	$(call install,$(PACKAGES),$(FORMULAE))

test-system:
	$(call install,$(TEST_PACKAGES),$(TEST_FORMULAE))

# Python carries pinned wheels: the typesetter and the fonts. $(1) the folder, $(2) the list.
define environment
	@$(PYTHON) -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Python 3.11 of nieuwer met venv is nodig; '$(PYTHON)' is dat niet. Probeer: make PYTHON=/usr/bin/python3" >&2; \
	  echo "Python 3.11 or newer with venv is needed; '$(PYTHON)' is not. Try: make PYTHON=/usr/bin/python3" >&2; exit 1; }
	@echo "pip install -r $(2)"
	@rm -rf $(1) && $(PYTHON) -m venv $(1)
	@$(1)/bin/python -m pip install --quiet --disable-pip-version-check -r $(2) || { \
	  echo "Pip kon de pakketten van $(2) niet installeren. Is er verbinding? Probeer het daarna opnieuw." >&2; \
	  echo "Pip could not install the packages of $(2). Are you online? Then try again." >&2; exit 1; }
endef

.venv/.ready: Sources/Publishing/Resources/requirements.txt Sources/Publishing/Resources/fonts.py | system
	$(call environment,.venv,$<)
	@.venv/bin/python Sources/Publishing/Resources/fonts.py .venv
	@touch $@

.venv-test/.ready: Tests/Checks/requirements.txt | system
	$(call environment,.venv-test,$<)
	@touch $@

# What `make bench` measures against; pango lays out WeasyPrint's lines.
.venv-bench/.ready: Tests/Checks/bench-requirements.txt | system
	$(call install,libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0,pango)
	$(call environment,.venv-bench,$<)
	@touch $@

# CommonMark's examples; without them their tests are skipped, and `make test` says so.
.cache/cmark/cmark.obtained: | test-system
	@bash Tests/Checks/obtain-examples.sh cmark .cache/cmark || echo "CommonMark's examples could not be obtained" >&2

# The examples of cmark-gfm, likewise.
.cache/cmark-gfm/cmark-gfm.obtained: | test-system
	@bash Tests/Checks/obtain-examples.sh cmark-gfm .cache/cmark-gfm || echo "cmark-gfm's examples could not be obtained" >&2

# Some 350 Markdown files that others wrote, to read and typeset.
.cache/eslint/eslint.obtained: | test-system
	@bash Tests/Checks/obtain-examples.sh eslint .cache/eslint '*.md' || echo "foreign Markdown could not be obtained" >&2

# Some 700 workbooks of Excel, to read as others read them.
.cache/libxlsxwriter/libxlsxwriter.obtained: | test-system
	@bash Tests/Checks/obtain-examples.sh libxlsxwriter .cache/libxlsxwriter '*.xlsx' || echo "foreign workbooks could not be obtained" >&2
