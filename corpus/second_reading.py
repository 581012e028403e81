#!/usr/bin/env python3
"""Hold a second reading of some releases against the gold, by the scorer of rilis evaluate.

usage: second_reading.py [--rilis PROGRAM] [--errors KIND] [--readme FILE]

`second-reading.txt` says what another reader found in the plain texts, before looking at the marks.
A section begins with `== NNN`; then a line for each finding:
  p NAME | TITLE/status ; TITLE     a person, and the offices that the text gives
  t TITLE                           a title without a name
  d VALUE                           a date
  c CODE CODE                       administrative units
  v WORDS                           a venue
  o WORDS                           an organisation
  q OPENING WORDS > SPEAKER         direct speech up to its closing mark, and who speaks
Precision and recall are those of the second reader against the gold; F1 is their agreement. With
--readme the table replaces what stands between the two `agreement` marks of that file.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARKS = ("<!-- agreement: made by second_reading.py -->", "<!-- end of agreement -->")
KINDS = ("people", "positions~", "titles~", "organizations~", "dates", "places", "venues~",
         "quotes", "quotes+speaker", "status")
CLOSING = "”\"“'’‘„\n"


class Reading:
  """What the second reader found in one release, as a record that rilis evaluate reads."""

  def __init__(self, gold):
    self.gold, self.text = gold, gold["text"]
    self.record = {
      "schemaVersion": "1.0.0", "id": gold["id"], "source": {"id": gold["id"]}, "language": "id",
      "text": self.text, "offsetUnit": "codepoint", "people": [], "positions": [],
      "organizations": [], "places": [], "dates": [], "quotes": [], "warnings": [],
      "processing": {"tool": "reader", "version": "2", "dictionaries": "", "config": ""},
    }

  def add(self, kind, rest):
    {"p": self.person, "t": self.title, "d": self.date, "c": self.units, "v": self.venue,
     "o": self.organization, "q": self.quote}[kind](rest)

  def mention(self, words):
    start = self.text.find(words)
    if start < 0:
      sys.exit(f"{self.gold['id']}: “{words}” does not stand in the text")
    return {"span": [start, start + len(words)], "text": words}

  def identity(self, array, prefix):
    return f"{prefix}{len(self.record[array]) + 1}"

  def title(self, words):
    identity = self.identity("positions", "t")
    self.record["positions"].append(
      {"id": identity, "title": words, "head": "", "canonical": "",
       "mentions": [self.mention(words)]})
    return identity

  def person(self, rest):
    name, _, titles = (part.strip() for part in rest.partition("|"))
    positions = []
    for title in filter(None, (part.strip() for part in titles.split(" ; "))):
      match = re.fullmatch(r"(.*?)(?:/(acting|former|candidate|elect))?", title)
      words, status = match.groups()
      positions.append({"position": self.title(words), "status": status or "definitive",
                        "span": self.mention(words)["span"], "rule": "", "confidence": 1})
    self.record["people"].append(
      {"id": self.identity("people", "p"), "name": name, "official": bool(positions),
       "positions": positions, "mentions": []})

  def date(self, value):
    self.record["dates"].append(
      {"id": self.identity("dates", "d"), "value": value, "precision": "day", "from": "explicit",
       "role": "event", "mentions": []})

  def units(self, codes):
    for code in codes.split():
      self.place("-", "kabupaten", {"span": [0, 0], "text": ""}, code=code)

  def venue(self, words):
    self.place(words, "venue", self.mention(words))

  def place(self, name, kind, mention, **more):
    self.record["places"].append(
      {"id": self.identity("places", "l"), "name": name, "kind": kind, "mentions": [mention]} | more)

  def organization(self, words):
    self.record["organizations"].append(
      {"id": self.identity("organizations", "o"), "name": words, "kind": "",
       "mentions": [self.mention(words)]})

  def quote(self, rest):
    opening, _, speaker = (part.strip() for part in rest.partition(">"))
    start = self.mention(opening)["span"][0]
    end = start
    while end < len(self.text) and not self.closes(end):
      end += 1
    quote = {"id": self.identity("quotes", "q"), "text": self.text[start:end], "span": [start, end],
             "attribution": "explicit", "rule": ""}
    self.record["quotes"].append(quote | ({"speaker": speaker} if speaker else {}))

  def closes(self, at):
    """A mark between two letters is an apostrophe."""
    inside = self.text[at - 1:at].isalnum() and self.text[at + 1:at + 2].isalnum()
    broken = self.text.startswith("â€", at)  # a closing mark read in the wrong charset
    return (self.text[at] in CLOSING or broken) and not inside


def readings(path):
  golds = {gold.stem[:3]: gold for gold in (HERE / "gold").glob("*.json")}
  reading = None
  for line in path.read_text(encoding="utf-8").splitlines():
    if line.startswith("== "):
      if reading:
        yield reading
      reading = Reading(json.loads(golds[line[3:].strip()].read_text(encoding="utf-8")))
    elif line.strip():
      reading.add(line[0], line[2:].strip())
  yield reading


def evaluated(program, found, *options):
  with tempfile.TemporaryDirectory() as folder:
    gold, records = Path(folder) / "gold.jsonl", Path(folder) / "records.jsonl"
    gold.write_text("".join(json.dumps(r.gold) + "\n" for r in found), encoding="utf-8")
    # Speakers are ids in a record; a name that is no id is compared as it stands.
    records.write_text("".join(json.dumps(r.record) + "\n" for r in found), encoding="utf-8")
    return subprocess.run([program, "evaluate", "--gold", gold, "--records", records, *options],
                          check=True, capture_output=True, text=True).stdout


def table(figures, count):
  kinds = {kind["kind"]: kind for kind in figures["overall"]["kinds"]}
  rows = [f"| {name} | {kinds[name]['precision']:.3f} | {kinds[name]['recall']:.3f} "
          f"| {kinds[name]['f1']:.3f} |" for name in KINDS if name in kinds]
  return "\n".join([f"{count} releases.", "", "| kind | precision | recall | F1 |",
                    "|---|--:|--:|--:|", *rows])


def main():
  parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
  parser.add_argument("--rilis", default=str(HERE.parent / ".build" / "release" / "rilis"))
  parser.add_argument("--errors")
  parser.add_argument("--readme", type=Path)
  options = parser.parse_args()
  found = list(readings(HERE / "second-reading.txt"))
  if options.errors:
    print(evaluated(options.rilis, found, "--quiet", "--errors", options.errors))
    return
  text = table(json.loads(evaluated(options.rilis, found, "--json")), len(found))
  if not options.readme:
    print(text)
    return
  page = options.readme.read_text(encoding="utf-8")
  before, _, rest = page.partition(MARKS[0])
  after = rest.partition(MARKS[1])[2]
  options.readme.write_text(f"{before}{MARKS[0]}\n\n{text}\n\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
  main()
