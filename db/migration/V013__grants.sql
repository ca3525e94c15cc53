-- Who may do what. The owner makes tables and nothing else logs in as it; the writer appends facts and readings and can
-- never change or remove one; it may change the framework's own tables only. The reader sees no personal data:
-- counts of runs and submissions here, and the open_ views.
DO $$
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO cunbao_writer, cunbao_reader', current_schema());
END $$;

GRANT SELECT, INSERT ON runs, run_ends, definition_versions, vault, receipts, decisions, readings, reading_uses,
    sheet_readings, table_readings, submissions, entries, findings, custody TO cunbao_writer;
GRANT USAGE ON SEQUENCE reading_numbers TO cunbao_writer;
GRANT SELECT ON submissions_now, entries_in_force TO cunbao_writer;

GRANT SELECT, INSERT, UPDATE, DELETE ON batch_job_instance, batch_job_execution, batch_job_execution_params,
    batch_step_execution, batch_step_execution_context, batch_job_execution_context TO cunbao_writer;
GRANT USAGE ON SEQUENCE batch_step_execution_seq, batch_job_execution_seq, batch_job_instance_seq TO cunbao_writer;

CREATE FUNCTION open_rows_submissions()
RETURNS TABLE (township text, form text, kind text, unit text, period text, received_at timestamptz, state text,
               compiled boolean, supplement boolean, data integer, accepted integer, in_force boolean, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT s.township, s.form, s.kind, s.unit, s.period, s.received_at, s.state, s.compiled, s.supplement, s.data,
           s.accepted, s.in_force, s.reason
      FROM submissions_now s
$$;
REVOKE ALL ON FUNCTION open_rows_submissions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_rows_submissions() TO cunbao_writer, cunbao_reader;
CREATE VIEW open_submissions AS SELECT * FROM open_rows_submissions();
GRANT SELECT ON open_submissions TO cunbao_writer, cunbao_reader;
GRANT SELECT ON runs, run_ends TO cunbao_reader;
