package org.w3id.muster.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the current edition, or what one source says, as RDF. Works beside a running server.")
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "nq", description = "nq (all graphs), trig (all graphs), ttl (what we hold), rdf12 (what we hold, statements as RDF 1.2 reifiers). Default: ${DEFAULT-VALUE}")
    private Export.Format format = Export.Format.NQ;

    @Option(names = "--source", paramLabel = "KEY", description = "Only this source, such as hdrsi-2014.")
    private @Nullable String source;

    @Option(names = "--out", paramLabel = "DIR", description = "The directory that holds the editions. Default: releases.")
    private Path releases = Home.of("releases");

    @Option(names = {"-o", "--file"}, paramLabel = "FILE", description = "Write to a file instead of standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        Path current = Editions.current(releases);
        Export export = new Export(current);
        if (file != null && Files.isDirectory(file)) {
            throw new BadInput(file + " is a directory, not a file.", "Name a file in it.");
        }
        Path parent = file == null ? null : file.toAbsolutePath().getParent();
        if (parent != null) {
            UserPaths.directory(parent);
        }
        try (OutputStream out = new BufferedOutputStream(
                file == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(file))) {
            if (source == null) {
                export.write(format, out);
            } else if (!export.writeSource(source, format, out)) {
                throw new BadInput("The edition has no source " + source + ".",
                        "The keys of sources stand in data/sources; in SPARQL: SELECT ?s { ?s a pow:Source }");
            }
        }
        return 0;
    }
}
