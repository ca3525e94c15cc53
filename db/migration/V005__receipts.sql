-- One arrival of a file. received_at decides which of two submissions is newer; the run that recorded it decides from
-- when on it is visible. The number is a handle: it decides nothing and is in no output.
CREATE TABLE receipts (
    township    text        NOT NULL,
    receipt     bigint      NOT NULL CHECK (receipt >= 1),
    name        text        NOT NULL,
    sha256      text        NOT NULL CHECK (length(sha256) = 64),
    size        bigint      NOT NULL CHECK (size >= 0),
    kind        text        NOT NULL CHECK (kind IN ('file', 'archive', 'log')),
    received_at timestamptz NOT NULL,
    declared_at timestamptz,
    sender      text        NOT NULL,
    archive     bigint,
    run         bigint      NOT NULL,
    hash        text        NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, receipt),
    UNIQUE (township, run, name),
    FOREIGN KEY (township, run) REFERENCES runs,
    FOREIGN KEY (township, archive) REFERENCES receipts
);
COMMENT ON COLUMN receipts.name IS 'path below the inbox as received, NFC, with /; a member of an archive a.zip/b/c.xlsx';
COMMENT ON COLUMN receipts.kind IS 'file: to be read; archive: its members are receipts of their own; log: receipts.csv';
COMMENT ON COLUMN receipts.declared_at IS 'the time that was declared, also where it was refused because it lay in the future';
COMMENT ON COLUMN receipts.hash IS 'SHA-256 over the canonical text of the fact';
CREATE INDEX receipts_by_name ON receipts (township, name, run);
CREATE INDEX receipts_by_bytes ON receipts (township, sha256, received_at, name);
