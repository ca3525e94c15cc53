-- Between which days the events lie that a submission tells of, so that the figures of a quarter need not look through the
-- entries of ten years. A cache: it may be emptied at any time, and is filled again for what is asked.
CREATE TABLE submission_days (
    township   text    NOT NULL,
    reading    bigint  NOT NULL,
    submission integer NOT NULL,
    field      text    NOT NULL,
    first_day  text,
    last_day   text,
    PRIMARY KEY (township, reading, submission, field),
    CHECK ((first_day IS NULL) = (last_day IS NULL))
);
COMMENT ON COLUMN submission_days.field IS 'the date that is meant: a form may have several';
COMMENT ON COLUMN submission_days.first_day IS 'ISO, as entries hold it; NULL: no entry has this date';

GRANT SELECT, INSERT, UPDATE, DELETE ON submission_days TO cunbao_writer;
