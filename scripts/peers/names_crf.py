"""Names of people by a conditional random field, trained on BIO data of Indonesian news.

usage: names_crf.py CORPUS MODEL TRAIN.conll…

Features are those of textbooks: the word, its shape and its ends, and the same of two neighbours on
each side. Mentions of one person are joined when all words of one stand in the other."""
import re
import sys
from pathlib import Path

import pycrfsuite

from corpus_texts import print_record, texts

TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


def sentences(path):
  """Lists of (token, tag); an empty line ends a sentence."""
  sentence = []
  for line in Path(path).read_text(encoding="utf-8").splitlines() + [""]:
    cells = line.split("\t")
    if len(cells) >= 2 and cells[0]:
      # Names of other kinds stay apart, so that they are not taken for people.
      sentence.append((cells[0], cells[-1].replace("PERSON", "PER")))
    elif sentence:
      yield sentence
      sentence = []


def shape(word):
  return re.sub(r"(.)\1+", r"\1", re.sub(r"\d", "0", re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", word))))


def features(words, at):
  result = ["bias"]
  for offset in range(-2, 3):
    if 0 <= at + offset < len(words):
      word = words[at + offset]
      result += [f"{offset}:word={word.lower()}", f"{offset}:shape={shape(word)}"]
      if offset == 0:
        result += [f"end={word[-3:].lower()}", f"start={word[:3].lower()}"]
    else:
      result.append(f"{offset}:edge")
  return result


def train(paths, model):
  trainer = pycrfsuite.Trainer(verbose=False)
  trainer.set_params({"c1": 0.1, "c2": 0.01, "max_iterations": 100})
  for path in paths:
    for sentence in sentences(path):
      words = [word for word, _ in sentence]
      trainer.append([features(words, i) for i in range(len(words))], [tag for _, tag in sentence])
  trainer.train(str(model))


def names(tagger, text):
  found = []
  for line in re.split(r"\n+|(?<=[a-z”\"][.!?]) (?=[A-Z“\"])", text):
    tokens = list(TOKEN.finditer(line))
    words = [token.group(0) for token in tokens]
    start = None
    tags = tagger.tag([features(words, i) for i in range(len(words))]) if words else []
    for i, tag in enumerate([*tags, "O"]):
      if start is not None and tag != "I-PER":
        found.append(line[tokens[start].start():tokens[i - 1].end()])
        start = None
      if tag == "B-PER":
        start = i
  return found


def people(mentions):
  """The fullest wording of each person."""
  full = []
  for name in sorted(set(mentions), key=len, reverse=True):
    words = set(name.lower().split())
    if not any(words <= set(other.lower().split()) for other in full):
      full.append(name)
  return full


def main():
  corpus, model, *data = sys.argv[1:]
  train(data, model)
  tagger = pycrfsuite.Tagger()
  tagger.open(model)
  for slug, text, _ in texts(corpus):
    print_record("crf", slug, text, people=[
      {"id": f"p{i}", "name": name, "official": False, "positions": [], "mentions": []}
      for i, name in enumerate(people(names(tagger, text)), 1)])


main()
