package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3id.muster.entry.DatasetFile;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.DatasetStatement.Attribution;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.term.LangText;

/** What the operators of several data directories say, as one statement about all of it. Stateless. */
final class DatasetStatements {

    private DatasetStatements() {}

    /** What the files say together; one with errors says nothing. */
    static DatasetStatement read(ReleaseInputs inputs, DataReader reader, Consumer<Problem> problems) {
        List<DatasetStatement> statements = new ArrayList<>();
        for (Path file : inputs.datasets()) {
            DatasetFile read = reader.readDataset(file);
            read.problems().forEach(problems);
            boolean isFaulty = read.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
            statements.add(isFaulty ? DatasetStatement.NONE : read.statement());
        }
        if (disagree(statements, inputs.directories())) {
            problems.accept(new Problem(Problem.Severity.NOTE,
                    new Location(inputs.datasets().getFirst().toString(), 0, 0, "/license"),
                    "Not all data directories state the same licence, so that this edition claims none.",
                    "Write the same \"license\" into the " + ReleaseInputs.DATASET
                            + " of each, if it holds for each."));
        }
        return joined(statements, inputs.directories());
    }

    /**
     * Title, publisher and contact are those of the first directory that states one; whoever must be named is named. A
     * licence is claimed only when every directory states the same: nobody can license what is another's.
     *
     * @param statements one for each directory that states anything, in their order
     * @param directories how many directories there are
     */
    static DatasetStatement joined(List<DatasetStatement> statements, int directories) {
        List<LangText> title = statements.stream().map(DatasetStatement::title).filter(texts -> !texts.isEmpty())
                .findFirst().orElse(List.of());
        List<Attribution> attributions = statements.stream().flatMap(each -> each.attributions().stream()).distinct()
                .toList();
        return new DatasetStatement(title, first(statements.stream().map(DatasetStatement::publisher).toList()),
                isOneLicense(statements, directories) ? statements.getFirst().license() : Optional.empty(),
                attributions, first(statements.stream().map(DatasetStatement::contact).toList()));
    }

    /** Whether licences are stated that do not hold for all directories, so that none is claimed. */
    static boolean disagree(List<DatasetStatement> statements, int directories) {
        return statements.stream().anyMatch(each -> each.license().isPresent())
                && !isOneLicense(statements, directories);
    }

    private static boolean isOneLicense(List<DatasetStatement> statements, int directories) {
        List<Optional<String>> licenses = new ArrayList<>(
                statements.stream().map(DatasetStatement::license).distinct().toList());
        return statements.size() == directories && licenses.size() == 1 && licenses.getFirst().isPresent();
    }

    private static Optional<String> first(List<Optional<String>> values) {
        return values.stream().flatMap(Optional::stream).findFirst();
    }
}
