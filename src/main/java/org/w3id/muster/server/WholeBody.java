package org.w3id.muster.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request before anybody works on it, without holding a thread while it waits for bytes. So clients
 * that send slowly take no place from others. A body has a longest time and a slowest rate; who is slower gets 408, and
 * when too many bodies are being read at once, the next gets 503. Thread-safe.
 *
 * <p>A body that is longer than is read is handed on cut off, one byte beyond the bound: who reads it sees that it is too
 * long and says so.
 */
final class WholeBody extends Handler.Wrapper {

    private static final int MOST_AT_ONCE = 128;
    private static final long LOOK_EVERY_MILLIS = 1000;
    private static final long FIRST_LOOK_MILLIS = 2000;
    private static final long LONGEST_MILLIS = 10_000;
    private static final int LEAST_BYTES_PER_SECOND = 1000;

    private final int mostBytes;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** @param mostBytes bytes of the longest body that is read */
    WholeBody(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == 0
                || (request.getLength() < 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING))) {
            return super.handle(request, response, callback);
        }
        if (!places.tryAcquire()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, 5);
            refuse(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503,
                    "Many requests are being sent at once.");
            return true;
        }
        new Reading(request, response, callback).begin();
        return true;
    }

    private static void refuse(Request request, Response response, Callback callback, int status, String why) {
        // what may still come is not read
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        Response.writeError(request, response, callback, status, why);
    }

    /** One body that is being read: by whichever thread has its next bytes, never by two at once. */
    private final class Reading {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final Scheduler clock;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final long began = System.nanoTime();
        private volatile int received;
        private volatile Scheduler.@Nullable Task look;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.clock = request.getComponents().getScheduler();
        }

        void begin() {
            look = clock.schedule(this::look, FIRST_LOOK_MILLIS, TimeUnit.MILLISECONDS);
            read();
        }

        private void look() {
            if (ended.get()) {
                return;
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            if (millis >= LONGEST_MILLIS || received * 1000L < LEAST_BYTES_PER_SECOND * millis) {
                if (end()) {
                    refuse(request, response, callback, HttpStatus.REQUEST_TIMEOUT_408,
                            "The body came too slowly: at least " + LEAST_BYTES_PER_SECOND
                                    + " bytes a second, and all within "
                                    + LONGEST_MILLIS / 1000 + " seconds.");
                }
            } else {
                look = clock.schedule(this::look, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void read() {
            while (!ended.get()) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(Invocable.from(Invocable.InvocationType.NON_BLOCKING, this::read));
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    if (end()) {
                        Response.writeError(request, response, callback, chunk.getFailure());
                    }
                    return;
                }
                boolean whole = chunk.isLast();
                keep(chunk.getByteBuffer());
                chunk.release();
                if (whole || body.size() > mostBytes) {
                    if (end()) {
                        request.getContext().execute(this::handOn);
                    }
                    return;
                }
            }
        }

        private void keep(ByteBuffer bytes) {
            int count = Math.min(bytes.remaining(), mostBytes + 1 - body.size());
            byte[] kept = new byte[count];
            bytes.get(kept);
            body.writeBytes(kept);
            received = body.size();
        }

        /** Whether this thread is the one that ends it. */
        private boolean end() {
            if (!ended.compareAndSet(false, true)) {
                return false;
            }
            Scheduler.Task pending = look;
            if (pending != null) {
                pending.cancel();
            }
            places.release();
            return true;
        }

        private void handOn() {
            Content.Source whole = new ByteBufferContentSource(ByteBuffer.wrap(body.toByteArray()));
            Request.Wrapper complete = new Request.Wrapper(request) {
                @Override
                public Content.Chunk read() {
                    return whole.read();
                }

                @Override
                public void demand(Runnable task) {
                    whole.demand(task);
                }

                @Override
                public void fail(Throwable failure) {
                    whole.fail(failure);
                }

                @Override
                public long getLength() {
                    return body.size();
                }
            };
            try {
                if (!WholeBody.super.handle(complete, response, callback)) {
                    Response.writeError(complete, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (Exception e) {
                Response.writeError(complete, response, callback, e);
            }
        }
    }
}
