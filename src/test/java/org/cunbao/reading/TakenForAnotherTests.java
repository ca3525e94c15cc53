package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns that must not be given to a field that they resemble: a wrong value is worse than none. */
class TakenForAnotherTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aQuestionAboutSomethingElseIsNoOutcome() {
        Tried tried = Tried.file(
                PATH,
                "调解情况统计表",
                "序号|调解时间|是否脱贫户|调解人|当事双方",
                "一、调解成功",
                "1|2024-01-05|否|罗大山|韩勇、赵俊峰",
                "2|2024-01-09|否|罗大山|徐磊、萧建国");

        assertThat(tried.at(4)).extracting(v -> v.get("outcome")).containsExactly("success");
        assertThat(tried.at(5)).extracting(v -> v.get("outcome")).containsExactly("success");
    }

    @Test
    void whoWroteItDownIsNoPlaceAndNoMediator() {
        Tried activity = Tried.file(
                PATH, "文明实践活动台账", "日期|活动名称|活动类别|哪个记的", "2024-01-05|送戏下乡|文化文艺|王会计", "2024-01-09|书法展|文化文艺|李文书");
        Tried mediation = Tried.file(PATH, "调解台账", "日期|当事人|经办人|调解人|调解结果", "2024-01-05|韩勇、赵俊峰|王小川|罗大山|成功");

        assertThat(activity.at(3))
                .containsExactly(Map.of("date", "2024-01-05", "title", "送戏下乡", "category", "culture"));
        assertThat(mediation.at(3)).extracting(v -> v.get("mediator")).containsExactly("罗大山");
    }

    @Test
    void aHeaderThatOffersTheCodesOfAListAsksForThem() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|专/业|专长", "张大山|党员|专|理发", "李大河|学生|业|唱歌");

        assertThat(tried.at(3))
                .containsExactly(
                        Map.of("name", "张大山", "category", "party_member", "commitment", "full_time", "skills", "理发"));
        assertThat(tried.at(4)).extracting(v -> v.get("commitment")).containsExactly("part_time");
    }

    @Test
    void datesThatTheWordsDoNotTellApartStandInTheOrderInWhichTheyHappen() {
        Tried tried = Tried.file(
                PATH,
                "微心愿清单",
                "姓名|微心愿内容|登记日期|认领人|圆愿认领于|认领那一日子",
                "张大山|一袋米|2024-01-05|镇妇联|2024-01-20|2024-01-09",
                "李大河|一桶油|2024-02-05|镇妇联|2024-02-20|2024-02-09");

        assertThat(tried.at(3)).extracting(v -> v.get("claimed_on")).containsExactly("2024-01-09");
    }

    @Test
    void ofTwoColumnsThatATextFieldKnowsTheFullerOneIsMeant() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐日期|推荐类别|姓名|推荐理由|主要表现",
                "2024-01-05|身边好人|张大山|群众公认|拾金不昧归还失主现金",
                "2024-01-09|道德模范|李大河|群众公认|悉心照料瘫痪婆婆二十年");

        assertThat(tried.at(3)).extracting(v -> v.get("deed")).containsExactly("拾金不昧归还失主现金");
    }

    @Test
    void aColumnOfDashesAndOneDateIsAColumnOfDates() {
        Tried tried = Tried.file(PATH, "志愿者花名册", "姓名|类别|离开", "张大山|党员|—", "李大河|学生|/", "王大川|学生|2024-02-01");

        assertThat(tried.at(5)).extracting(v -> v.get("left_on")).containsExactly("2024-02-01");
    }
}
