-- Made when the rows are in: one sort is quicker than a million insertions.
CREATE UNIQUE INDEX release_key ON release (key);
CREATE UNIQUE INDEX place_key ON place (key);
CREATE UNIQUE INDEX organization_hash ON organization (hash);
CREATE UNIQUE INDEX position_hash ON position (hash);
CREATE UNIQUE INDEX office_name ON office (name);
CREATE UNIQUE INDEX bearer_hash ON bearer (hash);
CREATE INDEX bearer_person ON bearer (person);
CREATE INDEX bearer_position ON bearer (position);
CREATE UNIQUE INDEX name_form_name ON name_form (name);
CREATE UNIQUE INDEX rule_name ON rule (name);
CREATE INDEX attestation_bearer ON attestation (bearer, status, status_form, release);
CREATE INDEX position_office ON position (office);
CREATE INDEX position_place ON position (place);
CREATE INDEX place_parent ON place (parent);
CREATE INDEX bearer_name ON bearer (name_key);
