package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.DatasetStatement.Attribution;
import org.w3id.muster.term.LangText;

/** What the operators of several data directories say, as one statement about all of it. Stateless. */
final class DatasetStatements {

    private DatasetStatements() {}

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
