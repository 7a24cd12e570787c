package org.w3id.muster.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.muster.entry.Problem;

/**
 * Tells what a build would say about some files, without making a release: the same steps up to the point where a release
 * would be written, over all the data that the files belong to, since a fault may lie between two files.
 */
public final class Check {

    private Check() {}

    /**
     * Checks files.
     *
     * @param options the data that the files belong to or refer to; {@code out} is not touched
     * @param files files in those data directories, or others that are read along with them; none checks all data
     * @return everything about these files, and the errors of other files, which would stop a build as well
     * @throws IOException if the data cannot be read
     */
    public static List<Problem> run(BuildOptions options, List<Path> files) throws IOException {
        ReleaseInputs inputs = ReleaseInputs.collect(options);
        Set<String> asked = new HashSet<>();
        if (!files.isEmpty()) {
            inputs = with(files, inputs, options, asked);
        }
        try (QuadSpool spool = new QuadSpool();
                Gathering gathering = new Gathering(options, inputs, spool, Progress.SILENT)) {
            gathering.readDataset();
            gathering.readAuthority();
            gathering.readEntries();
            gathering.decide();
            gathering.compare();
            if (!gathering.hasErrors()) {
                // what stands in a file with errors would seem to be missing
                gathering.missing(spool.writeTo(OutputStream.nullOutputStream(), new Statistics(), gathering::guard));
            }
            return Stream.concat(gathering.report().problems().stream(), gathering.possibleMentions().stream())
                    .filter(problem -> files.isEmpty() || problem.severity() == Problem.Severity.ERROR
                            || asked.contains(problem.where().file()))
                    .toList();
        }
    }

    /** The inputs and those of the files that are not among them; what each file is called there goes to {@code asked}. */
    private static ReleaseInputs with(List<Path> files, ReleaseInputs inputs, BuildOptions options, Set<String> asked)
            throws IOException {
        Map<Path, Path> known = new HashMap<>();
        for (Path file : Stream.of(inputs.authority(), inputs.datasets(), inputs.entries()).flatMap(List::stream)
                .toList()) {
            known.put(file.toRealPath(), file);
        }
        DataReader reader = new DataReader(options.ontology(), options.base(), List.of());
        List<Path> authority = new ArrayList<>();
        List<Path> entries = new ArrayList<>();
        for (Path file : files) {
            Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path name = known.putIfAbsent(real, file);
            asked.add((name == null ? file : name).toString());
            if (name == null) {
                (reader.isAuthority(file) ? authority : entries).add(file);
            }
        }
        return inputs.with(authority, entries);
    }
}
