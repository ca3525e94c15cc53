package org.cunbao.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Close;

/**
 * What a replay proved.
 *
 * @param close what was replayed
 * @param thenProgram name and hash of the program that made it
 * @param nowProgram name and hash of the program that replayed it
 * @param compared how much was compared
 * @param differences what came out otherwise, by stage; none: it is identical
 */
public record Proof(
        Close close, String thenProgram, String nowProgram, Compared compared, List<Difference> differences) {

    public Proof {
        differences = differences.stream()
                .sorted(Comparator.comparing(Difference::stage))
                .toList();
    }

    /**
     * How much was compared.
     *
     * @param runs that were done again
     * @param files whose readings were made again
     * @param figures that were computed again
     * @param outputs whose bytes were made again
     */
    public record Compared(int runs, int files, int figures, int outputs) {}

    /** Everything came out as it was kept. */
    public boolean identical() {
        return differences.isEmpty();
    }

    /** The first stage at which the two part. */
    public Optional<Stage> parting() {
        return differences.stream().map(Difference::stage).findFirst();
    }
}
