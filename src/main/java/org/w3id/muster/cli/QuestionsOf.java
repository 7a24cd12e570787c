package org.w3id.muster.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.release.CompetencyQuestion;
import org.w3id.muster.release.QueryFile;
import org.w3id.muster.release.Recipe;
import org.w3id.muster.release.Releases;

/** The questions and query patterns that belong to an edition: those of the data that it was built from. */
final class QuestionsOf {

    private QuestionsOf() {}

    /** The questions of the current edition in a directory; the bundled ones if there is no edition yet. */
    static List<CompetencyQuestion> current(Path releases) {
        return of(new Releases(releases).current().flatMap(Recipe::of));
    }

    static List<CompetencyQuestion> edition(Path edition) {
        return of(Recipe.of(edition));
    }

    /** The patterns of the cookbook that belong to the data of an edition. */
    static List<QueryFile> cookbook(Path edition) {
        return data(Recipe.of(edition)).stream().flatMap(data -> QueryFile.all(data.resolve("cookbook")).stream())
                .toList();
    }

    private static List<CompetencyQuestion> of(Optional<Recipe> recipe) {
        return data(recipe).stream().flatMap(data -> CompetencyQuestion.all(data).stream()).toList();
    }

    private static List<Path> data(Optional<Recipe> recipe) {
        return recipe.map(Recipe::data).orElse(List.of(Home.of("data")));
    }
}
