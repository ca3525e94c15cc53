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
import org.cunbao.definitions.MatchExample;
import org.cunbao.definitions.MatchExamples;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Schedules;
import org.cunbao.definitions.StatisticExample;
import org.cunbao.definitions.StatisticExamples;
import org.cunbao.reading.ExampleCheck;
import org.cunbao.resolve.MatchCheck;
import org.cunbao.statistics.StatisticExampleCheck;
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
            report(wrong, rules, examples.size() + checkFigures(jobs, rules, wrong) + pairs(rules, jobs, wrong));
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

    private int checkFigures(Path jobs, Rules rules, List<String> wrong) {
        List<StatisticExample> examples = StatisticExamples.load(jobs, rules);
        StatisticExampleCheck check = new StatisticExampleCheck(rules);
        for (StatisticExample example : examples) {
            check.differences(example)
                    .forEach(difference -> wrong.add(
                            session.messages().text("check.example", example.file(), example.name(), difference)));
        }
        return examples.size();
    }

    /** Tries the pairs beside the match settings; returns how many there are. */
    private int pairs(Rules rules, Path jobs, List<String> wrong) {
        MatchCheck check = new MatchCheck(rules.matching());
        List<MatchExample> examples = MatchExamples.load(jobs, rules.matching());
        for (MatchExample example : examples) {
            check.difference(example)
                    .ifPresent(found ->
                            wrong.add(session.messages().text("check.example", example.kind(), example.name(), found)));
        }
        return examples.size();
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
            report.put("statistics", rules.statistics().size());
            report.put("units", rules.units().all().size());
            report.put("matching", rules.matching().size());
            report.put("examples", examples);
            report.put("differences", wrong);
            session.out().println(Json.of(report));
            return;
        }
        wrong.forEach(session.out()::println);
        String key = wrong.isEmpty() ? "check.done" : "check.differs";
        session.out()
                .println(session.messages()
                        .text(
                                key,
                                rules.forms().size(),
                                rules.units().all().size(),
                                examples,
                                wrong.size(),
                                rules.matching().size()));
    }
}
