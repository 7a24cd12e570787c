package org.w3id.muster.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last net below all bounds: when the heap is almost full right after garbage was collected, something is held that
 * nobody counts, and the long queries are stopped before the process ends.
 */
final class HeapGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeapGuard.class);
    private static final double ALMOST_FULL = 0.85;

    private final NotificationListener listener;

    /** @param stopLongQueries what to do when the heap is almost full */
    HeapGuard(Runnable stopLongQueries) {
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported()
                    && pool.isUsageThresholdSupported() && pool.getUsage().getMax() > 0) {
                pool.setCollectionUsageThreshold((long) (pool.getUsage().getMax() * ALMOST_FULL));
            }
        }
        this.listener = (notification, handback) -> {
            if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
                LOG.warn("The heap is almost full; the long queries are stopped");
                stopLongQueries.run();
            }
        };
        emitter().addNotificationListener(listener, null, null);
    }

    private static NotificationEmitter emitter() {
        return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    }

    @Override
    public void close() {
        try {
            emitter().removeNotificationListener(listener);
        } catch (ListenerNotFoundException e) {
            LOG.debug("The listener was removed before", e);
        }
    }
}
