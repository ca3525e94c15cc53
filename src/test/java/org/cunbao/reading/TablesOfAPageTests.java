package org.cunbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several tables on one page, one below the other. */
class TablesOfAPageTests {

    private static final String PATH = "2024Q1/前张岭村/x.html";
    private static final String WISHES = table("心愿人|微心愿内容|登记日期", "张大山|一袋米|2024-01-05");
    private static final String VOLUNTEERS = table("姓名|性别|类别", "张大山|男|党员");
    private static final String CARD = table("姓名|李大河|性别|男", "人员类别|学生|联系电话|13800000002");
    private static final String[] BOTH = {"wish 201 2024Q1 1/1", "volunteer 201 2024Q1 1/1"};

    private static String table(String... lines) {
        StringBuilder table = new StringBuilder("<table>");
        for (String line : lines) {
            table.append("<tr><td>").append(line.replace("|", "</td><td>")).append("</td></tr>");
        }
        return table.append("</table>").toString();
    }

    @Test
    void tablesFollowOneAnotherUnderTheirTitles() {
        Tried titled = Tried.page(PATH, "<h3>微心愿清单</h3>" + WISHES + "<h3>志愿者花名册</h3>" + VOLUNTEERS);
        Tried captioned = Tried.page(
                PATH,
                WISHES.replace("<table>", "<table><caption>微心愿清单</caption>")
                        + VOLUNTEERS.replace("<table>", "<table><caption>志愿者花名册</caption>"));
        Tried numbered = Tried.page(PATH, "<h3>一、微心愿</h3>" + WISHES + "<p>说明：以上为本季度征集。</p><h3>二、志愿者</h3>" + VOLUNTEERS);

        assertThat(titled.rows()).isEqualTo("THATHA");
        assertThat(titled.submissions()).containsExactly(BOTH);
        assertThat(captioned.rows()).isEqualTo("THATHA");
        assertThat(captioned.submissions()).containsExactly(BOTH);
        assertThat(numbered.rows()).isEqualTo("THANTHA");
        assertThat(numbered.submissions()).containsExactly(BOTH);
    }

    @Test
    void tablesWithoutAnythingBetweenThemAreToldByTheirHeaders() {
        Tried tried = Tried.page(PATH, WISHES + VOLUNTEERS);

        assertThat(tried.rows()).isEqualTo("HAHA");
        assertThat(tried.submissions()).containsExactly(BOTH);
    }

    @Test
    void eachTableIsOfTheVillageAboveIt() {
        Tried tried = Tried.page(
                "2024Q1/柳溪镇/x.html",
                "<h3>微心愿清单</h3><p>填报单位：前张岭村</p>" + WISHES + "<h3>微心愿清单</h3><p>填报单位：后张岭村</p>" + WISHES);

        assertThat(tried.rows()).isEqualTo("TNHATNHA");
        assertThat(tried.submissions()).containsExactly("wish 201 2024Q1 1/1", "wish 202 2024Q1 1/1");
    }

    @Test
    void aTableBelowACardIsNoPartOfIt() {
        Tried tried = Tried.page(PATH, "<h3>志愿者登记表</h3>" + CARD + "<h3>微心愿清单</h3>" + WISHES);

        assertThat(tried.rows()).isEqualTo("TAATHA");
        assertThat(tried.submissions()).containsExactly("volunteer 201 2024Q1 1/1", "wish 201 2024Q1 1/1");
        assertThat(tried.at(6)).extracting(wish -> wish.get("wish")).containsExactly("一袋米");
    }

    @Test
    void aCardBelowATableIsNoRowOfIt() {
        Tried tried = Tried.page(PATH, "<h3>微心愿清单</h3>" + WISHES + "<h3>志愿者登记表</h3>" + CARD);

        assertThat(tried.rows()).isEqualTo("THATAA");
        assertThat(tried.submissions()).containsExactly(BOTH);
    }

    @Test
    void aTotalAndItsPartsBelowAGroupAreHeader() {
        Tried tried = Tried.page(
                PATH,
                "<table><tr><td rowspan=2>活动日期</td><td rowspan=2>活动标题</td><td rowspan=2>活动类别</td>"
                        + "<td colspan=3>参加人次</td></tr><tr><td>合计</td><td>其中妇女</td><td>其中儿童</td></tr>"
                        + "<tr><td>2024-01-05</td><td>送戏下乡</td><td>文化文艺</td><td>162</td><td>81</td><td>23</td></tr>"
                        + "</table>");

        assertThat(tried.rows()).isEqualTo("HHA");
        assertThat(tried.at(3)).extracting(v -> v.get("participants")).containsExactly("162");
    }
}
