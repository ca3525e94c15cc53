package org.cunbao.command;

import java.util.ArrayList;
import java.util.List;

/** The command line's {@code audit replay} for several periods, one after another in one process. */
final class Replays {

    private Replays() {}

    /**
     * @param arguments the options that stand before every command, then periods
     */
    public static void main(String[] arguments) {
        int worst = 0;
        List<String> options = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.matches("2023.*")) {
                options.add(argument);
                continue;
            }
            List<String> words = new ArrayList<>(options);
            words.addAll(List.of("audit", "replay", argument));
            worst = Math.max(worst, Main.run(Surroundings.ofThisProcess(), words.toArray(String[]::new)));
        }
        System.exit(worst);
    }
}
