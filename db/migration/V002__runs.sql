-- Everything that changes facts happens in a run. Runs are numbered without gaps in each township; a run's end is a
-- row of its own, since no fact is ever updated. Times come from the program's clock, never from the database's.
CREATE TABLE runs (
    township   text        NOT NULL,
    run        bigint      NOT NULL CHECK (run >= 1),
    kind       text        NOT NULL CHECK (kind IN ('import', 'decision', 'rules', 'withdrawal', 'close')),
    started_at timestamptz NOT NULL,
    program    text        NOT NULL,
    forms      text        NOT NULL,
    units      text        NOT NULL,
    PRIMARY KEY (township, run)
);
COMMENT ON COLUMN runs.program IS 'name and hash of the program that ran';
COMMENT ON COLUMN runs.forms IS 'hash of the version of the forms that the run read under';
COMMENT ON COLUMN runs.units IS 'hash of the version of the organisation tree that the run read under';

CREATE TABLE run_ends (
    township    text        NOT NULL,
    run         bigint      NOT NULL,
    finished_at timestamptz NOT NULL,
    PRIMARY KEY (township, run),
    FOREIGN KEY (township, run) REFERENCES runs
);

-- No gap, one at a time, and time never runs backwards from one run to the next.
CREATE FUNCTION check_run() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before record;
BEGIN
    SELECT r.run, r.started_at, e.finished_at INTO before
      FROM runs r LEFT JOIN run_ends e USING (township, run)
     WHERE r.township = NEW.township AND r.run < NEW.run
     ORDER BY r.run DESC LIMIT 1;
    IF NEW.run <> coalesce(before.run, 0) + 1 THEN
        RAISE EXCEPTION 'run % does not follow run %', NEW.run, before.run USING ERRCODE = 'check_violation';
    END IF;
    IF before.run IS NOT NULL AND before.finished_at IS NULL THEN
        RAISE EXCEPTION 'run % is not finished', before.run USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.started_at < before.finished_at THEN
        RAISE EXCEPTION 'run % starts before run % finished', NEW.run, before.run USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER runs_follow_one_another BEFORE INSERT ON runs FOR EACH ROW EXECUTE FUNCTION check_run();

CREATE FUNCTION check_run_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.finished_at < (SELECT r.started_at FROM runs r WHERE r.township = NEW.township AND r.run = NEW.run) THEN
        RAISE EXCEPTION 'run % finishes before it starts', NEW.run USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER run_ends_after_its_start BEFORE INSERT ON run_ends FOR EACH ROW EXECUTE FUNCTION check_run_end();
