package org.cunbao.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年第四季度 | 2023Q4
            2023年四季度 | 2023Q4
            2023年四季微心愿清单 | 2023Q4
            2023年第4季度 | 2023Q4
            2023年4季度 | 2023Q4
            二〇二三年第四季度 | 2023Q4
            二○二三年四季度 | 2023Q4
            23年四季度 | 2023Q4
            2023 年 第 四 季度 | 2023Q4
            2023Q1 | 2023Q1
            2023年Q1 | 2023Q1
            2023-Q1 | 2023Q1
            2023年10月—12月 | 2023Q4
            2023年10-12月 | 2023Q4
            2023年10月至12月 | 2023Q4
            2023年10月-2023年12月 | 2023Q4
            2023年十月至十二月 | 2023Q4
            2023年1-9月 | 2023-01..2023-09
            2023年前三季度 | 2023-01..2023-09
            2023年一至三季度 | 2023-01..2023-09
            2023年第一、二季度 | 2023H1
            2023年一二季度 | 2023H1
            2023年上半年 | 2023H1
            2023年下半年 | 2023H2
            2023年度 | 2023
            2023年全年 | 2023
            2023年度身边好人推荐名单 | 2023
            2023年工作总结 | 2023
            2023年10月 | 2023-10
            2023.10 | 2023-10
            2023-10 | 2023-10
            202310 | 2023-10
            2023年10月份 | 2023-10
            二〇二三年十月 | 2023-10
            2023年12月—2024年2月 | 2023-12..2024-02
            2023.12-2024.2 | 2023-12..2024-02
            2023年10月1日至2023年12月31日 | 2023Q4
            2023年10月1日—12月31日 | 2023Q4
            2023.10.1-2023.12.31 | 2023Q4
            活动台账-东河村-2023年三季度.xlsx | 2023Q3
            2023年三季度先进典型推荐表（西岭村）.xls | 2023Q3
            青石镇2023年度第三季度活动台账 | 2023Q3
            ２０２３年第３季度 | 2023Q3
            2023年三季报 | 2023Q3
            2023-2024年度 | 2023-01..2024-12
            """)
    void findsAWholePeriod(String text, String period) {
        assertThat(PeriodText.find(text).period().map(Object::toString)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "四季度活动台账,10,12",
        "第4季度,10,12",
        "Q3,7,9",
        "10-12月,10,12",
        "1-9月,1,9",
        "前三季度,1,9",
        "上半年,1,6",
        "10月份,10,10",
        "活动台账（三季度）,7,9",
        "十月份,10,10"
    })
    void findsMonthsWithoutAYear(String text, int first, int last) {
        PeriodText.Parts parts = PeriodText.find(text);

        assertThat(parts.year()).isEmpty();
        assertThat(parts.months()).contains(new PeriodText.Months(first, last));
        assertThat(parts.period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023,2023", "年度：2023年,2023", "年度 2023年,2023", "2023年志愿者花名册,2023", "青石镇2023年微心愿清单,2023", "二〇二三年花名册,2023"
    })
    void findsAYearAlone(String text, int year) {
        PeriodText.Parts parts = PeriodText.find(text);

        assertThat(parts.year()).hasValue(year);
        assertThat(parts.months()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            志愿者花名册
            填报时间：2023年10月8日
            填表日期:2023.10.8
            填报时间：2023年10月
            制表日期 2023-10-08
            上报时间：10月8日
            2023年3月5日
            2023-03-05
            20230305
            第82期道德讲堂
            全年级
            3.5学雷锋活动
            四季歌舞队
            3月5日学雷锋活动
            13812345678
            341799197303052053
            """)
    void findsNothingElsewhere(String text) {
        PeriodText.Parts parts = PeriodText.find(text);

        assertThat(parts.months()).isEmpty();
        assertThat(parts.year()).isEmpty();
    }

    @Test
    void looksPastTheDateOfFillingIn() {
        assertThat(PeriodText.find("2023年第三季度  填报单位：东河村  填报时间：2023年10月8日")
                        .period()
                        .map(Object::toString))
                .contains("2023Q3");
        assertThat(PeriodText.find("填报时间：2023年10月8日 统计期间：2023年7-9月").period().map(Object::toString))
                .contains("2023Q3");
    }
}
