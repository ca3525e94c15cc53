-- What is said of a copy is said in the language of who asks: its arguments are the first receipt, then one text each.
-- As before: findings that only the whole township shows: about copies, replaced and added submissions, times of receipt.
-- They are conclusions, made anew whenever they are asked for, and never part of a reading.
CREATE OR REPLACE FUNCTION concluded_findings(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, sheet integer, code text, severity text, raw text, arguments text[])
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH s AS MATERIALIZED (SELECT * FROM submissions_in_force(of_township, at_run)),
    seen AS MATERIALIZED (SELECT * FROM receipts_seen(of_township, at_run))
    SELECT c.receipt, 0, 'file.copy', 'info', '',
           CASE WHEN f.receipt IN (SELECT s.receipt FROM s) AND f.receipt NOT IN (SELECT s.receipt FROM s WHERE s.in_force)
                THEN ARRAY[f.name, '先收到的那份后来已被代替。', 'The first one has been replaced meanwhile. ']
                ELSE ARRAY[f.name, '', ''] END
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
