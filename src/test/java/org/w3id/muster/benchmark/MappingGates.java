package org.w3id.muster.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link MappingBenchmark} and prints its figures as ratios beside the gates. It is no test of {@code mvn verify}:
 * times are never asserted.
 */
class MappingGates {

    private static final int PERSONS = 10_000;

    @Test
    void run(@TempDir Path directory) throws IOException, RunnerException {
        InventedEdition.build(directory, PERSONS);
        Map<String, Double> perSecond = new Runner(
                new OptionsBuilder().include(MappingBenchmark.class.getName())
                        .jvmArgsAppend("-D" + MappingBenchmark.EDITION + "=" + directory).build())
                .run().stream()
                .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
        System.out.println();
        perSecond.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(way -> System.out.printf("%-20s %,10.0f persons/s%n", way.getKey(), way.getValue()));
        ToDoubleFunction<String> of = way -> Objects.requireNonNull(perSecond.get(way));
        double layer = of.applyAsDouble("throughTheLayer");
        row("layer / bare find", layer / of.applyAsDouble("bareFind"), "at least 0.25");
        row("layer / chain of OPTIONALs", layer / of.applyAsDouble("optionalChain"), "at least 2");
        row("layer / a query for each thing", layer / of.applyAsDouble("queryForEachThing"), "");
        row("records / query, in time",
                (1 / layer - 1 / of.applyAsDouble("fetchOnly")) * of.applyAsDouble("queryOnly"), "at most 0.15");
        row("HTTP, thousand / one by one", of.applyAsDouble("overHttp") / of.applyAsDouble("overHttpOneByOne"),
                "at least 10");
    }

    private static void row(String what, double ratio, String gate) {
        System.out.printf("%-32s %8.2f   %s%n", what, ratio, gate);
    }
}
