package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build works on.
 *
 * @param ontology the directory with {@code muster.ttl}, {@code concepts.ttl}, {@code align.ttl} and {@code shapes.ttl}
 * @param data directories with {@code sources}, {@code authority}, {@code identity} and {@code entries}
 * @param pages pages that the operator has, matched to entries by their SHA-256
 * @param base the base of all IRIs, ending in a slash
 * @param out the directory that holds releases
 * @param lenient whether files with errors are left out instead of stopping the build
 * @param force whether to build even if the current release has the same inputs
 * @param keep how many releases stay after a new one is published, the new one included; 1 or more
 * @param since the directory of an earlier release of the same base that the new one is compared with
 * @param living when somebody of a source that protects the living counts as dead
 */
public record BuildOptions(
        Path ontology,
        List<Path> data,
        List<Path> pages,
        String base,
        Path out,
        boolean lenient,
        boolean force,
        int keep,
        Optional<Path> since,
        LivingRule living) {

    /** The current release and the one before, as the way back. */
    public static final int KEPT = 2;

    /** The base for trying out; its pages say that they cannot be cited. */
    public static final String LOCAL_BASE = "http://localhost:3030/";

    public BuildOptions {
        if (keep < 1) {
            throw new IllegalArgumentException("The new release is always kept: " + keep);
        }
    }

    /** Without a comparison. */
    public BuildOptions(Path ontology, List<Path> data, List<Path> pages, String base, Path out, boolean lenient,
            boolean force, int keep) {
        this(ontology, data, pages, base, out, lenient, force, keep, Optional.empty(), LivingRule.DEFAULT);
    }

    /** The same, compared with an earlier release. */
    public BuildOptions since(Path earlier) {
        return new BuildOptions(ontology, data, pages, base, out, lenient, force, keep, Optional.of(earlier),
                living);
    }

    /** The same with another rule on the living. */
    public BuildOptions living(LivingRule rule) {
        return new BuildOptions(ontology, data, pages, base, out, lenient, force, keep, since, rule);
    }

    public static BuildOptions of(Path ontology, List<Path> data, Path out) {
        return new BuildOptions(ontology, data, List.of(), LOCAL_BASE, out, false, false, KEPT);
    }
}
