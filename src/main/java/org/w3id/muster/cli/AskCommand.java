package org.w3id.muster.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.CompetencyQuestion;
import org.w3id.muster.server.Limits;
import org.w3id.muster.server.QueryGuard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "ask", mixinStandardHelpOptions = true, description = "Lists the questions that the graph must answer, or asks one of them or a query of your own.")
final class AskCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID|FILE", description = "A question of the list, such as Q14, or a file with a SPARQL SELECT query. Without it: the list.")
    private @Nullable String question;

    @Option(names = "--data", paramLabel = "DIR", description = "The data directory with the questions. Default: what the edition was built from, else data.")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "DIR", description = "The directory that holds the editions. Default: releases.")
    private Path releases = Home.of("releases");

    @Option(names = "--json", description = "Print JSON: the list, or SPARQL 1.1 JSON results.")
    private boolean json;

    @Option(names = "--query", description = "Print the SPARQL query instead of asking it.")
    private boolean showQuery;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (data != null) {
            UserPaths.directory(data);
        }
        List<CompetencyQuestion> all = data == null
                ? QuestionsOf.current(releases)
                : CompetencyQuestion.all(data);
        if (question == null) {
            list(all);
            return 0;
        }
        CompetencyQuestion asked = find(all, question);
        if (showQuery) {
            spec.commandLine().getOut().println(asked.sparql());
            return 0;
        }
        try (Questioning questioning = Questioning.of(releases)) {
            Query query = new QueryGuard(Limits.standard()).admit(asked.sparql(), questioning.manifest().base());
            if (!query.isSelectType()) {
                throw new BadInput("Only SELECT queries can be asked here.",
                        "Send other queries to the server's /sparql.");
            }
            noteWhatIsNotHeld(asked, questioning.entriesNotHeld(query));
            return print(asked, query, questioning.select(query));
        }
    }

    /** An edition without the entry says nothing about what the entry states: no row, or a count of 0, would mislead. */
    private void noteWhatIsNotHeld(CompetencyQuestion asked, List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        String what = "This edition does not hold " + String.join(", ", missing) + ".";
        if (asked.expected().isPresent()) {
            throw new BadInput(what + " So " + asked.id() + " cannot be asked of it.",
                    "Build an edition with that data: ./muster build --data DIR");
        }
        spec.commandLine().getErr().println("muster: " + what);
    }

    private void list(List<CompetencyQuestion> all) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(all.stream()
                    .map(q -> Map.of("id", q.id(), "question", q.question(), "kind", q.kind(), "scope", q.scope()))
                    .toList()));
        } else if (all.isEmpty()) {
            out.println("The data has no questions of its own. Ask one from a file: ./muster ask FILE");
        } else {
            all.forEach(q -> out.printf("%-5s %-2s %s%n", q.id(), q.kind(), q.question()));
        }
    }

    private static CompetencyQuestion find(List<CompetencyQuestion> all, String wanted) {
        return all.stream().filter(q -> q.id().equalsIgnoreCase(wanted)).findFirst().orElseGet(() -> {
            return fromFile(wanted);
        });
    }

    private static CompetencyQuestion fromFile(String wanted) {
        Path file;
        try {
            file = Path.of(wanted);
        } catch (InvalidPathException e) {
            throw new BadInput("There is no question " + wanted + ".", "./muster ask lists the questions.");
        }
        if (!Files.exists(file)) {
            throw new BadInput("There is no question " + wanted + " and no such file.",
                    "./muster ask lists the questions.");
        }
        UserPaths.file(file);
        try {
            return CompetencyQuestion.read(file);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new BadInput("The file " + file + " is no text in UTF-8.",
                        "Save the query as plain text in UTF-8.");
            }
            throw e;
        }
    }

    private int print(CompetencyQuestion asked, Query query, RowSetRewindable rows) throws IOException {
        if (json) {
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                ResultSetMgr.write(out, ResultSet.adapt(rows), ResultSetLang.RS_JSON);
            }
            return 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (!asked.question().equals(asked.id())) {
            out.println(asked.question());
        }
        if (!rows.hasNext()) {
            out.println(asked.scope().isEmpty() ? "No rows." : "Not stated in " + asked.scope() + ".");
        } else {
            out.println(ResultSetFormatter.asText(ResultSet.adapt(PlainRows.of(rows)), query));
        }
        out.flush();
        return 0;
    }
}
