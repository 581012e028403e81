"""What every peer reads and writes: texts of the gold, and records that rilis evaluate reads.

A peer gets the text as the gold has it, without the page around it, and the day of publication."""
import json
from pathlib import Path


def texts(corpus):
  """Id, text and day of publication (or None) of each release."""
  for path in sorted((Path(corpus) / "gold").glob("*.json")):
    gold = json.loads(path.read_text(encoding="utf-8"))
    yield gold["id"], gold["text"], gold.get("published")


def print_record(tool, slug, text, **findings):
  """One record as a line; findings are the arrays of the record, those left out are empty."""
  record = {
    "schemaVersion": "1.0.0", "id": f"peer:{slug}", "source": {"id": slug}, "language": "id",
    "text": text, "offsetUnit": "codepoint", "people": [], "positions": [], "organizations": [],
    "places": [], "dates": [], "quotes": [], "warnings": [],
    "processing": {"tool": tool, "version": "", "dictionaries": "", "config": ""},
  }
  print(json.dumps(record | findings, ensure_ascii=False))
