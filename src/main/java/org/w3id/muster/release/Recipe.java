package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The options that a release was made with, so that it can be made again when its inputs change.
 *
 * <p>Kept in {@code {id}.options.json} beside the release and not in it: a release may be copied and handed on, and
 * where its operator keeps his files is nobody else's affair. Paths are written relative to the directory that holds the
 * releases, so that a whole tree can be moved.
 *
 * @param data directories of data
 * @param pages pages that the operator has
 * @param base the base of all IRIs, ending in a slash
 * @param lenient whether files with errors were left out
 * @param living when somebody counted as dead
 */
public record Recipe(List<Path> data, List<Path> pages, String base, boolean lenient, LivingRule living) {

    private static final String ENDING = ".options.json";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

    /** As it stands in the file. */
    private record Written(List<String> data, List<String> pages, String base, boolean lenient,
            Optional<Integer> livingYears, Optional<Integer> livingAsOf) {}

    static Recipe of(BuildOptions options) {
        return new Recipe(options.data(), options.pages(), options.base(), options.lenient(), options.living());
    }

    /**
     * Reads what a release was made with.
     *
     * @param release its directory
     * @return paths that begin at the root; empty if nobody wrote it down, as for a release that was copied here
     */
    public static Optional<Recipe> of(Path release) {
        Path root = root(release);
        Path file = file(release);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Written written = JSON.readValue(file.toFile(), Written.class);
            Function<String, Path> resolve = path -> root.resolve(path).normalize();
            return Optional.of(new Recipe(written.data().stream().map(resolve).toList(),
                    written.pages().stream().map(resolve).toList(), written.base(), written.lenient(),
                    new LivingRule(written.livingYears().orElse(LivingRule.DEFAULT.years()), written.livingAsOf())));
        } catch (JacksonException e) {
            // a file that nobody can read says nothing
            return Optional.empty();
        }
    }

    /** Writes it beside a release, in one step. */
    void write(Path release) throws IOException {
        Path root = root(release).toRealPath();
        Written written = new Written(relative(data, root), relative(pages, root), base, lenient,
                Optional.of(living.years()), living.asOf());
        Path file = file(release);
        Path fresh = file.resolveSibling(".current-" + file.getFileName());
        Files.writeString(fresh, JSON.writeValueAsString(written) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forgets what a release was made with, when the release itself is removed. */
    static void delete(Path release) throws IOException {
        Files.deleteIfExists(file(release));
    }

    private static Path file(Path release) {
        return release.resolveSibling(release.getFileName() + ENDING);
    }

    private static Path root(Path release) {
        Path absolute = release.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private static List<String> relative(List<Path> paths, Path root) throws IOException {
        List<String> relative = new ArrayList<>();
        for (Path path : paths) {
            Path real = path.toRealPath();
            // two drives of one machine have no way from one to the other
            relative.add((real.getRoot().equals(root.getRoot()) ? root.relativize(real) : real).toString()
                    .replace('\\', '/'));
        }
        return relative;
    }
}
