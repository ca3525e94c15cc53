package org.cunbao.batch;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** As many equal workers as asked for; they share one queue, which is filled before they begin. */
final class Workers implements Partitioner {

    private final Runnable before;

    Workers(Runnable before) {
        this.before = before;
    }

    @Override
    public Map<String, ExecutionContext> partition(int workers) {
        before.run();
        Map<String, ExecutionContext> equal = new TreeMap<>();
        for (int worker = 1; worker <= workers; worker++) {
            equal.put("worker" + worker, new ExecutionContext());
        }
        return equal;
    }
}
