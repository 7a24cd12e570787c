package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Goes through the lines of one page once and sorts them. Used by one thread, for one page. */
final class OutlineBuilder {

    /** A longer first line is prose: the page has no title. */
    private static final int LONGEST_TITLE = 200;
    /** A longer cross-reference does not go on in the next line. */
    private static final int LONGEST_REFERENCE = 4_000;

    private final String text;
    private final List<Line> lines;
    private final List<Line> body = new ArrayList<>();
    private final List<Stretch> passages = new ArrayList<>();
    private final List<Stretch> references = new ArrayList<>();
    private final List<Stretch> furniture = new ArrayList<>();
    private final List<Integer> furnitureLines = new ArrayList<>();
    private Optional<Stretch> title = Optional.empty();
    private Optional<SourceLine> source = Optional.empty();
    private boolean isOfWikipedia;
    private boolean amongReferences;
    private boolean amongQuotations;
    private boolean bodyHasBegun;
    private Optional<Line> openReference = Optional.empty();
    private Optional<Line> openNotice = Optional.empty();

    OutlineBuilder(String text) {
        this.text = text;
        this.lines = Line.of(text);
    }

    PageOutline outline() {
        source = SourceLineFinder.find(text, lines);
        Stretch where = source.map(SourceLine::where).orElse(new Stretch(-1, -1));
        for (Line line : lines) {
            if (line.content().start() == where.start()) {
                alone(where);
                openReference = Optional.empty();
                amongReferences = false;
            } else if (line.content().start() < where.start() || line.content().start() >= where.end()) {
                sort(line);
            }
        }
        endBody();
        List<CrossReference> read = new ArrayList<>();
        List<Stretch> unread = new ArrayList<>();
        for (Stretch reference : references) {
            CrossReference.of(text, reference).ifPresentOrElse(read::add, () -> unread.add(reference));
        }
        passages.addAll(unread);
        passages.sort(Comparator.comparingInt(Stretch::start));
        return new PageOutline(title, List.copyOf(passages), source, isOfWikipedia, read, unread, furniture,
                furnitureLines);
    }

    private void sort(Line line) {
        String words = line.content().of(text);
        Furniture kind = Furniture.of(words);
        if (kind == Furniture.NONE && openNotice.filter(line::follows).isPresent()) {
            drop(line);
            openNotice = Optional.empty();
            return;
        }
        openNotice = kind == Furniture.NOTICE && !words.endsWith(".") ? Optional.of(line) : Optional.empty();
        if (kind != Furniture.NONE || (amongQuotations && Furniture.isQuotation(words))) {
            amongQuotations = kind == Furniture.QUOTATION_HEADING || kind == Furniture.NONE;
            amongReferences = kind == Furniture.CROSS_REFERENCE_HEADING;
            isOfWikipedia |= kind == Furniture.WIKIPEDIA;
            drop(line);
            return;
        }
        amongQuotations = false;
        if (isReference(line)) {
            reference(line);
        } else if (continuesReference(line)) {
            Stretch begun = references.removeLast();
            references.add(new Stretch(begun.start(), line.content().end()));
            openReference = Optional.of(line);
        } else {
            amongReferences = false;
            openReference = Optional.empty();
            article(line, words);
        }
    }

    private void drop(Line line) {
        endBody();
        openReference = Optional.empty();
        furniture.add(line.content());
        furnitureLines.add(line.number());
    }

    /** Below its heading every bullet is a cross-reference; elsewhere only what looks like one in full. */
    private boolean isReference(Line line) {
        int bullet = CrossReference.bullet(text, line.content());
        if (amongReferences && bullet > 0) {
            return true;
        }
        Stretch words = new Stretch(line.content().start() + bullet, line.content().end());
        return (amongReferences || bullet > 0) && CrossReference.isWhole(text, words);
    }

    private void reference(Line line) {
        endBody();
        int bullet = CrossReference.bullet(text, line.content());
        int start = line.content().start();
        if (bullet > 0) {
            furniture.add(Stretch.trimmed(text, start, start + bullet));
        }
        references.add(new Stretch(start + bullet, line.content().end()));
        openReference = Optional.of(line);
    }

    /** After the article the next line always goes on; before it, only when the reference still lacks a part. */
    private boolean continuesReference(Line line) {
        return openReference.isPresent() && line.follows(openReference.get())
                && references.getLast().length() < LONGEST_REFERENCE
                && (bodyHasBegun || !CrossReference.isWhole(text, references.getLast()));
    }

    private void article(Line line, String words) {
        int edit = Furniture.editLink(words);
        Stretch content = line.content();
        if (edit < words.length()) {
            furniture.add(new Stretch(content.start() + edit, content.end()));
            content = Stretch.trimmed(text, content.start(), content.start() + edit);
        }
        Stretch heading = heading(content);
        boolean isHeading = heading.length() < content.length() || edit < words.length();
        if (isRow(words)) {
            alone(line.content());
        } else if (title.isEmpty() && !bodyHasBegun && heading.length() <= LONGEST_TITLE) {
            title = Optional.of(heading);
            mark(content, heading);
            alone(heading);
        } else if (!bodyHasBegun && title.isPresent() && sameWords(title.get(), heading)) {
            drop(line);
        } else if (isHeading) {
            mark(content, heading);
            alone(heading);
            bodyHasBegun = true;
        } else {
            bodyHasBegun = true;
            paragraphLine(line);
        }
    }

    private void paragraphLine(Line line) {
        int bullet = CrossReference.bullet(text, line.content());
        if (bullet == 0) {
            body.add(line);
            return;
        }
        endBody();
        int start = line.content().start();
        furniture.add(Stretch.trimmed(text, start, start + bullet));
        body.add(new Line(line.number(), line.indent() + bullet, new Stretch(start + bullet, line.content().end())));
    }

    /** Without the signs of equality around it: {@code == Section ==}. */
    private Stretch heading(Stretch content) {
        int marks = 0;
        while (marks < 6 && marks * 2 + 2 < content.length() && text.charAt(content.start() + marks) == '='
                && text.charAt(content.end() - 1 - marks) == '=') {
            marks++;
        }
        Stretch inner = Stretch.trimmed(text, content.start() + marks, content.end() - marks);
        return inner.isEmpty() ? content : inner;
    }

    private void mark(Stretch content, Stretch inner) {
        for (Stretch marks : List.of(Stretch.trimmed(text, content.start(), inner.start()),
                Stretch.trimmed(text, inner.end(), content.end()))) {
            if (!marks.isEmpty()) {
                furniture.add(marks);
            }
        }
    }

    /** A row of a table or an infobox in wiki text: never cut into sentences. */
    private static boolean isRow(String words) {
        return words.startsWith("|") || words.startsWith("{|") || words.startsWith("{{") || words.startsWith("}}");
    }

    private boolean sameWords(Stretch one, Stretch other) {
        return one.of(text).toLowerCase(Locale.ROOT).equals(other.of(text).toLowerCase(Locale.ROOT));
    }

    private void alone(Stretch passage) {
        endBody();
        passages.add(passage);
    }

    private void endBody() {
        for (Stretch paragraph : Paragraphs.of(text, body)) {
            passages.addAll(SentenceSplitter.split(text, paragraph));
        }
        body.clear();
    }
}
