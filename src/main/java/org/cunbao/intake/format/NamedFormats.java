package org.cunbao.intake.format;

import java.util.Map;

/** The number formats that web pages and XML spreadsheets call by a name instead of a code. */
public final class NamedFormats {

    private static final Map<String, String> CODES = Map.of(
            "Short Date", "yyyy/m/d",
            "Medium Date", "d-mmm-yy",
            "Long Date", "yyyy\"年\"m\"月\"d\"日\"",
            "General Date", "yyyy/m/d h:mm",
            "Short Time", "h:mm",
            "Long Time", "h:mm:ss",
            "Fixed", "0.00",
            "Standard", "#,##0.00",
            "Percent", "0.00%",
            "Scientific", "0.00E+00");

    private NamedFormats() {}

    /** The format with the name or, if none has it, with the code. */
    public static NumberFormat of(String nameOrCode) {
        return NumberFormat.of(CODES.getOrDefault(nameOrCode, nameOrCode));
    }
}
