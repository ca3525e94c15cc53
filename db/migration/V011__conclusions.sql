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
