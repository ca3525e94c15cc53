package org.cunbao.resolve;

import java.util.List;

/** Writes out clusters as entities, named by their founders. */
final class EntityWriter {

    private static final int ID_DIGITS = 16;

    private EntityWriter() {}

    /**
     * @param clusters rows ascending, in the order of their least
     */
    static List<Entity> entities(String kind, Table table, List<List<Integer>> clusters) {
        return clusters.parallelStream().map(rows -> entity(kind, table, rows)).toList();
    }

    private static Entity entity(String kind, Table table, List<Integer> rows) {
        List<MentionKey> members =
                rows.stream().map(row -> table.mention(row).key()).toList();
        return new Entity(id(kind, members.get(0)), kind, members);
    }

    /** The founder's key as canonical text: source, sheet, row, entry and kind, one a line. */
    private static String id(String kind, MentionKey founder) {
        String text = founder.source() + "\n" + founder.sheet() + "\n" + founder.row() + "\n" + founder.entry() + "\n"
                + founder.kind();
        return kind + "-" + Sha256.hex(text).substring(0, ID_DIGITS);
    }
}
