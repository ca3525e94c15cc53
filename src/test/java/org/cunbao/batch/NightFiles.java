package org.cunbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What villages send night by night, made from a seed: few names, numbers and titles, so that much meets and contradicts. */
final class NightFiles {

    private static final String[] UNITS = {"341799101", "341799101201", "341799101202", "341799101203"};
    private static final String[] NAMES = {"张伟", "章伟", "王丽", "王莉", "李未", "李末", "欧阳建国", "单建军"};
    private static final String[] NUMBERS = {
        "34179919700101123X", "341799197001011248", "341799197001015679", "341799********5687", "341799197001017017"
    };
    private static final String[] GROUPS = {"low_income", "disabled"};
    private static final String[] WISHES = {"想要一辆轮椅", "想要轮椅", "想要一台收音机", "想要2床棉被", "想要3床棉被"};
    private static final String[] TITLES = {"学雷锋志愿服务活动", "青石大讲堂第82期", "青石大讲堂第83期", "广场舞比赛", "广场舞大赛"};
    private static final String[] PLACES = {"村部", "东河村文化广场", "文化广场"};

    private final Path inbox;
    private final Random random;
    private final List<String> names = new ArrayList<>();

    NightFiles(Path inbox, Random random) {
        this.inbox = inbox;
        this.random = random;
    }

    /** Some new files, some sent again otherwise, some under another name. */
    void send(int night) throws IOException {
        StringBuilder receipts = new StringBuilder("path,received_at,sender\n");
        for (int file = random.nextInt(3) + 1; file > 0; file--) {
            boolean again = !names.isEmpty() && random.nextInt(3) == 0;
            String name = again ? pick(names.toArray(String[]::new)) : "n" + night + "/" + file + ".csv";
            Path path = inbox.resolve(name);
            Files.createDirectories(path.getParent());
            boolean copy = !names.isEmpty() && !again && random.nextInt(4) == 0;
            String text = copy ? Files.readString(inbox.resolve(pick(names.toArray(String[]::new)))) : text();
            Files.writeString(path, copy && random.nextBoolean() ? text + "\n" + entry(form(text)) : text);
            if (!names.contains(name)) {
                names.add(name);
            }
            if (random.nextInt(4) == 0) {
                receipts.append(name)
                        .append(String.format(Locale.ROOT, ",2023-04-0%dT08:00:00+08:00,文书%n", 1 + random.nextInt(9)));
            }
        }
        Files.writeString(inbox.resolve("receipts.csv"), receipts);
    }

    /** The name of a file that was sent, to be withdrawn: it is never sent again. */
    Optional<String> withdrawn() {
        Optional<String> name = names.size() < 2 ? Optional.empty() : Optional.of(pick(names.toArray(String[]::new)));
        name.ifPresent(names::remove);
        return name;
    }

    private String text() {
        String form = pick("volunteer", "volunteer", "aid", "wish", "activity");
        StringBuilder text = new StringBuilder(form + "," + pick(UNITS) + ",2023Q" + (1 + random.nextInt(4)));
        for (int row = 1 + random.nextInt(7); row > 0; row--) {
            text.append('\n').append(entry(form));
        }
        return text.toString();
    }

    private static String form(String text) {
        return text.substring(0, text.indexOf(','));
    }

    private String entry(String form) {
        return switch (form) {
            case "volunteer" ->
                "name=" + pick(NAMES) + some(";id_number=", NUMBERS) + some(";gender=", "male", "female")
                        + some(";age=", "50", "51", "60")
                        + some(";phone=", "13900000001", "13900000002", "13900000003", "13900000007");
            case "aid" ->
                "date=2023-0" + (1 + random.nextInt(2)) + "-1" + random.nextInt(3) + ";kind="
                        + pick("legal", "hardship")
                        + ";recipient=" + pick(NAMES) + ";recipient_group=" + pick(GROUPS)
                        + some(";id_number=", NUMBERS);
            case "wish" ->
                "submitted_on=2023-01-1" + random.nextInt(3) + ";person=" + pick(NAMES) + ";wish=" + pick(WISHES)
                        + some(";recipient_group=", GROUPS);
            default ->
                "date=2023-01-1" + random.nextInt(3) + ";title=" + pick(TITLES) + ";category="
                        + pick("culture", "lecture") + some(";place=", PLACES);
        };
    }

    private String some(String name, String... values) {
        return random.nextBoolean() ? name + pick(values) : "";
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
