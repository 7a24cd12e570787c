package org.w3id.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "check", mixinStandardHelpOptions = true, description = "Tells everything that is wrong with data files, as a build would, without building. Errors of other files of the same data are told too. With --edition: whether every file of an edition is what its build wrote.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Data files to check: entries, sources, authority or identity files. Without it: all files of the data directory.")
    private List<Path> files = List.of();

    @Option(names = "--data", paramLabel = "DIR", description = "A data directory that the files belong to or refer to. May be given several times. Default: data.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--page", paramLabel = "FILE", description = "A page that you have, so that quotes can be looked up. May be given several times.")
    private List<Path> pages = List.of();

    @Mixin
    private LivingSettings living = new LivingSettings();

    @Option(names = "--json", description = "Print the problems as JSON.")
    private boolean json;

    @Option(names = "--edition", paramLabel = "DIR", description = "Read every byte of an edition, such as releases/current, and hold it against the digests that its build wrote. Works beside a running server.")
    private @Nullable Path edition;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (edition != null) {
            if (!files.isEmpty() || !data.isEmpty() || !pages.isEmpty()) {
                throw new ParameterException(spec.commandLine(),
                        "--edition checks an edition and takes no data files: leave out FILE, --data and --page.");
            }
            return EditionCheck.run(edition, json, spec);
        }
        List<Path> roots = data.isEmpty() ? List.of(Home.of("data")) : data;
        roots.forEach(UserPaths::directory);
        pages.forEach(UserPaths::file);
        List<Problem> problems = Check.run(new BuildOptions(Home.of("ontology"), roots, pages, BuildOptions.LOCAL_BASE,
                Home.of("releases"), false, false, BuildOptions.KEPT)
                .living(living.rule(Optional.empty())), files);
        print(problems);
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : 0;
    }

    private void print(List<Problem> problems) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(problems));
            return;
        }
        problems.forEach(out::println);
        long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
        out.println((files.isEmpty() ? "All files" : files.size() + (files.size() == 1 ? " file" : " files"))
                + " checked: " + errors + (errors == 1 ? " error, " : " errors, ") + (problems.size() - errors)
                + (problems.size() - errors == 1 ? " remark." : " remarks."));
    }
}
