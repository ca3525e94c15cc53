-- Conclusions about receipts and submissions, as of any run: pure functions of facts and readings, stored nowhere.
-- They are asked while a first import is still unknown to the planner's statistics; expecting a handful of rows it would
-- join thousands with thousands in nested loops, so these functions are planned without them (and, having a setting, are
-- never dissolved into the query around them). What cannot be joined otherwise then looks dear enough to be compiled,
-- which costs half a second a question: hence without that too.

-- Receipts that a run can see (recorded by then, not withdrawn by then), each with the first one of its bytes.
-- All but the first are copies, unless a person has made one a submission of its own.
CREATE FUNCTION receipts_seen(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, name text, sha256 text, kind text, received_at timestamptz, run bigint,
               first_receipt bigint, copy boolean)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH standing AS MATERIALIZED (
        SELECT d.kind, d.sha256, d.name, d.own FROM decisions_standing(of_township, at_run) d
         WHERE d.kind = 'withdraw' OR d.own
    ), seen AS (
        SELECT r.receipt, r.name, r.sha256, r.kind, r.received_at, r.run,
               first_value(r.receipt) OVER (
                   PARTITION BY r.sha256 ORDER BY r.received_at, r.name COLLATE "C", r.run) AS first_receipt,
               EXISTS (SELECT FROM standing d
                        WHERE d.own AND d.sha256 = r.sha256 AND d.name = r.name) AS own
          FROM receipts r
         WHERE r.township = of_township AND r.run <= at_run AND r.kind <> 'log'
           AND NOT EXISTS (SELECT FROM standing d
                            WHERE d.kind = 'withdraw' AND d.sha256 = r.sha256 AND d.name = r.name)
    )
    SELECT s.receipt, s.name, s.sha256, s.kind, s.received_at, s.run, s.first_receipt,
           s.first_receipt <> s.receipt AND NOT s.own
      FROM seen s
$$;

-- The reading of each receipt that counts: of the uses recorded by then the newest. Copies take no part.
CREATE FUNCTION readings_in_use(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, reading bigint, used_since bigint)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH seen AS MATERIALIZED (SELECT r.receipt FROM receipts_seen(of_township, at_run) r WHERE NOT r.copy)
    SELECT DISTINCT ON (u.receipt) u.receipt, u.reading, u.run
      FROM reading_uses u JOIN seen USING (receipt)
     WHERE u.township = of_township AND u.run <= at_run
     ORDER BY u.receipt, u.run DESC
$$;

-- Every submission that a run can see, and whether it is in force (counting rules, sections 5 and 7).
-- One beats another of the same form and unit from another file if its period is the same (or, of a log, covers it),
-- it is no supplement to something earlier, and it ranks higher: a unit's own above what was compiled for it, then
-- the later receipt, then the greater name by code points. Ranks are total and covering is transitive, so whatever is
-- beaten is beaten by something that stands, and the order of arrival decides nothing. replaced_by is the lowest
-- ranking one of those that beat it: the first that took its place.
CREATE FUNCTION submissions_in_force(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, reading bigint, submission integer, name text, sha256 text, received_at timestamptz,
               sheet integer, form text, kind text, unit text, period text, first_day date, last_day date,
               state text, compiled boolean, supplement boolean, data integer, accepted integer,
               in_force boolean, reason text, replaced_by bigint, replaced_by_submission integer,
               replaced_by_name text, added_to_name text)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH visible AS MATERIALIZED (
        SELECT u.receipt, u.reading, s.submission, r.name, r.sha256, r.received_at, s.sheet, s.form, s.kind, s.unit,
               s.period, s.first_day, s.last_day, s.state, s.compiled, s.supplement, s.data, s.accepted,
               row_number() OVER (ORDER BY NOT s.compiled, r.received_at, r.name COLLATE "C", r.run, s.submission)
                   AS standing,
               row_number() OVER (ORDER BY r.received_at, r.name COLLATE "C", r.run, s.submission) AS arrival
          FROM readings_in_use(of_township, at_run) u
          JOIN receipts_seen(of_township, at_run) r USING (receipt)
          JOIN submissions s ON s.township = of_township AND s.reading = u.reading
    ), placed AS MATERIALIZED (
        SELECT v.*, CASE WHEN v.supplement THEN (
                   SELECT e.name FROM visible e
                    WHERE e.state = 'accepted' AND e.form = v.form AND e.unit = v.unit AND e.receipt <> v.receipt
                      AND e.arrival < v.arrival
                      AND (e.period = v.period
                           OR (v.kind = 'log' AND e.first_day <= v.first_day AND e.last_day >= v.last_day))
                    ORDER BY e.arrival DESC LIMIT 1) END AS added_to
          FROM visible v
    ), beaten AS (
        SELECT DISTINCT ON (s.standing) s.standing, t.receipt, t.submission, t.name, t.compiled
          FROM placed s
          JOIN placed t ON t.form = s.form AND t.unit = s.unit AND t.receipt <> s.receipt AND t.standing > s.standing
         WHERE s.state = 'accepted' AND t.state = 'accepted' AND t.added_to IS NULL
           AND (t.period = s.period
                OR (s.kind = 'log' AND t.first_day <= s.first_day AND t.last_day >= s.last_day))
         ORDER BY s.standing, t.standing
    )
    SELECT p.receipt, p.reading, p.submission, p.name, p.sha256, p.received_at, p.sheet, p.form, p.kind, p.unit,
           p.period, p.first_day, p.last_day, p.state, p.compiled, p.supplement, p.data, p.accepted,
           p.state = 'accepted' AND b.standing IS NULL,
           CASE WHEN p.state = 'rejected' THEN 'rejected'
                WHEN b.standing IS NULL THEN NULL
                WHEN p.compiled AND NOT b.compiled THEN 'submission.compiled-beside-own'
                ELSE 'submission.replaced' END,
           b.receipt, b.submission, b.name, p.added_to
      FROM placed p LEFT JOIN beaten b USING (standing)
$$;

-- The same after the newest run, of every township.
CREATE VIEW submissions_now AS
    SELECT t.township, f.*
      FROM (SELECT r.township, max(r.run) AS run FROM runs r GROUP BY r.township) t
      CROSS JOIN LATERAL submissions_in_force(t.township, t.run) f;

-- Entries of the submissions that are in force after the newest run.
CREATE VIEW entries_in_force AS
    SELECT s.township, s.form, s.unit, s.period, s.name, s.sha256, e.sheet, e.row, e.number, e.values
      FROM submissions_now s
      JOIN entries e ON e.township = s.township AND e.reading = s.reading AND e.submission = s.submission
     WHERE s.in_force;
