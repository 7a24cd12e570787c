/**
 * Builds, publishes and opens releases.
 *
 * <p>A release is an immutable directory: a TDB2 store, the same quads as a sorted dump, a VoID description, a report
 * and {@code release.json}. {@link org.w3id.muster.release.Build} is the whole way from files to a release as a list of
 * steps: collect, read, map, derive, validate, compare, load, verify, publish. Everything streams: of an entry only its name
 * stays in memory; authority things stay whole. {@link org.w3id.muster.release.Check} takes the same steps up to "compare".
 *
 * <p>What a release may say about its making is {@code PublicView}'s affair: nothing closed, and no path of the machine.
 * With what options it was made stands beside it ({@link org.w3id.muster.release.Recipe}).
 *
 * <pre>{@code
 * BuildOptions options = BuildOptions.of(Path.of("ontology"), List.of(Path.of("data")), Path.of("releases"));
 * switch (Build.run(options, Progress.SILENT)) {
 *     case BuildResult.Published(Manifest manifest, Report report) -> System.out.println(manifest.id());
 *     case BuildResult.Unchanged(Manifest manifest) -> System.out.println("nothing to do");
 *     case BuildResult.Refused(Report report) -> report.problems().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Sees {@code entry}, {@code vocab} and {@code term}; knows nothing of HTTP or of the command line.
 */
@NullMarked
package org.w3id.muster.release;

import org.jspecify.annotations.NullMarked;
