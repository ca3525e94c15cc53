package org.cunbao.ledger.jdbc;

import java.util.List;
import org.cunbao.definitions.Form;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has the database make one typed view a form, when a run begins under forms that the run before did not have. */
final class FormViews {

    private FormViews() {}

    static void make(JdbcClient jdbc, List<Form> forms) {
        JsonText json = new JsonText().begin('[');
        for (Form form : forms) {
            json.begin('{').member("id", form.id()).open("fields", '[');
            form.fields()
                    .forEach(field -> json.begin('{')
                            .member("id", field.id())
                            .member("type", field.type().code())
                            .end('}'));
            json.end(']').end('}');
        }
        jdbc.sql("SELECT make_form_views(CAST(:forms AS jsonb))")
                .param("forms", json.end(']').toString())
                .query((row, number) -> number)
                .list();
    }
}
