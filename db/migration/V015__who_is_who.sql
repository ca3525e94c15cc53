-- Who is who after the newest run: conclusions, kept so that nobody has to draw them again. They are a cache: they may be
-- dropped at any time, and are built again from facts and readings by the next run. As of an earlier run they are always
-- drawn anew.
CREATE TABLE resolutions (
    township text    NOT NULL,
    run      bigint  NOT NULL,
    matching text    NOT NULL,
    asked    integer NOT NULL,
    PRIMARY KEY (township)
);
COMMENT ON COLUMN resolutions.run IS 'the run that the conclusions are of';
COMMENT ON COLUMN resolutions.matching IS 'hash of the version of the match settings that they were drawn under';
COMMENT ON COLUMN resolutions.asked IS 'pairs that wait for a person and did not before the run';

CREATE TABLE resolved_kinds (
    township text    NOT NULL,
    kind     text    NOT NULL,
    entities integer NOT NULL,
    refined  text[]  NOT NULL,
    PRIMARY KEY (township, kind)
);
COMMENT ON COLUMN resolved_kinds.refined IS 'blocks that were above their cap and were divided by the next key';

-- Which entity each entry speaks of, once for each kind. The entry is known by its receipt and its place, so that a
-- file that was read again keeps its members.
CREATE TABLE entity_members (
    township text    NOT NULL,
    kind     text    NOT NULL,
    receipt  bigint  NOT NULL,
    sheet    integer NOT NULL,
    row      integer NOT NULL,
    number   integer NOT NULL,
    entity   text    NOT NULL,
    PRIMARY KEY (township, kind, receipt, sheet, row, number)
);
CREATE INDEX entity_members_by_entity ON entity_members (township, entity);
CREATE INDEX entity_members_by_receipt ON entity_members (township, receipt);

-- Pairs that a person was or is asked about, or that were kept apart; pairs that are simply the same are many, and are
-- drawn again when somebody asks for an explanation.
CREATE TABLE entity_links (
    township      text      NOT NULL,
    kind          text      NOT NULL,
    pair          text      NOT NULL,
    left_source   text      NOT NULL,
    left_receipt  bigint    NOT NULL,
    left_sheet    integer   NOT NULL,
    left_row      integer   NOT NULL,
    left_number   integer   NOT NULL,
    right_source  text      NOT NULL,
    right_receipt bigint    NOT NULL,
    right_sheet   integer   NOT NULL,
    right_row     integer   NOT NULL,
    right_number  integer   NOT NULL,
    left_entity   text      NOT NULL,
    right_entity  text      NOT NULL,
    weight        integer   NOT NULL,
    comparisons   text[]    NOT NULL,
    levels        text[]    NOT NULL,
    weights       integer[] NOT NULL,
    verdict       text      NOT NULL CHECK (verdict IN ('ask', 'split', 'ruled_same', 'ruled_different')),
    waits         boolean   NOT NULL,
    CHECK (cardinality(comparisons) = cardinality(levels) AND cardinality(levels) = cardinality(weights))
);
COMMENT ON COLUMN entity_links.waits IS 'whether a person is asked about it: the likeliest of its two entities';
COMMENT ON COLUMN entity_links.weights IS 'of the levels, in thousandths';
CREATE INDEX entity_links_by_pair ON entity_links (township, pair);

-- Rows that say nothing but what an earlier row of the same submission says.
CREATE TABLE duplicate_rows (
    township      text    NOT NULL,
    receipt       bigint  NOT NULL,
    sheet         integer NOT NULL,
    row           integer NOT NULL,
    submission    integer NOT NULL,
    earlier_sheet integer NOT NULL,
    earlier_row   integer NOT NULL,
    PRIMARY KEY (township, receipt, sheet, row)
);

-- What became of ids, so that an id that was printed once is always found. Appended, never changed.
CREATE TABLE entity_history (
    township text   NOT NULL,
    entity   text   NOT NULL,
    became   text   NOT NULL,
    cause    text   NOT NULL CHECK (cause IN ('merged', 'split', 'founder', 'gone')),
    run      bigint NOT NULL,
    PRIMARY KEY (township, entity, run, became),
    FOREIGN KEY (township, run) REFERENCES runs
);
COMMENT ON COLUMN entity_history.became IS 'the id that some of its entries have from this run on; empty where none is left';
COMMENT ON COLUMN entity_history.cause IS
    'merged into an older one; split from it; an earlier founder came or the founder went; gone with its entries';

GRANT SELECT, INSERT, UPDATE, DELETE ON resolutions, resolved_kinds, entity_members, entity_links, duplicate_rows
    TO cunbao_writer;
GRANT SELECT, INSERT ON entity_history TO cunbao_writer;
