# The targets people use are run, test, dist, bench, size, fuzz and lint; the others are their parts.
# run and dist need nothing but Go. test fetches what else it needs by itself, see tools/setup.sh.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

ADDR ?= localhost:8080
BASE ?=
FUZZTIME ?= 30s
SCREENSHOTS ?= build/screenshots

.PHONY: run test dist bench size fuzz lint setup screenshots

## run: build the site and serve it
run:
	go run ./cmd/site -out dist -serve $(ADDR)

## dist: write the site into dist/; BASE is its published address, if known
dist:
	go run ./cmd/site -out dist -base '$(BASE)'

## test: every check there is, the cheap ones first
test: setup
	go run -C tools ./check

## bench: every benchmark
bench:
	go test -run '^$$' -bench . -benchmem $$(go list ./... | grep -v /cmd/site)

## size: what a first visit loads; fails when the program is too heavy
size:
	go run ./cmd/site -size

## fuzz: every fuzz target for FUZZTIME
fuzz:
	tools/fuzz.sh $(FUZZTIME)

## lint: formatting, go vet and staticcheck
lint:
	go run -C tools ./check lint

## setup: install what the tests need and is missing
setup:
	tools/setup.sh

## screenshots: pictures of every page, narrow and wide, light and dark
screenshots: setup
	SITE_SCREENSHOTS=$(abspath $(SCREENSHOTS)) go test -count=1 -run TestScreenshots ./cmd/site
