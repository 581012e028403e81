-- What follows from the rows of the releases. Made anew at the end of every run, so that a change of
-- these tables loses nothing.

-- First and last release that calls a bearer so; dated ones, where any is dated.
CREATE TABLE evidence (
  bearer INTEGER NOT NULL,
  status TEXT NOT NULL,        -- '' without an office
  status_form TEXT NOT NULL,   -- plt, pj …; '' without one
  first INTEGER NOT NULL,      -- release.id
  last INTEGER NOT NULL,
  releases INTEGER NOT NULL,
  PRIMARY KEY (bearer, status, status_form)
) WITHOUT ROWID;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,      -- bearer.id of the member that most releases name
  hash INTEGER NOT NULL,
  name TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0,
  releases INTEGER NOT NULL
);

-- Why a bearer belongs to its person; only of persons with several.
CREATE TABLE person_merge (
  person INTEGER NOT NULL,
  bearer INTEGER NOT NULL,
  joined_to INTEGER,           -- bearer.id it was found to be the same as; null for the first
  rule TEXT,                   -- see docs/identity.md
  correction INTEGER,          -- place in the list of corrections, from 0
  PRIMARY KEY (person, bearer)
) WITHOUT ROWID;

-- Whom else a person might be, and what speaks against it.
CREATE TABLE person_candidate (
  person INTEGER NOT NULL,
  other INTEGER NOT NULL,
  reason TEXT NOT NULL,
  against TEXT NOT NULL,       -- objections with a space between them
  rival INTEGER,               -- bearer.id whose name fits as well
  PRIMARY KEY (person, other)
) WITHOUT ROWID;

-- Corrections that speak of a person.
CREATE TABLE person_correction (
  person INTEGER NOT NULL,
  correction INTEGER NOT NULL, -- place in the list of corrections, from 0
  PRIMARY KEY (person, correction)
) WITHOUT ROWID;

-- Releases of each value over the whole index.
CREATE TABLE facet (
  kind TEXT NOT NULL,          -- person, office, organization, place, publisher, year, month, status
  value INTEGER NOT NULL,      -- id; code without its dots, 2023, 202302
  releases INTEGER NOT NULL,
  PRIMARY KEY (kind, value)
) WITHOUT ROWID;
CREATE INDEX facet_releases ON facet (kind, releases DESC);
