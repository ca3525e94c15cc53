package org.cunbao.audit.jdbc;

import org.cunbao.audit.Said;

/** What several checks call the same thing. */
final class Names {

    private Names() {}

    /**
     * @param file its name as received
     * @param sha256 of its bytes
     * @param run that read it
     */
    static Said reading(String file, String sha256, long run) {
        String bytes = file + "@" + sha256;
        return new Said("reading of " + bytes + " in run " + run, "第 " + run + " 次运行对 " + bytes + " 的识读");
    }
}
