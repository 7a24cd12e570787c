package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was withdrawn from an edition, so that its address can say so. The file knows an IRI only by its SHA-256: it tells
 * nobody a name. Immutable.
 */
public final class WithdrawnThings {

    static final String FILE = "withdrawn.json";

    private static final WithdrawnThings NONE = new WithdrawnThings(List.of());

    /**
     * Why something is not there any more.
     *
     * @param on the day of the decision, as {@code 2026-11-24}
     * @param reason the kind of reason: {@code request}, {@code privacy}, {@code law} or {@code mistake}
     */
    public record Notice(String on, String reason) {}

    /** As it stands in the file. */
    record Written(String sha256, Notice notice) {}

    private final Map<String, Notice> notices = new HashMap<>();

    private WithdrawnThings(List<Written> written) {
        written.forEach(each -> notices.put(each.sha256(), each.notice()));
    }

    static WithdrawnThings of(Path release) {
        Path file = release.resolve(FILE);
        return Files.exists(file)
                ? new WithdrawnThings(List.of(Release.read(release, FILE, Written[].class)))
                : NONE;
    }

    static void write(Map<String, Notice> notices, Path release) {
        List<Written> written = notices.entrySet().stream()
                .map(each -> new Written(Digest.of(each.getKey()), each.getValue()))
                .sorted((one, other) -> one.sha256().compareTo(other.sha256())).toList();
        try {
            Files.writeString(release.resolve(FILE), JsonMapper.shared().writeValueAsString(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether everything that another edition has withdrawn is withdrawn here. */
    boolean covers(WithdrawnThings other) {
        return notices.keySet().containsAll(other.notices.keySet());
    }

    /** The notice of an IRI; empty for one that was not withdrawn. */
    public Optional<Notice> of(String iri) {
        return notices.isEmpty() ? Optional.empty() : Optional.ofNullable(notices.get(Digest.of(iri)));
    }
}
