#!/usr/bin/env python3
"""Hold the confidences of records against gold: how often is a finding right that calls itself 0.9 sure?

usage: confidence.py --gold GOLD --records RECORDS [--gold … --records …] [--rules] [--wrong]

GOLD     a JSONL file, or a folder of JSON files, in the form of corpus/README.md
RECORDS  what `rilis convert` wrote of the same releases; a record belongs to the gold of the same
         id by source.id, else by the name of its file

Counted are the findings that bear a confidence: mentions of people, and offices given to people.
A mention is right when its person stands in the gold by the same name and the words are that
person's. An office is right when the gold gives it to the person; one wording may hold the other.
--rules adds a table by rule, --wrong lists what is wrong with a confidence of 0.9 and more.
Leaves with status 1 when of the findings of 0.9 and more fewer than 95 % are right.
"""
import argparse
import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

BUCKETS = (0.95, 0.9, 0.8, 0.6, 0.0)
SURE, TARGET = 0.9, 0.95


def letters(text):
  return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", text).lower())


def words(text):
  text = unicodedata.normalize("NFKD", re.sub(r"\s*\([^()]*\)\s*$", "", text.strip()))
  return " " + re.sub(r"[^a-z0-9]+", " ", text.lower()).strip() + " "


def gold_of(path):
  path = Path(path)
  if path.is_dir():
    rows = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(path.glob("*.json"))]
  else:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
  return {row["id"]: row for row in rows}


def records_of(path):
  for line in Path(path).read_text(encoding="utf-8").splitlines():
    record = json.loads(line)
    source = record.get("source", {})
    yield source.get("id") or Path(source.get("path", "")).stem, record


def is_own(mention, person):
  """The words of a mention are among those of a person of the gold, or the other way round."""
  found = letters(mention)
  surfaces = [person["name"], person["full"], *person["also"]]
  return any(found in letters(surface) or letters(surface) in found for surface in surfaces)


def findings(gold, record):
  """Each finding as (kind, confidence, rule, right, words)."""
  titles = {position["id"]: position["title"] for position in record.get("positions", [])}
  for person in record.get("people", []):
    named = [row for row in gold["people"] if letters(row["name"]) == letters(person["name"])]
    for mention in person["mentions"]:
      right = any(is_own(mention["text"], row) for row in named)
      yield "people", mention["confidence"], mention["rule"], right, mention["text"]
    for held in person["positions"]:
      span = held.get("span")
      title = record["text"][span[0]:span[1]] if span else titles[held["position"]]
      right = any(
        words(title) in words(row["text"]) or words(row["text"]) in words(title)
        for one in named for row in one["titles"])
      yield "offices", held["confidence"], held["rule"], right, f"{person['name']}: {title}"


def share(right, total):
  return f"{right:5d} of {total:5d} {100 * right / total:6.1f} %" if total else f"{'–':>21}"


def table(rows, key):
  count = defaultdict(lambda: [0, 0])
  for row in rows:
    count[key(row)][0] += row[3]
    count[key(row)][1] += 1
  return count


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--gold", action="append", required=True)
  parser.add_argument("--records", action="append", required=True)
  parser.add_argument("--rules", action="store_true")
  parser.add_argument("--wrong", action="store_true")
  options = parser.parse_args()
  rows = []
  for gold_path, records_path in zip(options.gold, options.records, strict=True):
    gold = gold_of(gold_path)
    for name, record in records_of(records_path):
      if name in gold:
        rows += [(*row, name) for row in findings(gold[name], record)]
  kinds = ("people", "offices")
  buckets = table(rows, lambda row: (row[0], next(low for low in BUCKETS if row[1] >= low)))
  print("confidence" + "".join(f"{kind:>24}" for kind in kinds))
  for high, low in zip((None, *BUCKETS), BUCKETS):
    label = f"{low:.2f} and more" if high is None else f"{low:.2f} to {high:.2f}"
    print(f"{label:14}" + "".join(f"  {share(*buckets[kind, low])}" for kind in kinds))
  sure = [row for row in rows if row[1] >= SURE]
  right = sum(row[3] for row in sure)
  print(f"all of {SURE} and more: {share(right, len(sure)).strip()} right")
  if options.rules:
    print()
    by_rule = table(rows, lambda row: (row[0], row[2], row[1]))
    for kind, rule, confidence in sorted(by_rule):
      print(f"{kind:8} {rule:20} {confidence:4}  {share(*by_rule[kind, rule, confidence])}")
  if options.wrong:
    print()
    for kind, confidence, rule, is_right, text, name in sure:
      if not is_right:
        print(f"{kind:8} {confidence:4} {rule:20} {text}  [{name}]")
  sys.exit(0 if right >= TARGET * len(sure) else 1)


if __name__ == "__main__":
  main()
