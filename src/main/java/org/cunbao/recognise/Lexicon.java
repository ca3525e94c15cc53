package org.cunbao.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;
import org.cunbao.normalise.TextKey;

/** The wordings of all forms. */
final class Lexicon {

    private final List<FormWords> forms;
    private final TitleWords titles;
    private final Set<String> labels = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    Lexicon(List<Form> forms) {
        this.forms = forms.stream().map(FormWords::new).toList();
        this.titles = new TitleWords(this.forms);
        for (FormWords words : this.forms) {
            for (Field field : words.form().fields()) {
                labels.addAll(words.of(field).headers());
                if (field.type() == FieldType.TEXT) {
                    texts.addAll(words.of(field).headers());
                }
                groups.addAll(words.of(field).groups());
                Map<String, Code> keys = words.of(field).codes();
                codes.addAll(keys.keySet());
            }
        }
        labels.addAll(WordLists.ORDINALS);
        labels.addAll(WordLists.UNUSED);
    }

    List<FormWords> forms() {
        return forms;
    }

    /** The words by which titles name the forms. */
    TitleWords titles() {
        return titles;
    }

    /**
     * @throws IllegalArgumentException if there is no such form
     */
    FormWords words(String formId) {
        return forms.stream()
                .filter(words -> words.form().id().equals(formId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + formId));
    }

    /** Whether some form, or nearly every table, has a header of this wording. */
    boolean isLabel(String key) {
        return labels.contains(key);
    }

    /** Whether a text as written is a label, with or without its number and what stands in brackets. */
    boolean isLabelText(String text) {
        String bare = HeaderText.bare(text);
        return labels.contains(TextKey.of(bare))
                || (bare.indexOf('（') > 0 || bare.indexOf('(') > 0)
                        && labels.contains(HeaderColumn.withoutBrackets(bare));
    }

    /** Whether a text as written is a label, and no word of a list of codes. */
    boolean isLabelOnly(String text) {
        return isLabelText(text) && !isCode(TextKey.of(text));
    }

    /** Whether a header of this wording is one of a field of plain text. */
    boolean isText(String key) {
        return texts.contains(key);
    }

    /** Whether a header of this wording stands above others. */
    boolean isGroup(String key) {
        return groups.contains(key);
    }

    /** Whether the key is a code's wording in some form. */
    boolean isCode(String key) {
        return codes.contains(key);
    }
}
