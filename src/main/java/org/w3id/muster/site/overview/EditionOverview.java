package org.w3id.muster.site.overview;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.release.EditionChanges;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Summary;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.ClassWords;
import org.w3id.muster.site.page.Elsewhere;
import org.w3id.muster.site.page.Line;
import org.w3id.muster.site.page.More;
import org.w3id.muster.site.page.NumberWords;
import org.w3id.muster.site.page.Overview;
import org.w3id.muster.site.page.Part;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Fact;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.term.LangText;

/** Puts together what {@code /edition} shows. Not thread-safe: one for each page. */
final class EditionOverview {

    private final Release release;
    private final Manifest manifest;
    private final DatasetStatement statement;
    private final Visit visit;

    private EditionOverview(Release release, Visit visit) {
        this.release = release;
        this.manifest = release.manifest();
        this.statement = manifest.dataset().orElse(DatasetStatement.NONE);
        this.visit = visit;
    }

    static Overview of(Release release, Visit visit) {
        return new EditionOverview(release, visit).overview();
    }

    private Overview overview() {
        List<Part> parts = new ArrayList<>(List.of(identity(), counts(), licence()));
        manifest.summary().ifPresent(summary -> parts.add(report(summary)));
        release.changes().ifPresentOrElse(
                changes -> parts.addAll(new ChangeSections(release, changes, visit).parts()),
                () -> parts.add(lines("changes", visit.say("edition.changes"), visit.say("edition.changes.none"))));
        parts.add(downloads());
        return new Overview(visit.say("edition.title"), visit.say("edition.lede"), List.of(), Optional.empty(),
                List.of(), parts, List.of(), Optional.empty(), Optional.empty(), files(), EditionServlet.PATH);
    }

    private Part identity() {
        List<Fact> facts = new ArrayList<>();
        inLanguage(statement.title()).ifPresent(
                title -> facts.add(fact("edition.name", Line.of(piece(title, "")))));
        facts.add(fact("edition.id", Line.of(manifest.id())));
        manifest.issued().ifPresent(day -> facts.add(fact("edition.issued", Line.of(day))));
        facts.add(fact("edition.base", Line.of(manifest.base())));
        facts.add(fact("edition.program", Line.of(manifest.summary().flatMap(Summary::version)
                .map(version -> "muster " + version + ", ").orElse("")
                + manifest.program().substring(0, Math.min(12, manifest.program().length())))));
        statement.publisher().ifPresent(name -> facts.add(fact("edition.publisher", Line.of(name))));
        statement.contact().ifPresent(address -> facts.add(fact("edition.contact",
                Line.of(Piece.link(address.replaceFirst("^mailto:", ""), address)))));
        return new Part.Facts("identity", visit.say("edition.identity"),
                List.of(Line.of(visit.say("edition.identity.how"))), facts);
    }

    private Part counts() {
        List<Fact> facts = new ArrayList<>();
        manifest.summary().ifPresent(summary -> facts.add(number("edition.accounts", summary.accounts())));
        manifest.counts().entrySet().stream()
                .map(count -> new Fact(ClassWords.plural(count.getKey(), visit.words()),
                        List.of(claim(Line.of(said(count.getValue())))), More.none(1)))
                .sorted(Comparator.comparing(Fact::label, Collator.getInstance(visit.language().locale())))
                .forEach(facts::add);
        manifest.summary().ifPresent(summary -> {
            facts.add(number("edition.things", summary.things()));
            facts.add(number("edition.triples", summary.triples()));
        });
        facts.add(number("edition.quads", manifest.quads()));
        return new Part.Facts("counts", visit.say("edition.counts"), List.of(), facts);
    }

    private Part licence() {
        List<Line> lines = new ArrayList<>();
        lines.add(statement.license().map(
                iri -> filled("edition.license.is", Piece.link(Elsewhere.name(iri), Words.href(iri, manifest.base()))))
                .orElseGet(() -> Line.of(visit.say("edition.license.none"))));
        statement.attributions().forEach(to -> {
            Line line = Line.of(to.page().map(page -> Piece.link(to.to(), page)).orElseGet(() -> Piece.plain(to.to())));
            Optional<LangText> what = inLanguage(to.what());
            if (what.isPresent()) {
                line = Line.of(piece(what.get(), ""), Piece.plain(": ")).then(line);
            }
            lines.add(to.license().isPresent()
                    ? line.then(", ").then(Line.of(Piece.link(Elsewhere.name(to.license().get()), to.license().get())))
                    : line);
        });
        lines.add(Line.of(visit.say("edition.license.sources")));
        return new Part.Lines("licence", visit.say("edition.license"), List.of(), lines, More.none(lines.size()));
    }

    private Part report(Summary summary) {
        List<Fact> facts = new ArrayList<>(List.of(number("edition.report.files", summary.files()),
                number("edition.report.refused", summary.refused()),
                number("edition.report.verbatim", summary.verbatim()),
                number("edition.report.notes", summary.notes()),
                number("edition.report.conflicts", summary.conflicts()),
                number("edition.report.leftOut", summary.leftOut())));
        EditionFile.address(release, Release.REPORT).ifPresent(address -> facts.add(fact("edition.report.whole",
                Line.of(Piece.link(Release.REPORT, address)))));
        return new Part.Facts("report", visit.say("edition.report"),
                List.of(Line.of(visit.say("edition.report.how"))), facts);
    }

    private Part downloads() {
        return lines("downloads", visit.say("edition.downloads"), visit.say("edition.downloads.quads"),
                visit.say("edition.downloads.void"), visit.say("edition.downloads.export"));
    }

    private List<Piece> files() {
        List<Piece> files = new ArrayList<>();
        EditionFile.address(release, Release.DUMP)
                .ifPresent(address -> files.add(Piece.link(visit.say("edition.file.quads"), address)));
        files.add(Piece.link(visit.say("edition.file.void"), "/.well-known/void"));
        EditionFile.address(release, EditionChanges.TABLE)
                .ifPresent(address -> files.add(Piece.link(visit.say("edition.file.changes"), address)));
        if (Words.citable(manifest.base())) {
            List.of("bib", "csl.json", "ris").forEach(suffix -> files.add(
                    Piece.link(visit.say("edition.file.citation", suffix),
                            "/cite" + EditionServlet.PATH + "." + suffix)));
        }
        return files;
    }

    private Part lines(String id, String heading, String... sentences) {
        List<Line> lines = new ArrayList<>();
        for (String sentence : sentences) {
            lines.add(Line.of(sentence));
        }
        return new Part.Lines(id, heading, List.of(), lines, More.none(lines.size()));
    }

    private Line filled(String key, Piece value) {
        return Line.of(visit.words().fill(key, Piece::plain, List.of(value), piece -> piece));
    }

    /** The text in the language of the page, else the first. */
    private Optional<LangText> inLanguage(List<LangText> texts) {
        return texts.stream().filter(text -> visit.language().isOf(text.tag())).findFirst()
                .or(() -> texts.stream().findFirst());
    }

    private Piece piece(LangText text, String href) {
        return new Piece(text.text(), href, visit.language().isOf(text.tag()) ? "" : text.tag(), Piece.Look.PLAIN,
                List.of());
    }

    private Fact number(String key, long number) {
        return fact(key, Line.of(said(number)));
    }

    private String said(long number) {
        return NumberWords.of(number, visit.language());
    }

    private Fact fact(String key, Line line) {
        return new Fact(visit.say(key), List.of(claim(line)), More.none(1));
    }

    private static Claim claim(Line line) {
        return new Claim(line, false, Line.EMPTY);
    }
}
