package org.cunbao.definitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.tree.BadSyntax;
import org.cunbao.definitions.tree.Node;
import org.cunbao.definitions.tree.Place;
import org.cunbao.definitions.yaml.YamlTree;

/** Reads the examples that stand beside the forms. */
public final class Examples {

    private Examples() {}

    /**
     * Reads {@code forms/*.examples.yml} below a folder.
     *
     * @param forms the forms that are shown; each must have at least one example, among all of a form's rows one that is
     *     rejected
     * @return in the order of the files' names and of the examples in them
     * @throws DefinitionErrors if anything is wrong with them, with all that is wrong
     */
    public static List<Example> load(Path jobs, List<Form> forms) {
        Problems problems = new Problems();
        List<Example> examples = new ArrayList<>();
        for (JobsFolder.TextFile file : new JobsFolder(jobs, problems).files("forms", JobsFolder.EXAMPLES)) {
            Problems.InFile inFile = problems.in(file.name());
            form(file, forms, inFile).ifPresent(form -> examples.addAll(examples(file, form, inFile)));
        }
        for (Form form : forms) {
            checkEnough(form, examples, problems);
        }
        problems.check();
        return List.copyOf(examples);
    }

    private static Optional<Form> form(JobsFolder.TextFile file, List<Form> forms, Problems.InFile inFile) {
        Optional<Form> form = forms.stream()
                .filter(candidate -> candidate.id().equals(file.stem()))
                .findFirst();
        if (form.isEmpty()) {
            String allowed = String.join(", ", forms.stream().map(Form::id).toList());
            inFile.add(Place.START, DefinitionFault.DANGLING, file.stem(), allowed);
        }
        return form;
    }

    private static List<Example> examples(JobsFolder.TextFile file, Form form, Problems.InFile inFile) {
        try {
            Node node = YamlTree.read(file.text()).orElse(new Node.Nothing(Place.START));
            return new Section(node, ExampleKeys.FILE, inFile)
                    .sections("examples", ExampleKeys.EXAMPLE).stream()
                            .map(section -> new ExampleReader(form, section).read())
                            .toList();
        } catch (BadSyntax e) {
            inFile.add(e.place(), DefinitionFault.SYNTAX, e.problem(), "YAML");
            return List.of();
        }
    }

    private static void checkEnough(Form form, List<Example> examples, Problems problems) {
        boolean rejection = examples.stream()
                .filter(example -> example.form().equals(form.id()))
                .flatMap(example -> example.rows().stream())
                .anyMatch(Example.Row::rejected);
        if (!rejection) {
            problems.in("forms/" + form.id() + JobsFolder.EXAMPLES)
                    .add(Place.START, DefinitionFault.MISSING_KEY, "examples", "rejected: true");
        }
    }
}
