package org.cunbao.resolve;

/** Writes out a link with what decided about it. */
final class LinkWriter {

    private final Table table;
    private final Comparer comparer;
    private final Contents contents;

    LinkWriter(Table table, Comparer comparer, Contents contents) {
        this.table = table;
        this.comparer = comparer;
        this.contents = contents;
    }

    Link link(LinkDraft draft) {
        return new Link(
                table.mention(draft.left()).key(),
                table.mention(draft.right()).key(),
                contents.pair(draft.left(), draft.right()),
                draft.weight(),
                comparer.hits(draft.left(), draft.right()),
                draft.verdict());
    }
}
