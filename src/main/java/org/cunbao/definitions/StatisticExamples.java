package org.cunbao.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;
import org.cunbao.definitions.yaml.YamlTree;

/** Reads the examples that stand beside the statistics. */
public final class StatisticExamples {

    private static final String FOLDER = "statistics";

    private StatisticExamples() {}

    /**
     * Reads {@code statistics/*.examples.yml} below a folder.
     *
     * @param rules whose statistics are shown; each must be told in at least one example
     * @return in the order of the files' names and of the examples in them
     * @throws DefinitionErrors if anything is wrong with them, with all that is wrong
     */
    public static List<StatisticExample> load(Path jobs, Rules rules) {
        Problems problems = new Problems();
        List<StatisticExample> examples = new ArrayList<>();
        for (JobsFolder.TextFile file : new JobsFolder(jobs, problems).findFiles(FOLDER, JobsFolder.EXAMPLES)) {
            examples.addAll(examples(file, rules, problems.in(file.name())));
        }
        Set<String> told = examples.stream()
                .flatMap(example -> example.figures().stream())
                .map(StatisticExample.Expected::statistic)
                .collect(Collectors.toSet());
        for (Statistic statistic : rules.statistics()) {
            if (!told.contains(statistic.id())) {
                problems.in(FOLDER + "/*" + JobsFolder.EXAMPLES)
                        .add(Place.START, DefinitionFault.MISSING_KEY, "figures", statistic.id());
            }
        }
        problems.check();
        return List.copyOf(examples);
    }

    private static List<StatisticExample> examples(JobsFolder.TextFile file, Rules rules, Problems.InFile inFile) {
        try {
            Node node = YamlTree.read(file.text()).orElse(new Node.Nothing(Place.START));
            return new Section(node, ExampleKeys.FILE, inFile)
                    .sections("examples", StatisticKeys.EXAMPLE).stream()
                            .map(section -> new StatisticExampleReader(rules.forms(), rules.statistics(), section)
                                    .read(file.stem()))
                            .toList();
        } catch (BadSyntax e) {
            inFile.add(e.place(), DefinitionFault.SYNTAX, e.problem(), "YAML");
            return List.of();
        }
    }
}
