-- Files that are just being read: a row is committed before and removed with the reading. What stands here when nobody
-- reads was being read when a process died. It says nothing about any file's content, so it may be changed; of files
-- that were read alone the row stays as long as the program stays the same, since a file may have killed it.
CREATE TABLE reading_attempts (
    township text    NOT NULL,
    attempt  bigint  GENERATED ALWAYS AS IDENTITY,
    program  text    NOT NULL,
    alone    boolean NOT NULL,
    sha256   text[]  NOT NULL,
    PRIMARY KEY (township, attempt)
);
COMMENT ON COLUMN reading_attempts.alone IS 'no other file was being read by the program';
GRANT SELECT, INSERT, DELETE ON reading_attempts TO cunbao_writer;
