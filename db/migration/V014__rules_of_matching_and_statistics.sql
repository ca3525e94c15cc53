-- A run works under match settings and statistics too, each known by a hash of its own: a changed weight makes nobody
-- read a file again.
ALTER TABLE runs ADD COLUMN matching text NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN statistics text NOT NULL DEFAULT '';
ALTER TABLE definition_versions DROP CONSTRAINT definition_versions_kind_check;
ALTER TABLE definition_versions ADD CHECK (kind IN ('forms', 'units', 'matching', 'statistics'));
