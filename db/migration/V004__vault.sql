-- The bytes of every file ever received, once each, known by their SHA-256, in pieces of at most 1 MiB so that a large
-- file is never one value in memory. Office files are compressed already: PostgreSQL need not try again.
CREATE TABLE vault (
    township text    NOT NULL,
    sha256   text    NOT NULL CHECK (length(sha256) = 64),
    piece    integer NOT NULL CHECK (piece >= 1),
    size     bigint  NOT NULL CHECK (size >= 0),
    bytes    bytea   NOT NULL CHECK (length(bytes) <= 1048576),
    PRIMARY KEY (township, sha256, piece)
);
COMMENT ON COLUMN vault.size IS 'bytes of the whole file, the same in each of its pieces; an empty file has one empty piece';
ALTER TABLE vault ALTER COLUMN bytes SET STORAGE EXTERNAL;
