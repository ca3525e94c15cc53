package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables that neither a title nor their headers tell, with words of one form's code list between their rows. */
class CaptionsTellTheFormTests {

    private static final String PATH = "2024Q1/前张岭村/报表.csv";

    @Test
    void captionsOfOneListNameItsForm() {
        Tried tried = Tried.file(
                PATH,
                "前张岭村志愿力量登记册",
                "登记姓名|性别|参与形式|本领特长|服务总时长",
                "一、民间艺人",
                "张大山|男|业余服务|剪纸|12",
                "李大河|女|专职|唱歌|8",
                "二、党员志愿者",
                "王大川|男|专职|木工|5");

        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 3/3");
        assertThat(tried.rows()).isEqualTo("THTAATA");
        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("cultural_talent");
        assertThat(tried.at(7))
                .containsExactly(Map.of(
                        "name",
                        "王大川",
                        "gender",
                        "male",
                        "category",
                        "party_member",
                        "commitment",
                        "full_time",
                        "skills",
                        "木工",
                        "hours",
                        "5"));
    }

    @Test
    void ofTwoFormsThatTheColumnsFitTheOneOfTheCaptionsIsMeant() {
        Tried tried = Tried.file(
                "2024Q1/前张岭村/微心愿、调解、先进典型统计表.csv",
                "上报时间|典型对象|证件号|感人事迹|所在村",
                "一、道德楷模",
                "2024-01-05|张大山||诚信还债|本村",
                "二、平安家庭户",
                "2024-01-06|李大河||安全用电|本村");

        assertThat(tried.submissions()).containsExactly("honour 201 2024Q1 2/2");
        assertThat(tried.at(3)).extracting(v -> v.get("kind")).containsExactly("moral_model");
        assertThat(tried.at(5)).extracting(v -> v.get("kind")).containsExactly("safe_family");
    }

    @Test
    void captionsOfNoListNameNoForm() {
        Tried tried =
                Tried.file(PATH, "前张岭村登记册", "户主|承包面积（亩）|补贴标准", "一、水田", "张大山|12|30", "李大河|8|30", "二、旱地", "王大川|5|20");

        assertThat(tried.submissions()).isEmpty();
    }

    @Test
    void aTitleThatNamesAFormCountsForMoreThanCaptions() {
        Tried tried = Tried.file(
                PATH,
                "前张岭村矛盾纠纷调解台账",
                "调解日期|当事人|调解结果",
                "一、党员",
                "2024-01-05|王大川、赵大江|调解成功",
                "二、村民",
                "2024-01-06|孙大湖、周大海|调解成功");

        assertThat(tried.submissions()).containsExactly("mediation 201 2024Q1 2/2");
    }

    @Test
    void whatStandsInBracketsBelongsToACaptionThatTellsNothingWithoutIt() {
        Tried tried = Tried.file(
                PATH,
                "文明实践活动台账",
                "日期|活动名称|地点",
                "一、文化文艺（2场）",
                "2024-01-05|包饺子|村部",
                "二、更新（善行义举榜）",
                "2024-01-06|第一期上榜|村部");

        assertThat(tried.at(4)).extracting(v -> v.get("category")).containsExactly("culture");
        assertThat(tried.at(6)).extracting(v -> v.get("category")).containsExactly("board_update");
    }
}
