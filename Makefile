# The two commands of the README are `make demo` and `make test`; `make help` lists the rest.

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
RILIS := .build/release/rilis
RELEASES := corpus/releases
RECORDS := build/demo/records.jsonl
DATABASE := build/demo/rilis.db
PICTURES ?= docs/images
SWIFT_FILES := Package.swift Sources Tests

.DEFAULT_GOAL := help
.PHONY: help setup build demo test test-browser test-engines test-kills dist corpus format lint clean

help: ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup: ## install the system libraries that are missing
	@scripts/setup

build: setup ## build the program, optimised
	swift build -c release --product rilis -j $(JOBS)

demo: build ## turn the releases of the corpus into records and say what was found
	@mkdir -p $(dir $(RECORDS))
	@echo
	@echo 'Converting $(RELEASES) to $(RECORDS)'
	@$(RILIS) convert $(RELEASES) -o $(RECORDS)
	@echo
	@echo 'Holding the records against the schema and their spans against the text'
	@$(RILIS) validate $(RECORDS)
	@echo
	@echo 'Putting them into the search index $(DATABASE)'
	@$(RILIS) index $(RECORDS) --database $(DATABASE) --rebuild
	@$(RILIS) search 'jabatan:bupati pasar' --database $(DATABASE) --limit 2
	@echo
	@echo 'What to try next:'
	@printf '  %-58s %s\n' 'head -n 1 $(RECORDS)' 'one release as a record' \
	  '$(RILIS) serve --database $(DATABASE)' 'search them on a web page' \
	  '$(RILIS) convert FOLDER -o FILE' 'your own pages, texts or JSONL' \
	  '$(RILIS) --help' 'everything else'

test: setup ## build everything, run all tests, hold the corpus and its floors
	swift build --build-tests -j $(JOBS)
	swift test --skip-build
	@python3 corpus/build.py --check
	@python3 corpus/check_gold.py
	@python3 corpus/coverage.py --check corpus/README.md
	@scripts/make-region-names --check
	@scripts/make-map --check
	@scripts/make-name-shapes --check
	@echo 'Measuring against the gold of corpus/, and against corpus/floors.json'
	@$$(swift build --show-bin-path)/rilis evaluate --gold corpus --check-floors

corpus: ## make pages, gold and tables of the corpus from corpus/annotated
	python3 corpus/build.py
	python3 corpus/check_gold.py
	python3 corpus/coverage.py --readme corpus/README.md

test-browser: demo ## walk through the pages with a real browser and save pictures of them
	scripts/test-browser $(RILIS) $(RECORDS) $(PICTURES)

test-engines: build ## run 20,000 releases through PySpark, GNU parallel and a Slurm script
	scripts/test-engines $(RILIS)

test-kills: build ## kill a run fifty times and go on with it
	scripts/generate-archive 3000 build/kills
	scripts/kills $(RILIS) build/kills/pages 50

dist: setup ## pack the program to run where no Swift is
	JOBS=$(JOBS) scripts/dist

format: ## lay out the code as .swift-format says
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

lint: ## say where the code is not laid out like that
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

clean: ## remove what was built
	rm -rf .build build
