package org.cunbao.definitions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cunbao.vocabulary.Language;

/** A folder of definitions written for one test. */
record JobsOnDisk(Path folder) {

    static final String UNITS = """
            code,name,level,parent,aliases,valid_from,valid_to,successor
            341799101,青石镇,township,341799,,2011-01-01,,
            341799101201,东河村,village,341799101,东河|东河村委会,2011-01-01,,
            """;

    static final String TEAM = """
            id: team
            zh: 队伍登记表
            en: Teams
            kind: register
            expected: on-change
            titles: [队伍登记表]
            fields:
              - {id: name, zh: 名称, en: Name, type: text, required: true, headers: [队名, 队伍名称]}
              - id: kind
                zh: 类别
                en: Kind
                type: code
                codes:
                  - {id: service, zh: 志愿服务队, en: service team, synonyms: [服务队]}
            """;

    /** With one form and two units, all right. */
    static JobsOnDisk in(Path folder) {
        return new JobsOnDisk(folder).with("forms/team.yml", TEAM).with("units/town.csv", UNITS);
    }

    JobsOnDisk with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rules load() {
        return Definitions.load(folder);
    }

    /** What is wrong with them, in English; empty if nothing. */
    List<String> errors() {
        try {
            load();
            return List.of();
        } catch (DefinitionErrors e) {
            return e.all().stream()
                    .map(error -> error.message(Language.ENGLISH))
                    .toList();
        }
    }
}
