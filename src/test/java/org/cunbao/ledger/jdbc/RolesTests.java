package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RolesTests {

    private static final LedgerDatabase DATABASE = LedgerDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theWriterMayNeitherChangeNorRemoveAFactOrAReading() {
        JdbcTemplate jdbc = new JdbcTemplate(DATABASE.writer());
        List<String> tables = jdbc.queryForList("""
                SELECT tablename FROM pg_tables
                 WHERE schemaname = current_schema() AND tablename NOT LIKE 'batch\\_%'
                   AND tablename <> 'flyway_schema_history'
                   AND tablename <> ALL (ARRAY['resolutions', 'resolved_kinds', 'mention_prints',
                                               'entity_members', 'entity_links',
                                               'duplicate_rows', 'scheduled_tasks', 'reading_attempts',
                                               'submission_days']) ORDER BY tablename""", String.class);
        assertThat(tables)
                .containsExactly(
                        "closes",
                        "custody",
                        "decisions",
                        "definition_versions",
                        "entity_history",
                        "entries",
                        "findings",
                        "reading_uses",
                        "readings",
                        "receipts",
                        "run_ends",
                        "run_errands",
                        "runs",
                        "seal_secret",
                        "sheet_readings",
                        "submissions",
                        "table_readings",
                        "vault");
        for (String table : tables) {
            String column = table.equals("seal_secret") ? "bytes" : "township";
            refused(jdbc, "UPDATE " + table + " SET " + column + " = " + column);
            refused(jdbc, "DELETE FROM " + table);
            refused(jdbc, "TRUNCATE " + table);
            refusedAsNoOwner(jdbc, "ALTER TABLE " + table + " DISABLE TRIGGER USER");
        }
        refused(jdbc, "SET session_replication_role = replica");
    }

    @Test
    void theReaderSeesNoTableThatHoldsPersonalData() {
        new JdbcTemplate(DATABASE.writer()).queryForList("SELECT make_form_views(?::jsonb)", """
                        [{"id": "volunteer", "fields": [{"id": "name", "type": "person"},
                                                        {"id": "id_number", "type": "id-number"},
                                                        {"id": "phone", "type": "phone"},
                                                        {"id": "skills", "type": "text"},
                                                        {"id": "row", "type": "count"},
                                                        {"id": "joined_on", "type": "date"}]}]""");
        try (HikariDataSource reader = DATABASE.reader()) {
            JdbcTemplate jdbc = new JdbcTemplate(reader);
            for (String table : List.of(
                    "entries",
                    "findings",
                    "receipts",
                    "vault",
                    "decisions",
                    "mention_prints",
                    "entries_in_force",
                    "form_volunteer")) {
                refused(jdbc, "SELECT * FROM " + table);
            }
            assertThat(jdbc.queryForList("SELECT * FROM open_volunteer")).isEmpty();
            assertThat(jdbc.queryForList("SELECT * FROM open_submissions")).isEmpty();
            assertThat(jdbc.queryForList(
                            "SELECT column_name FROM information_schema.columns WHERE table_name = 'open_volunteer'"
                                    + " AND table_schema = current_schema() ORDER BY ordinal_position",
                            String.class))
                    .containsExactly(
                            "township",
                            "reported_by",
                            "period",
                            "file_hash",
                            "sheet",
                            "row",
                            "entry",
                            "field_row",
                            "joined_on");
        }
    }

    private static void refused(JdbcTemplate jdbc, String sql) {
        assertThatThrownBy(() -> jdbc.execute(sql)).as(sql).rootCause().hasMessageContaining("permission denied");
    }

    private static void refusedAsNoOwner(JdbcTemplate jdbc, String sql) {
        assertThatThrownBy(() -> jdbc.execute(sql)).as(sql).rootCause().hasMessageContaining("must be owner");
    }
}
