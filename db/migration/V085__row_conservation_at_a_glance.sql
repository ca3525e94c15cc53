-- Row conservation as before, asked more cheaply. Nearly every sheet has entries of one row each: then it holds if as many
-- rows are spoken of as are accepted, and each of them is an accepted one. Only where that is not so (a card, or a fault)
-- every row is laid beside its entries, which also tells which row is at fault.
CREATE OR REPLACE FUNCTION check_row_conservation() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    accepted CONSTANT integer := ascii('A');
    letters  CONSTANT bytea := convert_to(NEW.rows, 'UTF8');
    plain    boolean;
    lost     integer;
BEGIN
    SELECT count(DISTINCT e.row) = NEW.accepted
           AND coalesce(bool_and(e.row = e.last_row AND CASE WHEN e.row <= NEW.last_row
                                                            THEN get_byte(letters, e.row - 1) = accepted END), true)
      INTO plain
      FROM entries e WHERE e.township = NEW.township AND e.reading = NEW.reading AND e.sheet = NEW.sheet;
    IF plain IS NOT TRUE THEN
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

-- A reading is whole, asked with one look at its entries instead of two.
CREATE OR REPLACE FUNCTION check_reading_is_whole() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    known    integer[];
    filed    integer[];
    held     bigint;
    strange  boolean;
    wrong    text;
BEGIN
    SELECT coalesce(array_agg(sheet), '{}') INTO known FROM sheet_readings
     WHERE township = NEW.township AND reading = NEW.reading;
    SELECT coalesce(array_agg(submission), '{}') INTO filed FROM submissions
     WHERE township = NEW.township AND reading = NEW.reading;
    SELECT count(*) FILTER (WHERE sheet = ANY (known)), coalesce(bool_or(submission <> ALL (filed)), false)
      INTO held, strange FROM entries WHERE township = NEW.township AND reading = NEW.reading;
    SELECT min(c.what) INTO wrong FROM (VALUES
        ('sheets', NEW.sheets, cardinality(known)),
        ('submissions', NEW.submissions, cardinality(filed)),
        ('entries', NEW.entries, held),
        ('tables', NEW.tables, (SELECT count(*) FROM table_readings
          WHERE township = NEW.township AND reading = NEW.reading AND sheet = ANY (known))),
        ('findings', NEW.findings, (SELECT count(*) FROM findings
          WHERE township = NEW.township AND reading = NEW.reading))) AS c(what, stated, held)
     WHERE c.stated <> c.held;
    IF wrong IS NULL AND strange THEN
        wrong := 'submission of an entry';
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'reading %: % are not what it states', NEW.reading, wrong
            USING ERRCODE = 'check_violation', CONSTRAINT = 'reading_is_whole';
    END IF;
    RETURN NULL;
END $$;
