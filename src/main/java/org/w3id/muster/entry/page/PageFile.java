package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String UNNAMED = "unnamed";

    private final PageNames names;
    private final String text;
    private final String sha256;
    private final Optional<String> language;
    private final PageOutline outline;
    private final PageProblems problems;
    private final LineNumbers lines;
    private final Map<String, Description> sources = new LinkedHashMap<>();
    private final Set<Iri> taken = new HashSet<>();

    PageFile(PageNames names, String text, String sha256, Optional<String> language, PageProblems problems) {
        this.names = names;
        this.text = text;
        this.sha256 = sha256;
        this.language = language;
        this.outline = PageOutline.of(text);
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
        String source = sourceOfPage();
        String entry = entryKey();
        taken.add(names.entry(source, entry));
        List<Entry> stubs = stubs(source);
        List<Entry> entries = new ArrayList<>();
        entries.add(mainEntry(source, entry, stubs));
        entries.addAll(stubs);
        return file(entries);
    }

    private DataFile file(List<Entry> entries) {
        return new DataFile(List.copyOf(sources.values()), List.of(), List.of(), List.copyOf(entries), problems.list());
    }

    private String sourceOfPage() {
        if (outline.source().isPresent()) {
            SourceLine line = outline.source().get();
            if (line.guessed()) {
                problems.note(lines.of(line.where().start()),
                        "Title and author of the source line could be told apart only by their order.",
                        "Check title and creator of the source.");
            }
            String key = Key.of(line.title() + line.year().map(year -> " " + year).orElse(""));
            if (!key.isEmpty()) {
                return source(key, line.title(), line.author(), line.year(),
                        problems.line(lines.of(line.where().start())));
            }
        } else if (outline.isOfWikipedia()) {
            return source("wikipedia", "Wikipedia", Optional.empty(), Optional.empty(), problems.page());
        }
        problems.error("The page does not say which work it is from: no line such as “Work title. Author. 2014.”.",
                "Add that line after the article; the author may be missing: “Work title. . 2014.”");
        return UNNAMED;
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
        return UNNAMED;
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
            String source = sourceOf(reference, pageSource, line);
            String entry = freeKey(source, reference, key, line);
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
        String key = Key.of(reference.work());
        return source(key.isEmpty() ? UNNAMED : key, reference.work(), Optional.empty(), Optional.empty(),
                problems.line(line));
    }

    private String freeKey(String source, CrossReference reference, String ordinal, int line) {
        String key = Key.of(reference.headword());
        if (key.isEmpty()) {
            key = ordinal;
        }
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

    private String source(String key, String title, Optional<String> author, Optional<String> year, Location where) {
        if (!sources.containsKey(key)) {
            List<Property> properties = new ArrayList<>();
            properties.add(new Property(PageTerms.TITLE, tagged(title)));
            properties.add(new Property(PageTerms.SOURCE_KIND, new Value.Resource(PageTerms.REFERENCE)));
            properties.add(new Property(PageTerms.ACCESS_RIGHTS, new Value.Resource(PageTerms.OPEN)));
            author.ifPresent(
                    name -> properties.add(new Property(PageTerms.CREATOR, new Value.Literal(name, PageTerms.STRING))));
            year.ifPresent(issued -> properties.add(issued(issued)));
            sources.put(key, new Description(names.source(key), PageTerms.SOURCE, List.copyOf(properties), where));
        }
        return key;
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
