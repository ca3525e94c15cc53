package org.cunbao.intake.poi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.format.BuiltInFormats;
import org.cunbao.intake.format.NumberFormat;

/** The number formats of a binary workbook's cell styles. */
final class XlsFormats {

    private final Map<Integer, NumberFormat> own = new HashMap<>();
    private final List<Integer> byStyle = new ArrayList<>();

    void format(int number, String code) {
        own.put(number, NumberFormat.of(code));
    }

    void style(int formatNumber) {
        byStyle.add(formatNumber);
    }

    /** The format of the style with the index, from 0; General if there is none. */
    NumberFormat of(int style) {
        if (style < 0 || style >= byStyle.size()) {
            return NumberFormat.GENERAL;
        }
        int number = byStyle.get(style);
        NumberFormat mine = own.get(number);
        return mine == null ? BuiltInFormats.of(number) : mine;
    }
}
