-- Every version of forms and organisation tree that a run ever read under, as canonical text, known by its hash:
-- replay reads them from here, never from the folder of definitions.
CREATE TABLE definition_versions (
    township  text   NOT NULL,
    kind      text   NOT NULL CHECK (kind IN ('forms', 'units')),
    hash      text   NOT NULL CHECK (length(hash) = 64),
    canonical text   NOT NULL,
    run       bigint NOT NULL,
    PRIMARY KEY (township, kind, hash),
    FOREIGN KEY (township, run) REFERENCES runs
);
COMMENT ON COLUMN definition_versions.run IS 'the run that recorded it first';
