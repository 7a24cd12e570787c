package org.w3id.muster.server.bounds;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all queries together may hold. Thread-safe. */
public final class MemoryPool {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    /** @param most bytes */
    public MemoryPool(long most) {
        this.most = most;
    }

    /** Bytes held now. */
    public long held() {
        return held.get();
    }

    /** Takes that many bytes, even beyond the bound; false when they are beyond it. */
    boolean take(long bytes) {
        return held.addAndGet(bytes) <= most;
    }

    void give(long bytes) {
        held.addAndGet(-bytes);
    }
}
