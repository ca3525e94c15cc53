package org.cunbao.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cunbao.vocabulary.Period;

/**
 * Writes villagers into rosters as villages do: about 1.3 times each, with what was not asked for left out and slips of
 * the pen. A mention's row tells its villager: {@link #truth}.
 */
final class Scribe {

    private static final Instant RECEIVED = Instant.parse("2024-01-05T08:00:00Z");
    private static final Period PERIOD = Period.quarter(2023, 4);

    private final List<Villager> villagers;
    private final Random random;
    private final NameLot names;
    private final List<Mention> mentions = new ArrayList<>();
    private int[] truth = new int[1024];

    private Scribe(List<Villager> villagers, long seed) {
        this.villagers = villagers;
        this.random = new Random(seed);
        this.names = new NameLot(random);
    }

    static Scribe of(List<Villager> villagers, long seed) {
        Scribe scribe = new Scribe(villagers, seed);
        for (Villager villager : villagers) {
            scribe.write(villager, villager.phone());
            String later = scribe.random.nextInt(100) < 8 ? scribe.phone() : villager.phone();
            for (int more = scribe.random.nextInt(100); more < 23; more += 16) {
                scribe.write(villager, later);
            }
        }
        return scribe;
    }

    /** In the order of their rows, from 1. */
    List<Mention> mentions() {
        return mentions;
    }

    /** The number of the villager of whom a mention speaks. */
    int truth(MentionKey key) {
        return truth[key.row() - 1];
    }

    private void write(Villager villager, String phone) {
        Map<String, String> values = new HashMap<>();
        values.put("name", name(villager));
        identity(villager, values);
        phone(phone, values);
        age(villager, values);
        if (chance(95)) {
            values.put(
                    "gender", chance(1) ? (villager.gender().equals("male") ? "female" : "male") : villager.gender());
        }
        if (chance(15)) {
            values.put(
                    "group",
                    chance(8) ? villagers.get(random.nextInt(villagers.size())).group() : villager.group());
        }
        int row = mentions.size() + 1;
        if (row > truth.length) {
            truth = java.util.Arrays.copyOf(truth, truth.length * 2);
        }
        truth[row - 1] = villager.number();
        MentionKey key = new MentionKey(RECEIVED, "roster.xlsx", "bench", 1, row, 1, "person");
        mentions.add(new Mention(key, "volunteer", unit(villager), PERIOD, "bench", values));
    }

    private String name(Villager villager) {
        int slip = random.nextInt(1000);
        return slip < 15
                ? names.homophone(villager.name())
                : slip < 25 ? names.lookAlike(villager.name()) : villager.name();
    }

    /** A damaged number does not get past normalising. */
    private void identity(Villager villager, Map<String, String> values) {
        int lot = random.nextInt(100);
        if (lot < 58) {
            values.put("id_number", villager.id());
        } else if (lot < 62) {
            values.put(
                    "id_number",
                    villager.id().substring(0, 6) + "********" + villager.id().substring(14));
        }
    }

    private void phone(String phone, Map<String, String> values) {
        if (chance(80)) {
            boolean slip = chance(2);
            int at = 3 + random.nextInt(8);
            values.put("phone", slip ? phone.substring(0, at) + random.nextInt(10) + phone.substring(at + 1) : phone);
        }
    }

    private void age(Villager villager, Map<String, String> values) {
        int lot = random.nextInt(100);
        String born = villager.born().toString();
        boolean swappable = villager.born().getDayOfMonth() <= 12;
        if (lot < 1) {
            values.put(
                    "born_on", villager.born().plusYears(1 + random.nextInt(10)).toString());
        } else if (lot < 50) {
            values.put("born_on", born);
        } else if (lot < 60) {
            values.put("born_on", born.substring(0, 8) + "01");
            values.put("born_on.precision", "month");
        } else if (lot < 61 && swappable) {
            values.put("born_on", born.substring(0, 5) + born.substring(8) + "-" + born.substring(5, 7));
        } else if (lot < 90) {
            values.put("age", String.valueOf(2023 - villager.born().getYear() + random.nextInt(2)));
        }
    }

    private String unit(Villager villager) {
        return chance(3) ? villagers.get(random.nextInt(villagers.size())).unit() : villager.unit();
    }

    private String phone() {
        return "1" + (3 + random.nextInt(7)) + (100_000_000 + random.nextInt(900_000_000));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
