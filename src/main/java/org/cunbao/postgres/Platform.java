package org.cunbao.postgres;

import java.util.Locale;

/**
 * The system that this runs on, as the server's archives name it.
 *
 * @param system {@code linux}, {@code darwin} or {@code windows}
 * @param processor {@code x86_64} or {@code arm_64}
 */
record Platform(String system, String processor) {

    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        String name = osName.toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
        return new Platform(system, osArch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    boolean windows() {
        return system.equals("windows");
    }

    /** The archive's name on the class path. */
    String archive() {
        return "/postgres-" + system + "-" + processor + ".txz";
    }

    /** The file name of one of the server's programs. */
    String program(String name) {
        return windows() ? name + ".exe" : name;
    }
}
