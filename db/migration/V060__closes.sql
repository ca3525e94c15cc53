-- The close of a period is its canonical bytes, kept in the vault under their hashes: what is counted, what each figure
-- counts, and the manifest. A revision stands beside the close and takes nothing away from it. No role may change or
-- remove one: grants refuse it, and so does a trigger, which binds the owner too.
CREATE TABLE closes (
    township      text    NOT NULL,
    period        text    NOT NULL,
    revision      integer NOT NULL CHECK (revision >= 0),
    run           bigint  NOT NULL,
    of_run        bigint  NOT NULL CHECK (of_run < run),
    figures       text    NOT NULL CHECK (length(figures) = 64),
    contributions text    NOT NULL CHECK (length(contributions) = 64),
    template      text    NOT NULL CHECK (length(template) = 64),
    manifest      text    NOT NULL CHECK (length(manifest) = 64),
    before        text    NOT NULL,
    reason        text    NOT NULL CHECK (reason <> ''),
    hash          text    NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, period, revision),
    FOREIGN KEY (township, run) REFERENCES runs,
    FOREIGN KEY (township, of_run) REFERENCES runs
);
COMMENT ON COLUMN closes.revision IS '0: the close itself';
COMMENT ON COLUMN closes.of_run IS 'the run as of which everything was computed';
COMMENT ON COLUMN closes.before IS 'the manifest of the close before it in this township; empty for the first';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a close is never changed' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER closes_stay BEFORE UPDATE OR DELETE ON closes FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closes_stay_all BEFORE TRUNCATE ON closes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON closes TO cunbao_writer;
