package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.tree.Node;

/**
 * Definitions of one kind as they were parsed, before they are held against the forms that they speak of.
 *
 * @param <D> the kind of definition
 */
final class Drafts<D> {

    private final String key;
    private final Reader<D> reader;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param key the folder's name, and the key under which they stand in a file
     */
    Drafts(String key, Reader<D> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** Reads one definition, and reports what is wrong with it. */
    interface Reader<D> {
        D read(Node node, Problems.InFile problems, List<Form> forms);
    }

    /** Holds one definition against others. */
    interface Check<D> {
        void check(D definition, Node node, Problems.InFile problems);
    }

    private record Draft(Node node, Problems.InFile problems) {}

    String key() {
        return key;
    }

    void add(Node node, Problems.InFile problems) {
        drafts.add(new Draft(node, problems));
    }

    /** In the order of the files and of the definitions in them. */
    List<D> read(List<Form> forms) {
        return drafts.stream()
                .map(draft -> reader.read(draft.node, draft.problems, forms))
                .toList();
    }

    /**
     * @param definitions as they were read
     */
    void check(List<D> definitions, Check<D> check) {
        for (int i = 0; i < definitions.size(); i++) {
            check.check(definitions.get(i), drafts.get(i).node, drafts.get(i).problems);
        }
    }

    Version version() {
        return NodeText.version(key, drafts.stream().map(draft -> draft.node).toList());
    }
}
