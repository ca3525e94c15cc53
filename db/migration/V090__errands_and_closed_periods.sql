-- What a run was sent for, so that a run that died is finished with its own paths and settings, and a replay reads again
-- what was read again then.
CREATE TABLE run_errands (
    township    text        NOT NULL,
    run         bigint      NOT NULL,
    paths       jsonb       NOT NULL,
    received_at timestamptz,
    rereading   text        NOT NULL CHECK (rereading IN ('changed', 'again', 'all')),
    hash        text        NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, run),
    FOREIGN KEY (township, run) REFERENCES runs
);
COMMENT ON COLUMN run_errands.paths IS 'absolute paths by their number';
COMMENT ON COLUMN run_errands.received_at IS 'the time of receipt that was said for all paths';
GRANT SELECT, INSERT ON run_errands TO cunbao_writer;

-- The days of a period by its code: 2023, 2023H1, 2023Q1, 2023-10, 2023-01..2023-09; to the day before the upper bound.
CREATE FUNCTION period_days(code text) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$
    SELECT daterange(s.first, CASE WHEN code LIKE '%..%' THEN (to_date(right(code, 7), 'YYYY-MM') + interval '1 month')::date
                                   ELSE (s.first + make_interval(months => s.months))::date END)
      FROM (SELECT make_date(left(code, 4)::integer, CASE substr(code, 5, 1)
                                 WHEN 'Q' THEN 3 * substr(code, 6, 1)::integer - 2
                                 WHEN 'H' THEN 6 * substr(code, 6, 1)::integer - 5
                                 WHEN '-' THEN substr(code, 6, 2)::integer ELSE 1 END, 1) AS first,
                   CASE substr(code, 5, 1) WHEN 'Q' THEN 3 WHEN 'H' THEN 6 WHEN '-' THEN 1 ELSE 12 END AS months) s
$$;

-- Readings all of whose submissions are placed, and placed in closed periods only.
CREATE FUNCTION readings_closed(of_township text, at_run bigint)
RETURNS TABLE (reading bigint)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH closed AS MATERIALIZED (
        SELECT range_agg(period_days(c.period)) AS days FROM closes c
         WHERE c.township = of_township AND c.run <= at_run
    )
    SELECT s.reading
      FROM readings_in_use(of_township, at_run) u
      JOIN submissions s ON s.township = of_township AND s.reading = u.reading
      CROSS JOIN closed c
     GROUP BY s.reading
    HAVING bool_and(s.state = 'accepted' AND coalesce(daterange(s.first_day, s.last_day, '[]') <@ c.days, false))
$$;

-- Receipts whose reading is still to be made in a run: none in use yet; or made under other forms or units than the run's,
-- or before a decision about the file, unless all that the file reports lies in closed periods. A file that the run's own
-- decision assigns is read wherever it belongs. Asked for again, also if the program is another; all: closed or not.
DROP FUNCTION receipts_due(text, bigint, boolean);
CREATE FUNCTION receipts_due(of_township text, at_run bigint, rereading text, of_program text)
RETURNS TABLE (receipt bigint)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH RECURSIVE words AS (
        SELECT d.decision AS word, d.run, d.decision, d.undoes FROM decisions d
         WHERE d.township = of_township AND d.run <= at_run
        UNION ALL
        SELECT w.word, w.run, u.decision, u.undoes
          FROM words w JOIN decisions u ON u.township = of_township AND u.decision = w.undoes
    ), spoken AS MATERIALIZED (
        SELECT w.run, d.kind, d.sha256, d.fingerprint
          FROM words w JOIN decisions d ON d.township = of_township AND d.decision = w.decision
         WHERE d.kind IN ('assign', 'layout')
    ), assigned AS (
        SELECT k.sha256, max(k.run) AS run FROM spoken k WHERE k.kind = 'assign' GROUP BY k.sha256
    ), laid_out AS (
        SELECT t.reading, max(k.run) AS run
          FROM spoken k JOIN table_readings t ON t.township = of_township AND t.fingerprint = k.fingerprint
         WHERE k.kind = 'layout' GROUP BY t.reading
    ), kept AS (
        SELECT c.reading FROM readings_closed(of_township, at_run) c WHERE rereading <> 'all'
    )
    SELECT r.receipt
      FROM receipts_seen(of_township, at_run) r
      JOIN runs n ON n.township = of_township AND n.run = at_run
      LEFT JOIN readings_in_use(of_township, at_run) u USING (receipt)
      LEFT JOIN readings g ON g.township = of_township AND g.reading = u.reading
      LEFT JOIN assigned a ON a.sha256 = r.sha256
      LEFT JOIN laid_out l ON l.reading = u.reading
      LEFT JOIN kept k ON k.reading = u.reading
     WHERE NOT r.copy
       AND (u.reading IS NULL
            OR a.run = at_run AND a.run > u.used_since
            OR k.reading IS NULL
               AND (g.forms <> n.forms OR g.units <> n.units OR (rereading <> 'changed' AND g.program <> of_program)
                    OR a.run > u.used_since OR l.run > u.used_since))
     ORDER BY r.received_at, r.name COLLATE "C", r.receipt
$$;

-- How many readings in use were made under other forms or units than the run's: those that closed periods keep.
CREATE FUNCTION readings_of_other_rules(of_township text, at_run bigint) RETURNS bigint
LANGUAGE sql STABLE SET enable_nestloop = off SET jit = off AS $$
    SELECT count(*) FROM readings_in_use(of_township, at_run) u
      JOIN readings g ON g.township = of_township AND g.reading = u.reading
      JOIN runs n ON n.township = of_township AND n.run = at_run
     WHERE g.forms <> n.forms OR g.units <> n.units
$$;
