-- One typed view a form over the entries in force, made from the forms that a run reads under. The writer asks for
-- them through this function, since only the owner may make a view. The full view form_ID serves the township's own
-- tools; open_ID, which the reader may see, leaves out file names, names, identity numbers, phones and free text. It
-- stands on a function with the owner's rights, since a function in a view runs with the rights of who asks.
CREATE FUNCTION form_columns(fields jsonb, kept text[]) RETURNS TABLE (place bigint, column_name text, type text, expression text)
LANGUAGE sql IMMUTABLE AS $$
    SELECT f.place,
           CASE WHEN f.value ->> 'id' IN ('township', 'reported_by', 'period', 'file', 'file_hash', 'sheet', 'row', 'entry')
                THEN 'field_' || (f.value ->> 'id') ELSE f.value ->> 'id' END,
           t.type, format('(e.values ->> %L)::%s', f.value ->> 'id', t.type)
      FROM jsonb_array_elements(fields) WITH ORDINALITY f(value, place)
      CROSS JOIN LATERAL (SELECT CASE f.value ->> 'type' WHEN 'date' THEN 'date' WHEN 'count' THEN 'numeric'
                                                         WHEN 'decimal' THEN 'numeric' ELSE 'text' END AS type) t
     WHERE kept IS NULL OR f.value ->> 'type' = ANY (kept)
$$;

CREATE FUNCTION make_form_view(id text, fields jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    whole record;
    open record;
    kept text[] := ARRAY['date', 'count', 'decimal', 'yes-no', 'code', 'unit'];
BEGIN
    SELECT coalesce(string_agg(format(', %s AS %I', c.expression, c.column_name), '' ORDER BY c.place), '') AS selected
      INTO whole FROM form_columns(fields, NULL) c;
    SELECT coalesce(string_agg(', ' || c.expression, '' ORDER BY c.place), '') AS selected,
           coalesce(string_agg(format(', %I %s', c.column_name, c.type), '' ORDER BY c.place), '') AS declared
      INTO open FROM form_columns(fields, kept) c;
    EXECUTE format('DROP VIEW IF EXISTS %I', 'form_' || id);
    EXECUTE format('DROP VIEW IF EXISTS %I', 'open_' || id);
    EXECUTE format('DROP FUNCTION IF EXISTS %I()', 'open_rows_' || id);
    EXECUTE format('CREATE VIEW %I AS SELECT e.township, e.unit AS reported_by, e.period, e.name AS file,'
                   ' e.sha256 AS file_hash, e.sheet, e.row, e.number AS entry%s'
                   ' FROM entries_in_force e WHERE e.form = %L', 'form_' || id, whole.selected, id);
    EXECUTE format('CREATE FUNCTION %I() RETURNS TABLE (township text, reported_by text, period text, file_hash text,'
                   ' sheet integer, "row" integer, entry integer%s)'
                   ' LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS %L', 'open_rows_' || id,
                   open.declared, format('SELECT e.township, e.unit, e.period, e.sha256, e.sheet, e.row, e.number%s'
                                         ' FROM entries_in_force e WHERE e.form = %L', open.selected, id));
    EXECUTE format('CREATE VIEW %I AS SELECT * FROM %I()', 'open_' || id, 'open_rows_' || id);
    EXECUTE format('REVOKE ALL ON FUNCTION %I() FROM PUBLIC', 'open_rows_' || id);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %I() TO cunbao_writer, cunbao_reader', 'open_rows_' || id);
    EXECUTE format('GRANT SELECT ON %I TO cunbao_writer', 'form_' || id);
    EXECUTE format('GRANT SELECT ON %I TO cunbao_writer, cunbao_reader', 'open_' || id);
END $$;

CREATE FUNCTION make_form_views(forms jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path FROM CURRENT SET client_min_messages = warning AS $$
DECLARE
    form record;
BEGIN
    FOR form IN SELECT f.value ->> 'id' AS id, f.value -> 'fields' AS fields
                  FROM jsonb_array_elements(forms) f(value) ORDER BY 1 LOOP
        IF form.id !~ '^[a-z][a-z0-9_]*$' THEN
            RAISE EXCEPTION 'no form can be called %', form.id;
        END IF;
        PERFORM make_form_view(form.id, form.fields);
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION make_form_views(jsonb), make_form_view(text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_form_views(jsonb) TO cunbao_writer;
