package org.cunbao.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.statistics.Boundaries;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.DataPeriods;
import org.cunbao.statistics.Evaluator;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Joint;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure of the sample year held against its truth. */
class SampleFiguresTests {

    private static final String TOWNSHIP = "341799101";
    private static final Map<String, Figure> FIGURES = new HashMap<>();
    private static final Map<String, List<Contribution>> CONTRIBUTIONS = new HashMap<>();
    private static List<Period> periods = List.of();

    @BeforeAll
    static void evaluate() throws Exception {
        Rules rules = Definitions.load(Path.of("jobs"));
        List<Filings> sample = SampleFilings.read(rules);
        DataPeriods data = new DataPeriods();
        sample.forEach(filings -> data.add(rules.form(filings.form()), filings));
        periods = data.all();
        Evaluator evaluator = new Evaluator(rules, TOWNSHIP, Boundaries.then());
        for (Filings filings : sample) {
            evaluator.evaluate(filings, periods, (figure, contributions) -> {
                FIGURES.put(key(figure), figure);
                CONTRIBUTIONS.put(key(figure), contributions);
            });
        }
    }

    private static String key(Figure figure) {
        return key(
                figure.statistic(),
                figure.breakdown(),
                figure.unit(),
                figure.period().code());
    }

    private static String key(String statistic, String breakdown, String unit, String period) {
        return String.join("|", statistic, breakdown, unit, period);
    }

    private static Figure figure(String statistic, String unit, String period) {
        return Objects.requireNonNull(FIGURES.get(key(statistic, "", unit, period)));
    }

    @Test
    void areEqualToTheTruthLineByLine() {
        List<String> wrong = new ArrayList<>();
        List<Line> truth = Exported.read(Path.of("src/test/truth/qingshi-2023"), "figures", "");
        for (Line line : truth) {
            String key = key(line.get("statistic"), line.get("breakdown"), line.get("unit"), line.get("period"));
            Figure figure = FIGURES.get(key);
            Optional<BigDecimal> value = Optional.of(line.get("value"))
                    .filter(text -> !text.isEmpty())
                    .map(BigDecimal::new);
            if (figure == null || !same(figure.value(), value)) {
                wrong.add(key + ": " + value + ", not " + figure);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(truth).hasSize(5775);
        assertThat(FIGURES).hasSize(5775);
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }

    @Test
    void areToldForEveryPeriodThatHasData() {
        assertThat(periods)
                .extracting(Period::code)
                .containsExactly("2023Q1", "2023Q2", "2023H1", "2023Q3", "2023Q4", "2023H2", "2023");
    }

    @Test
    void addUpFromTheirContributions() {
        FIGURES.forEach((key, figure) -> {
            if (!figure.statistic().equals("wishes.fulfilment_rate")) {
                BigDecimal sum = CONTRIBUTIONS.getOrDefault(key, List.of()).stream()
                        .map(Contribution::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as(key).isEqualByComparingTo(figure.value().orElse(BigDecimal.ZERO));
            }
        });
    }

    @Test
    void sayOnWhoseReportsTheyRest() {
        assertThat(figure("volunteers.total", TOWNSHIP, "2023Q3").coverage())
                .isEqualTo(new Figure.Coverage(8, 11, true));
        assertThat(figure("volunteers.total", TOWNSHIP, "2023").coverage())
                .isEqualTo(new Figure.Coverage(39, 44, false));
        assertThat(figure("stations.total", TOWNSHIP, "2023Q3").coverage()).isEqualTo(new Figure.Coverage(2, 0, true));
        assertThat(figure("activities.total", "341799101201", "2023Q1").coverage())
                .isEqualTo(new Figure.Coverage(1, 1, false));
    }

    @Test
    void differFromTheSumOfTheVillagesByWhatSeveralReport() {
        Map<String, List<Contribution>> villages = new HashMap<>();
        FIGURES.values().stream()
                .filter(figure -> figure.statistic().equals("activities.total"))
                .filter(figure ->
                        figure.breakdown().isEmpty() && figure.period().equals(Period.year(2023)))
                .filter(figure -> !figure.unit().equals(TOWNSHIP))
                .forEach(figure -> villages.put(figure.unit(), CONTRIBUTIONS.getOrDefault(key(figure), List.of())));
        Joint joint = Joint.of(
                CONTRIBUTIONS.getOrDefault(key("activities.total", "", TOWNSHIP, "2023"), List.of()), villages);
        assertThat(joint.township()).isEqualByComparingTo("358");
        assertThat(joint.villages()).isEqualByComparingTo("340");
        assertThat(joint.shared()).hasSize(32);
        assertThat(joint.shared().get(0)).isEqualTo(new Joint.Shared("A0025", BigDecimal.ONE, new TreeMap<>()));
    }
}
