package org.cunbao.definitions;

import java.util.List;

/** The keys that a file of examples knows; the JSON Schema for editors has the same. */
final class ExampleKeys {

    static final List<String> FILE = List.of("examples");

    static final List<String> EXAMPLE = List.of("name", "unit", "period", "units", "title", "header", "rows");

    static final List<String> ROW = List.of("cells", "entries", "rejected", "findings");

    private ExampleKeys() {}
}
