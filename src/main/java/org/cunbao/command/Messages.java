package org.cunbao.command;

import java.util.Locale;
import java.util.ResourceBundle;
import org.cunbao.vocabulary.Language;

/**
 * Everything that the command line says, in the user's language: {@code messages_zh.properties} and
 * {@code messages_en.properties}, which also hold the help that picocli writes.
 */
final class Messages {

    private final Language language;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.cunbao.command.messages",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Language language() {
        return language;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key with <code>{0}</code>, <code>{1}</code>… replaced as they are, without any locale's formatting.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    String text(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
