package org.cunbao.batch.jdbc;

import java.lang.management.ManagementFactory;

/** A name that no other process of the same time has: number and host. */
final class ProcessName {

    private ProcessName() {}

    static String ofThisProcess() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }
}
