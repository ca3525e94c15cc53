package org.cunbao.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.csv.CsvTree;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;
import org.cunbao.definitions.yaml.YamlTree;
import org.cunbao.vocabulary.Unit;

/**
 * Reads the definitions that decide how files are read, from the folder {@code jobs/} or from what was kept of it.
 *
 * <p>Both ways go through the same readers and checks, so that a replay is held to what the first run was held to.
 */
public final class Definitions {

    private static final Remembered REMEMBERED = new Remembered();

    private final Problems problems = new Problems();
    private final List<DraftForm> forms = new ArrayList<>();
    private final List<DraftUnit> units = new ArrayList<>();
    private final Drafts<MatchSettings> matching = new Drafts<>("matching", MatchReader::read);
    private final Drafts<Statistic> statistics = new Drafts<>("statistics", StatisticReader::read);

    private Definitions() {}

    /**
     * Reads {@code forms/*.yml}, {@code units/*.csv}, {@code matching/*.yml} and {@code statistics/*.yml} below a
     * folder, in UTF-8; of the last two there may be none.
     *
     * @throws DefinitionErrors if anything is wrong with them, with all that is wrong
     */
    public static Rules load(Path jobs) {
        Definitions definitions = new Definitions();
        JobsFolder folder = new JobsFolder(jobs, definitions.problems);
        Texts texts = new Texts(
                folder.files("forms", ".yml"),
                folder.files("units", ".csv"),
                folder.findFiles("matching", ".yml"),
                folder.findFiles("statistics", ".yml"));
        return REMEMBERED.get(texts, () -> definitions.read(texts));
    }

    /** All files of a folder. */
    private record Texts(
            List<JobsFolder.TextFile> forms,
            List<JobsFolder.TextFile> units,
            List<JobsFolder.TextFile> matching,
            List<JobsFolder.TextFile> statistics) {}

    private Rules read(Texts texts) {
        texts.forms().forEach(this::addForm);
        texts.units().forEach(this::addUnits);
        texts.matching().forEach(file -> add(file, matching));
        texts.statistics().forEach(file -> add(file, statistics));
        return rules();
    }

    /**
     * Builds the rules again from the canonical texts of their versions.
     *
     * @throws DefinitionErrors if a text was damaged
     */
    public static Rules parse(Rules.Versions versions) {
        return REMEMBERED.get(versions, () -> {
            Definitions definitions = beforeStatistics(versions);
            definitions.keep(versions.statistics(), definitions.statistics);
            return definitions.rules();
        });
    }

    private static Definitions beforeStatistics(Rules.Versions versions) {
        Definitions definitions = new Definitions();
        Problems.InFile inForms = definitions.problems.in("forms");
        definitions
                .items(versions.forms().canonical(), "forms", inForms)
                .forEach(node -> definitions.forms.add(FormReader.read(node, inForms)));
        Problems.InFile inUnits = definitions.problems.in("units");
        definitions
                .items(versions.units().canonical(), "units", inUnits)
                .forEach(node -> definitions.units.add(UnitReader.read(node, inUnits)));
        definitions.keep(versions.matching(), definitions.matching);
        return definitions;
    }

    /**
     * The rules with one more file of statistics; those that it names take the place of those that there were.
     *
     * @param text of the file, as it would stand below {@code statistics/}
     * @throws DefinitionErrors if anything is wrong with it
     */
    public static Rules with(Rules rules, String name, String text) {
        Definitions alone = beforeStatistics(rules.versions());
        alone.add(new JobsFolder.TextFile(name, name, text), alone.statistics);
        Rules read = alone.rules();
        List<String> named = read.statistics().stream().map(Statistic::id).toList();
        List<Statistic> all = new ArrayList<>(rules.statistics().stream()
                .filter(statistic -> !named.contains(statistic.id()))
                .toList());
        all.addAll(read.statistics());
        all.sort(Comparator.comparing(Statistic::id));
        return new Rules(rules.forms(), rules.units(), rules.matching(), all, rules.versions());
    }

    private void addForm(JobsFolder.TextFile file) {
        Problems.InFile inFile = problems.in(file.name());
        tree(file.text(), inFile).ifPresent(node -> {
            DraftForm draft = FormReader.read(node, inFile);
            forms.add(draft);
            String id = draft.form().id();
            if (!id.isEmpty() && !id.equals(file.stem())) {
                draft.section().fault("id", DefinitionFault.WRONG_VALUE, id, file.stem());
            }
        });
    }

    private void addUnits(JobsFolder.TextFile file) {
        Problems.InFile inFile = problems.in(file.name());
        try {
            CsvTree.read(file.text(), Set.copyOf(UnitReader.LISTS))
                    .items()
                    .forEach(line -> units.add(UnitReader.read(line, inFile)));
        } catch (BadSyntax e) {
            inFile.add(e.place(), DefinitionFault.SYNTAX, e.problem(), "CSV");
        }
    }

    private void add(JobsFolder.TextFile file, Drafts<?> drafts) {
        Problems.InFile inFile = problems.in(file.name());
        tree(file.text(), inFile)
                .map(node -> new Section(node, List.of(drafts.key()), inFile).items(drafts.key()))
                .orElse(List.of())
                .forEach(node -> drafts.add(node, inFile));
    }

    private void keep(Version version, Drafts<?> drafts) {
        Problems.InFile inFile = problems.in(drafts.key());
        items(version.canonical(), drafts.key(), inFile).forEach(node -> drafts.add(node, inFile));
    }

    private List<Node> items(String canonical, String key, Problems.InFile inFile) {
        return tree(canonical, inFile)
                .map(node -> new Section(node, List.of(key), inFile).items(key))
                .orElse(List.of());
    }

    static Optional<Node> tree(String text, Problems.InFile inFile) {
        try {
            Optional<Node> tree = YamlTree.read(text);
            if (tree.isEmpty()) {
                inFile.add(Place.START, DefinitionFault.EMPTY, inFile.file(), "YAML");
            }
            return tree;
        } catch (BadSyntax e) {
            inFile.add(e.place(), DefinitionFault.SYNTAX, e.problem(), "YAML");
            return Optional.empty();
        }
    }

    private Rules rules() {
        forms.sort(Comparator.comparing(draft -> draft.form().id()));
        new FormChecks().check(forms);
        List<Form> linked = new CodeLinks(forms).linked();
        new UnitChecks(units).check();
        List<MatchSettings> matchings = matching.read(linked);
        matching.check(matchings, new MatchNeeds(matchings));
        List<Statistic> counted = statistics.read(linked);
        statistics.check(counted, new StatisticChecks(counted, matchings));
        problems.check();
        List<Unit> all = units.stream().map(DraftUnit::unit).toList();
        return new Rules(
                linked,
                new Units(all),
                matchings,
                counted,
                new Rules.Versions(
                        FormText.version(linked), UnitText.version(all), matching.version(), statistics.version()));
    }
}
