-- What only the whole township shows waits for a person like any other finding, in the runs after the one that brought it.
CREATE OR REPLACE FUNCTION findings_waiting(of_township text, at_run bigint) RETURNS bigint
LANGUAGE sql STABLE SET enable_nestloop = off SET jit = off AS $$
    SELECT (SELECT count(*) FROM readings_in_use(of_township, at_run) u
              JOIN findings f ON f.township = of_township AND f.reading = u.reading
             WHERE u.used_since < at_run AND f.severity <> 'info')
         + (SELECT count(*) FROM concluded_findings(of_township, at_run) c
              JOIN receipts r ON r.township = of_township AND r.receipt = c.receipt
             WHERE r.run < at_run AND c.severity <> 'info')
$$;
