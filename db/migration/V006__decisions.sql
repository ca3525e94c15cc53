-- A person's words, appended and never changed: to undo one is another decision. Keyed to content (bytes, header
-- fingerprint), so that they survive renaming, re-submission and any order of arrival.
CREATE TABLE decisions (
    township    text   NOT NULL,
    decision    bigint NOT NULL CHECK (decision >= 1),
    run         bigint NOT NULL,
    kind        text   NOT NULL
        CHECK (kind IN ('assign', 'layout', 'answer', 'same', 'different', 'withdraw', 'undo')),
    sha256      text,
    name        text,
    own         boolean NOT NULL DEFAULT false,
    sheet       text,
    unit        text,
    period      text,
    form        text,
    fingerprint text,
    columns     jsonb,
    finding     text,
    undoes      bigint,
    reason      text   NOT NULL CHECK (reason <> ''),
    hash        text   NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (township, decision),
    FOREIGN KEY (township, run) REFERENCES runs,
    FOREIGN KEY (township, undoes) REFERENCES decisions,
    CHECK ((kind = 'undo') = (undoes IS NOT NULL)),
    CHECK (kind NOT IN ('assign', 'withdraw') OR (sha256 IS NOT NULL AND name IS NOT NULL)),
    CHECK (kind <> 'layout' OR (fingerprint IS NOT NULL AND columns IS NOT NULL)),
    CHECK (kind <> 'answer' OR finding IS NOT NULL)
);
COMMENT ON COLUMN decisions.own IS 'an assignment of a copy: the receipt of this name is a submission of its own';
COMMENT ON COLUMN decisions.sheet IS 'the sheet''s name; null: every sheet of the file';
COMMENT ON COLUMN decisions.columns IS 'of a layout: field by column number; an empty text: the column is not used';
COMMENT ON COLUMN decisions.finding IS 'of an answer: the key of the finding';
CREATE INDEX decisions_about_bytes ON decisions (township, sha256);

-- The decisions that stand after a run: recorded by then, and not undone by then (an undo can be undone).
CREATE FUNCTION decisions_standing(of_township text, at_run bigint) RETURNS SETOF decisions
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE known AS (
        SELECT d.* FROM decisions d WHERE d.township = of_township AND d.run <= at_run
    ), chain AS (
        SELECT k.decision, k.decision AS about, 0 AS depth FROM known k WHERE k.kind <> 'undo'
        UNION ALL
        SELECT u.decision, c.about, c.depth + 1 FROM known u JOIN chain c ON u.undoes = c.decision
    ), undone AS (
        -- Standing again when the newest undo in the chain was itself undone: the depth of the last word is even.
        SELECT DISTINCT ON (c.about) c.about, c.depth FROM chain c ORDER BY c.about, c.decision DESC
    )
    SELECT k.* FROM known k JOIN undone u ON u.about = k.decision WHERE u.depth % 2 = 0 ORDER BY k.decision
$$;
