package org.cunbao.definitions.tree;

/** The text breaks the rules of its notation, so that no tree can be made of it. */
public final class BadSyntax extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * @param problem what is wrong, in the words of the notation's reader
     * @param place where the reader noticed it
     */
    public BadSyntax(String problem, Place place) {
        super(problem);
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** What is wrong, in the words of the notation's reader. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
