package org.cunbao.batch;

import org.cunbao.ledger.ScratchSchemas;

/**
 * Builds scratch houses; asked to end, this process has their jobs stop too.
 *
 * @param schemas where they stand
 * @param running the jobs of this process
 */
record ScratchHouses(ScratchSchemas schemas, RunningJobs running) {

    /** An empty schema, having dropped those that were left behind. */
    ScratchSchemas.Scratch scratch() {
        schemas.clean();
        return schemas.make();
    }

    /** A house in a schema, which is dropped when the house is closed. */
    ScratchHouse in(ScratchSchemas.Scratch scratch) {
        return ScratchHouse.open(scratch, running);
    }

    /** A house in a schema of its own. */
    ScratchHouse open() {
        return in(scratch());
    }
}
