-- Every fact has a hash over all that its row says, so that one flipped bit is found wherever it is. Rows that an older
-- program wrote have none; the verification names them.
ALTER TABLE runs ADD COLUMN hash text NOT NULL DEFAULT '';
ALTER TABLE run_ends ADD COLUMN hash text NOT NULL DEFAULT '';
ALTER TABLE definition_versions ADD COLUMN seal text NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN seal text NOT NULL DEFAULT '';
ALTER TABLE reading_uses ADD COLUMN hash text NOT NULL DEFAULT '';
COMMENT ON COLUMN definition_versions.seal IS 'over the row; hash is over the canonical text alone';
COMMENT ON COLUMN readings.seal IS 'over the row; hash is over what the reading holds';

-- The custody log tells of every command that changes facts, exports or reveals: a line when it begins, a line with its
-- result when it ends. Each line's hash is over the line and the hash before it, so that no line can be changed, removed
-- or put between without all later ones.
ALTER TABLE custody ADD COLUMN reason text NOT NULL DEFAULT '';
ALTER TABLE custody ADD COLUMN result text NOT NULL DEFAULT '';
ALTER TABLE custody ADD COLUMN begun bigint;
ALTER TABLE custody ADD COLUMN before text NOT NULL DEFAULT '';
ALTER TABLE custody ADD FOREIGN KEY (township, begun) REFERENCES custody;
COMMENT ON TABLE custody IS 'who ran what, when, with which parameters, why, and how it ended; appended only';
COMMENT ON COLUMN custody.who IS 'the login of the operating system';
COMMENT ON COLUMN custody.details IS 'the parameters as typed, identity numbers and phones masked';
COMMENT ON COLUMN custody.result IS 'begun; or how it ended';
COMMENT ON COLUMN custody.begun IS 'the line that told the beginning of what this one tells the end of';
COMMENT ON COLUMN custody.before IS 'the hash of the line before; empty in the first one';
