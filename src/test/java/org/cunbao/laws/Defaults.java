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

    private static final Set<String> FORMATS =
            Set.of("java.text.NumberFormat", "java.text.DateFormat", "java.text.Collator", "java.text.BreakIterator");

    private Defaults() {}

    static boolean uses(Call call) {
        return asksForADefault(call) || text(call) || formats(call) || bytes(call);
    }

    private static boolean asksForADefault(Call call) {
        return call.owner().equals(LOCALE) && call.is("getDefault")
                || call.owner().equals("java.time.ZoneId") && call.is("systemDefault")
                || call.owner().equals("java.util.TimeZone") && call.is("getDefault")
                || call.owner().equals(CHARSET) && call.is("defaultCharset");
    }

    private static boolean text(Call call) {
        return call.owner().equals("java.lang.String")
                && ((call.is("toLowerCase") || call.is("toUpperCase"))
                                && call.parameters().isEmpty()
                        || call.is("format") && !call.takes(LOCALE)
                        || call.is("formatted")
                        || call.is("getBytes") && call.parameters().isEmpty()
                        || call.is("<init>")
                                && call.takes("[B")
                                && !call.takes(CHARSET)
                                && !call.takes("java.lang.String"));
    }

    private static boolean formats(Call call) {
        return FORMATS.contains(call.owner())
                        && call.name().startsWith("get")
                        && call.name().endsWith("Instance")
                        && !call.takes(LOCALE)
                || call.owner().equals("java.time.format.DateTimeFormatter")
                        && call.is("ofPattern")
                        && !call.takes(LOCALE)
                || call.owner().equals("java.text.DecimalFormat")
                        && call.is("<init>")
                        && !call.takes("java.text.DecimalFormatSymbols")
                || call.owner().equals("java.text.SimpleDateFormat") && call.is("<init>") && !call.takes(LOCALE)
                || call.owner().equals("java.text.MessageFormat")
                        && (call.is("format") || call.is("<init>"))
                        && !call.takes(LOCALE);
    }

    private static boolean bytes(Call call) {
        return BYTES_AND_TEXT.contains(call.owner())
                && call.is("<init>")
                && !call.takes(CHARSET)
                && !call.takes("java.nio.charset.CharsetDecoder")
                && !call.takes("java.nio.charset.CharsetEncoder")
                && !call.takes("java.lang.Readable")
                && call.parameters().size() < 2;
    }
}
