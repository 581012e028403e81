#!/usr/bin/env python3
"""Make the pages and the gold of the corpus from its annotated releases.

usage: build.py [--corpus DIR] [--check]

Each `annotated/NNN-slug.txt` gives `releases/NNN-slug.txt` or `.html` and `gold/NNN-slug.json`. A
release with `page: own` has a page made by hand, which stays as it is. With --check nothing is
written: what is not up to date, and what nobody needs any more, is named, and the status is 1.
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

from annotated import Fault, Release
from page import Page

NEIGHBOURS = 4


def neighbours(slug, earlier):
  """Headlines of earlier releases: a new release never changes an old page."""
  order = sorted(earlier, key=lambda other: hashlib.sha256(f"{slug}/{other[0]}".encode()).digest())
  return [headline for _, headline in order[:NEIGHBOURS]]


def headline_of(release):
  return next((text for kind, text, _ in release.blocks if kind == "headline"), "")


def outputs(folder):
  """What the annotated releases give: path and bytes, and the slugs of pages made by hand."""
  made, own, earlier, faults = {}, set(), [], []
  for path in sorted((folder / "annotated").glob("*.txt")):
    release = Release(path)
    gold = json.dumps(release.gold(), ensure_ascii=False, indent=1) + "\n"
    faults += release.faults
    made[folder / "gold" / f"{release.slug}.json"] = gold.encode("utf-8")
    if release.head["page"] == "own":
      own.add(release.slug)
    else:
      page = Page(release, neighbours(release.slug, earlier))
      made[folder / "releases" / f"{release.slug}{page.suffix}"] = page.bytes()
    earlier.append((release.slug, headline_of(release)))
  if faults:
    raise Fault("\n".join(faults))
  return made, own


def superfluous(folder, made, own):
  files = [*(folder / "gold").glob("*"), *(folder / "releases").glob("*")]
  return [path for path in files if path not in made
          and not (path.parent.name == "releases" and path.stem in own)]


def main():
  parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
  parser.add_argument("--corpus", type=Path, default=Path(__file__).resolve().parent)
  parser.add_argument("--check", action="store_true")
  options = parser.parse_args()
  try:
    made, own = outputs(options.corpus)
  except Fault as fault:
    sys.exit(str(fault))
  stale = [path for path, content in made.items()
           if not path.exists() or path.read_bytes() != content]
  gone = superfluous(options.corpus, made, own)
  if options.check:
    for path in stale + gone:
      print(f"{path.relative_to(options.corpus)}: not what annotated/ gives; run corpus/build.py")
    return 1 if stale or gone else 0
  for path in stale:
    path.write_bytes(made[path])
  for path in gone:
    path.unlink()
  print(f"{len(made)} files from annotated/: {len(stale)} written, {len(gone)} removed")
  return 0


if __name__ == "__main__":
  sys.exit(main())
