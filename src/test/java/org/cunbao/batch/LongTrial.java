package org.cunbao.batch;

/** Whether tests that kill and stop processes do it at every place, or at a few: each costs seconds. */
public final class LongTrial {

    private LongTrial() {}

    /** {@code ./mvnw -Pkills verify}, or more kills than a check has. */
    public static boolean isOn() {
        return Integer.getInteger("cunbao.kills", 2) > 9;
    }
}
