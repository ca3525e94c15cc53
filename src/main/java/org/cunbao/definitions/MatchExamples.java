package org.cunbao.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;
import org.cunbao.definitions.yaml.YamlTree;

/** Reads the examples that stand beside the match settings. */
public final class MatchExamples {

    private MatchExamples() {}

    /**
     * Reads {@code matching/*.examples.yml} below a folder.
     *
     * @param matching the settings that are shown; each must have an example of two that are different
     * @return in the order of the files' names and of the examples in them
     * @throws DefinitionErrors if anything is wrong with them, with all that is wrong
     */
    public static List<MatchExample> load(Path jobs, List<MatchSettings> matching) {
        Problems problems = new Problems();
        List<MatchExample> examples = new ArrayList<>();
        for (JobsFolder.TextFile file : new JobsFolder(jobs, problems).findFiles("matching", JobsFolder.EXAMPLES)) {
            Problems.InFile inFile = problems.in(file.name());
            settings(file, matching, inFile).ifPresent(shown -> examples.addAll(examples(file, shown, inFile)));
        }
        for (MatchSettings settings : matching) {
            checkEnough(settings, examples, problems);
        }
        problems.check();
        return List.copyOf(examples);
    }

    private static Optional<MatchSettings> settings(
            JobsFolder.TextFile file, List<MatchSettings> matching, Problems.InFile inFile) {
        Optional<MatchSettings> shown = matching.stream()
                .filter(candidate -> candidate.id().equals(file.stem()))
                .findFirst();
        if (shown.isEmpty()) {
            String allowed =
                    String.join(", ", matching.stream().map(MatchSettings::id).toList());
            inFile.add(Place.START, DefinitionFault.DANGLING, file.stem(), allowed);
        }
        return shown;
    }

    private static List<MatchExample> examples(
            JobsFolder.TextFile file, MatchSettings settings, Problems.InFile inFile) {
        try {
            Node node = YamlTree.read(file.text()).orElse(new Node.Nothing(Place.START));
            return new Section(node, ExampleKeys.FILE, inFile)
                    .sections("examples", MatchKeys.EXAMPLE).stream()
                            .map(section -> new MatchExampleReader(settings, section).read())
                            .toList();
        } catch (BadSyntax e) {
            inFile.add(e.place(), DefinitionFault.SYNTAX, e.problem(), "YAML");
            return List.of();
        }
    }

    private static void checkEnough(MatchSettings settings, List<MatchExample> examples, Problems problems) {
        boolean apart = examples.stream()
                .filter(example -> example.kind().equals(settings.id()))
                .anyMatch(example -> example.verdict() == MatchExample.Verdict.DIFFERENT);
        if (!apart) {
            problems.in("matching/" + settings.id() + JobsFolder.EXAMPLES)
                    .add(Place.START, DefinitionFault.MISSING_KEY, "examples", "verdict: different");
        }
    }
}
