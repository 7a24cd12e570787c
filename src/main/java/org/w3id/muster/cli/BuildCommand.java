package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.Build;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.BuildResult;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Makes an edition from data files: reads, maps, derives, validates, compares, loads, publishes.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private BuildSettings settings = new BuildSettings();

    @Option(names = "--force", description = "Build even if the current edition was made from the same files.")
    private boolean force;

    @Option(names = "--since", paramLabel = "EDITION", description = "Compare with an earlier edition of the same base, such as releases/current: the page /edition then tells what is new, gone or changed. Builds even if nothing has changed.")
    private @Nullable Path since;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        BuildOptions options = settings.options(force);
        if (since == null) {
            return run(options, json, spec);
        }
        UserPaths.directory(since);
        return run(options.since(since), json, spec);
    }

    static int run(BuildOptions options, boolean json, CommandSpec spec) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        BuildResult result = Build.run(options, new ProgressLines(err));
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(result));
        }
        return switch (result) {
            case BuildResult.Published(Manifest manifest, Report report) -> {
                problems(report, err);
                if (!json) {
                    out.println("Published edition " + manifest.id().substring(0, 12) + ": " + report.entries()
                            + " entries, "
                            + report.accounts() + " accounts, " + manifest.quads() + " quads, "
                            + report.conflicts().size()
                            + " conflicts. Report: " + options.out().resolve("current").resolve("report.txt"));
                }
                yield 0;
            }
            case BuildResult.Unchanged(Manifest manifest) -> {
                if (!json) {
                    out.println(
                            "Nothing to do: edition " + manifest.id().substring(0, 12) + " was made from these files.");
                }
                yield 0;
            }
            case BuildResult.Refused(Report report) -> {
                problems(report, err);
                err.println(options.lenient()
                        ? "Nothing was published. Mend the errors."
                        : "Nothing was published. Mend the errors, or leave the files out with --lenient.");
                yield 1;
            }
        };
    }

    private static void problems(Report report, PrintWriter err) {
        report.problems().stream().filter(problem -> problem.severity() != Problem.Severity.NOTE).forEach(err::println);
        report.livingLeftOut().ifPresent(err::println);
        report.unmatchedPages().forEach(page -> err.println(
                "No entry refers to the page " + page + ": make one with ./muster read FILE --json"));
        err.flush();
    }
}
