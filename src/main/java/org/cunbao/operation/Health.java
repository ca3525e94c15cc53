package org.cunbao.operation;

import java.util.List;

/**
 * Whether all is well, part by part.
 *
 * @param parts in a fixed order
 */
public record Health(List<Part> parts) {

    public Health {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the installation.
     *
     * @param name a word for machines: {@code database}, {@code disk}
     * @param well whether it is as it should be
     * @param detail a few words or a number; never personal data, a path or a password
     */
    public record Part(String name, boolean well, String detail) {}

    /** Whether every part is well. */
    public boolean well() {
        return parts.stream().allMatch(Part::well);
    }
}
