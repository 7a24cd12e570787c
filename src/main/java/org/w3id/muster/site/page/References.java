package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.muster.site.page.Reference.Kind;
import org.w3id.muster.vocab.Pow;

/**
 * What the page of a thing cites: of a work the work, of an entry or a passage that in its work, of anything else our page of
 * it, and of what one source says also that source with the place in it. Stateless.
 */
final class References {

    private static final String OURS = "Muster";
    private static final Node CREATOR = DCTerms.creator.asNode();
    private static final Node PUBLISHER = DCTerms.publisher.asNode();
    private static final Node IDENTIFIER = DCTerms.identifier.asNode();
    private static final Node CALL_NUMBER = Terms.node(Pow.CALL_NUMBER);
    private static final Node HELD_BY = Terms.node(Pow.HELD_BY);
    private static final Node REVISION = Terms.node(Pow.REVISION);
    private static final Map<String, Kind> KINDS = Map.of("archival", Kind.MANUSCRIPT, "official", Kind.REPORT, "press",
            Kind.NEWS, "memoir", Kind.BOOK, "web", Kind.PAGE);

    private References() {}

    /** @param title what the page is called */
    static Reference of(Dossier dossier, String title, Edition edition) {
        Node thing = dossier.thing();
        return switch (dossier.className(thing)) {
            case "Source" -> told(work(dossier, thing, title, edition), thing, edition);
            case "Entry" -> told(entry(dossier, thing, edition), thing, edition);
            case "Segment" -> told(passage(dossier, thing, title, edition), thing, edition);
            default -> page(title, thing.getURI(), edition, sources(dossier, thing, edition));
        };
    }

    /** Our page, within an edition of our data. */
    static Reference page(String title, String iri, Edition edition, List<String> notes) {
        return new Reference(Kind.PAGE, key(iri, edition), line(title), List.of(new Creator(OURS, "")), OURS,
                edition.issued(), "", edition.shortId(), List.of(), "", "", "", iri,
                Stream.concat(Stream.of(editionNote(edition)), notes.stream()).toList());
    }

    /** The edition itself. */
    static Reference edition(String title, String iri, Edition edition, String publisher) {
        return new Reference(Kind.DATASET, key(iri, edition) + "-" + edition.shortId(), line(title),
                List.of(new Creator(publisher, "")), "", edition.issued(), publisher, edition.shortId(), List.of(), "",
                "",
                "", iri, Stream.concat(Stream.of(editionNote(edition)),
                        edition.license().stream().map(license -> "Licence: " + license)).toList());
    }

    private static String editionNote(Edition edition) {
        return "Edition " + edition.shortId()
                + (edition.issued().isEmpty() ? "" : ", newest date in the data: " + edition.issued());
    }

    /** With where we say so. */
    private static Reference told(Reference cited, Node thing, Edition edition) {
        List<String> notes = new ArrayList<>(cited.notes());
        notes.add("Described in " + OURS + ", edition " + edition.shortId() + ": " + thing.getURI());
        return cited.with(cited.key(), notes);
    }

    private static Reference work(Dossier dossier, Node work, String title, Edition edition) {
        List<String> identifiers = all(dossier, work, IDENTIFIER);
        String url = url(dossier, work);
        Kind kind = KINDS.getOrDefault(dossier.key(work, Terms.SOURCE_KIND), Kind.WORK);
        Reference cited = new Reference(kind, key(work.getURI(), edition), line(title), creators(dossier, work), "",
                dossier.literal(work, Terms.ISSUED).orElse(""), publisher(dossier, work),
                dossier.literal(work, REVISION).orElse(""), identifiers,
                line(dossier.literal(work, CALL_NUMBER).orElse("")),
                dossier.first(work, HELD_BY).map(dossier::name).orElse(""),
                String.join(", ", all(dossier, work, Terms.LANGUAGE)), url, List.of());
        return kind == Kind.WORK
                ? cited.as(cited.isbn().isPresent() ? Kind.BOOK : url.isEmpty() ? kind : Kind.PAGE)
                : cited;
    }

    private static Reference entry(Dossier dossier, Node entry, Edition edition) {
        Optional<Node> whole = dossier.first(entry, Terms.PART_OF);
        Reference own = work(dossier, entry, dossier.name(entry), edition);
        if (whole.isEmpty()) {
            return own;
        }
        Reference work = work(dossier, whole.get(), dossier.name(whole.get()), edition);
        Kind kind = switch (dossier.key(whole.get(), Terms.SOURCE_KIND)) {
            case "reference" -> Kind.ENCYCLOPEDIA_ENTRY;
            case "scholarly", "memoir" -> Kind.CHAPTER;
            default -> work.kind();
        };
        return new Reference(kind, own.key(), own.title(), own.creators().isEmpty() ? work.creators() : own.creators(),
                work.title(), either(own.issued(), work.issued()), either(own.publisher(), work.publisher()),
                either(own.edition(), work.edition()),
                own.identifiers().isEmpty() ? work.identifiers() : own.identifiers(),
                either(own.callNumber(), work.callNumber()), either(own.keeper(), work.keeper()),
                either(own.language(), work.language()), either(own.url(), work.url()), List.of());
    }

    private static Reference passage(Dossier dossier, Node passage, String title, Edition edition) {
        return dossier.first(passage, Terms.IN_ENTRY).map(entry -> {
            List<String> place = place(dossier, passage).stream().toList();
            return entry(dossier, entry, edition).with(key(passage.getURI(), edition), place);
        }).orElseGet(() -> page(title, passage.getURI(), edition, List.of()));
    }

    /** The page or sheet; else which characters of the text. */
    private static Optional<String> place(Dossier dossier, Node passage) {
        return dossier.literal(passage, Terms.LOCATOR).map(References::line)
                .or(() -> dossier.literal(passage, Terms.START_OFFSET).flatMap(start -> dossier
                        .literal(passage, Terms.END_OFFSET).map(end -> "characters " + start + "–" + end)));
    }

    /** Behind what one source says: the work, and the place in it. */
    private static List<String> sources(Dossier dossier, Node account, Edition edition) {
        String place = dossier.objects(account, Terms.EVIDENCE).stream()
                .flatMap(passage -> place(dossier, passage).stream()).distinct().collect(Collectors.joining("; "));
        return dossier.objects(account, Terms.IN_ENTRY).stream().map(entry -> {
            Reference source = entry(dossier, entry, edition);
            String kept = Stream.of(source.keeper(), source.callNumber()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            return "Source: " + Stream.of(source.brief(), kept, place, source.url()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }).toList();
    }

    private static String key(String iri, Edition edition) {
        String base = edition.base();
        return Reference.key(iri.startsWith(base + "id/")
                ? iri.substring(base.length() + 3)
                : iri.replaceFirst("^[a-z]+://[^/]*/", ""));
    }

    private static List<Creator> creators(Dossier dossier, Node work) {
        return all(dossier, work, CREATOR).stream().map(Creator::of).toList();
    }

    private static String publisher(Dossier dossier, Node work) {
        return dossier.first(work, PUBLISHER).map(dossier::name).map(References::line).orElse("");
    }

    private static String url(Dossier dossier, Node work) {
        return dossier.objects(work, Terms.DIGITAL_COPY).stream().filter(Node::isURI).map(Node::getURI)
                .filter(iri -> iri.startsWith("http")).findFirst().orElse("");
    }

    private static List<String> all(Dossier dossier, Node work, Node property) {
        return dossier.objects(work, property).stream().map(dossier::name).map(References::line).toList();
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    /** On one line, without what no reader prints. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
