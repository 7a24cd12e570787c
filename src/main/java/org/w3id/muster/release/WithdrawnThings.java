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
 * What was withdrawn from an edition, so that its address can say so. The file knows an IRI only by an HMAC
 * under a secret that lies beside the editions and in none of them: who has but the edition can test no guess. Immutable.
 */
public final class WithdrawnThings {

    static final String FILE = "withdrawn.json";

    private static final WithdrawnThings NONE = new WithdrawnThings(List.of(), Optional.empty());

    /**
     * Why something is not there any more.
     *
     * @param on the day of the decision, as {@code 2026-11-24}
     * @param reason the kind of reason: {@code request}, {@code privacy}, {@code law} or {@code mistake}
     */
    public record Notice(String on, String reason) {}

    /** As it stands in the file. */
    record Written(String hmac, Notice notice) {}

    private final Map<String, Notice> notices = new HashMap<>();

    private final Optional<WithdrawalSecret> secret;

    private WithdrawnThings(List<Written> written, Optional<WithdrawalSecret> secret) {
        this.secret = secret;
        written.forEach(each -> notices.put(each.hmac(), each.notice()));
    }

    static WithdrawnThings of(Path release) {
        Path file = release.resolve(FILE);
        return Files.exists(file)
                ? new WithdrawnThings(List.of(Release.read(release, FILE, Written[].class)),
                        WithdrawalSecret.beside(release))
                : NONE;
    }

    static void write(Map<String, Notice> notices, Path release) {
        WithdrawalSecret secret = WithdrawalSecret.of(release);
        List<Written> written = notices.entrySet().stream()
                .map(each -> new Written(secret.hmac(each.getKey()), each.getValue()))
                .sorted((one, other) -> one.hmac().compareTo(other.hmac())).toList();
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

    /** The notice of an IRI; empty for one that was not withdrawn, and where the secret is missing. */
    public Optional<Notice> of(String iri) {
        return notices.isEmpty() ? Optional.empty() : secret.map(key -> notices.get(key.hmac(iri)));
    }
}
