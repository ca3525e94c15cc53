package org.cunbao.operation;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/** Tells machines how the installation fares: {@code /health} and {@code /metrics} over HTTP. */
public interface Beacon {

    /**
     * Tells from now on.
     *
     * @param host the address to listen on; the machine's own unless somebody wants it otherwise
     * @param port 0: any free one
     * @param condition asked when somebody asks
     * @throws IOException if the address cannot be had
     */
    Light light(String host, int port, Supplier<Condition> condition) throws IOException;

    /** A beacon that is lit, until closed. */
    interface Light extends Closeable {

        /** Where it listens. */
        int port();
    }
}
