package org.w3id.muster.site.page;

import java.util.Locale;
import java.util.stream.Collectors;

/** A reference as an entry of BibTeX. Stateless. */
final class BibtexEntry {

    private BibtexEntry() {}

    static String of(Reference reference) {
        StringBuilder entry = new StringBuilder("@" + reference.kind().bibtex + "{" + reference.key() + ",\n");
        field(entry, "title", escaped(reference.title()));
        field(entry, "author",
                reference.creators().stream().map(BibtexEntry::name).collect(Collectors.joining(" and ")));
        field(entry, "booktitle", escaped(reference.container()));
        if (!reference.date().isEmpty()) {
            field(entry, "year", String.format(Locale.ROOT, "%04d", reference.date().getFirst()));
        }
        if (reference.date().size() > 1) {
            field(entry, "month", Integer.toString(reference.date().get(1)));
        }
        field(entry, "publisher", escaped(reference.publisher()));
        field(entry, "version", escaped(reference.edition()));
        reference.isbn().ifPresent(isbn -> field(entry, "isbn", isbn));
        reference.issn().ifPresent(issn -> field(entry, "issn", issn));
        reference.doi().ifPresent(doi -> field(entry, "doi", doi));
        field(entry, "library", escaped(reference.keeper()));
        field(entry, "number", escaped(reference.callNumber()));
        field(entry, "language", escaped(reference.language()));
        field(entry, "note", escaped(String.join(". ", reference.allNotes())));
        field(entry, "url", reference.url().replaceAll("[{}\\\\\\s]", ""));
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** In braces of its own where family and given name are not told apart, as BibTeX would part them. */
    private static String name(Creator creator) {
        return creator.toldApart()
                ? escaped(creator.family()) + ", " + escaped(creator.given())
                : "{" + escaped(creator.family()) + "}";
    }

    /** Characters that TeX would take for its own. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(character);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
