"""Administrative units by id-location-ner, with the table of regions of Rilis as its gazetteer.

usage: places_id_location_ner.py CORPUS REGIONS.tsv FOLDER

Without its optional neural model, which is no package. The tool was made for addresses: in running
text it takes many small words for villages. It is used here in the way that served it best on the
dev part: units down to kabupaten and kota, capitalised mentions, and of a name that several units
bear the one of the highest level, if there is only one."""
import csv
import sys
from pathlib import Path

from location_ner import LocationExtractor

from corpus_texts import print_record, texts

LEVELS = ("province", "city", "district", "subdistrict")
KINDS = {"province": "provinsi", "district": "kecamatan", "subdistrict": "desa"}


def gazetteer(regions, folder):
  """The table of regions as rows of one village each, as the tool wants it."""
  names, villages = {}, []
  for line in regions.read_text(encoding="utf-8").splitlines():
    cells = line.split("\t")
    if len(cells) < 3 or cells[0] in ("", "code") or cells[0].startswith("#"):
      continue
    prefix = {"kabupaten": "Kabupaten ", "kota": "Kota "}.get(cells[1], "")
    names[cells[0]] = prefix + cells[2]
    if cells[0].count(".") == 3:
      villages.append(cells[0])
  path = folder / "regions.csv"
  with path.open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow([f"{level}_{part}" for level in LEVELS for part in ("name", "code")])
    for code in villages:
      parts = code.split(".")
      chain = [".".join(parts[:n]) for n in range(1, 5)]
      writer.writerow([cell for unit in chain for cell in (names.get(unit, ""), unit)])
  return path


def units(extractor, text):
  """Code to level and mention of the units that are named without doubt."""
  places = {}
  for mention in extractor.extract(text):
    if not mention.matched_text[:1].isupper():
      continue
    candidates = mention.candidates
    hinted = [unit for unit in candidates if unit["level"] == mention.level_hint] or candidates
    highest = min((unit["level"] for unit in hinted), key=LEVELS.index)
    units = [unit for unit in hinted if unit["level"] == highest]
    if len(units) == 1:
      places.setdefault(units[0][f"{highest}_code"], (highest, mention))
  return places


def kind(level, code):
  """A city of the tool is a kota when the second part of its code is 71 or more."""
  return KINDS.get(level) or ("kota" if int(code.split(".")[1]) > 70 else "kabupaten")


def main():
  corpus, regions, folder = (Path(argument) for argument in sys.argv[1:4])
  extractor = LocationExtractor.from_csv(gazetteer(regions, folder), max_level="city")
  for slug, text, _ in texts(corpus):
    places = [
      {"id": f"l{i}", "name": mention.matched_text, "kind": kind(level, code), "code": code,
       "mentions": [{"span": [mention.start_char, mention.end_char],
                     "text": mention.matched_text, "rule": mention.match_method}]}
      for i, (code, (level, mention)) in enumerate(units(extractor, text).items(), 1)]
    print_record("id-location-ner", slug, text, places=places)


main()
