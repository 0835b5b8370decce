# Jostar's commands. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build demo test smoke check format golden quality faults bench asan fuzz install clean

RELEASE := swift build -c release --static-swift-stdlib --product jostar
BIN = $(shell swift build -c release --static-swift-stdlib --show-bin-path)
PREFIX ?= /usr/local

help: ## list these commands
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the Debian packages that are missing
	@scripts/setup

build: setup ## build the program in release mode
	@$(RELEASE)
	@echo "built $(BIN)/jostar"

demo: build ## set up, build, index seeds/ and show some searches
	@scripts/demo "$(BIN)"

test: ## set up and run all tests
	@scripts/setup --tests
	@swift build --build-tests
	@swift build --product jostar
	@swift test --skip-build
	@scripts/asan

smoke: ## build and run the quick tests (under a minute once built)
	@swift build --build-tests
	@swift test --skip-build --filter 'ArticlesTests|SchemaTests|TextAnalysisTests|QueryingTests|SeedTests'

check: ## lint, warnings as errors, import directions, file sizes
	@scripts/check

format: ## format all Swift sources
	@swift format format -i -r Sources Tests Fuzzing Package.swift

golden: ## record the golden files anew (read the diff!)
	@JOSTAR_RECORD_GOLDEN=1 swift test || true
	@git --no-pager diff --stat -- Tests/Golden

quality: build ## compare retrieval quality with what is expected (needs ../shared beside the checkout)
	@scripts/quality "$(BIN)/jostar" $(COLLECTIONS)

bench: build ## measure start, search, indexing, extraction beside peers (needs ../shared); OLD=PROGRAM: beside an older one
	@scripts/bench "$(BIN)/jostar"
	@scripts/bench-search "$(BIN)/jostar" $(OLD)
	@scripts/bench-index "$(BIN)/jostar"
	@scripts/bench-extract "$(BIN)/jostar"

faults: ## kill, damage and starve the program many times over (ROUNDS=200)
	@scripts/setup --tests
	@swift build --build-tests
	@swift build --product jostar
	@JOSTAR_FAULT_ROUNDS=$(or $(ROUNDS),200) swift test --skip-build --filter 'KillTests|DamageTests|RepairTests|FailingDiskTests|ReadOnlyTests|SignalTests|ReadersTests|EarlierIndexTests|aRecordOfAGigabyteOnOneLine'

asan: ## run the shim's tests under AddressSanitizer and UndefinedBehaviorSanitizer
	@scripts/asan

FUZZ_SECONDS ?= 20

fuzz: ## run the fuzz targets, one a reader, FUZZ_SECONDS each (TARGETS="page feed": those alone)
	@FUZZ_SECONDS=$(FUZZ_SECONDS) scripts/fuzz $(TARGETS)

install: build ## install program, man pages and completions below PREFIX (/usr/local)
	@scripts/install "$(BIN)/jostar" "$(PREFIX)"

clean: ## remove what was built
	@rm -rf .build .build-*
