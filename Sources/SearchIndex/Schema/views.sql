-- What data teams may rely on.
CREATE VIEW v_release AS
  SELECT r.key AS release, r.day, r.day_from, r.headline, r.text, r.uri, r.path,
    o.name AS publisher, r.id AS release_number
  FROM release r LEFT JOIN organization o ON o.id = r.publisher;

CREATE VIEW v_person AS
  SELECT printf('%016x', p.hash) AS person, p.name, p.releases, p.hidden, p.id AS person_number
  FROM person p;

CREATE VIEW v_attestation AS
  SELECT r.key AS release, r.day, printf('%016x', p.hash) AS person, p.name AS person_name,
    b.name AS named_as, t.title AS position, t.canonical AS office, a.status, a.status_form,
    o.name AS organization, l.name AS place, l.code AS place_code, a.start, a.end,
    substr(r.text, a.start + 1, a.end - a.start) AS wording, u.name AS rule, a.confidence
  FROM attestation a
  JOIN release r ON r.id = a.release
  JOIN bearer b ON b.id = a.bearer
  JOIN person p ON p.id = b.person
  JOIN position t ON t.id = a.position
  LEFT JOIN organization o ON o.id = t.organization
  LEFT JOIN place l ON l.id = t.place
  LEFT JOIN rule u ON u.id = a.rule;

CREATE VIEW v_mention AS
  SELECT r.key AS release, r.day,
    CASE m.kind WHEN 1 THEN 'person' WHEN 2 THEN 'position' WHEN 3 THEN 'organization'
      ELSE 'place' END AS kind,
    CASE m.kind WHEN 1 THEN (SELECT p.name FROM bearer b JOIN person p ON p.id = b.person
        WHERE b.id = m.entity)
      WHEN 2 THEN (SELECT title FROM position WHERE id = m.entity)
      WHEN 3 THEN (SELECT name FROM organization WHERE id = m.entity)
      ELSE (SELECT name FROM place WHERE id = m.entity) END AS name,
    m.start, m.end, substr(r.text, m.start + 1, m.end - m.start) AS wording,
    u.name AS rule, m.confidence
  FROM mention m JOIN release r ON r.id = m.release LEFT JOIN rule u ON u.id = m.rule;

CREATE VIEW v_quote AS
  SELECT r.key AS release, r.day, q.text AS quote, p.name AS speaker,
    printf('%016x', p.hash) AS person, t.title AS position, q.direct, q.attribution, q.start,
    q.end, u.name AS rule
  FROM quote q
  JOIN release r ON r.id = q.id >> 8
  LEFT JOIN bearer b ON b.id = q.bearer
  LEFT JOIN person p ON p.id = b.person
  LEFT JOIN position t ON t.id = q.position
  LEFT JOIN rule u ON u.id = q.rule;

CREATE VIEW v_date AS
  SELECT r.key AS release, d.value, d.precision, d.role, d.origin, d.start, d.end,
    substr(r.text, d.start + 1, d.end - d.start) AS wording, u.name AS rule
  FROM date d JOIN release r ON r.id = d.release LEFT JOIN rule u ON u.id = d.rule;

CREATE VIEW v_place AS
  SELECT l.code, l.name, l.kind, l.latitude, l.longitude, above.name AS within,
    above.code AS within_code, coalesce(f.releases, 0) AS releases
  FROM place l
  LEFT JOIN place above ON above.id = l.parent
  LEFT JOIN facet f ON f.kind = 'place' AND f.value = CAST(replace(l.code, '.', '') AS INTEGER);
