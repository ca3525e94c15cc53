-- Historical files are often loaded years after they were received. A session that sets cunbao.received_until sees only
-- receipts that were received by then, whenever they were recorded: what was declared rather than what was known. Without
-- the setting everything is as before: receipts that a run can see (recorded by then, not withdrawn by then), each with the
-- first one of its bytes; all but the first are copies, unless a person has made one a submission of its own.
CREATE OR REPLACE FUNCTION receipts_seen(of_township text, at_run bigint)
RETURNS TABLE (receipt bigint, name text, sha256 text, kind text, received_at timestamptz, run bigint,
               first_receipt bigint, copy boolean)
LANGUAGE sql STABLE ROWS 5000 SET enable_nestloop = off SET jit = off AS $$
    WITH standing AS MATERIALIZED (
        SELECT d.kind, d.sha256, d.name, d.own FROM decisions_standing(of_township, at_run) d
         WHERE d.kind = 'withdraw' OR d.own
    ), withdrawn AS MATERIALIZED (
        SELECT r.receipt FROM receipts r JOIN standing d ON d.sha256 = r.sha256 AND d.name = r.name
         WHERE r.township = of_township AND d.kind = 'withdraw'
    ), until AS MATERIALIZED (
        SELECT CAST(nullif(current_setting('cunbao.received_until', true), '') AS timestamptz) AS until
    ), seen AS (
        SELECT r.receipt, r.name, r.sha256, r.kind, r.received_at, r.run,
               first_value(r.receipt) OVER (
                   PARTITION BY r.sha256 ORDER BY r.received_at, r.name COLLATE "C", r.run) AS first_receipt,
               EXISTS (SELECT FROM standing d
                        WHERE d.own AND d.sha256 = r.sha256 AND d.name = r.name) AS own
          FROM receipts r CROSS JOIN until u
         WHERE r.township = of_township AND r.run <= at_run AND r.kind <> 'log'
           AND (u.until IS NULL OR r.received_at <= u.until)
           AND NOT EXISTS (SELECT FROM withdrawn w WHERE w.receipt = r.receipt)
           AND NOT EXISTS (SELECT FROM withdrawn w WHERE w.receipt = r.archive)
    )
    SELECT s.receipt, s.name, s.sha256, s.kind, s.received_at, s.run, s.first_receipt,
           s.first_receipt <> s.receipt AND NOT s.own
      FROM seen s
$$;
