-- History and status ask what a run made.
CREATE INDEX readings_by_run ON readings (township, run);
