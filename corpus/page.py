"""Lay a release out as the page of one design: a shell of `designs/` filled from the release.

A shell holds `{{name}}`, `{{#name}}…{{/name}}` for what stands there only when there is a value,
and `{{#names}}…{{.}}…{{/names}}` for each of several. `layouts.json` says how a design writes a
block of text. What looks accidental (numbers, times, which other headlines stand beside) comes
from a hash of the slug alone, so that a page is the same each time it is made.
"""
import datetime
import hashlib
import html
import json
import re
from html.entities import codepoint2name
from pathlib import Path

DESIGNS = Path(__file__).resolve().parent / "designs"
MONTHS = ("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November "
          "Desember").split()
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
# Words of a line below the headline that belongs to it; other lines there are menus and tickers.
BYLINE = re.compile(
  r"oleh|penulis|editor|reporter|pewarta|dibaca|dilihat|kali|menit|kategori|posting|diunggah"
  r"|terbit|views|admin|nomor|humas|foto|\d{4}|wi[bt]a?\b", re.I)
STAMPED = re.compile(r"\d{1,2}[ /.-](\d{1,2}|[A-Z][a-z]+)[ /.-]\d{2,4}|\d{4}-\d\d-\d\d")


def chance(slug, purpose, number):
  """A number below `number` that depends on the slug and the purpose alone."""
  digest = hashlib.sha256(f"{slug}/{purpose}".encode()).digest()
  return int.from_bytes(digest[:6], "big") % number


class Page:
  """One release as a page. `neighbours` are headlines of other releases, for the side columns."""

  def __init__(self, release, neighbours):
    self.release, self.neighbours = release, neighbours
    self.slug, self.design = release.slug, release.head["page"]
    self.layout = {} if self.design == "text" else json.loads(
      (DESIGNS / "layouts.json").read_text(encoding="utf-8"))[self.design]
    self.split_lines()

  @property
  def suffix(self):
    return ".txt" if self.design == "text" else ".html"

  def bytes(self):
    if self.design == "text":
      return ("\n".join(self.plain_lines()) + "\n").encode("utf-8")
    shell = (DESIGNS / f"{self.design}.html").read_text(encoding="utf-8")
    charset = self.layout.get("charset", "utf-8")
    return filled(shell, self.values()).encode(charset, errors="xmlcharrefreplace")

  # Lines around the release

  def split_lines(self):
    """Sort the lines around the release by where they stand: before, below the headline, after."""
    blocks = self.release.blocks
    content = [i for i, (kind, _, _) in enumerate(blocks) if kind not in ("around", "headline")]
    headline = next(i for i, (kind, _, _) in enumerate(blocks) if kind == "headline")
    self.before, self.meta, self.after, self.inside = [], [], [], []
    for i, (kind, text, _) in enumerate(blocks):
      if kind in ("headline",):
        continue
      if kind != "around":
        self.inside.append((kind, text))
      elif i < headline:
        self.before.append(text)
      elif i < content[0]:
        (self.meta if BYLINE.search(text) else self.before).append(text)
      elif i > content[-1]:
        self.after.append(text)
      else:
        self.inside.append((kind, text))

  @property
  def headline(self):
    return next(text for kind, text, _ in self.release.blocks if kind == "headline")

  # Plain text

  def plain_lines(self):
    """The lines of a text file; paragraphs are set apart by an empty line in two of three."""
    airy = chance(self.slug, "air", 3) > 0
    wrapped = airy and chance(self.slug, "wrap", 8) == 0
    marker = ("-", "-", "•", "*")[chance(self.slug, "marker", 4)]
    lines = [*self.before, self.headline, *self.meta]
    if self.day and not self.says_its_day():
      lines.append(self.stamp())
    previous = None
    for kind, text in self.inside:
      if previous is None or (airy and not (kind == previous and kind in ("item", "row"))):
        lines.append("")
      text = f"{marker} {text}" if kind == "item" else text
      lines += wrapped_lines(text) if wrapped and kind == "paragraph" else [text]
      previous = kind
    if self.after:
      lines += ["", *self.after]
    return lines

  def says_its_day(self):
    """True when the lines around the release or a date in it give the day in full."""
    around = [text for kind, text, _ in self.release.blocks if kind == "around"]
    if any(STAMPED.search(text) for text in around):
      return True
    return any(mark["kind"] == "d" and mark["value"] == self.release.head["published"]
               and re.search(r"\d{4}", self.release.text[start:end])
               for mark, start, end in self.release.mentions)

  def stamp(self):
    day = self.day_forms()
    return (f"{day['weekday']}, {day['long']} | {day['time']} WIB", f"{day['padded']} {day['time']}",
            f"Diterbitkan: {day['long']}", f"{day['slashed']} {day['time']}"
            )[chance(self.slug, "stamp", 4)]

  def host(self):
    """The last words of the office, as many as an address bears."""
    words = [re.sub(r"[^a-z0-9]", "", word) for word in self.office().lower().split()]
    host = words.pop()
    while words and len(words[-1] + host) <= 22:
      host = words.pop() + host
    return host + ".example"

  # HTML

  def values(self):
    number = 1000 + chance(self.slug, "number", 9000)
    declared = self.layout.get("declared", ["utf-8"])
    text = self.encoded
    values = {
      "headline": text(self.headline), "office": text(self.office()), "slug": self.slug[4:],
      "host": self.host(),
      "year": self.release.head["year"], "number": str(number), "views": str(number % 977),
      "charset": declared[chance(self.slug, "declared", len(declared))],
      "before": [text(line) for line in self.before], "meta": [text(line) for line in self.meta],
      "after": [text(line) for line in self.after],
      "others": [text(line) for line in self.neighbours], "body": self.body(),
      "published": bool(self.day),
    }
    if self.day:
      values |= {f"published.{form}": value for form, value in self.day_forms().items()}
    return values

  @property
  def day(self):
    day = self.release.head.get("published")
    return datetime.date.fromisoformat(day) if day else None

  def day_forms(self):
    day = self.day
    hour, minute = 7 + chance(self.slug, "hour", 12), chance(self.slug, "minute", 60)
    weekday = WEEKDAYS[day.weekday()]
    return {
      "iso": day.isoformat(), "weekday": weekday, "short": weekday[:3],
      "long": f"{day.day} {MONTHS[day.month - 1]} {day.year}",
      "padded": f"{day.day:02} {MONTHS[day.month - 1]} {day.year}",
      "slashed": f"{day.day:02}/{day.month:02}/{day.year}", "time": f"{hour:02}:{minute:02}",
    }

  def office(self):
    """What the site calls itself: by the region named most, or the organisation named most."""
    head, levels = self.release.head, {"kabupaten": "Pemerintah Kabupaten", "kota": "Pemerintah Kota",
                                       "provinsi": "Pemerintah Provinsi", "desa": "Pemerintah"}
    places = self.release.groups("l")
    level = head["publisher"]
    fitting = [mentions for mentions in places.values()
               if any((mark["value"] or "").split(" ")[0] == level for mark, _ in mentions)]
    if level in levels and fitting:
      name = max((text for _, text in max(fitting, key=len)), key=len)
      bare = name if level == "desa" else re.sub(
        r"^(Provinsi|Kabupaten|Kab\.?|Kota|Pemerintah) ", "", name.title(), flags=re.I)
      return f"{levels[level]} {bare}"
    organizations = self.release.groups("o")
    if organizations:
      return max((text for _, text in max(organizations.values(), key=len)), key=len)
    return "Ruang Berita"

  def body(self):
    parts, run, run_kind = [], [], None
    for kind, text in [*self.inside, (None, "")]:
      if run and kind != run_kind:
        wrap = "list" if run_kind == "item" else "table"
        parts.append(self.layout[wrap].format("\n".join(run)))
        run = []
      if kind == "item":
        run.append(self.layout["item"].format(self.encoded(text)))
      elif kind == "row":
        cells = "".join(self.layout["cell"].format(self.encoded(cell)) for cell in text.split(" | "))
        run.append(self.layout["row"].format(cells))
      elif kind:
        form = "aside" if kind == "around" else kind
        parts.append(self.layout[form].format(self.led(text, first=not parts)))
      run_kind = kind
    return "\n".join(parts)

  def led(self, text, first):
    """The words before the dash of a dateline stand out in some designs."""
    lead = self.layout.get("lead")
    match = re.match(r"[^.“\"]{3,60}? ?[–—-]+ ", text) if first and lead else None
    if not match:
      return self.encoded(text)
    dash = match.group(0)
    return lead.format(self.encoded(dash.rstrip())) + " " + self.encoded(text[match.end():])

  def encoded(self, text):
    text = html.escape(text, quote=False)
    entities = self.layout["entities"]
    if entities == "numeric":
      text = "".join(f"&#{ord(c)};" if 0x2000 < ord(c) < 0x2100 else c for c in text)
    elif entities == "named":
      text = "".join(f"&{codepoint2name[ord(c)]};" if ord(c) in codepoint2name and ord(c) > 126 else c
                     for c in text)
    if self.layout.get("blanks"):
      text = re.sub(r"\bRp (?=\d)|(?<=\.) (?=[A-Z])", lambda m: m.group(0)[:-1] + "&nbsp;", text)
    return text


def wrapped_lines(text, width=78):
  lines, line = [], ""
  for word in text.split(" "):
    if line and len(line) + 1 + len(word) > width:
      lines.append(line)
      line = word
    else:
      line = f"{line} {word}" if line else word
  return [*lines, line]


def filled(shell, values):
  """The shell with its values; a name that it asks for and nobody gives is a KeyError."""
  def section(match):
    value, inner = values[match.group(1)], match.group(2)
    if isinstance(value, list):
      return "".join(inner.replace("{{.}}", entry) for entry in value)
    return inner if value else ""
  shell = re.sub(r"\{\{#(\w+)\}\}(.*?)\{\{/\1\}\}", section, shell, flags=re.S)
  return re.sub(r"\{\{([\w.]+)\}\}", lambda match: values[match.group(1)], shell)
