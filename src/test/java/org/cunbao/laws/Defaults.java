package org.cunbao.laws;

import java.util.Set;

/** Which calls take the machine's locale, zone or charset because none is given. */
final class Defaults {

    private static final String LOCALE = "java.util.Locale";
    private static final String CHARSET = "java.nio.charset.Charset";

    private static final Set<String> BYTES_AND_TEXT = Set.of(
            "java.io.InputStreamReader",
            "java.io.OutputStreamWriter",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.util.Scanner");

    private Defaults() {}

    static boolean uses(Call call) {
        return asksForADefault(call) || text(call) || formats(call) || bytes(call);
    }

    private static boolean asksForADefault(Call call) {
        return call.is(LOCALE, "getDefault")
                || call.is("java.time.ZoneId", "systemDefault")
                || call.is("java.util.TimeZone", "getDefault")
                || call.is(CHARSET, "defaultCharset");
    }

    private static boolean text(Call call) {
        if (!call.owner().equals("java.lang.String")) {
            return false;
        }
        return switch (call.name()) {
            case "toLowerCase", "toUpperCase", "getBytes" -> call.parameters().isEmpty();
            case "format" -> !call.takes(LOCALE);
            case "formatted" -> true;
            case "<init>" -> call.takes("[B") && !call.takes(CHARSET) && !call.takes("java.lang.String");
            default -> false;
        };
    }

    private static boolean formats(Call call) {
        if (call.takes(LOCALE)) {
            return false;
        }
        return switch (call.owner()) {
            case "java.text.NumberFormat", "java.text.DateFormat", "java.text.Collator", "java.text.BreakIterator" ->
                call.name().startsWith("get") && call.name().endsWith("Instance");
            case "java.time.format.DateTimeFormatter" -> call.name().equals("ofPattern");
            case "java.text.DecimalFormat" ->
                call.name().equals("<init>") && !call.takes("java.text.DecimalFormatSymbols");
            case "java.text.SimpleDateFormat" -> call.name().equals("<init>");
            case "java.text.MessageFormat" ->
                call.name().equals("<init>") || call.name().equals("format");
            default -> false;
        };
    }

    private static boolean bytes(Call call) {
        return BYTES_AND_TEXT.contains(call.owner())
                && call.name().equals("<init>")
                && call.parameters().size() == 1
                && !call.takes("java.lang.Readable");
    }
}
