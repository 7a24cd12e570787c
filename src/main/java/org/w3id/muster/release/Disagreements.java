package org.w3id.muster.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every disagreement of an edition, by kind of thing and thing, read a page at a time: {@code disagreements.jsonl} has a
 * line for each, {@code disagreements.json} says where the lines of each kind begin. A page costs a jump into the file and
 * its own lines, however long the file is. Thread-safe.
 */
public final class Disagreements {

    static final String LIST = "disagreements.jsonl";
    static final String CONTENTS = "disagreements.json";

    /**
     * The disagreements about one kind of things.
     *
     * @param kind as IRIs name it: {@code person}, {@code site} …
     * @param from where its lines begin in the file, in bytes
     * @param to where they end
     */
    public record Kind(String kind, long count, long from, long to) {}

    /**
     * A page of the list.
     *
     * @param next where the next page begins; empty on the last one
     */
    public record Page(List<Disagreement> disagreements, OptionalLong next) {}

    private final Path release;
    private final Path list;
    private final List<Kind> kinds;

    private Disagreements(Path release, List<Kind> kinds) {
        this.release = release;
        this.list = release.resolve(LIST);
        this.kinds = kinds;
    }

    /** The list of an edition; empty for one that was made by a program that kept none. */
    static Optional<Disagreements> of(Path release) {
        Path contents = release.resolve(CONTENTS);
        return Files.exists(contents)
                ? Optional.of(new Disagreements(release,
                        List.of(Release.read(release, CONTENTS, Kind[].class))))
                : Optional.empty();
    }

    /** The kinds of things that there are disagreements about, with their numbers. */
    public List<Kind> kinds() {
        return kinds;
    }

    public long total() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }

    /**
     * A page of the list.
     *
     * @param kind of which kind of things; all if empty
     * @param after where the page begins, as the page before said; empty for the first one
     * @return empty if there is no such kind, or no page begins there
     */
    public Optional<Page> page(Optional<String> kind, OptionalLong after, int size) {
        List<Kind> wanted = kinds.stream().filter(each -> kind.isEmpty() || each.kind().equals(kind.get())).toList();
        if (wanted.isEmpty()) {
            return kind.isEmpty() ? Optional.of(new Page(List.of(), OptionalLong.empty())) : Optional.empty();
        }
        long first = wanted.stream().mapToLong(Kind::from).min().orElse(0);
        long end = wanted.stream().mapToLong(Kind::to).max().orElse(0);
        long from = after.orElse(first);
        try (FileChannel file = FileChannel.open(list)) {
            return from < first || from >= end || !beginsLine(file, from)
                    ? Optional.empty()
                    : Optional.of(read(file, from, end, size));
        } catch (IOException | JacksonException e) {
            throw new DamagedEditionException(release, new Damage(LIST, "cannot be read"), e);
        }
    }

    private static boolean beginsLine(FileChannel file, long at) throws IOException {
        if (at == 0) {
            return true;
        }
        InputStream before = Channels.newInputStream(file.position(at - 1));
        return before.read() == '\n';
    }

    private static Page read(FileChannel file, long from, long end, int size) throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(file.position(from)), StandardCharsets.UTF_8));
        List<Disagreement> page = new ArrayList<>();
        long at = from;
        while (page.size() < size && at < end) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            page.add(JsonMapper.shared().readValue(line, Disagreement.class));
            at += line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return new Page(page, at < end ? OptionalLong.of(at) : OptionalLong.empty());
    }
}
