package org.cunbao.resolve;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.vocabulary.Period;

/** Mentions of persons made up for tests. */
final class People {

    static final Rules RULES = Definitions.load(Path.of("jobs"));
    static final String UNIT = "341799101201";
    private static final String[] SURNAMES = {"张", "章", "王", "李", "欧阳"};
    private static final String[] GIVEN = {"伟", "丽", "莉", "未", "末", "建国", "建军"};
    private static final String[] NUMBERS = {
        "34179919700101123X",
        "341799197001011248",
        "341799197001015679",
        "341799197001015687",
        "341799197001017017",
        "341799197001017025"
    };
    private static final String[] UNITS = {UNIT, "341799101202", "341799101203"};

    private People() {}

    static MatchSettings settings() {
        return RULES.matching().stream()
                .filter(settings -> settings.id().equals("person"))
                .findFirst()
                .orElseThrow();
    }

    static Resolver resolver() {
        return new Resolver(settings(), RULES.units(), Sha256::hex);
    }

    /** A mention in a row of a file. */
    static Mention mention(String file, int row, String unit, Map<String, String> values) {
        MentionKey key =
                new MentionKey(Instant.parse("2023-04-01T00:00:00Z"), file, Sha256.hex(file), 1, row, 1, "person");
        return new Mention(key, "volunteer", unit, Period.quarter(2023, 1), file, values);
    }

    /** Few names, numbers and days, so that much is alike and much contradicts. */
    static List<Mention> crowd(Random random, int size) {
        List<Mention> crowd = new ArrayList<>();
        for (int row = 1; row <= size; row++) {
            Map<String, String> values = new HashMap<>();
            values.put("name", SURNAMES[random.nextInt(SURNAMES.length)] + GIVEN[random.nextInt(GIVEN.length)]);
            if (random.nextInt(3) == 0) {
                values.put("id_number", NUMBERS[random.nextInt(NUMBERS.length)]);
            }
            if (random.nextInt(2) == 0) {
                values.put("phone", "1390000000" + random.nextInt(8));
            }
            if (random.nextInt(3) == 0) {
                values.put("age", String.valueOf(50 + random.nextInt(4)));
                values.put("gender", random.nextBoolean() ? "male" : "female");
            }
            crowd.add(mention("f" + random.nextInt(4), row, UNITS[random.nextInt(UNITS.length)], values));
        }
        return crowd;
    }
}
