package org.w3id.muster.site.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.release.EditionChanges;
import org.w3id.muster.release.EditionChanges.Change;
import org.w3id.muster.release.EditionChanges.Some;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.ClassWords;
import org.w3id.muster.site.page.Line;
import org.w3id.muster.site.page.More;
import org.w3id.muster.site.page.NumberWords;
import org.w3id.muster.site.page.Part;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.words.Visit;

/** What is new, gone or changed since an earlier edition, as sections: the numbers, and the first of each sort. */
final class ChangeSections {

    private final Release release;
    private final EditionChanges changes;
    private final Visit visit;

    ChangeSections(Release release, EditionChanges changes, Visit visit) {
        this.release = release;
        this.changes = changes;
        this.visit = visit;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        String since = changes.since().substring(0, Math.min(12, changes.since().length()));
        List<Line> intro = new ArrayList<>(List.of(Line.of(changes.issued()
                .map(day -> visit.say("edition.changes.since.day", since, day))
                .orElseGet(() -> visit.say("edition.changes.since", since)))));
        if (changes.unnamed() > 0) {
            intro.add(Line.of(visit.say("edition.changes.unnamed", changes.unnamed())));
        }
        parts.add(new Part.Table("changes", visit.say("edition.changes"), intro,
                List.of(visit.say("edition.changes.what"), visit.say("edition.changes.added"),
                        visit.say("edition.changes.gone"), visit.say("edition.changes.changed")),
                List.of(row("edition.changes.things", changes.things()),
                        row("edition.changes.accounts", changes.accounts())),
                More.none(2)));
        section("things-added", "edition.things.added", changes.things().added(), true).ifPresent(parts::add);
        section("things-gone", "edition.things.gone", changes.things().gone(), false).ifPresent(parts::add);
        section("things-changed", "edition.things.changed", changes.things().changed(), true).ifPresent(parts::add);
        section("accounts-added", "edition.accounts.added", changes.accounts().added(), true).ifPresent(parts::add);
        section("accounts-gone", "edition.accounts.gone", changes.accounts().gone(), false).ifPresent(parts::add);
        section("accounts-changed", "edition.accounts.changed", changes.accounts().changed(), true)
                .ifPresent(parts::add);
        return parts;
    }

    private Part.Row row(String key, EditionChanges.Kind kind) {
        return new Part.Row("", List.of(Line.of(visit.say(key)), number(kind.added()), number(kind.gone()),
                number(kind.changed())));
    }

    private Line number(Some some) {
        return Line.of(NumberWords.of(some.count(), visit.language()));
    }

    /** @param there whether this edition has a page for each of them */
    private Optional<Part> section(String id, String key, Some some, boolean there) {
        if (some.count() == 0) {
            return Optional.empty();
        }
        List<Line> lines = some.first().stream().map(change -> line(change, there)).toList();
        return Optional.of(new Part.Folded(id, visit.say(key), visit.say("edition.changes.show"), lines,
                new More(lines.size(), some.count(),
                        EditionFile.address(release, EditionChanges.TABLE).orElse(""))));
    }

    private Line line(Change change, boolean there) {
        String base = release.manifest().base();
        String key = change.iri().startsWith(base) ? change.iri().substring(base.length()) : change.iri();
        String href = there ? visit.link(Words.href(change.iri(), base)) : "";
        boolean ownLanguage = change.lang().isEmpty() || change.lang().equals(visit.language().tag());
        Piece name = change.label().isEmpty()
                ? new Piece(key, href, "", Piece.Look.PLAIN, List.of())
                : new Piece(change.label(), href, ownLanguage ? "" : change.lang(), Piece.Look.PLAIN, List.of());
        return Line.of(name, Piece.plain(" "), Piece.quiet(ClassWords.singular(change.type(), visit.words())));
    }
}
