package org.cunbao.definitions;

import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.vocabulary.Language;

/**
 * The definitions cannot be used; says everything that is wrong with them, so that they need mending only once.
 *
 * <p>An exception, since nothing can be read without definitions; what villages send never ends here.
 */
public final class DefinitionErrors extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DefinitionError> all;

    DefinitionErrors(List<DefinitionError> all) {
        super(text(all, Language.ENGLISH));
        this.all = List.copyOf(all);
    }

    /** Every error, in the order of files and places. */
    public List<DefinitionError> all() {
        return all;
    }

    /** One line an error. */
    public String message(Language language) {
        return text(all, language);
    }

    private static String text(List<DefinitionError> all, Language language) {
        return all.stream().map(error -> error.message(language)).collect(Collectors.joining("\n"));
    }
}
