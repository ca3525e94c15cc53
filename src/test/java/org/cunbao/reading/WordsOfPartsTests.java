package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** Words of no code list, read by what they consist of; and those that consist of nothing that one code has alone. */
class WordsOfPartsTests {

    private static final String PATH = "2024Q1/前张岭村/x.csv";

    @Test
    void aWordOfOneCodesPartsIsThatCodeAndIsSaid() {
        Tried tried = Tried.file(
                PATH, "先进典型推荐表", "推荐日期|类别|姓名", "2024-01-05|平安家庭|张大山", "2024-01-06|平安和谐户|李大河", "2024-01-07|道德模范|王小云");

        assertThat(tried.at(4)).containsExactly(Map.of("date", "2024-01-06", "kind", "safe_family", "name", "李大河"));
        assertThat(tried.findings()).containsExactly("value.guessed@B4");
    }

    @Test
    void theFindingNamesTheCode() {
        Tried tried = Tried.file(PATH, "队伍登记表", "队伍名称|队伍类别|队长", "秧歌队|文艺演出队|张大山", "红马甲队|志愿服务队|李大河", "花鼓队|文化演艺|王小云");

        assertThat(tried.at(5)).extracting(v -> v.get("kind")).containsExactly("performance");
        assertThat(tried.read().findings())
                .extracting(finding -> finding.message(Language.CHINESE))
                .containsExactly("“文化演艺”不是表上的类别，按字面读作“文艺演出队”。如不对，请改用表上的类别。");
    }

    @Test
    void wordsThatHaveAPartOfAnotherCodeOrEndInAnotherThingAreNobodys() {
        Tried tried = Tried.file(
                PATH,
                "先进典型推荐表",
                "推荐日期|类别|姓名",
                "2024-01-05|平安家庭|张大山",
                "2024-01-06|五好家庭|李大河",
                "2024-01-07|文明村|王小云",
                "2024-01-08|平安志愿者|赵小雨",
                "2024-01-09|最美媳妇|钱小雪");

        assertThat(tried.rows()).isEqualTo("THARRRR");
        assertThat(tried.findings())
                .containsExactly(
                        "value.unreadable@B4", "value.unreadable@B5", "value.unreadable@B6", "value.unreadable@B7");
    }

    @Test
    void whoIsInNeedInSomeOtherWayIsNotGuessed() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|援助类别|受助人|人群类别",
                "2024-01-05|法律援助|张大山|低保户",
                "2024-01-06|心理疏导|李大河|残疾人",
                "2024-01-07|心理疏导|王小云|孤儿",
                "2024-01-08|心理疏导|赵小雨|一般户",
                "2024-01-09|心理疏导|钱小雪|边缘户",
                "2024-01-10|情绪疏解|孙小霜|五保户");

        assertThat(tried.rows()).isEqualTo("THAARRRA");
        assertThat(tried.findings())
                .containsExactly(
                        "value.unreadable@D5", "value.unreadable@D6", "value.unreadable@D7", "value.guessed@B8");
        assertThat(tried.at(8)).extracting(v -> v.get("kind")).containsExactly("counselling");
    }

    @Test
    void aHeaderOfOneFieldsCharactersIsThatField() {
        Tried tried = Tried.file(
                PATH, "群众组织登记表", "组织名称|会长|成员人数|换届成立时间|规约制定", "红白理事会|张大山|9|2021-01-05|有", "道德评议会|王大川|7|2021-03-01|无");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "kind",
                        "weddings_funerals",
                        "chair",
                        "张大山",
                        "members",
                        "9",
                        "founded_on",
                        "2021-01-05",
                        "charter",
                        "yes"));
    }

    @Test
    void whatPeopleAreIsAskedForNotWho() {
        Tried tried = Tried.file(
                PATH,
                "关爱援助登记表",
                "日期|援助类别|受助人|属于哪类人|谁去帮的|困难原因",
                "2024-01-05|法律援助|张大山|低保户|李大河|生病",
                "2024-01-06|心理疏导|王小云|残疾人|赵小海|没劳力");

        assertThat(tried.at(3))
                .containsExactly(Map.of(
                        "date",
                        "2024-01-05",
                        "kind",
                        "legal",
                        "recipient",
                        "张大山",
                        "recipient_group",
                        "low_income",
                        "volunteers",
                        "李大河"));
    }
}
