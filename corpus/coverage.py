#!/usr/bin/env python3
"""Say what the corpus covers, counted from its gold, as Markdown tables.

usage: coverage.py [--corpus DIR] [--readme FILE]

Prints the tables; with --readme they replace what stands between the two `coverage` marks of that
file. A release whose publisher or a date whose form is unknown ends the script with status 1: the
tables below are then to be extended.
"""
import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

ADMINISTRATIVE = ("provinsi", "kabupaten", "kota", "kecamatan", "desa")
MARKS = ("<!-- coverage: made by coverage.py -->", "<!-- end of coverage -->")

# The issuing office, told by the name of the release; the first pattern that fits counts.
PUBLISHERS = (
  ("parliament", r"dprd"),
  ("police", r"polres"),
  ("military", r"kodim"),
  ("prosecution", r"kejati"),
  ("election commission", r"kpu"),
  ("university", r"universitas"),
  ("company", r"direksi"),
  ("ministry or its branch", r"kementerian|imigrasi|imsakiyah"),
  ("disaster agency", r"bpbd"),
  ("village, nagari or gampong", r"nagari|ujong-baroh"),
  ("province", r"gubernur|nusa-selatan"),
  ("city", r"walikota|teluk-wening"),
  ("regency", r"bupati|karanglaut|yamaru|leworante|progoasri"),
)

MONTHS = ("januari|[fp]e[bv]ruari|maret|april|mei|juni|juli|agustus|september|oktober|november"
          "|desember")
WEEKDAY = r"senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad"
HIJRI = r"\b\d{4} h\b"
PERIOD = r"triwulan|semester|periode|masa (bakti|jabatan)"
RELATIVE = r"kemarin|besok|lusa|tahun (ini|depan)"
YEAR = r"(tahun (anggaran|buku|sidang) |tahun )?\d{4}(/\d{4})?"

# The way a date is written; the first pattern that fits the whole gold text counts.
DATE_FORMS = (
  ("Hijri (1442 H)", rf".*{HIJRI}.*"),
  ("term or part of a year (periode 2019-2024, triwulan I 2024)", rf"({PERIOD}).*"),
  ("range (6-8 Maret 2023)",
   rf".*\d ?(-|–|s/d|s\.d\.) ?\d.*|.*\d{{4}} hingga .*|.*\d ({MONTHS}) s/d .*"),
  ("relative (kemarin, tahun depan)", RELATIVE),
  ("weekday and digits (Selasa (28/2/2023))", rf"({WEEKDAY}).*\d+/\d+/\d+\)"),
  ("weekday and digits without year (Selasa (28/2))", rf"({WEEKDAY}).*\d+/\d+\)"),
  ("weekday and month name (Selasa, 28 Februari 2023)", rf"({WEEKDAY}).*({MONTHS}).*"),
  ("day, month, year (28 Februari 2023)", rf"\d+ ({MONTHS}) \d{{4}}"),
  ("day and month (28 Februari)", rf"\d+ ({MONTHS})"),
  ("month (bulan Juni, November 2024)", rf"(bulan )?({MONTHS})( \d{{4}})?"),
  ("year (tahun 2023, tahun anggaran 2023)", YEAR),
)


def kind_of(text, table, where):
  for kind, pattern in table:
    if re.search(pattern, text) if table is PUBLISHERS else re.fullmatch(pattern, text):
      return kind
  sys.exit(f"{where}: no kind fits “{text}”; extend the tables of coverage.py")


def table(head, counts):
  rows = [f"| {name} | {count} |" for name, count in counts]
  return "\n".join([f"| {head} | number |", "|---|--:|", *rows])


def in_order(counts, order):
  """The counts in the order of a table of kinds, or of a list of names."""
  names = [entry if isinstance(entry, str) else entry[0] for entry in order]
  return [(name, counts[name]) for name in names if counts[name]]


def by_size(counts):
  return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))


def coverage(golds, releases):
  people = [person for gold in golds for person in gold["people"]]
  places = [place for gold in golds for place in gold["places"]]
  dates = [date for gold in golds for date in gold["dates"]]
  quotes = [quote for gold in golds for quote in gold["quotes"]]
  held = [title for person in people for title in person["titles"]]
  by_person = sum(quote["speaker"] in {person["name"] for person in gold["people"]}
                  for gold in golds for quote in gold["quotes"])
  formats = Counter("HTML" if path.suffix == ".html" else "plain text" for path in releases)
  publishers = Counter(kind_of(gold["id"], PUBLISHERS, gold["id"]) for gold in golds)
  forms = Counter(kind_of(date["text"].lower(), DATE_FORMS, "dates") for date in dates)
  days = sum("published" in gold for gold in golds)
  sections = [
    table("kind", [
      ("releases", len(golds)), ("releases with a day of publication", days),
      ("people", len(people)), ("officials among them", sum(p["official"] for p in people)),
      ("person-position pairs", len(held)),
      ("titles", sum(len(gold["titles"]) for gold in golds)),
      ("dates", len(dates)),
      ("dates whose weekday is wrong in the text",
       sum(date.get("weekday_conflict", False) for date in dates)),
      ("places", len(places)),
      ("places with a Kemendagri code", sum(bool(place["code"]) for place in places)),
      ("organisations", sum(len(gold["organizations"]) for gold in golds)),
      ("quotes", len(quotes)),
      ("quotes of a named person", by_person)]),
    table("source", by_size(formats)),
    table("publisher", by_size(publishers)),
    table("status of a position", by_size(Counter(title["status"] for title in held))),
    table("form of a date", in_order(forms, DATE_FORMS)),
    table("level of a place", in_order(
      Counter(place["level"] for place in places),
      (*ADMINISTRATIVE, "country", "venue", "street", "natural", "other"))),
    table("places with a code, by level", in_order(
      Counter(place["level"] for place in places if place["code"]), ADMINISTRATIVE)),
  ]
  return "\n\n".join(sections)


def replaced(page, text, name):
  """The page with the text between its marks."""
  before, opening, rest = page.partition(MARKS[0])
  _, closing, after = rest.partition(MARKS[1])
  if not opening or not closing:
    sys.exit(f"{name}: the marks {MARKS[0]} and {MARKS[1]} are missing")
  return f"{before}{MARKS[0]}\n\n{text}\n\n{MARKS[1]}{after}"


def main():
  parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
  parser.add_argument("--corpus", type=Path, default=Path(__file__).resolve().parent)
  parser.add_argument("--readme", type=Path)
  options = parser.parse_args()
  golds = [json.loads(path.read_text(encoding="utf-8"))
           for path in sorted((options.corpus / "gold").glob("*.json"))]
  releases = sorted((options.corpus / "releases").glob("*"))
  text = coverage(golds, releases)
  if options.readme:
    page = options.readme.read_text(encoding="utf-8")
    options.readme.write_text(replaced(page, text, options.readme), encoding="utf-8")
  else:
    print(text)


if __name__ == "__main__":
  main()
