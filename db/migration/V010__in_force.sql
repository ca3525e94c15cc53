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
-- ranking one of those that beat it: the first that took its place. It is found in one pass over each form, unit and
-- period in the order of ranks, so that hundreds of submissions of one quarter do not meet each with each.
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
               dense_rank() OVER (ORDER BY s.form, s.kind, s.unit, s.period, s.first_day, s.last_day) AS place,
               row_number() OVER (ORDER BY NOT s.compiled, r.received_at, r.name COLLATE "C", r.run, s.submission)
                   AS standing,
               dense_rank() OVER (ORDER BY NOT s.compiled, r.received_at, r.name COLLATE "C", r.run) AS rank,
               row_number() OVER (ORDER BY r.received_at, r.name COLLATE "C", r.run, s.submission) AS arrival,
               dense_rank() OVER (ORDER BY r.received_at, r.name COLLATE "C", r.run) AS delivery
          FROM readings_in_use(of_township, at_run) u
          JOIN receipts_seen(of_township, at_run) r USING (receipt)
          JOIN submissions s ON s.township = of_township AND s.reading = u.reading
    ), places AS MATERIALIZED (
        SELECT DISTINCT v.place, v.form, v.kind, v.unit, v.period, v.first_day, v.last_day FROM visible v
    ), covered AS MATERIALIZED (
        SELECT p.place, q.place AS by_place FROM places p JOIN places q USING (form, unit)
         WHERE q.period = p.period OR (p.kind = 'log' AND q.first_day <= p.first_day AND q.last_day >= p.last_day)
    ), earlier AS (
        SELECT v.arrival, v.supplement AND v.place = c.place AS asked,
               max(v.arrival) FILTER (WHERE v.state = 'accepted') OVER (
                   PARTITION BY c.place ORDER BY v.delivery GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last
          FROM covered c JOIN visible v ON v.place = c.by_place
         WHERE c.place IN (SELECT n.place FROM visible n WHERE n.supplement)
    ), placed AS MATERIALIZED (
        SELECT v.*, l.name AS added_to
          FROM visible v
          LEFT JOIN (SELECT e.arrival, e.last FROM earlier e WHERE e.asked) e USING (arrival)
          LEFT JOIN visible l ON l.arrival = e.last
    ), later AS MATERIALIZED (
        SELECT c.place, p.standing, p.receipt, p.place = c.place AS asked,
               min(p.standing) FILTER (WHERE p.added_to IS NULL) OVER (
                   PARTITION BY c.place ORDER BY p.rank DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS next
          FROM covered c JOIN placed p ON p.place = c.by_place
         WHERE p.state = 'accepted'
    ), beaten AS (
        -- What a file compiled may rank right below its own; then the next one after that beats it.
        SELECT s.standing, t.receipt, t.submission, t.name, t.compiled
          FROM later s
          JOIN later n ON n.place = s.place AND n.standing = s.next
          JOIN placed t ON t.standing = CASE WHEN n.receipt = s.receipt THEN n.next ELSE n.standing END
         WHERE s.asked
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
