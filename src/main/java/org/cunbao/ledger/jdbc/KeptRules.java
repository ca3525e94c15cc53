package org.cunbao.ledger.jdbc;

import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.RulesHashes;
import org.cunbao.definitions.Version;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the definitions that runs have read under, as they were kept. */
final class KeptRules {

    private final JdbcClient jdbc;

    KeptRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rules find(String township, RulesHashes hashes) {
        return Definitions.parse(new Rules.Versions(
                version(township, "forms", hashes.forms()),
                version(township, "units", hashes.units()),
                version(township, "matching", hashes.matching()),
                version(township, "statistics", hashes.statistics())));
    }

    private Version version(String township, String kind, String hash) {
        return jdbc.sql("""
                SELECT canonical FROM definition_versions
                 WHERE township = :township AND kind = :kind AND hash = :hash""")
                .param("township", township)
                .param("kind", kind)
                .param("hash", hash)
                .query((row, number) -> new Version(hash, row.getString("canonical")))
                .single();
    }
}
