#!/usr/bin/env python3
"""Check the gold of corpus/gold against the pages of corpus/releases and what is known.

usage: check_gold.py [--corpus DIR] [--regions FILE]

Each release `NNN-slug.html|.txt` has one gold file `NNN-slug.json`, made by build.py. Checked,
release by release:
  head       publisher, region, part and page are known, the codes of phenomena too
  shape      the keys and value types of the gold format, nothing beside them
  page       every block of the release stands in what a reader of its page sees
  surface    every string marked as surface stands there, character for character
             (tags dropped, entities decoded, charset by meta, white space collapsed to one space)
  mentions   each stands in the text where its span says; none crosses another
  names      a name is made of the letters of its fullest mention; a title's status fits its words
  dates      values are well formed, exist in the calendar, and agree with the weekday in the text
             (`"weekday_conflict": true` says that the text itself is wrong, and must be true)
  places     level and code fit; the code is in the table of regions, under that name
  quotes     the text stands beside a quotation mark; the speaker is a name, a title, an
             organisation or null
  length     120 to 900 words (pages made by hand may be shorter)
Across releases: no gold without release or release without gold, no sentence in two releases.
Prints one line per fault, `slug: where: what`, and leaves with status 1 when there is one.
"""
import argparse
import datetime
import json
import re
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

from annotated import Fault, Release
from page import DESIGNS

LEVELS = {"provinsi": 0, "kabupaten": 1, "kota": 1, "kecamatan": 2, "desa": 3}
OTHER_LEVELS = {"country", "venue", "street", "natural", "other"}
STATUS_WORDS = {
  "acting": r"^(plt|plh|pjs?|penjabat|pejabat sementara|pelaksana (tugas|harian))\b",
  "former": r"\b(mantan|eks|bekas)\b",
  "candidate": r"\bcalon\b",
  "elect": r"\bterpilih\b",
}
WEEKDAYS = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5,
            "minggu": 6, "ahad": 6}
QUOTE_MARKS = "\"'“”„«‘’`"
BROKEN_MARK = re.compile(r"(â€[\u0080-\uffff]?)$")  # a quotation mark read in the wrong charset
LEVEL_WORDS = re.compile(
  r"^(provinsi|prov\.?|kabupaten|kab\.?|kota|kecamatan|kec\.?|distrik|kapanewon|kelurahan|desa"
  r"|nagari|gampong|kampung|kalurahan|negeri|pekon|tiyuh|dusun) ")
LONG_SENTENCE = 7  # words; shorter ones (sign-offs, contact lines) may repeat
WORDS = range(120, 901)


class VisibleText(HTMLParser):
  """Collects what a reader sees; blocks are set apart, inline tags leave no trace."""

  UNSEEN = {"head", "script", "style", "noscript", "template", "textarea"}
  INLINE = {"a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u",
            "o:p", "time"}

  def __init__(self):
    super().__init__(convert_charrefs=True)
    self.parts = []
    self.unseen = 0

  def handle_starttag(self, tag, attrs):
    if tag in self.UNSEEN:
      self.unseen += 1
    elif tag not in self.INLINE:
      self.parts.append("\n")

  def handle_endtag(self, tag):
    if tag in self.UNSEEN:
      self.unseen = max(0, self.unseen - 1)
    elif tag not in self.INLINE:
      self.parts.append("\n")

  def handle_data(self, text):
    if not self.unseen:
      self.parts.append(text)


def decoded(raw):
  """The characters of a page: charset as declared in its first 2048 bytes, else UTF-8.

  iso-8859-1 is read as windows-1252, as browsers do (WHATWG Encoding, 4.2); so is what is not
  what it declares."""
  declared = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", raw[:2048], re.I)
  name = declared.group(1).decode("ascii").lower() if declared else "utf-8"
  try:
    return raw.decode("windows-1252" if name == "iso-8859-1" else name)
  except UnicodeDecodeError:
    return raw.decode("windows-1252")


def visible_blocks(path):
  """The visible text of a release, one string per block, white space collapsed."""
  raw = path.read_bytes()
  if path.suffix == ".txt":
    blocks = re.split(r"\n\s*\n", raw.decode("utf-8"))
  else:
    page = VisibleText()
    page.feed(decoded(raw))
    page.close()
    blocks = re.split(r"\n\s*\n", re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(page.parts)))
  return [b for b in (" ".join(block.split()) for block in blocks) if b]


def letters(text):
  return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", text).lower())


def plain(text):
  return re.sub(r"[^a-z0-9]+", " ", unicodedata.normalize("NFKD", text).lower()).strip()


def days_of(value):
  """The calendar days a value names in full; ValueError when the value is malformed."""
  if re.fullmatch(r"\d{4}-(Q[1-4]|H[12])|\d{3,4}H", value):
    return []
  if re.fullmatch(r"XXXX-\d\d-\d\d", value):
    datetime.date.fromisoformat("2000" + value[4:])
    return []
  ends = value.split("/")
  if len(ends) > 2 or len({len(end) for end in ends}) != 1:
    raise ValueError("neither a date nor an interval of like ends")
  for end in ends:
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", end):
      raise ValueError(f"{end} is no year, month or day")
    datetime.date.fromisoformat((end + "-01-01")[:10])
  if len(ends) == 2 and ends[0] >= ends[1]:
    raise ValueError("the interval does not run forward")
  return [datetime.date.fromisoformat(end) for end in ends if len(end) == 10]


def weekday_in(text):
  words = re.findall(r"[a-z]+", re.sub(r"['’]", "", text.lower()))
  return next((WEEKDAYS[word] for word in words if word in WEEKDAYS), None)


class Gold:
  """One gold file beside its release; `faults` gathers what does not hold."""

  KEYS = {"id", "publisher", "region", "page", "part", "title", "text", "people", "titles", "dates",
          "places", "organizations", "quotes", "mentions"}
  PARTS = {
    "people": {"name": str, "full": str, "official": bool, "also": list, "titles": list},
    "dates": {"text": str, "value": str},
    "places": {"text": str, "level": str, "code": (str, type(None))},
    "quotes": {"text": str, "speaker": (str, type(None))},
    "mentions": {"kind": str, "span": list, "text": str},
  }
  OPTIONAL = {"dates": {"weekday_conflict"}, "mentions": {"entity"}}

  def __init__(self, slug, gold, blocks, regions, aliases):
    self.slug, self.gold, self.regions, self.aliases = slug, gold, regions, aliases
    self.text = " ".join(blocks)
    self.faults = []

  def fault(self, where, what):
    self.faults.append(f"{self.slug}: {where}: {what}")

  def checked(self):
    if self.has_shape():
      for check in (self.check_head, self.check_mentions, self.check_people, self.check_titles, self.check_dates,
                    self.check_places, self.check_organizations, self.check_quotes):
        check()
    return self.faults

  def has_shape(self):
    keys = set(self.gold)
    if self.KEYS - keys or keys - self.KEYS - {"published"}:
      self.fault("shape", f"keys are {sorted(keys)}")
      return False
    for part, fields in self.PARTS.items():
      for entry in self.gold[part]:
        extra = set(entry) - set(fields) - self.OPTIONAL.get(part, set())
        wrong = [key for key, kind in fields.items()
                 if key not in entry or not isinstance(entry[key], kind)]
        if extra or wrong:
          self.fault(part, f"{entry} has unknown {sorted(extra)}, missing or wrong {wrong}")
    for part in ("titles", "organizations"):
      if not all(isinstance(entry, str) for entry in self.gold[part]):
        self.fault(part, "holds something that is no string")
    return not self.faults

  def check_surface(self, where, surface):
    if not surface or " ".join(surface.split()) not in self.text:
      self.fault(where, f"“{surface}” does not stand in the text")

  def check_distinct(self, where, values):
    seen = set()
    for value in values:
      if value in seen:
        self.fault(where, f"{value} stands twice")
      seen.add(value)

  def check_head(self):
    if self.gold["id"] != self.slug:
      self.fault("id", f"{self.gold['id']} is not the name of the file")
    self.check_surface("title", self.gold["title"])
    try:
      datetime.date.fromisoformat(self.gold.get("published", "2000-01-01"))
    except ValueError as error:
      self.fault("published", str(error))

  def check_mentions(self):
    text, open_ends = self.gold["text"], []
    for mention in self.gold["mentions"]:
      start, end = mention["span"]
      if text[start:end] != mention["text"]:
        self.fault("mentions", f"“{mention['text']}” does not stand at {start}")
      while open_ends and open_ends[-1] <= start:
        open_ends.pop()
      if open_ends and open_ends[-1] < end:
        self.fault("mentions", f"“{mention['text']}” crosses another mention")
      open_ends.append(end)

  def check_people(self):
    people = self.gold["people"]
    self.check_distinct("people", [letters(person["name"]) for person in people])
    for person in people:
      name = person["name"]
      for surface in [person["full"], *person["also"]]:
        self.check_surface(name, surface)
      self.check_distinct(name, [person["full"], *person["also"]])
      if letters(name) not in letters(person["full"]):
        self.fault(name, f"is not made of the letters of “{person['full']}”")
      if person["official"] != bool(person["titles"]):
        self.fault(name, "is official exactly when a title is given")
      for title in person["titles"]:
        self.check_attested(name, title)

  def check_attested(self, name, title):
    if set(title) != {"text", "status"}:
      self.fault(name, f"title {title} has other keys than text and status")
      return
    self.check_surface(name, title["text"])
    if plain(title["text"]) not in {plain(t) for t in self.gold["titles"]}:
      self.fault(name, f"“{title['text']}” is missing from the titles")
    words = title["text"].lower()
    told = next((s for s, pattern in STATUS_WORDS.items() if re.search(pattern, words)),
                "definitive")
    if told not in ("definitive", title["status"]):
      self.fault(name, f"“{title['text']}” is {title['status']}, its words say {told}")

  def check_titles(self):
    self.check_distinct("titles", [plain(title) for title in self.gold["titles"]])
    for title in self.gold["titles"]:
      self.check_surface("titles", title)

  def check_dates(self):
    self.check_distinct("dates", [date["value"] for date in self.gold["dates"]])
    for date in self.gold["dates"]:
      self.check_surface("dates", date["text"])
      try:
        days = days_of(date["value"])
      except ValueError as error:
        self.fault("dates", f"{date['value']}: {error}")
        continue
      weekday = weekday_in(date["text"])
      conflict = bool(days) and weekday is not None and days[0].weekday() != weekday
      if conflict != date.get("weekday_conflict", False):
        told = "is not the weekday of" if conflict else "is flagged, yet is the weekday of"
        self.fault("dates", f"“{date['text']}” {told} {date['value']}")

  def check_places(self):
    self.check_distinct("places", [(p["text"], p["level"]) for p in self.gold["places"]])
    self.check_distinct("places", [p["code"] for p in self.gold["places"] if p["code"]])
    for place in self.gold["places"]:
      text, level, code = place["text"], place["level"], place["code"]
      self.check_surface("places", text)
      if level not in LEVELS and level not in OTHER_LEVELS:
        self.fault("places", f"“{text}”: there is no level {level}")
      elif code is not None:
        self.check_code(text, level, code)

  def check_code(self, text, level, code):
    if level not in LEVELS or code.count(".") != LEVELS[level]:
      self.fault("places", f"“{text}”: {code} is no code of a {level}")
    elif self.regions and code not in self.regions:
      self.fault("places", f"“{text}”: {code} is not in the table of regions")
    elif self.regions:
      bare = letters(re.sub(r"\(.*?\)", "", LEVEL_WORDS.sub("", text.lower())))
      if bare not in letters(self.regions[code]) and bare not in self.aliases.get(code, ()):
        self.fault("places", f"“{text}”: {code} is {self.regions[code]}")

  def check_organizations(self):
    self.check_distinct("organizations", [plain(o) for o in self.gold["organizations"]])
    for organization in self.gold["organizations"]:
      self.check_surface("organizations", organization)

  def check_quotes(self):
    speakers = {person["name"] for person in self.gold["people"]} | set(self.gold["titles"])
    speakers |= set(self.gold["organizations"])
    for quote in self.gold["quotes"]:
      text, speaker = quote["text"], quote["speaker"]
      self.check_surface("quotes", text)
      at = max(0, self.text.find(" ".join(text.split())))
      before, after = self.text[:at].rstrip(), self.text[at + len(text):].lstrip(" ,.")
      if before[-1:] not in QUOTE_MARKS and after[:1] not in QUOTE_MARKS \
          and not BROKEN_MARK.search(before):
        self.fault("quotes", f"“{text[:40]}…” does not follow a quotation mark")
      if speaker is not None and not any(speaker in known for known in speakers):
        self.fault("quotes", f"speaker {speaker} is no person, title or organisation of this gold")


def region_names(path):
  """Code to name, from a tab-separated table whose header names a code and a name column."""
  if not path.exists():
    return {}
  rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()
          if line and not line.startswith("#")]
  header = rows[0]
  code = next((i for i, column in enumerate(header) if column in ("kode", "code")), 0)
  name = next((i for i, column in enumerate(header) if column in ("form", "name", "nama")), 2)
  return {row[code]: row[name] for row in rows[1:] if len(row) > max(code, name)}


def region_aliases(regions, abbreviations):
  """Code to the short forms of its name (`Kalsel`, `Solo`), from the table of abbreviations."""
  codes = {}
  for code, name in regions.items():
    codes.setdefault(letters(name), []).append(code)
  provinces = {letters(name) for code, name in regions.items() if "." not in code}
  aliases = {}
  if not abbreviations.exists():
    return aliases
  for line in abbreviations.read_text(encoding="utf-8").splitlines():
    cells = line.split("\t")
    if len(cells) > 3 and cells[3].startswith("wilayah"):
      full = letters(cells[2])
      # A province may bear more words than its row: Daerah Istimewa Yogyakarta.
      within = [name for name in provinces if name in full and cells[3] == "wilayah-provinsi"]
      for code in codes.get(full) or codes.get(max(within, key=len, default=""), ()):
        aliases.setdefault(code, set()).update(
          letters(form) for form in [cells[0], *cells[1].split("|")])
  return aliases


def shared_sentences(releases):
  """Faults for every long sentence that stands in more than one release."""
  owner, faults = {}, []
  for slug, release in releases.items():
    for sentence in {plain(s) for s in re.split(r"(?<=[.!?])\s", release.text)}:
      if len(sentence.split()) < LONG_SENTENCE:
        continue
      if sentence in owner:
        faults.append(f"{slug}: sentence: “{sentence[:60]}” stands in {owner[sentence]} too")
      owner.setdefault(sentence, slug)
  return faults


def head_faults(release, codes, pages):
  """What is wrong with the head and the length of an annotated release."""
  slug, head = release.slug, release.head
  faults = [f"{slug}: phenomena: there is no {code}" for code in head["phenomena"].split()
            if code not in codes]
  if head["page"] not in pages:
    faults.append(f"{slug}: page: there is no design {head['page']}")
  words = len(release.text.split())
  if words not in WORDS and not (head["page"] == "own" and words < WORDS.start):
    faults.append(f"{slug}: length: {words} words")
  return faults


def block_faults(release, blocks):
  """Blocks of the release that its page does not show."""
  page = " ".join(blocks)
  return [f"{release.slug}: page: “{part[:50]}…” is not to be seen"
          for kind, text, _ in release.blocks if kind != "around"
          for part in (text.split(" | ") if kind == "row" else [text])
          if " ".join(part.split()) not in page]


def main():
  here = Path(__file__).resolve().parent
  parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
  parser.add_argument("--corpus", type=Path, default=here)
  parser.add_argument("--regions", type=Path, default=here.parent / "dictionaries" / "regions.tsv")
  options = parser.parse_args()

  pages_of = {p.stem: p for p in sorted((options.corpus / "releases").glob("*"))
              if p.suffix in (".html", ".txt")}
  golds = {p.stem: p for p in sorted((options.corpus / "gold").glob("*.json"))}
  regions = region_names(options.regions)
  aliases = region_aliases(regions, options.regions.with_name("abbreviations.tsv"))
  codes = {line.split("\t")[0] for line in (here / "phenomena.tsv").read_text("utf-8").splitlines()}
  designs = {"text", "own", *json.loads((DESIGNS / "layouts.json").read_text("utf-8"))}
  releases, faults = {}, []
  for path in sorted((options.corpus / "annotated").glob("*.txt")):
    try:
      releases[path.stem] = Release(path)
    except Fault as fault:
      faults.append(str(fault))
  faults += [f"{slug}: release without gold" for slug in pages_of if slug not in golds]
  faults += [f"{slug}: gold without release" for slug in golds if slug not in pages_of]
  for slug in sorted(pages_of.keys() & golds.keys() & releases.keys()):
    blocks = visible_blocks(pages_of[slug])
    try:
      gold = json.loads(golds[slug].read_text(encoding="utf-8"))
    except ValueError as error:
      faults.append(f"{slug}: shape: no JSON: {error}")
      continue
    faults += head_faults(releases[slug], codes, designs)
    faults += block_faults(releases[slug], blocks)
    faults += Gold(slug, gold, blocks, regions, aliases).checked()
  faults += shared_sentences(releases)

  for line in faults:
    print(line)
  table = f"{len(regions)} regions" if regions else "no table of regions, codes not looked up"
  print(f"{len(pages_of)} releases, {len(golds)} gold files, {table}: {len(faults)} faults")
  return 1 if faults else 0


if __name__ == "__main__":
  sys.exit(main())
