package org.cunbao.intake.format;

import java.util.HashMap;
import java.util.Map;

/**
 * The number formats that files name by a number only (ECMA-376 part 1, 18.8.30), as the Chinese Excel and WPS show them.
 *
 * <p>27–36 and 50–58 depend on the language; elsewhere than in the Chinese versions they are dates and times too.
 */
public final class BuiltInFormats {

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String FULL_DAY = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String NOON_MINUTES = "上午/下午h\"时\"mm\"分\"";
    private static final String NOON_SECONDS = "上午/下午h\"时\"mm\"分\"ss\"秒\"";
    private static final Map<Integer, NumberFormat> FORMATS = new HashMap<>();

    static {
        put(1, "0", "0.00", "#,##0", "#,##0.00", "\"¥\"#,##0;\"¥\"-#,##0", "\"¥\"#,##0;[Red]\"¥\"-#,##0");
        put(7, "\"¥\"#,##0.00;\"¥\"-#,##0.00", "\"¥\"#,##0.00;[Red]\"¥\"-#,##0.00", "0%", "0.00%", "0.00E+00");
        put(12, "# ?/?", "# ??/??", "yyyy/m/d", "d-mmm-yy", "d-mmm", "mmm-yy", "h:mm AM/PM", "h:mm:ss AM/PM");
        put(20, "h:mm", "h:mm:ss", "yyyy/m/d h:mm");
        put(27, YEAR_MONTH, MONTH_DAY, MONTH_DAY, "m-d-yy", FULL_DAY, "h\"时\"mm\"分\"", "h\"时\"mm\"分\"ss\"秒\"");
        put(34, NOON_MINUTES, NOON_SECONDS, YEAR_MONTH, "#,##0;-#,##0", "#,##0;[Red]-#,##0");
        put(39, "#,##0.00;-#,##0.00", "#,##0.00;[Red]-#,##0.00");
        put(45, "mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@");
        put(
                50,
                YEAR_MONTH,
                MONTH_DAY,
                YEAR_MONTH,
                MONTH_DAY,
                MONTH_DAY,
                NOON_MINUTES,
                NOON_SECONDS,
                YEAR_MONTH,
                MONTH_DAY);
    }

    private BuiltInFormats() {}

    private static void put(int first, String... codes) {
        for (int i = 0; i < codes.length; i++) {
            FORMATS.put(first + i, NumberFormat.of(codes[i]));
        }
    }

    /** The format with the number; General for 0 and for a number that none has. */
    public static NumberFormat of(int number) {
        return FORMATS.getOrDefault(number, NumberFormat.GENERAL);
    }
}
