package org.cunbao.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.cunbao.normalise.IdNumber;

/**
 * The villagers of made-up townships: households with one phone or several, twins, and neighbours of one name.
 *
 * <p>Villages have about 2,500 inhabitants. Names are drawn as often as they are borne, and in a village a third of the
 * families has the family name that the village is known for.
 */
final class Population {

    private static final int OF_A_VILLAGE = 2500;
    private static final List<String> GROUPS = List.of(
            "elderly_alone",
            "left_behind_child",
            "disabled",
            "party_hardship",
            "low_income",
            "five_guarantee",
            "out_of_poverty",
            "woman");
    private static final String CHECKS = "0123456789X";

    private final Random random;
    private final NameLot names;
    private final List<Villager> villagers = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    private Population(long seed) {
        this.random = new Random(seed);
        this.names = new NameLot(random);
    }

    static List<Villager> of(int persons, long seed) {
        Population census = new Population(seed);
        int villages = Math.max(4, persons / OF_A_VILLAGE);
        for (int village = 0; village < villages; village++) {
            census.village(village, (int) ((long) persons * (village + 1) / villages));
        }
        return census.villagers;
    }

    private void village(int village, int until) {
        String unit = String.format(Locale.ROOT, "3417%08d", 99_000_000 + village);
        String region = "3417" + String.format(Locale.ROOT, "%02d", 1 + village / 200);
        String common = names.surname();
        int first = villagers.size();
        while (villagers.size() < until) {
            String surname = random.nextInt(3) == 0 ? common : names.surname();
            household(surname, unit, region, until);
            if (random.nextInt(100) == 0 && villagers.size() < until) {
                namesake(villagers.get(first + random.nextInt(villagers.size() - first)), region);
            }
        }
    }

    /** A couple, and children of their name; about half of them share a phone. */
    private void household(String surname, String unit, String region, int until) {
        LocalDate born = day(1935, 1985);
        Villager head = person(surname, "male", born, unit, region, phone());
        villagers.add(head);
        if (villagers.size() < until && random.nextInt(4) > 0) {
            LocalDate near = born.plusDays(random.nextInt(3000) - 1500);
            villagers.add(person(names.surname(), "female", near, unit, region, shared(head)));
        }
        int children = random.nextInt(3);
        LocalDate birthday = born.plusYears(22 + random.nextInt(10)).plusDays(random.nextInt(365));
        for (int child = 0; child < children && villagers.size() < until; child++) {
            boolean twin = child > 0 && random.nextInt(20) == 0;
            birthday = child == 0 || twin ? birthday : birthday.plusDays(400 + random.nextInt(1500));
            villagers.add(
                    person(surname, random.nextBoolean() ? "male" : "female", birthday, unit, region, shared(head)));
        }
    }

    /** Somebody of the same name in the same village, of any age. */
    private void namesake(Villager one, String region) {
        LocalDate born = day(1935, 2010);
        villagers.add(new Villager(
                villagers.size(),
                one.name(),
                one.gender(),
                born,
                id(region, born, one.gender()),
                phone(),
                one.unit(),
                group()));
    }

    private Villager person(String surname, String gender, LocalDate born, String unit, String region, String phone) {
        String name = surname + names.given();
        return new Villager(villagers.size(), name, gender, born, id(region, born, gender), phone, unit, group());
    }

    private String shared(Villager head) {
        return random.nextInt(100) < 35 ? head.phone() : phone();
    }

    private String group() {
        return GROUPS.get(random.nextInt(GROUPS.size()));
    }

    private LocalDate day(int first, int last) {
        return LocalDate.of(first, 1, 1).plusDays(random.nextInt((last - first) * 365));
    }

    private String phone() {
        return "1" + (3 + random.nextInt(7)) + String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
    }

    private String id(String region, LocalDate born, String gender) {
        int odd = gender.equals("male") ? 1 : 0;
        String body = region
                + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%02d%d", random.nextInt(100), random.nextInt(5) * 2 + odd);
        String number = CHECKS.chars()
                .mapToObj(check -> body + (char) check)
                .filter(candidate -> IdNumber.valid(candidate).isPresent())
                .findFirst()
                .orElseThrow();
        return given.add(number) ? number : id(region, born, gender);
    }
}
