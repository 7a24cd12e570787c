package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.page.DictionaryPageReader;
import org.w3id.muster.entry.page.PageJson;
import org.w3id.muster.entry.page.PageReport;
import org.w3id.muster.release.BuildOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "read", mixinStandardHelpOptions = true, description = "Reads a page of a dictionary (text or HTML) and shows it as an entry: passages, source, cross-references.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAGE", description = "The page as you saved it.")
    private Path page = Path.of("");

    @Option(names = "--json", description = "Print a data file that can be saved under data/entries, edited and built.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return switch (Inputs.ofPages().read(page)) {
            case InputFile.Opened(var input) -> show(new DictionaryPageReader(BuildOptions.LOCAL_BASE).read(input));
            case InputFile.Refused(var problem) -> {
                spec.commandLine().getErr().println(problem);
                yield 1;
            }
        };
    }

    private int show(DataFile read) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new PageJson(BuildOptions.LOCAL_BASE).write(read));
            read.problems().forEach(spec.commandLine().getErr()::println);
        } else {
            out.print(PageReport.of(read));
        }
        out.flush();
        return read.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR) ? 1 : 0;
    }
}
