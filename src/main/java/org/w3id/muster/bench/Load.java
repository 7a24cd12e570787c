package org.w3id.muster.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Sends requests, some at a time, each as soon as one before it is answered. Stateless. */
final class Load {

    private static final int BAD = 400;

    private Load() {}

    static Measurement run(HttpClient http, String name, List<HttpRequest> requests, int clients)
            throws InterruptedException {
        long[] nanos = new long[requests.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        AtomicLong bytes = new AtomicLong();
        Runnable client = () -> {
            for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                long start = System.nanoTime();
                try {
                    HttpResponse<byte[]> response = http.send(requests.get(i), HttpResponse.BodyHandlers.ofByteArray());
                    bytes.addAndGet(response.body().length);
                    if (response.statusCode() >= BAD) {
                        failed.incrementAndGet();
                    }
                } catch (IOException e) {
                    failed.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                nanos[i] = System.nanoTime() - start;
            }
        };
        long start = System.nanoTime();
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(number -> Thread.ofVirtual().start(client)).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        long took = System.nanoTime() - start;
        Arrays.sort(nanos);
        return new Measurement(name, requests.size(), failed.get(), requests.size() * 1e9 / took, millis(nanos, 0.50),
                millis(nanos, 0.99), bytes.get() / requests.size());
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }
}
