package org.w3id.muster.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is cited, before it takes the form of a reference manager. Nothing in it is guessed; what is not known is empty.
 *
 * @param key names it among all that is cited from here; letters, digits, and {@code . : - _}
 * @param container the larger work that it stands in
 * @param issued when it was published, as stated: a date or an EDTF text
 * @param edition which edition or version
 * @param identifiers as stated, such as an ISBN
 * @param callNumber the signature in the archive or library that keeps it
 * @param keeper the archive or library that keeps it
 * @param url where it is
 * @param notes sentences
 */
record Reference(
        Kind kind, String key, String title, List<Creator> creators, String container, String issued, String publisher,
        String edition, List<String> identifiers, String callNumber, String keeper, String language, String url,
        List<String> notes) {

    /** What sort of thing is cited, as reference managers sort them. */
    enum Kind {
        DATASET("dataset", "dataset", "DATA"), PAGE("misc", "webpage", "ELEC"), BOOK("book", "book", "BOOK"), REPORT(
                "misc", "report", "RPRT"), MANUSCRIPT("misc", "manuscript", "MANSCPT"), NEWS("misc",
                        "article-newspaper", "NEWS"), WORK("misc", "document", "GEN"), CHAPTER("incollection",
                                "chapter",
                                "CHAP"), ENCYCLOPEDIA_ENTRY("incollection", "entry-encyclopedia", "ENCYC");

        final String bibtex;
        final String csl;
        final String ris;

        Kind(String bibtex, String csl, String ris) {
            this.bibtex = bibtex;
            this.csl = csl;
            this.ris = ris;
        }
    }

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
    private static final Pattern DOI = Pattern
            .compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi: ?)?(10\\.[0-9]{4,9}/\\S+)");
    private static final Pattern ISBN = Pattern
            .compile("(?i)(?:urn:)?(?:isbn(?:-1[03])?[: ]*)?((?:97[89][- ]?)?[0-9][0-9- ]{7,12}[0-9X])");
    private static final Pattern ISSN = Pattern.compile("(?i)(?:urn:)?issn[: ]*([0-9]{4}-?[0-9]{3}[0-9X])");

    Reference {
        creators = List.copyOf(creators);
        identifiers = List.copyOf(identifiers);
        notes = List.copyOf(notes);
    }

    /**
     * A key that no other thing of the edition has.
     *
     * @param path the part of the IRI that names the thing, such as {@code death/galitsky-1997/a/c051}
     */
    static String key(String path) {
        StringBuilder key = new StringBuilder("muster:");
        path.codePoints().forEach(c -> {
            if ((c < 128 && Character.isLetterOrDigit(c)) || c == '.' || c == '-') {
                key.appendCodePoint(c);
            } else if (c == '/' || c == '#') {
                key.append(':');
            } else {
                key.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return key.toString();
    }

    Reference as(Kind other) {
        return new Reference(other, key, title, creators, container, issued, publisher, edition, identifiers,
                callNumber,
                keeper, language, url, notes);
    }

    Reference with(String otherKey, List<String> otherNotes) {
        return new Reference(kind, otherKey, title, creators, container, issued, publisher, edition, identifiers,
                callNumber, keeper, language, url, otherNotes);
    }

    /** Year, month and day, so many as are stated; empty when it is not a plain date. */
    List<Integer> date() {
        return YEAR.matcher(issued).matches()
                ? Stream.of(issued.split("-", -1)).map(Integer::parseInt).toList()
                : List.of();
    }

    Optional<String> doi() {
        return identified(DOI);
    }

    /** Without hyphens. */
    Optional<String> isbn() {
        return identified(ISBN).map(isbn -> isbn.replaceAll("[- ]", "").toUpperCase(Locale.ROOT))
                .filter(isbn -> isbn.length() == 10 || isbn.length() == 13);
    }

    Optional<String> issn() {
        return identified(ISSN);
    }

    private Optional<String> identified(Pattern pattern) {
        return identifiers.stream().map(String::strip).map(pattern::matcher).filter(found -> found.matches())
                .map(found -> found.group(1)).findFirst();
    }

    /** The notes, with the identifiers that have no field of their own and a date that is none. */
    List<String> allNotes() {
        Stream<String> others = identifiers.stream().filter(identifier -> Stream.of(DOI, ISBN, ISSN)
                .noneMatch(pattern -> pattern.matcher(identifier.strip()).matches()))
                .map(other -> "Identifier: " + other);
        Stream<String> date = issued.isEmpty() || !date().isEmpty() ? Stream.of() : Stream.of("Issued: " + issued);
        return Stream.of(others, date, notes.stream()).flatMap(all -> all).toList();
    }

    /** As a sentence of a bibliography, without an address: "V. Galitsky: Finnish Prisoners of War (1997)". */
    String brief() {
        String who = creators.stream().map(creator -> (creator.given() + " " + creator.family()).strip())
                .collect(Collectors.joining(", "));
        return (who.isEmpty() ? "" : who + ": ") + (container.isEmpty() ? title : "“" + title + "”. In: " + container)
                + (issued.isEmpty() ? "" : " (" + issued + ")");
    }

    /** The whole in plain text. */
    String text() {
        String kept = Stream.of(keeper, callNumber).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return Stream.of(brief(), publisher, kept, String.join(". ", notes), url).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
