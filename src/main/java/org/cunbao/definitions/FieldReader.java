package org.cunbao.definitions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one field with its code list. */
final class FieldReader {

    private static final Map<String, FieldType> TYPES = FormReader.inOrder(
            Arrays.stream(FieldType.values()).map(FieldType::code).toList(), List.of(FieldType.values()));

    private FieldReader() {}

    static DraftField read(Section section) {
        Form.Names names = FormReader.names(section);
        Field field = new Field(
                FormReader.id(section),
                names.zh(),
                names.en(),
                section.choice("type", TYPES, Optional.empty()),
                section.flag("required"),
                section.flag("several"),
                section.wordings("headers"),
                section.wordings("groups"),
                codes(section));
        checkCodes(field, section);
        checkSeveral(field, section);
        checkLabel(field.zh(), field.headers(), section, "headers");
        return new DraftField(field, section.findText("codes_of"), section);
    }

    private static List<Code> codes(Section section) {
        Map<String, String> meanings = new HashMap<>();
        return section.sections("codes", FormKeys.CODE).stream()
                .map(code -> code(code, meanings))
                .toList();
    }

    /**
     * @param meanings the words seen in this list, each with the code that it means
     */
    private static Code code(Section section, Map<String, String> meanings) {
        Form.Names names = FormReader.names(section);
        Code code = new Code(FormReader.id(section), names.zh(), names.en(), section.wordings("synonyms"));
        checkLabel(code.zh(), code.synonyms(), section, "synonyms");
        claim(code.id(), code.id(), "id", section, meanings);
        claim(code.zh(), code.id(), "zh", section, meanings);
        code.synonyms().all().forEach(word -> claim(word, code.id(), "synonyms", section, meanings));
        return code;
    }

    private static void claim(String word, String code, String key, Section section, Map<String, String> meanings) {
        String other = meanings.putIfAbsent(word, code);
        if (other != null && (!other.equals(code) || key.equals("id"))) {
            section.fault(key, DefinitionFault.DUPLICATE, word, "1 (" + other + ")");
        }
    }

    private static void checkLabel(String label, Wordings words, Section section, String key) {
        if (words.written().contains(label)) {
            section.fault(key, DefinitionFault.DUPLICATE, label, "zh");
        }
    }

    private static void checkCodes(Field field, Section section) {
        boolean asked = field.type() == FieldType.CODE;
        boolean given = section.has("codes") || section.has("codes_of");
        if (asked && !given) {
            section.missing("codes", "codes, codes_of");
        } else if (given && !asked) {
            section.fault(
                    section.has("codes") ? "codes" : "codes_of", DefinitionFault.WRONG_VALUE, "codes", "type: code");
        } else if (section.has("codes") && section.has("codes_of")) {
            section.fault("codes_of", DefinitionFault.WRONG_VALUE, "codes_of", "codes");
        }
    }

    private static void checkSeveral(Field field, Section section) {
        if (field.several() && field.type() != FieldType.PERSON) {
            section.fault("several", DefinitionFault.WRONG_VALUE, "several", "type: person");
        }
    }
}
