package org.cunbao.normalise;

import java.util.Optional;

/** Numbers below ten thousand written with their places: {@code 一百二十}, {@code 十五}, {@code 3千5百}, {@code 三百五}. */
final class Places {

    private static final String UNITS = "十百千拾佰仟";
    private static final long[] PLACES = {10, 100, 1000};

    private long total;
    private long pending = -1;
    private long lastPlace = 10_000;
    private boolean zeroBefore;
    private boolean readable = true;

    private Places() {}

    /** Empty for a text without any place, and for one whose places do not descend. */
    static Optional<Long> read(String text) {
        Places places = new Places();
        for (int i = 0; i < text.length() && places.readable; i++) {
            places.take(text.charAt(i));
        }
        return places.readable && places.lastPlace < 10_000 ? places.value() : Optional.empty();
    }

    private void take(char c) {
        int unit = UNITS.indexOf(c);
        int digit = c >= '0' && c <= '9' ? c - '0' : Numerals.digit(c);
        if (unit >= 0) {
            place(PLACES[unit % 3]);
        } else if (c == '廿' || c == '卅') {
            pending = c == '廿' ? 2 : 3;
            place(10);
        } else if (digit == 0 && pending < 0) {
            zeroBefore = true;
        } else if (digit >= 0 && (pending < 0 || c <= '9')) {
            pending = pending < 0 ? digit : pending * 10 + digit;
        } else {
            readable = false;
        }
    }

    private void place(long place) {
        boolean tenAlone = pending < 0 && place == 10;
        if (place >= lastPlace || (pending < 0 && !tenAlone) || (pending > 9 && lastPlace < 10_000)) {
            readable = false;
            return;
        }
        total += (tenAlone ? 1 : pending) * place;
        pending = -1;
        zeroBefore = false;
        lastPlace = place;
    }

    /** A last digit right after 百 or 千 counts the place below, as it is said. */
    private Optional<Long> value() {
        if (pending < 0) {
            return zeroBefore ? Optional.empty() : Optional.of(total);
        }
        long place = lastPlace > 10 && !zeroBefore && pending < 10 ? lastPlace / 10 : 1;
        return pending * place >= lastPlace ? Optional.empty() : Optional.of(total + pending * place);
    }
}
