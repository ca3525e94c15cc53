-- A person's word that two entries speak of the same thing or of different ones. It is keyed to the contents of both:
-- hashes under a secret of this database, since identity numbers are too few for a hash without one.
CREATE TABLE seal_secret (
    single  boolean NOT NULL DEFAULT true CHECK (single),
    bytes bytea   NOT NULL CHECK (length(bytes) = 32),
    PRIMARY KEY (single)
);
COMMENT ON TABLE seal_secret IS 'drawn once by the program, never exported';
GRANT SELECT, INSERT ON seal_secret TO cunbao_writer;

ALTER TABLE decisions ADD COLUMN entity_kind text;
ALTER TABLE decisions ADD COLUMN left_seal text;
ALTER TABLE decisions ADD COLUMN right_seal text;
ALTER TABLE decisions ADD COLUMN number integer CHECK (number >= 1);
ALTER TABLE decisions ADD COLUMN left_place text;
ALTER TABLE decisions ADD COLUMN right_place text;
ALTER TABLE decisions ADD COLUMN left_content jsonb;
ALTER TABLE decisions ADD COLUMN right_content jsonb;
ALTER TABLE decisions ADD CHECK (kind NOT IN ('same', 'different')
    OR (entity_kind IS NOT NULL AND left_seal IS NOT NULL AND right_seal IS NOT NULL AND left_seal <= right_seal
        AND left_place IS NOT NULL AND right_place IS NOT NULL
        AND left_content IS NOT NULL AND right_content IS NOT NULL));
COMMENT ON COLUMN decisions.number IS 'where both contents are equal: how many different ones have this content';
COMMENT ON COLUMN decisions.left_place IS 'where the entry stood then: FILE#SHEET!ROW; for people, it decides nothing';
COMMENT ON COLUMN decisions.left_content IS 'what the entry said then, so that a later question can say what changed';
