package org.cunbao.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.tree.Node;

/**
 * Reads the schedules. They say when something is done, never what comes of it, so that they are part of no version of
 * the rules.
 */
public final class Schedules {

    private Schedules() {}

    /**
     * Reads {@code runs/*.yml} below a folder, one schedule a file, in the order of their names; there may be none.
     *
     * @throws DefinitionErrors if anything is wrong with them, with all that is wrong
     */
    public static List<Schedule> load(Path jobs) {
        Problems problems = new Problems();
        List<Schedule> schedules = new ArrayList<>();
        for (JobsFolder.TextFile file : new JobsFolder(jobs, problems).findFiles("runs", ".yml")) {
            Problems.InFile inFile = problems.in(file.name());
            Optional<Node> tree = Definitions.tree(file.text(), inFile);
            tree.ifPresent(node -> schedules.add(ScheduleReader.read(node, inFile, file.stem())));
        }
        problems.check();
        return List.copyOf(schedules);
    }
}
