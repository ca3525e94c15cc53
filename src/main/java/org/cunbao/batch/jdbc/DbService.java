package org.cunbao.batch.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.concurrent.CountDownLatch;
import org.cunbao.batch.Timetable;

/** A running scheduler, and who waits for its end. */
final class DbService implements Timetable.Service {

    private final Scheduler scheduler;
    private final CountDownLatch ended = new CountDownLatch(1);

    DbService(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop() {
        scheduler.stop();
        ended.countDown();
    }

    boolean ended() {
        return ended.getCount() == 0;
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        ended.await();
    }
}
