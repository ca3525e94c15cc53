package org.cunbao.definitions;

import org.cunbao.vocabulary.Language;

/** What can be wrong at one place of a definition. */
public enum DefinitionFault {
    SYNTAX("无法按格式读取：{0}。应为：{1}。", "Cannot be read: {0}. Allowed: {1}."),
    UNKNOWN_KEY("没有名为“{0}”的项。可用：{1}。", "There is no key \"{0}\". Allowed: {1}."),
    MISSING_KEY("缺少“{0}”。应为：{1}。", "The key \"{0}\" is missing. Allowed: {1}."),
    DUPLICATE("“{0}”重复。应为：{1}。", "\"{0}\" stands twice. Allowed: {1}."),
    WRONG_TYPE("这里写的是{0}。应为：{1}。", "Found {0}. Allowed: {1}."),
    WRONG_VALUE("不能写“{0}”。可用：{1}。", "\"{0}\" cannot stand here. Allowed: {1}."),
    EMPTY("“{0}”是空的。应为：{1}。", "\"{0}\" is empty. Allowed: {1}."),
    DANGLING("“{0}”指向的内容不存在。可用：{1}。", "\"{0}\" points to nothing. Allowed: {1}.");

    private final String chinese;
    private final String english;

    DefinitionFault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String template(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
