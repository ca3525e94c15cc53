package org.cunbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** An inbox of small files made from a seed. */
final class TestInbox {

    private TestInbox() {}

    static void fill(Path inbox, int files, int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder log = new StringBuilder("path,received_at,sender\n");
        for (int i = 0; i < files; i++) {
            String name = "2023Q" + (1 + i % 4) + "/村" + i % 7 + "/表" + i + ".csv";
            Path file = inbox.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(random, i));
            if (random.nextBoolean()) {
                log.append(name)
                        .append(",2023-04-0")
                        .append(1 + random.nextInt(9))
                        .append("T08:00:00+08:00,文书\n");
            }
        }
        Files.writeString(inbox.resolve("receipts.csv"), log);
    }

    private static String text(Random random, int i) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "activity" : "volunteer")
                .append(",u")
                .append(i % 7)
                .append(",2023Q")
                .append(1 + i % 4);
        for (int row = random.nextInt(20); row >= 0; row--) {
            text.append('\n').append(random.nextInt(8) == 0 ? "" : "张" + random.nextInt(1000));
        }
        return text.append("\n王").append(i).toString();
    }
}
