package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/** Makes entries and sources of an outline. Used by one thread, for one page. */
final class PageFile {

    private final PageNames names;
    private final String text;
    private final String sha256;
    private final Optional<String> language;
    private final PageOutline outline;
    private final PageProblems problems;
    private final LineNumbers lines;
    private final Holdings holdings;
    private final PageSources sources;
    private final Set<Iri> taken = new HashSet<>();

    PageFile(PageNames names, String text, String sha256, Optional<String> language, Holdings holdings,
            PageSources sources, PageProblems problems) {
        this.names = names;
        this.text = text;
        this.sha256 = sha256;
        this.language = language;
        this.outline = PageOutline.of(text);
        this.holdings = holdings;
        this.sources = sources;
        this.problems = problems;
        this.lines = new LineNumbers(text);
    }

    DataFile dataFile() {
        problems.furniture(outline.furnitureLines());
        if (outline.passages().isEmpty()) {
            problems.error(
                    outline.crossReferences().isEmpty() && outline.furniture().isEmpty()
                            ? "The page is empty."
                            : "The page has no article, only what stands around one.",
                    "Save the page again with its article.");
            return file(List.of());
        }
        Optional<Holdings.Held> known = outline.title().flatMap(title -> holdings.entry(sha256, title.of(text)));
        String source = known.map(held -> PageNames.lastPart(held.source()))
                .orElseGet(() -> sources.ofPage(outline, lines));
        String entry = known.map(held -> PageNames.lastPart(held.iri())).orElseGet(this::entryKey);
        recognise(known, names.entry(source, entry));
        taken.add(names.entry(source, entry));
        List<Entry> stubs = stubs(source);
        List<Entry> entries = new ArrayList<>();
        entries.add(mainEntry(source, entry, stubs));
        entries.addAll(stubs);
        return file(entries);
    }

    private DataFile file(List<Entry> entries) {
        List<Description> described = sources.described();
        return new DataFile(described, List.of(), List.of(), List.copyOf(entries), problems.list());
    }

    private void recognise(Optional<Holdings.Held> known, Iri name) {
        if (known.isPresent()) {
            problems.note(0,
                    "This page is known: " + names.name(known.get().iri()) + " in " + known.get().where().file()
                            + " was made from it.",
                    "Add to that file instead of keeping a second one.");
            return;
        }
        holdings.entry(name).ifPresent(other -> problems.note(0,
                "There is an entry of this name already, from another page: " + names.name(name) + " in "
                        + other.where().file() + ".",
                "Add to that file, or give this entry another key."));
    }

    private String entryKey() {
        String key = outline.title().map(title -> Key.of(title.of(text))).orElse("");
        if (!key.isEmpty()) {
            return key;
        }
        problems.error(
                outline.title().isEmpty()
                        ? "The page has no title: its first line is too long for one."
                        : "No name can be made for the entry: its title has no Latin or Cyrillic letter and no digit.",
                "Write the headword into a first line of its own, in Latin or Cyrillic letters.");
        return PageSources.UNNAMED;
    }

    private Entry mainEntry(String source, String entry, List<Entry> stubs) {
        CodePoints codePoints = new CodePoints(text);
        List<Segment> segments = new ArrayList<>();
        for (Stretch passage : outline.passages()) {
            String key = String.format(Locale.ROOT, "s%02d", segments.size());
            segments.add(segment(names.segment(source, entry, key), passage, codePoints));
        }
        for (Stretch unread : outline.unreadReferences()) {
            problems.verbatim(lines.of(unread.start()),
                    "This line among the cross-references was not understood: headword, snippet or work is missing.",
                    "It was kept as a passage of the page; write it as “• Headword — snippet … Work” if it is one.");
        }
        List<Property> properties = new ArrayList<>();
        outline.title().ifPresent(title -> properties.add(new Property(PageTerms.HEADWORD, tagged(title.of(text)))));
        outline.source().flatMap(SourceLine::year).ifPresent(year -> properties.add(issued(year)));
        for (Entry stub : stubs) {
            properties.add(new Property(PageTerms.REFERENCES, new Value.Resource(stub.iri())));
        }
        int line = outline.title().map(title -> lines.of(title.start())).orElse(0);
        return entry(names.entry(source, entry), source, properties, segments, problems.line(line));
    }

    private List<Entry> stubs(String pageSource) {
        CodePoints codePoints = new CodePoints(text);
        List<Entry> stubs = new ArrayList<>();
        for (CrossReference reference : outline.crossReferences()) {
            int line = lines.of(reference.where().start());
            String key = "x" + (stubs.size() + 1);
            Optional<Holdings.Held> known = holdings.entry(sha256, reference.headword());
            String source = known.map(held -> PageNames.lastPart(held.source()))
                    .orElseGet(() -> sourceOf(reference, pageSource, line));
            String entry = freeKey(source, known.map(held -> PageNames.lastPart(held.iri()))
                    .orElseGet(() -> Key.of(reference.headword())), key, line);
            Segment segment = segment(names.segment(source, entry, key), reference.where(), codePoints);
            stubs.add(entry(names.entry(source, entry), source,
                    List.of(new Property(PageTerms.HEADWORD, tagged(reference.headword()))), List.of(segment),
                    problems.line(line)));
        }
        return stubs;
    }

    /** The work named after the snippet; it is the page's own where it has the same title. */
    private String sourceOf(CrossReference reference, String pageSource, int line) {
        boolean own = outline.source().filter(source -> source.title().equalsIgnoreCase(reference.work())).isPresent();
        if (own) {
            return pageSource;
        }
        return sources.ofReference(reference.work(), problems.line(line));
    }

    private String freeKey(String source, String wanted, String ordinal, int line) {
        String key = wanted.isEmpty() ? ordinal : wanted;
        String free = key;
        for (int n = 2; !taken.add(names.entry(source, free)); n++) {
            free = key + "-" + ordinal + (n > 2 ? "-" + n : "");
        }
        if (!free.equals(key)) {
            problems.note(line,
                    "Another entry of this work on the page has the same name; this one was named " + free + ".",
                    "Leave one of the two out if they are the same entry.");
        }
        return free;
    }

    private Entry entry(Iri iri, String source, List<Property> properties, List<Segment> segments, Location where) {
        List<Property> all = new ArrayList<>();
        all.add(new Property(PageTerms.PART_OF, new Value.Resource(names.source(source))));
        all.add(new Property(PageTerms.PAGE_SHA256, new Value.Literal(sha256, PageTerms.STRING)));
        all.addAll(properties);
        Description description = new Description(iri, PageTerms.ENTRY, List.copyOf(all), where);
        return new Entry(description, names.source(source), Optional.of(sha256), List.copyOf(segments), List.of(),
                List.of());
    }

    private Segment segment(Iri iri, Stretch stretch, CodePoints codePoints) {
        return new Segment(iri, Optional.of(codePoints.span(stretch)), Optional.of(stretch.of(text)), Optional.empty(),
                List.of(), problems.line(lines.of(stretch.start())));
    }

    private Value tagged(String words) {
        return new Value.Text(new LangText(words, language.orElseGet(() -> Language.of(words))));
    }

    private static Property issued(String year) {
        return new Property(PageTerms.ISSUED, new Value.Literal(year, PageTerms.YEAR));
    }
}
