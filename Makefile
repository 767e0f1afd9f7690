# The targets people use are run, test, dist, hosts, bench, size, fuzz, lint and card; the others are their parts.
# run and dist need nothing but Go. test fetches what else it needs by itself, see tools/setup.sh.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

ADDR ?= localhost:8080
BASE ?=
SITE ?= web/site.json
PACKED ?=
FUZZTIME ?= 30s
SCREENSHOTS ?= build/screenshots

.PHONY: run test dist hosts bench size fuzz lint card setup screenshots app-screenshots

## run: build the site and serve it; SITE is whose, see docs/white-label.md
run:
	go run ./cmd/site -site '$(SITE)' -out dist -serve $(ADDR)

## dist: write the site into dist/; SITE is whose, BASE its published address if SITE does not say; with PACKED=1 packed too
dist:
	go run ./cmd/site -site '$(SITE)' -out dist -base '$(BASE)' $(if $(PACKED),-packed)

## test: every check there is, the cheap ones first
test: setup
	go run -C tools ./check

## hosts: the tests of the site once more with the same files in a folder, and on a server that knows no headers
hosts: setup
	SITE_HOST=folder go test -count=1 -timeout=40m ./cmd/site
	SITE_HOST=bare go test -count=1 -timeout=40m ./cmd/site

## bench: every benchmark, the last ones in Chromium
bench: setup
	go test -run '^$$' -bench . -benchmem $$(go list ./... | grep -v /cmd/site)
	go test -run '^$$' -bench . -benchtime 1x ./cmd/site

## size: what a first visit loads; fails when the program is too heavy
size:
	go run ./cmd/site -size

## fuzz: every fuzz target for FUZZTIME, and ten thousand hostile addresses in Chromium
fuzz: setup
	tools/fuzz.sh $(FUZZTIME)
	HOSTILE_COUNT=10000 HOSTILE_SEED=$$(date +%s) go test -count=1 -v -run TestHostileAddresses ./cmd/site

## lint: formatting, go vet and staticcheck
lint:
	go run -C tools ./check lint

## card: take Meta's published CSV in FILE as a new card; DATE and CUR if the file does not tell them, URL where it was read
card:
	@test -n '$(FILE)' || { echo 'make card FILE=meta.csv [CUR=USD] [DATE=2027-01-01] [URL=https://…]' >&2; exit 2; }
	@go run ./cmd/tarifario cards add --effective '$(DATE)' --currency '$(CUR)' --url '$(URL)' -- '$(FILE)'

## setup: install what the tests need and is missing
setup:
	tools/setup.sh

## screenshots: pictures of every page, narrow and wide, light and dark
screenshots: setup
	SITE_SCREENSHOTS=$(abspath $(SCREENSHOTS)) go test -count=1 -run TestScreenshots ./cmd/site

## app-screenshots: the pictures that browsers show of the app before it is installed, beside the site.json of SITE
app-screenshots: setup
	mkdir -p '$(dir $(SITE))screenshots'
	SITE='$(abspath $(SITE))' APP_SCREENSHOTS=write go test -count=1 -run TestAppScreenshots ./cmd/site
