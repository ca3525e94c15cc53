package org.cunbao.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers, days, places and units say of each other. */
class RelationTests {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X, SAME",
        "440524188001010014, 11010519491231002X, DIFFERENT",
        "110105491231002, 11010519491231002X, SAME",
        "110***********002X, 11010519491231002X, COMPATIBLE",
        "110***********002X, 1101************2X, COMPATIBLE",
        "111***********002X, 11010519491231002X, DIFFERENT",
        "110105194912310021, 11010519491231002X, BIRTH",
        "110105194912310000, 110105194912310000, BIRTH",
        "110105194912310021, 110105194912300026, NONE",
        "110105194913410021, 110105194913410021, NONE",
        "12345, 11010519491231002X, NONE"
    })
    void ofIdentityNumbers(String a, String b, IdRelation relation) {
        assertThat(IdRelation.of(a, b)).isEqualTo(relation);
        assertThat(IdRelation.of(b, a)).isEqualTo(relation);
    }

    @Test
    void anIdentityNumberShowsTheDayOfBirthThoughDamagedElsewhere() {
        assertThat(IdRelation.birth("11010519491231002X")).isEqualTo(Optional.of("1949-12-31"));
        assertThat(IdRelation.birth("110105194912310000")).isEqualTo(Optional.of("1949-12-31"));
        assertThat(IdRelation.birth("110105491231002")).isEqualTo(Optional.of("1949-12-31"));
        assertThat(IdRelation.birth("110105194902310000")).isEmpty();
        assertThat(IdRelation.birth("110***********002X")).isEmpty();
        assertThat(IdRelation.birth("1101")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678, SAME",
        "05506012345, 6012345, SAME",
        "13812345678, 13812345679, ONE_DIGIT",
        "13812345678, 13812354678, ONE_DIGIT",
        "138****5678, 13812345678, ONE_DIGIT",
        "138****5678, 138****5678, SAME",
        "138****5678, 13812345679, DIFFERENT",
        "13812345678, 13812346687, DIFFERENT",
        "13812345678, 6012345, DIFFERENT",
        "13812345678, 2345678, DIFFERENT"
    })
    void ofPhones(String a, String b, PhoneRelation relation) {
        assertThat(PhoneRelation.of(a, b)).isEqualTo(relation);
        assertThat(PhoneRelation.of(b, a)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-05, day, 2023-03-05, day, SAME",
        "2023-03-05, '', 2023-03-06, '', WITHIN_ONE",
        "2023-02-28, '', 2023-03-01, '', WITHIN_ONE",
        "2022-12-31, '', 2023-01-01, '', WITHIN_ONE",
        "2023-03-01, month, 2023-03-31, '', SAME_MONTH_ASSUMED",
        "2023-03-01, month, 2023-03-01, month, SAME_MONTH_ASSUMED",
        "2023-03, '', 2023-03-31, '', SAME_MONTH_ASSUMED",
        "2023-03-01, month, 2023-04-01, '', SAME_YEAR",
        "2023-03-05, '', 2023-05-03, '', SWAPPED",
        "2023-03-05, '', 2023-05-04, '', SAME_YEAR",
        "2023-03-05, '', 2024-03-05, '', DIFFERENT"
    })
    void ofDays(String a, String precisionA, String b, String precisionB, DayRelation relation) {
        assertThat(DayRelation.of(a, precisionA, b, precisionB)).isEqualTo(relation);
        assertThat(DayRelation.of(b, precisionB, a, precisionA)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "村部, 1, 村部, 1, SAME",
        "本村广场, 1, 广场, 1, SAME",
        "村部, 1, 村部, 2, RELATIVE",
        "村部, 1, 东河村文化广场, 2, RELATIVE",
        "东河村文化广场, 1, 东河村 文化廣場, 2, SAME",
        "东河村文化广场, 1, 青石镇东河村文化广场, 2, LIKE",
        "东河村文化广场, 1, 东河文化广场, 2, LIKE",
        "东河村文化广场, 1, 西岭村小学, 2, DIFFERENT",
        "村部, 1, 农家书屋, 1, DIFFERENT"
    })
    void ofPlaces(String a, String unitA, String b, String unitB, Places relation) {
        assertThat(Places.relation(a, unitA, b, unitB)).isEqualTo(relation);
        assertThat(Places.relation(b, unitB, a, unitA)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "A, A, SAME",
        "A, B, MERGED",
        "A, C, MERGED",
        "A, D, DIFFERENT",
        "T, A, TOWNSHIP",
        "X, A, DIFFERENT",
        "T, X, DIFFERENT",
        "A, nowhere, DIFFERENT"
    })
    void ofUnits(String a, String b, UnitRelation relation) {
        Units units = new Units(List.of(
                unit("X", Unit.Level.COUNTY, "", List.of()),
                unit("T", Unit.Level.TOWNSHIP, "X", List.of()),
                unit("A", Unit.Level.VILLAGE, "T", List.of("B")),
                unit("B", Unit.Level.VILLAGE, "T", List.of("C")),
                unit("C", Unit.Level.COMMUNITY, "T", List.of()),
                unit("D", Unit.Level.VILLAGE, "T", List.of("B"))));

        assertThat(UnitRelation.of(units, a, b)).isEqualTo(relation);
        assertThat(UnitRelation.of(units, b, a)).isEqualTo(relation);
    }

    private static Unit unit(String code, Unit.Level level, String parent, List<String> successors) {
        return new Unit(code, code, level, parent, List.of(), LocalDate.of(2011, 1, 1), Optional.empty(), successors);
    }
}
