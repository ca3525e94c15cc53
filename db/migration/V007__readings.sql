-- What one program under one version of forms and units, with the decisions about the file, made of one receipt:
-- a pure function of these, written once, never updated. The number is a handle drawn from a sequence.
CREATE SEQUENCE reading_numbers;
CREATE TABLE readings (
    township    text    NOT NULL,
    reading     bigint  NOT NULL,
    receipt     bigint  NOT NULL,
    program     text    NOT NULL,
    forms       text    NOT NULL,
    units       text    NOT NULL,
    decisions   text    NOT NULL CHECK (length(decisions) = 64),
    run         bigint  NOT NULL,
    format      text    NOT NULL,
    sheets      integer NOT NULL,
    tables      integer NOT NULL,
    submissions integer NOT NULL,
    entries     integer NOT NULL,
    findings    integer NOT NULL,
    hash        text    NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, reading),
    UNIQUE (township, receipt, program, forms, units, decisions),
    FOREIGN KEY (township, receipt) REFERENCES receipts,
    FOREIGN KEY (township, run) REFERENCES runs
);
COMMENT ON COLUMN readings.decisions IS 'hash of the canonical text of the decisions about the file; of none, the hash of the empty text';
COMMENT ON COLUMN readings.hash IS 'over the canonical text of everything that the reading holds, in no order';

-- Which reading of a receipt counts from a run on: an undone decision takes an older reading up again.
CREATE TABLE reading_uses (
    township text   NOT NULL,
    receipt  bigint NOT NULL,
    run      bigint NOT NULL,
    reading  bigint NOT NULL,
    PRIMARY KEY (township, receipt, run),
    FOREIGN KEY (township, reading) REFERENCES readings,
    FOREIGN KEY (township, run) REFERENCES runs
);

-- One letter for each physical row of a sheet: T title, H header, A accepted, R rejected, S subtotal, N note, B blank,
-- O other. The tallies are generated from them, so they cannot disagree.
CREATE TABLE sheet_readings (
    township  text    NOT NULL,
    reading   bigint  NOT NULL,
    sheet     integer NOT NULL CHECK (sheet >= 1),
    name      text    NOT NULL,
    hidden    boolean NOT NULL,
    last_row  integer NOT NULL,
    rows      text    NOT NULL,
    titles    integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'T', ''))) STORED,
    headers   integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'H', ''))) STORED,
    accepted  integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'A', ''))) STORED,
    rejected  integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'R', ''))) STORED,
    subtotals integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'S', ''))) STORED,
    notes     integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'N', ''))) STORED,
    blanks    integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'B', ''))) STORED,
    others    integer GENERATED ALWAYS AS (last_row - length(replace(rows, 'O', ''))) STORED,
    PRIMARY KEY (township, reading, sheet),
    CHECK (length(rows) = last_row),
    CHECK (translate(rows, 'THARSNBO', '') = '')
);

-- What was read from where, and why: raw text is read again from the vault by it.
CREATE TABLE table_readings (
    township    text    NOT NULL,
    reading     bigint  NOT NULL,
    sheet       integer NOT NULL,
    number      integer NOT NULL CHECK (number >= 1),
    form        text,
    first_row   integer NOT NULL,
    header_row  integer NOT NULL,
    last_row    integer NOT NULL,
    fingerprint text    NOT NULL,
    columns     jsonb   NOT NULL,
    evidence    jsonb   NOT NULL,
    PRIMARY KEY (township, reading, sheet, number)
);
COMMENT ON COLUMN table_readings.columns IS 'array of {column, row, header, field, code}';
COMMENT ON COLUMN table_readings.evidence IS 'array of {subject, taken, by, seen, score} in the order of deciding';

-- Tables of one form, unit and period in one file. Whether it is in force is a question, never a column.
CREATE TABLE submissions (
    township   text    NOT NULL,
    reading    bigint  NOT NULL,
    submission integer NOT NULL CHECK (submission >= 1),
    sheet      integer NOT NULL,
    form       text    NOT NULL,
    kind       text    NOT NULL CHECK (kind IN ('log', 'register')),
    unit       text,
    period     text,
    first_day  date,
    last_day   date,
    state      text    NOT NULL CHECK (state IN ('accepted', 'rejected')),
    compiled   boolean NOT NULL,
    supplement boolean NOT NULL,
    data       integer NOT NULL CHECK (data >= accepted),
    accepted   integer NOT NULL CHECK (accepted >= 0),
    PRIMARY KEY (township, reading, submission),
    CHECK (state = 'rejected' OR (unit IS NOT NULL AND period IS NOT NULL)),
    CHECK ((period IS NULL) = (first_day IS NULL) AND (period IS NULL) = (last_day IS NULL))
);

-- Accepted data rows after normalisation; raw text stays in the vault.
CREATE TABLE entries (
    township   text    NOT NULL,
    reading    bigint  NOT NULL,
    sheet      integer NOT NULL,
    row        integer NOT NULL,
    number     integer NOT NULL,
    last_row   integer NOT NULL,
    submission integer NOT NULL,
    values     jsonb   NOT NULL,
    PRIMARY KEY (township, reading, sheet, row, number),
    CHECK (row >= 1 AND last_row >= row AND number >= 1)
);

-- What was noticed while reading. Sheet, row, col are 0 where the finding is not narrowed to one.
CREATE TABLE findings (
    township  text    NOT NULL,
    reading   bigint  NOT NULL,
    number    integer NOT NULL,
    code      text    NOT NULL,
    severity  text    NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
    sheet     integer NOT NULL,
    row       integer NOT NULL,
    col       integer NOT NULL,
    raw       text    NOT NULL,
    arguments text[]  NOT NULL,
    PRIMARY KEY (township, reading, number)
);
COMMENT ON COLUMN findings.number IS 'in the order of noticing';
COMMENT ON COLUMN findings.raw IS 'as written and whole; masked wherever it is shown';
