package org.w3id.muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.page.DictionaryPageReader;
import org.w3id.muster.entry.page.Holdings;
import org.w3id.muster.entry.page.PageJson;
import org.w3id.muster.entry.page.PageReport;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.DataReader;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "read", mixinStandardHelpOptions = true, description = "Reads a page of a dictionary (text or HTML) and shows it as an entry: passages, source, cross-references.")
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAGE", description = "The page as you saved it.")
    private Path page = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", description = "A data directory whose works and pages are recognised. May be given several times. Default: data.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--access-rights", paramLabel = "RIGHTS", description = "Who may see the works of the page that are not known yet: open or restricted. Without it you add it to the file.")
    private @Nullable Rights accessRights;

    @Option(names = "--json", description = "Print a data file that can be saved under data/entries, edited and built.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The concepts of the scheme access-rights. */
    enum Rights {
        OPEN, RESTRICTED;

        Iri concept() {
            return Ontology.concept("access-rights", name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public Integer call() throws IOException {
        data.forEach(UserPaths::directory);
        return switch (Inputs.ofPages().read(page)) {
            case InputFile.Opened(var input) -> show(reader().read(input));
            case InputFile.Refused(var problem) -> {
                spec.commandLine().getErr().println(problem);
                yield 1;
            }
        };
    }

    private DictionaryPageReader reader() throws IOException {
        Holdings known = DataReader.holdings(Home.of("ontology"), BuildOptions.LOCAL_BASE,
                data.isEmpty() ? List.of(Home.of("data")) : data);
        return new DictionaryPageReader(BuildOptions.LOCAL_BASE, known,
                Optional.ofNullable(accessRights).map(Rights::concept));
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
