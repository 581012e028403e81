-- The search index of Rilis. Tables are the program's own and may change with the schema
-- number (pragma user_version); the views named v_… are what others may rely on, see docs/index.md.
-- What follows from these rows is in derived.sql.

CREATE TABLE release (
  id INTEGER PRIMARY KEY,      -- day number << 20 | place within the day: order of ids is order of days
  key TEXT NOT NULL,           -- id of the record, rilis:1:…
  day TEXT,                    -- 2023-02-28, 2023-02 or 2023
  day_from TEXT,               -- metadata, dateline …; event where only the event has a day
  headline TEXT,
  text TEXT NOT NULL,          -- spans count code points of it
  uri TEXT,
  path TEXT,
  publisher INTEGER,           -- organization.id
  digest INTEGER NOT NULL,     -- of the record line, to see what changed
  record TEXT NOT NULL         -- the record as it came, one JSON object
);

-- Words of a release that are no part of it: what the full-text index is made of.
CREATE TABLE release_terms (
  id INTEGER PRIMARY KEY,      -- release.id
  stems TEXT NOT NULL,         -- word for word the stems of the text
  people TEXT NOT NULL,
  positions TEXT NOT NULL,
  organizations TEXT NOT NULL,
  places TEXT NOT NULL,
  publisher TEXT NOT NULL,
  quotes TEXT NOT NULL,
  entities TEXT NOT NULL       -- b12 t5 h3 o9 l13 l1311 u9 y2023 m202302 d20230228 sacting
);

CREATE VIEW release_document AS
  SELECT t.id AS id, r.headline AS headline, r.text AS text, t.stems AS stems, t.people AS people,
    t.positions AS positions, t.organizations AS organizations, t.places AS places,
    t.publisher AS publisher, t.quotes AS quotes, t.entities AS entities
  FROM release_terms t JOIN release r ON r.id = t.id;

CREATE VIRTUAL TABLE release_words USING fts5(
  headline, text, stems, people, positions, organizations, places, publisher, quotes, entities,
  content = 'release_document', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,           -- the code, else kind and folded name
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  code TEXT,                   -- Kemendagri, 13.11
  parent INTEGER,              -- place.id of the unit it lies in
  latitude REAL,
  longitude REAL
);

CREATE TABLE organization (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,       -- of the key: the same in every index, for links
  key TEXT NOT NULL,           -- folded name and code of its place
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  place INTEGER                -- place.id
);

-- An office: what somebody can be called.
CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,       -- of the key
  key TEXT NOT NULL,
  title TEXT NOT NULL,         -- the first wording found
  head TEXT NOT NULL,          -- bupati, kepala-dinas
  canonical TEXT NOT NULL,     -- Kepala Dinas
  office INTEGER NOT NULL,     -- office.id: the same canonical title anywhere
  organization INTEGER,
  place INTEGER
);

CREATE TABLE office (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

-- A name in one office, or in none: the smallest thing that is surely one person in one place.
CREATE TABLE bearer (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,       -- of name and office: the same in every index, for links
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,      -- folded words of the name
  position INTEGER,
  region TEXT,                 -- code of the kabupaten, kota or provinsi it is anchored in
  person INTEGER               -- person.id
);

-- Two names in offices that one release gives to one person.
CREATE TABLE bearer_link (
  release INTEGER NOT NULL,
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  PRIMARY KEY (release, one, other)
) WITHOUT ROWID;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

-- Somebody named in a release, once for each office it gives him; position is null without one.
CREATE TABLE attestation (
  release INTEGER NOT NULL,
  n INTEGER NOT NULL,
  bearer INTEGER NOT NULL,
  position INTEGER,
  status TEXT,
  status_form TEXT,            -- Plt, Pj …
  start INTEGER,
  end INTEGER,
  rule INTEGER,
  confidence REAL,
  PRIMARY KEY (release, n)
) WITHOUT ROWID;

CREATE TABLE mention (
  release INTEGER NOT NULL,
  n INTEGER NOT NULL,
  kind INTEGER NOT NULL,       -- 1 person, 2 position, 3 organization, 4 place
  entity INTEGER NOT NULL,     -- bearer, position, organization or place
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  rule INTEGER,
  confidence REAL,
  PRIMARY KEY (release, n)
) WITHOUT ROWID;

CREATE TABLE date (
  release INTEGER NOT NULL,
  n INTEGER NOT NULL,
  value TEXT NOT NULL,
  precision TEXT NOT NULL,
  role TEXT NOT NULL,
  origin TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  rule INTEGER,
  PRIMARY KEY (release, n)
) WITHOUT ROWID;

CREATE TABLE quote (
  id INTEGER PRIMARY KEY,      -- release.id << 8 | place in the release
  bearer INTEGER,
  position INTEGER,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  attribution TEXT NOT NULL,
  rule INTEGER,
  text TEXT NOT NULL,
  stems TEXT NOT NULL,
  entities TEXT NOT NULL
);

CREATE VIRTUAL TABLE quote_words USING fts5(
  text, stems, entities,
  content = 'quote', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- Distinct names, for words that are nearly right.
CREATE TABLE name_form (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL           -- folded
);

CREATE VIRTUAL TABLE name_trigrams USING fts5(
  name, content = 'name_form', content_rowid = 'id', tokenize = 'trigram', detail = none,
  columnsize = 0);

CREATE TABLE source (
  path TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  records INTEGER NOT NULL,
  failed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE about (
  name TEXT PRIMARY KEY,       -- generation, releases, tool
  value TEXT NOT NULL
) WITHOUT ROWID;
