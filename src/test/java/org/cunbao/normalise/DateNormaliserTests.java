package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.cunbao.definitions.FieldType;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNormaliserTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-11-05",
                "2023/11/5",
                "2023.11.5",
                "2023.11.05",
                "2023-11-5",
                "20231105",
                "2023年11月5日",
                "2023年11月5号",
                "2023年11月05日",
                "2023 年 11 月 5 日",
                "2023. 11. 5",
                "2023．11．5",
                "２０２３年１１月５日",
                "二〇二三年十一月五日",
                "二零二三年十一月五日",
                "二○二三年十一月五号",
                "11月5日",
                "11月5号",
                "11.5",
                "11/5",
                "11-5",
                "十一月五日",
                "2023年11月5",
                "11月5",
                "2023年11.5",
                "23年11月5日",
                "23.11.5",
                "23-11-5",
                "23/11/5",
                "2023.11.5日",
                "2023、11、5",
                "2023,11,5",
                "2023-11-05 09:20",
                "2023-11-05T09:20:00",
                "2023-11-05 09:20:00",
                "2023年11月5日上午9:20",
                "2023年11月5日上午",
                "2023年11月5日 下午2点",
                "2023年11月5日下午2点半",
                "2023年11月5日（星期日）",
                "2023年11月5日 周日",
                "11月5日（周日）",
                "11月5日星期日上午9:00",
                "20231105下午",
                "2023.11.5白",
                "11月5日08:30--10:30",
                "2023-11-05。",
                " 2023-11-05 ",
                "2023年11月5日-7日",
                "11月5日-7日",
                "11月5日—11月7日",
                "11月5日至12月2日",
                "2023.11.5—11.7",
                "2023.11.5-7",
                "2023-11-05至2023-11-07",
                "2023/11/5-2023/11/7",
                "20231105-20231107",
                "11.5-11.7",
                "2023年11月5日至2023年11月7日",
                "2023年11月5日~12月1日",
                "民国112年11月5日",
                "2023 11 5",
                "2023-11/5"
            })
    void readsTheFifthOfNovemberHoweverItIsWritten(String text) {
        assertThat(Reading.line(text, FieldType.DATE)).isEqualTo("2023-11-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2023年11月,2023-11-01", "2023-11,2023-11-01", "2023.11,2023-11-01", "2023/11,2023-11-01", "202311,2023-11-01",
                "11月,2023-11-01",
        "11月份,2023-11-01", "2023年11月份,2023-11-01", "二〇二三年十一月,2023-11-01", "23年11月,2023-11-01", "2023年11-12月,2023-11-01",
                "11月-12月,2023-11-01",
        "1985年6月,1985-06-01", "1985.06,1985-06-01"
    })
    void takesTheFirstWhereTheDayIsMissing(String text, String first) {
        assertThat(Reading.read(Cell.text(1, 1, text), FieldType.DATE))
                .isEqualTo(Normalised.value(first, Remark.of(FindingCode.DATE_DAY_ASSUMED, first)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023年2月30日",
                "2月30日",
                "2023-13-01",
                "2023.0.5",
                "0011-11-05",
                "1899-12-31",
                "2025-01-06",
                "2030年1月1日",
                "五月中旬",
                "2023年5月中旬",
                "近期",
                "每周三",
                "每月5日",
                "长期",
                "不定期",
                "2024119日",
                "2024119",
                "正月十五",
                "农历八月十五",
                "腊月廿三",
                "2023年",
                "2023",
                "第四季度",
                "上半年",
                "年底",
                "11月5日左右",
                "11月5日、11月12日",
                "张三",
                "12345",
                "123",
                "3-5-7-9",
                "清明节",
                "五一期间",
                "2023年第3期",
                "5日",
                "11月5日起"
            })
    void readsNoDayThatDoesNotExistOrIsNotNamed(String text) {
        assertThat(Reading.line(text, FieldType.DATE)).isEqualTo("UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({"无,EMPTY", "/,EMPTY", "—,EMPTY", "暂无,EMPTY", "不详,EMPTY"})
    void readsWordsForNothingAsEmpty(String text, String read) {
        assertThat(Reading.line(text, FieldType.DATE)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45235 | '' | 2023-11-05
            45235.5 | '' | 2023-11-05
            18264 | '' | 1950-01-01
            20231105 | '' | 2023-11-05
            202311 | '' | 2023-11-01 date.day-assumed
            2023.3 | '' | 2023-03-01 date.day-assumed
            2023.1 | '' | 2023-01-01 date.day-assumed date.ambiguous
            2023.1 | 0.00 | 2023-10-01 date.day-assumed
            2023.11 | '' | 2023-11-01 date.day-assumed
            11.5 | '' | 2023-11-05 date.ambiguous
            3.1 | '' | 2023-03-01 date.ambiguous
            3.1 | 0.00 | 2023-03-10
            11.15 | '' | 2023-11-15
            11.35 | '' | UNREADABLE
            13.5 | '' | UNREADABLE
            2023 | '' | UNREADABLE
            11 | '' | UNREADABLE
            0 | '' | UNREADABLE
            2024119 | '' | UNREADABLE
            20230230 | '' | UNREADABLE
            """)
    void readsNumberCells(String raw, String format, String read) {
        assertThat(Reading.line(Reading.read(Reading.number(raw, format), FieldType.DATE)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "45235,yyyy-mm-dd,2023-11-05",
        "45235,yyyy\"年\"m\"月\"d\"日\",2023-11-05",
        "45231,m\"月\"d\"日\",2023-11-01",
        "45231,yyyy\"年\"m\"月\",2023-11-01 date.day-assumed",
        "45231,mmm-yy,2023-11-01 date.day-assumed",
        "45235,yyyy\"年\"m\"月\",2023-11-05",
        "0.5,h:mm,UNREADABLE",
        "60,yyyy-mm-dd,UNREADABLE",
        "50000,yyyy-mm-dd,UNREADABLE"
    })
    void readsDateCells(String serial, String format, String read) {
        assertThat(Reading.line(Reading.read(Reading.date(serial, format), FieldType.DATE)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "45235,2023-11-05 date.ambiguous",
        "231105,2023-11-05 date.ambiguous",
        "11/5/2023,2023-11-05 date.ambiguous",
        "11/25/2023,2023-11-25",
        "25/11/2023,2023-11-25"
    })
    void saysWhereANumberOrOrderCouldMeanAnotherDate(String text, String read) {
        assertThat(Reading.line(text, FieldType.DATE)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"85.6.1,1985-06-01", "99年6月1日,1999-06-01", "00.6.1,2000-06-01", "25-1-2,2025-01-02", "26-1-2,1926-01-02"
    })
    void takesTheLatestCenturyThatAReceiptAllows(String text, String date) {
        assertThat(Reading.line(text, FieldType.DATE)).isEqualTo(date);
    }

    @Test
    void takesTheYearFromThePeriod() {
        assertThat(in("11月5日", Optional.of(Period.parse("2022-10..2023-03").orElseThrow())))
                .isEqualTo("2022-11-05");
        assertThat(in("2月5日", Optional.of(Period.parse("2022-10..2023-03").orElseThrow())))
                .isEqualTo("2023-02-05");
        assertThat(in("6月5日", Optional.of(Period.quarter(2023, 1)))).isEqualTo("2023-06-05");
        assertThat(in("2月29日", Optional.of(Period.year(2024)))).isEqualTo("2024-02-29");
        assertThat(in("2月29日", Optional.of(Period.year(2023)))).isEqualTo("UNREADABLE");
        assertThat(in("5日", Optional.of(Period.month(2023, 11)))).isEqualTo("2023-11-05");
        assertThat(in("11月5日", Optional.empty())).isEqualTo("UNREADABLE");
    }

    @Test
    void passesOverARemarkBehindAFullDate() {
        Optional<Period> quarter = Optional.of(Period.quarter(2023, 1));

        assertThat(in("2023年3月5日（农历二月十四）", quarter)).isEqualTo("2023-03-05");
        assertThat(in("3月5日-6日（两天）", quarter)).isEqualTo("2023-03-05");
        assertThat(in("3月（农历）", quarter)).isEqualTo("UNREADABLE");
        assertThat(in("正月初八（2月17日）", quarter)).isEqualTo("UNREADABLE");
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertThat(reason("正月十五")).isEqualTo("是农历日期，请写公历日期");
        assertThat(reason("近期")).isEqualTo("没有写明是哪一天");
        assertThat(reason("11月5日、11月12日")).isEqualTo("写了不止一个日期");
        assertThat(reason("2023-02-30")).isEqualTo("没有这一天");
        assertThat(reason("2030-01-01")).isEqualTo("比收件日期晚一年以上");
        assertThat(reason("1899-12-31")).isEqualTo("早于 1900 年");
        assertThat(reason("张三")).isEqualTo("不是日期");
    }

    @Test
    void readsEveryDayInEveryShape() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000));
            int year = day.getYear();
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            String[] shapes = {
                year + "-" + month + "-" + date,
                year + "/" + month + "/" + date,
                year + "." + month + "." + date,
                year + "年" + month + "月" + date + "日",
                day.toString().replace("-", ""),
                ChineseNumeral.digits(year) + "年" + ChineseNumeral.spoken(month) + "月" + ChineseNumeral.spoken(date)
                        + "日"
            };
            for (String shape : shapes) {
                assertThat(Reading.line(shape, FieldType.DATE)).as(shape).isEqualTo(day.toString());
            }
        }
    }

    @Test
    void tellsTheShapeOfADateWhetherItExistsOrNot() {
        assertThat(DateText.looksLike("2023-02-30")).isTrue();
        assertThat(DateText.looksLike("3月5日")).isTrue();
        assertThat(DateText.looksLike("2023年3月")).isTrue();
        assertThat(DateText.looksLike("张三")).isFalse();
        assertThat(DateText.looksLike("52")).isFalse();
        assertThat(DateText.looksLike("13812345678")).isFalse();
        assertThat(DateText.looksLike("341799197303052053")).isFalse();
    }

    private static String in(String text, Optional<Period> period) {
        Context context = new Context(Reading.field(FieldType.DATE, "日期", false), period, Reading.RECEIVED);
        return Reading.line(new DateNormaliser().normalise(Cell.text(1, 1, text), context));
    }

    private static String reason(String text) {
        return Reading.read(Cell.text(1, 1, text), FieldType.DATE)
                .remarks()
                .get(0)
                .arguments()
                .get(0);
    }
}
