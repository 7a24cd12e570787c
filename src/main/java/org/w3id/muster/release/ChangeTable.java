package org.w3id.muster.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.w3id.muster.release.ChangeSpool.Edition;
import org.w3id.muster.release.EditionChanges.Change;
import org.w3id.muster.release.EditionChanges.Kind;
import org.w3id.muster.release.EditionChanges.Some;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code changes.csv} row by row, and counts for {@code changes.json}. Not thread-safe; to be closed. */
final class ChangeTable implements AutoCloseable {

    /** So many of each sort stand in the summary. */
    static final int FIRST = 20;

    private static final String ADDED = "added";
    private static final String GONE = "gone";
    private static final String CHANGED = "changed";

    private final Path directory;
    private final BufferedWriter out;
    private final Map<String, List<Change>> first = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long unnamed;

    ChangeTable(Path directory) throws IOException {
        this.directory = directory;
        this.out = Files.newBufferedWriter(directory.resolve(EditionChanges.TABLE));
        out.write("\uFEFFchange,kind,class,iri,label\r\n");
    }

    /**
     * Tells what became of one subject.
     *
     * @param lines all that is known of it, those of the earlier edition first: subject, mark, kind, class, label,
     *     and whether it may not be told
     */
    void add(List<String[]> lines) {
        boolean before = has(lines, Edition.BEFORE.mark);
        boolean after = has(lines, Edition.AFTER.mark);
        boolean differs = has(lines, ChangeSpool.DIFFERS);
        if (!(before || after) || !(differs || before != after)) {
            return;
        }
        String[] known = lines.stream().filter(line -> line.length > 2).reduce((one, next) -> next).orElseThrow();
        String sort = !before ? ADDED : !after ? GONE : CHANGED;
        Change change = change(known);
        if (!after && known[5].equals(ChangeSpool.HIDDEN)) {
            unnamed++;
            return;
        }
        write(sort, known[2], change);
        String key = known[2] + ' ' + sort;
        counts.merge(key, 1L, Long::sum);
        List<Change> some = first.computeIfAbsent(key, any -> new ArrayList<>());
        if (some.size() < FIRST) {
            some.add(change);
        }
    }

    private static boolean has(List<String[]> lines, String mark) {
        return lines.stream().anyMatch(line -> line[1].equals(mark));
    }

    private static Change change(String[] line) {
        Node label = line[4].isEmpty() ? NodeFactory.createLiteralString("") : NodeFactoryExtra.parseNode(line[4]);
        return new Change(ChangeSpool.unwrap(line[0]), line[3], label.getLiteralLexicalForm(),
                label.getLiteralLanguage());
    }

    private void write(String sort, String kind, Change change) {
        try {
            out.write(String.join(",", sort, kind, cell(change.type()), cell(change.iri()), cell(change.label()))
                    + "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 4180 §2; a spreadsheet must not take a label for a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[,\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    void writeSummary(Manifest since) {
        EditionChanges changes = new EditionChanges(since.id(), since.issued(), kind(ChangeSpool.THING),
                kind(ChangeSpool.ACCOUNT), unnamed);
        JsonMapper.shared().writeValue(directory.resolve(EditionChanges.SUMMARY).toFile(), changes);
    }

    private Kind kind(String kind) {
        return new Kind(some(kind + ' ' + ADDED), some(kind + ' ' + GONE), some(kind + ' ' + CHANGED));
    }

    private Some some(String key) {
        return new Some(counts.getOrDefault(key, 0L), first.getOrDefault(key, List.of()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
