-- What a conclusion who is who was drawn from, so that the next one is drawn only as far as something changed. A cache
-- like the conclusions beside it: it may be dropped at any time, and then everything is drawn from nothing once.
-- One line holds, for one kind and one file, what decides which other mentions each of its mentions is compared with:
-- the keys of its blocks as HMAC-SHA-256 under the database's secret, cut to 64 bits.
CREATE TABLE mention_prints (
    township  text   NOT NULL,
    kind      text   NOT NULL,
    receipt   bigint NOT NULL,
    signature text   NOT NULL,
    mentions  bigint NOT NULL,
    prints    bytea  NOT NULL,
    PRIMARY KEY (township, kind, receipt)
);
COMMENT ON COLUMN mention_prints.signature IS 'hash of the submissions of the file: rank, reading, units, periods';
COMMENT ON COLUMN mention_prints.prints IS 'for each mention its place, the first bytes of the seal of its content, its keys';
-- Keyed hashes are noise, which no compression makes smaller.
ALTER TABLE mention_prints ALTER COLUMN prints SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, UPDATE, DELETE ON mention_prints TO cunbao_writer;

ALTER TABLE resolutions ADD COLUMN basis text NOT NULL DEFAULT '';
COMMENT ON COLUMN resolutions.basis IS 'program, match settings and units: under others nothing that is kept is of use';
ALTER TABLE resolved_kinds ADD COLUMN mentions bigint NOT NULL DEFAULT -1;
ALTER TABLE resolved_kinds ADD COLUMN links bigint NOT NULL DEFAULT -1;
COMMENT ON COLUMN resolved_kinds.mentions IS 'how many there are: where members or prints are fewer, something was lost';
COMMENT ON COLUMN resolved_kinds.links IS 'how many are kept';

-- A pair is found by its two places.
CREATE INDEX entity_links_by_left ON entity_links (township, kind, left_receipt, left_sheet, left_row, left_number);
