-- Row conservation, demanded when a transaction commits, once a sheet and set by set: every accepted row is spoken of
-- by an entry, no other row is, and every rejected row has an error on itself, its table, its sheet or its file.
-- A card is one entry over several rows: its first and last are accepted rows, and blank lines, captions and notes
-- may lie between, a rejected row never.
-- Its plans are made once a session, often while the tables are still empty, and kept while they grow: hence never
-- a plan that scans a table.
CREATE FUNCTION check_row_conservation() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    lost integer;
BEGIN
    IF NEW.accepted > 0 OR EXISTS (
        SELECT FROM entries e WHERE e.township = NEW.township AND e.reading = NEW.reading AND e.sheet = NEW.sheet)
    THEN
        SELECT min(r) INTO lost FROM (
            SELECT coalesce(l.r, s.r) AS r, l.letter, s.ends
              FROM (SELECT t.r::integer AS r, t.letter
                      FROM string_to_table(NEW.rows, NULL) WITH ORDINALITY AS t(letter, r)) l
              FULL JOIN (SELECT g.r, bool_or(g.r IN (e.row, e.last_row)) AS ends
                           FROM entries e CROSS JOIN LATERAL generate_series(e.row, e.last_row) AS g(r)
                          WHERE e.township = NEW.township AND e.reading = NEW.reading AND e.sheet = NEW.sheet
                          GROUP BY g.r) s USING (r)) AS both_sides
         WHERE (letter = 'A' AND ends IS NULL)
            OR (ends AND letter IS DISTINCT FROM 'A')
            OR (NOT ends AND coalesce(letter, 'R') = 'R');
        IF lost IS NOT NULL THEN
            RAISE EXCEPTION 'row % of sheet % of reading %: accepted rows and entries differ', lost, NEW.sheet, NEW.reading
                USING ERRCODE = 'check_violation', CONSTRAINT = 'row_conservation';
        END IF;
    END IF;
    IF NEW.rejected > 0 THEN
        SELECT min(t.r) INTO lost
          FROM string_to_table(NEW.rows, NULL) WITH ORDINALITY AS t(letter, r)
         WHERE t.letter = 'R' AND NOT EXISTS (
            SELECT FROM findings f
             WHERE f.township = NEW.township AND f.reading = NEW.reading AND f.severity = 'error'
               AND (f.sheet = 0 OR (f.sheet = NEW.sheet AND f.row IN (0, t.r))))
           AND NOT EXISTS (
            SELECT FROM table_readings b JOIN findings f USING (township, reading, sheet)
             WHERE b.township = NEW.township AND b.reading = NEW.reading AND b.sheet = NEW.sheet
               AND t.r BETWEEN b.first_row AND b.last_row AND f.severity = 'error'
               AND f.row BETWEEN b.first_row AND CASE b.header_row WHEN 0 THEN b.last_row ELSE b.header_row END);
        IF lost IS NOT NULL THEN
            RAISE EXCEPTION 'row % of sheet % of reading % is rejected without an error', lost, NEW.sheet, NEW.reading
                USING ERRCODE = 'check_violation', CONSTRAINT = 'row_conservation';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER row_conservation AFTER INSERT ON sheet_readings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_row_conservation();

-- The counts that a reading states are the rows that it has, and no piece of it hangs in the air.
CREATE FUNCTION check_reading_is_whole() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    wrong text;
BEGIN
    SELECT c.what INTO wrong FROM (
        SELECT 'sheets' AS what, NEW.sheets AS stated, count(*) AS held FROM sheet_readings
         WHERE township = NEW.township AND reading = NEW.reading
        UNION ALL
        SELECT 'tables', NEW.tables, count(*) FROM table_readings JOIN sheet_readings USING (township, reading, sheet)
         WHERE township = NEW.township AND reading = NEW.reading
        UNION ALL
        SELECT 'submissions', NEW.submissions, count(*) FROM submissions
         WHERE township = NEW.township AND reading = NEW.reading
        UNION ALL
        SELECT 'entries', NEW.entries, count(*) FROM entries JOIN sheet_readings USING (township, reading, sheet)
         WHERE township = NEW.township AND reading = NEW.reading
        UNION ALL
        SELECT 'findings', NEW.findings, count(*) FROM findings
         WHERE township = NEW.township AND reading = NEW.reading) c
     WHERE c.stated <> c.held ORDER BY c.what LIMIT 1;
    IF wrong IS NULL AND EXISTS (
        SELECT FROM (SELECT DISTINCT submission FROM entries
                      WHERE township = NEW.township AND reading = NEW.reading) e
         WHERE NOT EXISTS (SELECT FROM submissions s
                            WHERE s.township = NEW.township AND s.reading = NEW.reading AND s.submission = e.submission))
    THEN
        wrong := 'submission of an entry';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'reading %: % are not what it states', NEW.reading, wrong
            USING ERRCODE = 'check_violation', CONSTRAINT = 'reading_is_whole';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER reading_is_whole AFTER INSERT ON readings
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_reading_is_whole();
