package org.cunbao.normalise;

import org.cunbao.vocabulary.FindingCode;

/** Why a cell cannot be read, as the end of a sentence in the two languages. */
record Reason(String zh, String en) {

    Normalised unreadable() {
        return Normalised.unreadable(remark());
    }

    Remark remark() {
        return Remark.of(FindingCode.VALUE_UNREADABLE, zh, en);
    }
}
