#!/usr/bin/env python3
"""Read an annotated release: the text with its findings marked in it.

usage: annotated.py FILE…          says what is wrong in the files, a line each
       annotated.py --gold FILE…   prints the gold of each file as JSON

An annotated release is a head of `key: value` lines, an empty line, and the blocks of the release,
one a line. The first sign of a block tells what it is:
  # headline    - list item    ^ caption    | table row, cells between bars
  ~ a line around the release (menu, share button, tags): on the page, not in the article
  anything else is a paragraph
Findings stand in braces, nested where the words are:
  {p1=Rusdi Malano: H. Rusdi Malano, S.E.}   a person; `=name` at the first mention unless the words
                                             are the bare name; later {p1: Rusdi}
  {t: Bupati}                                a jabatan
  {t>p1: Bupati Arung}                       the fullest wording of a jabatan of p1, once an office;
                                             `t>p1,p2`, and `t>p1/acting`: acting former candidate elect
  {l1=kabupaten 13.11: Kabupaten X}          a place: its level, its code where it has one; later {l1: X}
  {o1: Dinas Kesehatan}                      an organisation; later {o1: Dinkes}
  {d=2023-02-28: Selasa (28/2/2023)}         a date; `d=2023-02-28!` says that the weekday is wrong
  {q>p1: Kita jaga bersama,}                 direct speech, without its marks, and who said it;
                                             {q>"Kapolres": …} a title as it stands; {q: …} nobody
A brace or bar of the text itself is written \\{ \\} \\|.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

HEAD_KEYS = {"publisher", "region", "year", "quality", "page", "part", "phenomena", "published"}
OPTIONAL_KEYS = {"published"}
PUBLISHERS = {
  "kabupaten", "kota", "provinsi", "kementerian", "setkab", "bencana", "polri", "tni", "kejaksaan",
  "pemilu", "dprd", "kemenag", "kampus", "bumn", "desa", "lembaga",
}
REGIONS = {
  "Sumatera", "Jawa", "Bali-Nusa Tenggara", "Kalimantan", "Sulawesi", "Maluku", "Papua", "pusat",
}
LEVELS = {"provinsi", "kabupaten", "kota", "kecamatan", "desa", "country", "venue", "street",
          "natural", "other"}
STATUSES = {"definitive", "acting", "former", "candidate", "elect"}
MARK = re.compile(
  r"(?P<kind>[ptloqd])(?P<number>\d*)"
  r"(?:=(?P<value>[^:>]+))?"
  r"(?:>(?P<target>\"[^\"]*\"|[p\d,]+)(?:/(?P<status>\w+))?)?$")


def letters(text):
  return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", text).lower())


def fullest(forms):
  """The longest form; of two that are as long, the one that is not all capitals."""
  return max(forms, key=lambda form: (len(form), not form.isupper()))


class Fault(Exception):
  """Something in an annotated file that cannot be read; the message says where."""


class Release:
  """One annotated release: its head, its text and the mentions in it.

  `text` is the headline, an empty line and the blocks, one a line. Spans are [start, end) in code
  points over it."""

  def __init__(self, path):
    self.slug = path.stem
    self.faults = []
    self.head, lines = self.read_head(path.read_text(encoding="utf-8"))
    self.blocks, self.mentions, self.text = [], [], ""
    for line in lines:
      self.read_block(line)

  def fault(self, where, what):
    self.faults.append(f"{self.slug}: {where}: {what}")

  def read_head(self, source):
    head, _, body = source.partition("\n\n")
    values = {}
    for line in head.splitlines():
      key, colon, value = line.partition(":")
      if not colon:
        raise Fault(f"{self.slug}: head: “{line}” has no colon")
      values[key.strip()] = value.strip()
    unknown = set(values) - HEAD_KEYS
    missing = HEAD_KEYS - OPTIONAL_KEYS - set(values)
    if unknown or missing:
      raise Fault(f"{self.slug}: head: unknown {sorted(unknown)}, missing {sorted(missing)}")
    for key, allowed in (("publisher", PUBLISHERS), ("region", REGIONS),
                         ("quality", {"clean", "sloppy"}), ("part", {"dev", "test"})):
      if values[key] not in allowed:
        self.fault(key, f"“{values[key]}” is none of {', '.join(sorted(allowed))}")
    return values, [line for line in body.splitlines() if line.strip()]

  def read_block(self, line):
    sign = line[0] if line[:2] in ("# ", "- ", "^ ", "~ ", "| ") else ""
    kind = {"#": "headline", "-": "item", "^": "caption", "~": "around", "|": "row"}.get(sign, "paragraph")
    body = line[2:] if sign else line
    if kind == "around":
      self.blocks.append((kind, body.strip(), (0, 0)))
      return
    if kind == "headline" and self.text:
      self.fault("headline", "is not the first block")
    if self.text:
      self.text += "\n\n" if self.blocks and self.blocks[-1][0] == "headline" else "\n"
    start = len(self.text)
    self.read_marks(body.strip())
    self.blocks.append((kind, self.text[start:], (start, len(self.text))))

  def read_marks(self, body):
    """Append the words of one block to the text and its marks to the mentions."""
    open_marks, position = [], 0
    while position < len(body):
      sign = body[position]
      if sign == "\\" and position + 1 < len(body):
        self.text += body[position + 1]
        position += 2
      elif sign == "{":
        end = body.find(": ", position)
        mark = MARK.match(body[position + 1:end]) if end > 0 else None
        if mark is None:
          raise Fault(f"{self.slug}: mark: cannot read “{body[position:position + 30]}…”")
        open_marks.append((mark, len(self.text)))
        position = end + 2
      elif sign == "}":
        if not open_marks:
          raise Fault(f"{self.slug}: mark: a brace closes nothing before “{body[position:position + 30]}”")
        mark, start = open_marks.pop()
        self.mentions.append((mark, start, len(self.text)))
        position += 1
      else:
        self.text += sign
        position += 1
    if open_marks:
      raise Fault(f"{self.slug}: mark: a brace is not closed in “{body[:40]}…”")

  def of_kind(self, kind):
    return sorted((m for m in self.mentions if m[0]["kind"] == kind), key=lambda m: (m[1], -m[2]))

  def groups(self, kind):
    """The mentions of one kind by their number, in the order of the text."""
    groups = {}
    for mark, start, end in self.of_kind(kind):
      if not mark["number"]:
        self.fault(kind, f"“{self.text[start:end]}” has no number")
      groups.setdefault(mark["number"], []).append((mark, self.text[start:end]))
    return groups

  def people(self):
    people = {}
    for number, mentions in self.groups("p").items():
      names = [mark["value"] for mark, _ in mentions if mark["value"]]
      if len(set(names)) > 1:
        self.fault(f"p{number}", f"has {len(names)} names: {', '.join(names)}")
      forms = list(dict.fromkeys(text for _, text in mentions))
      name = names[0] if names else fullest(forms)
      full = fullest([form for form in forms if letters(name) in letters(form)] or forms)
      people[number] = {"name": name, "full": full, "official": False,
                        "also": [form for form in forms if form != full], "titles": []}
    for mark, start, end in self.of_kind("t"):
      for number in re.findall(r"\d+", mark["target"] or ""):
        if number not in people:
          self.fault("t", f"“{self.text[start:end]}” is of p{number}, who is not in the text")
          continue
        status = mark["status"] or "definitive"
        if status not in STATUSES:
          self.fault("t", f"there is no status {status}")
        titles = people[number]["titles"]
        if all(title["text"] != self.text[start:end] for title in titles):
          titles.append({"text": self.text[start:end], "status": status})
        people[number]["official"] = True
    return people

  def titles(self):
    seen = {}
    for _, start, end in self.of_kind("t"):
      wording = self.text[start:end]
      seen.setdefault(re.sub(r"[^a-z0-9]+", " ", wording.lower()).strip(), wording)
    return list(seen.values())

  def dates(self):
    dates = {}
    for mark, start, end in self.of_kind("d"):
      value = mark["value"] or ""
      entry = {"text": self.text[start:end], "value": value.rstrip("!")}
      if value.endswith("!"):
        entry["weekday_conflict"] = True
      known = dates.setdefault(entry["value"], entry)
      if len(entry["text"]) > len(known["text"]):
        dates[entry["value"]] = {**known, **entry}
    return list(dates.values())

  def places(self):
    places = []
    for number, mentions in self.groups("l").items():
      values = [mark["value"] for mark, _ in mentions if mark["value"]]
      level, _, code = (values[0] if values else "").partition(" ")
      if len(set(values)) > 1 or level not in LEVELS:
        self.fault(f"l{number}", f"“{mentions[0][1]}” needs one level at its first mention, has {values}")
      places.append({"text": fullest([text for _, text in mentions]), "level": level,
                     "code": code or None})
    return places

  def organizations(self):
    return [fullest([text for _, text in mentions]) for mentions in self.groups("o").values()]

  def quotes(self, people):
    quotes = []
    for mark, start, end in self.of_kind("q"):
      target = mark["target"]
      speaker = None
      if target and target.startswith('"'):
        speaker = target.strip('"')
      elif target:
        number = target.lstrip("p")
        if number not in people:
          self.fault("q", f"p{number} says “{self.text[start:start + 30]}…” and is not in the text")
        else:
          speaker = people[number]["name"]
      quotes.append({"text": self.text[start:end], "speaker": speaker})
    return quotes

  def gold(self):
    people = self.people()
    gold = {"id": self.slug}
    if self.head.get("published"):
      gold["published"] = self.head["published"]
    headline = next((text for kind, text, _ in self.blocks if kind == "headline"), "")
    kinds = {"p": "person", "t": "position", "l": "place", "o": "organization", "d": "date", "q": "quote"}
    mentions = []
    for mark, start, end in sorted(self.mentions, key=lambda m: (m[1], -m[2])):
      entry = {"kind": kinds[mark["kind"]], "span": [start, end], "text": self.text[start:end]}
      if mark["number"]:
        entry["entity"] = mark["kind"] + mark["number"]
      elif mark["kind"] == "d":
        entry["entity"] = (mark["value"] or "").rstrip("!")
      mentions.append(entry)
    gold |= {
      "publisher": self.head["publisher"], "region": self.head["region"],
      "page": self.head["page"], "part": self.head["part"], "title": headline, "text": self.text,
      "people": list(people.values()), "titles": self.titles(), "dates": self.dates(),
      "places": self.places(), "organizations": self.organizations(),
      "quotes": self.quotes(people), "mentions": mentions,
    }
    return gold


def main():
  show = "--gold" in sys.argv[1:]
  paths = [Path(name) for name in sys.argv[1:] if name != "--gold"]
  faults = []
  for path in paths:
    try:
      release = Release(path)
      gold = release.gold()
      faults += release.faults
      if show:
        print(json.dumps(gold, ensure_ascii=False))
    except Fault as fault:
      faults.append(str(fault))
  for line in faults:
    print(line, file=sys.stderr)
  return 1 if faults else 0


if __name__ == "__main__":
  sys.exit(main())
