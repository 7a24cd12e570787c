package org.w3id.muster.entry.page;

import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/** Shows a page to a person: headword, source, numbered passages with their offsets, cross-references, problems. Stateless. */
public final class PageReport {

    private PageReport() {}

    /** The report as lines of text. The first entry is the page's own, the others are those it points to. */
    public static String of(DataFile page) {
        StringBuilder report = new StringBuilder();
        if (!page.entries().isEmpty()) {
            article(report, page, page.entries().getFirst());
            if (page.entries().size() > 1) {
                report.append("\nPoints to\n");
            }
            for (Entry other : page.entries().subList(1, page.entries().size())) {
                report.append("  ").append(other.iri()).append('\n');
                other.segments().forEach(segment -> passage(report, segment));
            }
        }
        if (!page.problems().isEmpty()) {
            report.append(report.isEmpty() ? "" : "\n").append("To look at\n");
        }
        page.problems().forEach(problem -> report.append("  ").append(onOneLine(problem.toString())).append('\n'));
        return report.toString();
    }

    private static void article(StringBuilder report, DataFile page, Entry entry) {
        String headword = words(entry.description(), PageTerms.HEADWORD);
        report.append(headword.isEmpty() ? "(no title)" : headword).append('\n');
        report.append("  entry   ").append(entry.iri()).append('\n');
        report.append("  source  ")
                .append(page.sources().stream().filter(s -> s.iri().equals(entry.source())).findFirst()
                        .map(PageReport::source).orElseGet(() -> known(entry.source())))
                .append('\n');
        entry.pageSha256().ifPresent(sha256 -> report.append("  page    SHA-256 ").append(sha256).append('\n'));
        report.append("\nPassages (code points, end exclusive)\n");
        entry.segments().forEach(segment -> passage(report, segment));
    }

    /** A source that the page does not describe: known already, or not named. */
    private static String known(Iri source) {
        return PageNames.lastPart(source).equals(PageSources.UNNAMED) ? "not named" : source.value();
    }

    private static String source(Description source) {
        String author = words(source, PageTerms.CREATOR);
        String year = words(source, PageTerms.ISSUED);
        return words(source, PageTerms.TITLE) + " · " + (author.isEmpty() ? "no author named" : author) + " · "
                + (year.isEmpty() ? "no year named" : year);
    }

    private static void passage(StringBuilder report, Segment segment) {
        String span = segment.span().map(s -> s.start() + "–" + s.end()).orElse("");
        report.append(String.format(Locale.ROOT, "  %-4s %12s  %s\n", PageNames.lastPart(segment.iri()), span,
                onOneLine(segment.exactText().orElse(""))));
    }

    /** Control characters of a page must not reach a terminal. */
    private static String onOneLine(String words) {
        return words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String words(Description description, Iri property) {
        for (Description.Property candidate : description.properties()) {
            if (candidate.iri().equals(property)) {
                return onOneLine(switch (candidate.value()) {
                    case Value.Text text -> text.text().text();
                    case Value.Literal literal -> literal.lexical();
                    default -> "";
                });
            }
        }
        return "";
    }
}
