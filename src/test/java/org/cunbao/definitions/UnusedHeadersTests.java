package org.cunbao.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedHeadersTests {

    /** A word of both lists is decided by the form, so there must be few; each is named here with its reason. */
    @Test
    void areAskedForByNoFormButForTheFewNamedHere() throws Exception {
        List<String> unused = Files.readAllLines(Path.of("src/main/resources/recognise/unused.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> asked = Definitions.load(Path.of("jobs")).forms().stream()
                .flatMap(form -> form.fields().stream()
                        .flatMap(field -> field.headers().all().stream()
                                .filter(unused::contains)
                                .map(header -> form.id() + "." + field.id() + " " + header)))
                .toList();

        assertThat(asked)
                .as(
                        "an activity may say 地址, 详细地址 and 活动场地 for its place; a station's 活动场地 is its venue; 支出金额 is an aid's amount, the goods handed out all that some papers say of its content, 经办人 who mediated, 结对人 who helps where nobody else is named, 资料存档 whether a station keeps records")
                .containsExactly(
                        "activity.place 地址",
                        "activity.place 活动场地",
                        "activity.place 详细地址",
                        "aid.volunteers 结对人",
                        "aid.content 发放物品",
                        "aid.content 发放物资",
                        "aid.content 慰问品",
                        "aid.content 慰问物品",
                        "aid.content 慰问物资",
                        "aid.content 物品",
                        "aid.content 物资",
                        "aid.content 送了什么",
                        "aid.content 送的东西",
                        "aid.amount 支出金额",
                        "mediation.mediator 经办人",
                        "station.venue 活动场地",
                        "station.records 资料存档",
                        "wish.claimed_by 结对人");
    }
}
