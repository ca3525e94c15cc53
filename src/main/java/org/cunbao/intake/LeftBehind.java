package org.cunbao.intake;

import java.util.Locale;
import java.util.Set;

/** Files that programs and systems leave behind, known by their names. */
final class LeftBehind {

    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db");

    private LeftBehind() {}

    /** Whether the last part of the path is such a name, or the path lies in a system's folder. */
    static boolean isOne(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return last.startsWith("~$")
                || last.startsWith(".~")
                || last.startsWith("._")
                || NAMES.contains(last)
                || path.startsWith("__MACOSX/")
                || path.contains("/__MACOSX/");
    }
}
