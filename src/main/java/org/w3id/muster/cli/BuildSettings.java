package org.w3id.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.release.BuildOptions;
import org.w3id.muster.release.Recipe;
import org.w3id.muster.release.Releases;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say what a release is made from; {@code build} and {@code serve} share them. What is not given is taken
 * over from the current release, so that {@code ./muster serve --out X} serves what was built there.
 */
final class BuildSettings {

    @Option(names = "--data", paramLabel = "DIR", description = "A directory with sources, authority, identity and entries. May be given several times. Default: what the edition in --out was built from, else data.")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--page", paramLabel = "FILE", description = "A page that you have: its own sentences are then shown. May be given several times. Default: those of the edition in --out.")
    private List<Path> pages = new ArrayList<>();

    @Option(names = "--base", paramLabel = "URL", description = "The base of all IRIs. Default: that of the edition in --out, else "
            + BuildOptions.LOCAL_BASE)
    private @Nullable String base;

    @Option(names = "--out", paramLabel = "DIR", description = "The directory that holds the editions. Default: releases.")
    private Path out = Home.of("releases");

    @Option(names = "--lenient", negatable = true, description = "Leave out files with errors instead of stopping; the report names them. Default: as the edition in --out was built.")
    private @Nullable Boolean lenient;

    @Mixin
    private LivingSettings living = new LivingSettings();

    @Option(names = "--anew", description = "Take over nothing from the edition in --out: what is not given has its own default.")
    private boolean anew;

    @Option(names = "--keep", paramLabel = "N", defaultValue = "2", description = "How many editions stay after a new one is published, the new one included; one that a server has open always stays. Default: ${DEFAULT-VALUE}")
    private int keep = BuildOptions.KEPT;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    Path out() {
        return out;
    }

    /** What the current release was made with, unless nothing of it is wanted. */
    private Optional<Recipe> before() {
        return anew ? Optional.empty() : new Releases(out).current().flatMap(Recipe::of);
    }

    /** Why the current release can only be served as it is; empty if it can be built again, or if there is none. */
    Optional<String> unrepeatable() {
        Optional<Path> current = new Releases(out).current();
        if (current.isEmpty() || anew || !data.isEmpty()) {
            return Optional.empty();
        }
        Optional<Recipe> recipe = Recipe.of(current.get());
        if (recipe.isEmpty()) {
            return Optional.of("nobody wrote down what it was built from");
        }
        return Stream.of(recipe.get().data(), pages.isEmpty() ? recipe.get().pages() : List.<Path>of())
                .flatMap(List::stream).filter(path -> !Files.exists(path)).findFirst()
                .map(path -> Home.fromHere(path) + ", from which it was built, is not there any more");
    }

    BuildOptions options(boolean force) {
        if (!anew && data.isEmpty()) {
            Editions.requireChoice(out);
        }
        if (keep < 1) {
            throw new ParameterException(spec.commandLine(), "--keep takes 1 or more: the new edition always stays.");
        }
        UserPaths.directoryToWrite(out);
        Optional<Recipe> before = before();
        List<Path> directories = !data.isEmpty()
                ? List.copyOf(data)
                : before.map(recipe -> fromHere(recipe.data())).orElse(List.of(Home.of("data")));
        List<Path> files = !pages.isEmpty()
                ? List.copyOf(pages)
                : before.map(recipe -> fromHere(recipe.pages())).orElse(List.of());
        directories.forEach(BuildSettings::checkData);
        files.forEach(BuildSettings::checkPage);
        return new BuildOptions(Home.of("ontology"), directories, files, base(before), out,
                lenient != null ? lenient : before.map(Recipe::lenient).orElse(false), force, keep)
                .living(living.rule(before.map(Recipe::living)));
    }

    private String base(Optional<Recipe> before) {
        if (base == null) {
            return before.map(Recipe::base).orElse(BuildOptions.LOCAL_BASE);
        }
        if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
            throw new BadInput("The base " + base + " is not an http or https URL.",
                    "Write for example https://example.org/pow/");
        }
        return base.endsWith("/") ? base : base + '/';
    }

    private static void checkData(Path directory) {
        UserPaths.directory(directory);
        if (!Files.isDirectory(directory.resolve("entries"))) {
            throw new BadInput("The data directory " + directory + " has no directory entries in it.",
                    "Check the spelling; docs/entry-format.md shows where files live.");
        }
    }

    private static void checkPage(Path page) {
        if (Inputs.ofPages().read(page) instanceof InputFile.Refused(var problem)) {
            throw new BadInput(problem.where() + ": " + problem.what(), problem.remedy());
        }
    }

    private static List<Path> fromHere(List<Path> paths) {
        return paths.stream().map(Home::fromHere).toList();
    }
}
