package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was found among the mentions of a table.
 *
 * @param table the mentions
 * @param clusters rows ascending, in the order of their least
 * @param drafts every pair that came to the asking threshold or that a person spoke of, by left, then right
 * @param writer writes a draft out
 */
record Judged(Table table, List<List<Integer>> clusters, List<LinkDraft> drafts, LinkWriter writer) {

    /** The links of some verdicts, in the order of the drafts. */
    List<Link> links(Predicate<Link.Verdict> verdicts) {
        List<Link> links = new ArrayList<>();
        for (LinkDraft draft : drafts) {
            if (verdicts.test(draft.verdict())) {
                links.add(writer.link(draft));
            }
        }
        return links;
    }

    /** The clusters as entities of the kind. */
    List<Entity> entities(String kind) {
        return EntityWriter.entities(kind, table, clusters);
    }
}
