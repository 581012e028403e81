"""Dates by dateparser's search_dates.

usage: dates_dateparser.py CORPUS

Language and order are given, relative dates start from the day of publication, else from the first
day that the text gives in full. dateparser knows no ranges and no Hijri years; what it reads as a
month or a year is written with that precision."""
import datetime
import sys

from dateparser.date import DateDataParser
from dateparser.search import search_dates

from corpus_texts import print_record, texts

FORMATS = {"day": "%Y-%m-%d", "week": "%Y-%m-%d", "time": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}


def found(text, settings):
  return search_dates(text, languages=["id"], settings={"DATE_ORDER": "DMY"} | settings) or []


def anchor(text, published):
  if published:
    return datetime.datetime.fromisoformat(published)
  whole = found(text, {"REQUIRE_PARTS": ["day", "month", "year"]})
  return whole[0][1].replace(tzinfo=None) if whole else None


def dates(text, published):
  base = anchor(text, published)
  settings = {"RELATIVE_BASE": base} if base else {"REQUIRE_PARTS": ["year"]}
  parser = DateDataParser(languages=["id"], settings={"DATE_ORDER": "DMY"} | settings)
  values = {}
  for words, moment in found(text, settings):
    period = parser.get_date_data(words).period or "day"
    values.setdefault(moment.strftime(FORMATS[period]), (words, period))
  return [{"id": f"d{i}", "value": value, "precision": "day" if period in ("week", "time") else period,
           "from": "explicit", "role": "event", "mentions": []}
          for i, (value, (_, period)) in enumerate(values.items(), 1)]


def main():
  for slug, text, published in texts(sys.argv[1]):
    print_record("dateparser", slug, text, dates=dates(text, published))


main()
