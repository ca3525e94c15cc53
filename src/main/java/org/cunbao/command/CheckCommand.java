package org.cunbao.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.DefinitionErrors;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Example;
import org.cunbao.definitions.Examples;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Schedules;
import org.cunbao.reading.ExampleCheck;
import picocli.CommandLine.Command;

/** {@code check}: every definition is whole, and every example beside one is read as it says. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path jobs = session.home().jobs();
        List<String> wrong = new ArrayList<>();
        try {
            Rules rules = Definitions.load(jobs);
            List<Example> examples = Examples.load(jobs, rules.forms());
            ExampleCheck check = new ExampleCheck(rules.forms());
            for (Example example : examples) {
                check.differences(example)
                        .forEach(difference -> wrong.add(
                                session.messages().text("check.example", example.form(), example.name(), difference)));
            }
            report(wrong, rules, examples.size());
        } catch (DefinitionErrors errors) {
            wrong.addAll(sentences(errors));
            wrong.forEach(session.out()::println);
        }
        schedules(jobs).forEach(sentence -> {
            wrong.add(sentence);
            session.out().println(sentence);
        });
        return (wrong.isEmpty() ? ExitCode.DONE : ExitCode.NEEDS_PERSON).number();
    }

    /** What is wrong with the schedules, which no rules rest on. */
    private List<String> schedules(Path jobs) {
        try {
            Schedules.load(jobs);
            return List.of();
        } catch (DefinitionErrors errors) {
            return sentences(errors);
        }
    }

    private List<String> sentences(DefinitionErrors errors) {
        return errors.all().stream()
                .map(error -> error.message(session.messages().language()))
                .toList();
    }

    private void report(List<String> wrong, Rules rules, int examples) {
        if (session.json()) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("forms", rules.forms().size());
            report.put("units", rules.units().all().size());
            report.put("examples", examples);
            report.put("differences", wrong);
            session.out().println(Json.of(report));
            return;
        }
        wrong.forEach(session.out()::println);
        String key = wrong.isEmpty() ? "check.done" : "check.differs";
        session.out()
                .println(session.messages()
                        .text(key, rules.forms().size(), rules.units().all().size(), examples, wrong.size()));
    }
}
