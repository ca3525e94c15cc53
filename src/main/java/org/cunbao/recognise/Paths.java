package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The parts of a path as received. */
final class Paths {

    private Paths() {}

    /** The last part without its extension. */
    static String baseName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The folders, innermost first. */
    static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            folders.add(parts[i]);
        }
        Collections.reverse(folders);
        return folders;
    }
}
