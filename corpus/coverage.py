#!/usr/bin/env python3
"""Say what the corpus covers, counted from its annotated releases, as Markdown tables.

usage: coverage.py [--corpus DIR] [--readme FILE | --check FILE]

Prints the tables; with --readme they replace what stands between the two `coverage` marks of that
file; with --check the status is 1 when the file says something else.
"""
import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

from annotated import Release

ADMINISTRATIVE = ("provinsi", "kabupaten", "kota", "kecamatan", "desa")
MARKS = ("<!-- coverage: made by coverage.py -->", "<!-- end of coverage -->")

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
OTHER_FORM = "other"
PERIODS = ((2005, 2009), (2010, 2014), (2015, 2019), (2020, 2022), (2023, 2026))


def form_of(date):
  return next((form for form, pattern in DATE_FORMS if re.fullmatch(pattern, date)), OTHER_FORM)


def table(head, counts):
  rows = [f"| {name} | {count} |" for name, count in counts]
  return "\n".join([f"| {head} | number |", "|---|--:|", *rows])


def in_order(counts, order):
  """The counts in the order of a table of kinds, or of a list of names."""
  names = [entry if isinstance(entry, str) else entry[0] for entry in order]
  return [(name, counts[name]) for name in names if counts[name]]


def by_size(counts):
  return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))


def by_phenomenon(heads, names):
  """Letter by letter, each phenomenon with the number of releases that have it."""
  counts = Counter(code for head in heads for code in set(head["phenomena"].split()))
  rows = [f"| {code} | {name} | {counts[code]} |" for code, name in names.items()]
  seldom = [code for code in names if counts[code] < 3]
  found = sum(counts[code] > 0 for code in names)
  return (f"{found} of {len(names)} phenomena occur, {len(names) - len(seldom)} in three releases or"
          f" more; fewer than three: {', '.join(seldom) or 'none'}.\n\n"
          + "\n".join(["| code | phenomenon | releases |", "|---|---|--:|", *rows]))


def coverage(releases, names):
  heads = [release.head for release in releases]
  golds = [release.gold() for release in releases]
  people = [person for gold in golds for person in gold["people"]]
  places = [place for gold in golds for place in gold["places"]]
  dates = [date for gold in golds for date in gold["dates"]]
  quotes = [quote for gold in golds for quote in gold["quotes"]]
  held = [title for person in people for title in person["titles"]]
  by_person = sum(quote["speaker"] in {person["name"] for person in gold["people"]}
                  for gold in golds for quote in gold["quotes"])
  forms = Counter(form_of(date["text"].lower()) for date in dates)
  years = Counter(next(f"{first}–{last}" for first, last in PERIODS
                       if first <= int(head["year"]) <= last) for head in heads)
  words = sorted(len(release.text.split()) for release in releases)
  days = sum("published" in gold for gold in golds)
  sections = [
    table("kind", [
      ("releases", len(golds)), ("releases with a day of publication", days),
      ("words, in all", f"{sum(words):,}"),
      ("words of the shortest, middle and longest release",
       f"{words[0]}, {words[len(words) // 2]}, {words[-1]}"),
      ("mentions with a span", sum(len(gold["mentions"]) for gold in golds)),
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
    *(table(title, by_size(Counter(head[key] for head in heads)))
      for title, key in (("part", "part"), ("publisher", "publisher"), ("region", "region"),
                         ("page (text, own: made by hand, else the design)", "page"),
                         ("writing", "quality"))),
    table("year", sorted(years.items())),
    table("status of a position", by_size(Counter(title["status"] for title in held))),
    table("form of a date", in_order(forms, (*DATE_FORMS, OTHER_FORM))),
    table("level of a place", in_order(
      Counter(place["level"] for place in places),
      (*ADMINISTRATIVE, "country", "venue", "street", "natural", "other"))),
    table("places with a code, by level", in_order(
      Counter(place["level"] for place in places if place["code"]), ADMINISTRATIVE)),
    by_phenomenon(heads, names),
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
  parser.add_argument("--check", type=Path)
  options = parser.parse_args()
  releases = [Release(path) for path in sorted((options.corpus / "annotated").glob("*.txt"))]
  table_of_names = Path(__file__).with_name("phenomena.tsv").read_text(encoding="utf-8")
  names = dict(line.split("\t") for line in table_of_names.splitlines()
               if "\t" in line and not line.startswith(("#", "code\t")))
  text = coverage(releases, names)
  target = options.check or options.readme
  if not target:
    print(text)
    return 0
  page = target.read_text(encoding="utf-8")
  renewed = replaced(page, text, target)
  if options.check and renewed != page:
    print(f"{target}: not what annotated/ gives; run corpus/coverage.py --readme {target}")
    return 1
  target.write_text(renewed, encoding="utf-8")
  return 0


if __name__ == "__main__":
  sys.exit(main())
