package org.cunbao.normalise;

import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;

/**
 * Reads persons' names: one value a person where the field allows several, else the one name, or the text as written
 * where it names several.
 */
final class PersonNormaliser implements Normaliser {

    private static final Reason NONE = new Reason("不是人名", "it is no person's name");
    private static final Pattern GROUP =
            Pattern.compile("全体.*|.*(?:若干|多人|数人|群众|大家|各组|人员)|(?:全村|本村)?(?:村民|居民|党员|志愿者|学生|老人)们?");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return NONE.unreadable();
        }
        if (PersonName.isPlain(cell.raw())) {
            return Normalised.value(cell.raw());
        }
        if (GROUP.matcher(Plain.compact(cell.raw())).matches()) {
            return NONE.unreadable();
        }
        PersonNames.Named named = PersonNames.split(cell.raw());
        List<String> names = named.names();
        if (names.isEmpty() || names.stream().anyMatch(PersonNormaliser::isNone)) {
            return NONE.unreadable();
        }
        if (names.size() > 1 && !context.field().several()) {
            return Normalised.value(Plain.trimmed(cell.raw()));
        }
        return new Normalised(Normalised.Outcome.VALUE, names, remarks(named));
    }

    /** {@code 张三等5人} names one of five: what is counted is who is named. */
    private static List<Remark> remarks(PersonNames.Named named) {
        int count = named.names().size();
        return named.said() > count
                ? List.of(Remark.of(FindingCode.NUMBER_APPROXIMATE, String.valueOf(count)))
                : List.of();
    }

    private static boolean isNone(String name) {
        boolean digits = name.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean letters = name.codePoints().anyMatch(com.ibm.icu.lang.UCharacter::isLetter);
        return digits || !letters || GROUP.matcher(name).matches();
    }
}
