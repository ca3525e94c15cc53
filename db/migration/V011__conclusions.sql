-- Findings that only the whole township shows: about copies, replaced and added submissions, times of receipt.
-- They are conclusions, made anew whenever they are asked for, and never part of a reading.
CREATE FUNCTION concluded_findings(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, sheet integer, code text, severity text, raw text, arguments text[])
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH s AS MATERIALIZED (SELECT * FROM submissions_in_force(of_township, at_run)),
    seen AS MATERIALIZED (SELECT * FROM receipts_seen(of_township, at_run))
    SELECT c.receipt, 0, 'file.copy', 'info', '',
           ARRAY[f.name, CASE WHEN f.receipt IN (SELECT s.receipt FROM s)
                               AND f.receipt NOT IN (SELECT s.receipt FROM s WHERE s.in_force)
                              THEN '（该文件后来已被代替 / it has been replaced meanwhile）' ELSE '' END]
      FROM seen c JOIN seen f ON f.receipt = c.first_receipt
     WHERE c.copy
    UNION ALL
    SELECT s.receipt, s.sheet, s.reason, 'info', '',
           CASE s.reason WHEN 'submission.replaced' THEN ARRAY[s.replaced_by_name]
                         ELSE ARRAY[s.unit, s.replaced_by_name] END
      FROM s WHERE s.reason LIKE 'submission.%'
    UNION ALL
    SELECT s.receipt, s.sheet, 'submission.supplement', 'info', '', ARRAY[s.added_to_name]
      FROM s WHERE s.in_force AND s.added_to_name IS NOT NULL
    UNION ALL
    -- Both stand, and one period lies inside the other.
    SELECT i.receipt, i.sheet, 'submission.overlaps', 'info', '', ARRAY[min(o.name COLLATE "C")]
      FROM s i JOIN s o ON o.form = i.form AND o.unit = i.unit AND o.receipt <> i.receipt
     WHERE i.kind = 'log' AND i.in_force AND o.in_force AND i.period <> o.period
       AND o.first_day <= i.first_day AND o.last_day >= i.last_day
     GROUP BY i.receipt, i.submission, i.sheet
    UNION ALL
    -- Less than half the rows of the fullest one whose place it took directly.
    SELECT n.receipt, n.sheet, 'submission.smaller', 'warning', '', ARRAY[n.data::text, o.name, o.data::text]
      FROM s n JOIN (
           SELECT DISTINCT ON (f.replaced_by, f.replaced_by_submission) f.replaced_by, f.replaced_by_submission, f.name,
                  f.data
             FROM s f WHERE f.reason = 'submission.replaced'
            ORDER BY f.replaced_by, f.replaced_by_submission, f.data DESC, f.name COLLATE "C") o
        ON o.replaced_by = n.receipt AND o.replaced_by_submission = n.submission
     WHERE n.in_force AND n.data * 2 < o.data
    UNION ALL
    SELECT r.receipt, 0, 'receipt.in-future', 'error',
           to_char(r.declared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ARRAY[]::text[]
      FROM receipts r
     WHERE r.township = of_township AND r.run <= at_run AND r.declared_at > r.received_at AND r.kind <> 'log'
$$;

-- Receipts whose reading is still to be made in a run: none in use yet, or made under other forms or units than the
-- run's, or a decision about the file came later. Asked for again, also if the program is another.
CREATE FUNCTION receipts_due(of_township text, at_run bigint, again boolean)
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
    )
    SELECT r.receipt
      FROM receipts_seen(of_township, at_run) r
      JOIN runs n ON n.township = of_township AND n.run = at_run
      LEFT JOIN readings_in_use(of_township, at_run) u USING (receipt)
      LEFT JOIN readings g ON g.township = of_township AND g.reading = u.reading
      LEFT JOIN assigned a ON a.sha256 = r.sha256
      LEFT JOIN laid_out l ON l.reading = u.reading
     WHERE NOT r.copy
       AND (u.reading IS NULL
            OR g.forms <> n.forms OR g.units <> n.units OR (again AND g.program <> n.program)
            OR a.run > u.used_since OR l.run > u.used_since)
     ORDER BY r.received_at, r.name COLLATE "C", r.receipt
$$;

-- What a run's own readings brought, told by run: a run's readings are few beside ten years of them, so they are looked
-- up by their numbers, and what was found is joined by hashing, whatever the statistics say of tables that just grew.

CREATE FUNCTION rows_brought(of_township text, at_run bigint)
RETURNS TABLE ("T" bigint, "H" bigint, "A" bigint, "R" bigint, "S" bigint, "N" bigint, "B" bigint, "O" bigint)
LANGUAGE sql STABLE SET enable_seqscan = off SET jit = off AS $$
    SELECT coalesce(sum(s.titles), 0), coalesce(sum(s.headers), 0), coalesce(sum(s.accepted), 0),
           coalesce(sum(s.rejected), 0), coalesce(sum(s.subtotals), 0), coalesce(sum(s.notes), 0),
           coalesce(sum(s.blanks), 0), coalesce(sum(s.others), 0)
      FROM sheet_readings s
     WHERE s.township = of_township AND s.reading = ANY (ARRAY(
           SELECT u.reading FROM reading_uses u WHERE u.township = of_township AND u.run = at_run))
$$;

CREATE FUNCTION findings_brought(of_township text, at_run bigint)
RETURNS TABLE (reading bigint, number integer, severity text, sheet integer, "row" integer)
LANGUAGE sql STABLE ROWS 5000 SET enable_seqscan = off SET jit = off AS $$
    SELECT f.reading, f.number, f.severity, f.sheet, f.row
      FROM findings f
     WHERE f.township = of_township AND f.reading = ANY (ARRAY(
           SELECT u.reading FROM reading_uses u WHERE u.township = of_township AND u.run = at_run))
$$;

-- How many findings of each severity, those that only the whole township shows among them.
CREATE FUNCTION severities_brought(of_township text, at_run bigint)
RETURNS TABLE (severity text, findings bigint)
LANGUAGE sql STABLE SET enable_nestloop = off SET jit = off AS $$
    SELECT a.severity, sum(a.findings)::bigint FROM (
        SELECT f.severity, count(*) AS findings FROM findings_brought(of_township, at_run) f GROUP BY f.severity
        UNION ALL
        SELECT c.severity, count(*) FROM concluded_findings(of_township, at_run) c
          JOIN receipts r ON r.township = of_township AND r.receipt = c.receipt
         WHERE r.run = at_run GROUP BY c.severity) a
     GROUP BY a.severity ORDER BY a.severity
$$;

-- Warnings and errors of older readings that still count.
CREATE FUNCTION findings_waiting(of_township text, at_run bigint) RETURNS bigint
LANGUAGE sql STABLE SET enable_nestloop = off SET jit = off AS $$
    SELECT count(*) FROM readings_in_use(of_township, at_run) u
      JOIN findings f ON f.township = of_township AND f.reading = u.reading
     WHERE u.used_since < at_run AND f.severity <> 'info'
$$;

-- By unit and form. A finding belongs to the first table that it stands in, and to a unit where that table is of one
-- unit only.
CREATE FUNCTION lines_brought(of_township text, at_run bigint)
RETURNS TABLE (unit text, form text, submissions bigint, data bigint, accepted bigint, errors bigint, warnings bigint)
LANGUAGE sql STABLE SET enable_nestloop = off SET enable_seqscan = off SET jit = off AS $$
    WITH mine AS MATERIALIZED (
        SELECT ARRAY(SELECT u.reading FROM reading_uses u
                      WHERE u.township = of_township AND u.run = at_run) AS readings
    ), used AS MATERIALIZED (
        SELECT s.reading, coalesce(s.unit, '') AS unit, s.form, s.sheet, s.data, s.accepted
          FROM submissions s
         WHERE s.township = of_township AND s.reading = ANY ((SELECT m.readings FROM mine m)::bigint[])
    ), sole AS (
        SELECT u.reading, u.form, u.sheet, min(u.unit) AS unit FROM used u
         GROUP BY u.reading, u.form, u.sheet HAVING count(DISTINCT u.unit) = 1
    ), tables AS MATERIALIZED (
        SELECT t.reading, t.sheet, t.number, t.form, t.first_row, t.last_row FROM table_readings t
         WHERE t.township = of_township AND t.reading = ANY ((SELECT m.readings FROM mine m)::bigint[])
    ), placed AS (
        SELECT DISTINCT ON (f.reading, f.number) f.reading, f.severity, f.sheet, t.form
          FROM findings_brought(of_township, at_run) f
          JOIN tables t ON t.reading = f.reading AND t.sheet = f.sheet
                       AND (f.row = 0 OR f.row BETWEEN t.first_row AND t.last_row)
         WHERE f.severity <> 'info'
         ORDER BY f.reading, f.number, t.number
    ), found AS (
        SELECT o.unit, o.form, count(*) FILTER (WHERE p.severity = 'error') AS errors,
               count(*) FILTER (WHERE p.severity = 'warning') AS warnings
          FROM placed p JOIN sole o USING (reading, form, sheet) GROUP BY o.unit, o.form
    ), summed AS (
        SELECT u.unit, u.form, count(*) AS submissions, sum(u.data) AS data, sum(u.accepted) AS accepted
          FROM used u GROUP BY u.unit, u.form
    )
    SELECT s.unit, s.form, s.submissions, s.data, s.accepted, coalesce(f.errors, 0), coalesce(f.warnings, 0)
      FROM summed s LEFT JOIN found f USING (unit, form) ORDER BY s.unit, s.form
$$;
