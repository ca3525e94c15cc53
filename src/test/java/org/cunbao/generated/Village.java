package org.cunbao.generated;

import java.util.List;

/** A unit of a generated township. */
record Village(String code, String name, List<String> aliases, String validTo, String successor) {}
