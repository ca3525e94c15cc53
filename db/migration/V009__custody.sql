-- Who took personal data out of the database, when and why. Appended only.
CREATE TABLE custody (
    township text        NOT NULL,
    entry    bigint      NOT NULL CHECK (entry >= 1),
    at       timestamptz NOT NULL,
    who      text        NOT NULL,
    action   text        NOT NULL,
    details  text        NOT NULL,
    hash     text        NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, entry)
);
