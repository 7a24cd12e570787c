package org.w3id.muster.site.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.words.Visit;

/** Makes the page of a thing: the head, the parts that its kind has, what is left, the notes, the closing. Stateless. */
public final class PageComposer {

    private static final int MOST_CUTS = 5;

    /**
     * The pages that a kind of thing has.
     *
     * @param lede the sentence below the name
     * @param own links that the parts show, so that the connections leave them out
     */
    private record Kind(Function<Composition, List<Part>> parts, Function<Composition, Line> lede, Set<Node> own) {}

    private static final Set<Node> RELATIONS = Set.copyOf(Terms.RELATIONS);
    private static final Kind BODY = new Kind(BodyPage::parts, BodyPage::lede, RELATIONS);
    private static final Kind HAPPENING = new Kind(HappeningPage::parts, PageComposer::noLede,
            with(RELATIONS, Terms.DEFINED_BY));
    private static final Kind CONCEPT = new Kind(ConceptPage::parts, ConceptPage::lede, Set.of());
    private static final Kind ACCOUNT = new Kind(AccountPage::parts, AccountPage::lede,
            Set.of(Terms.HAS_NAME));
    private static final Kind OTHER = new Kind(OtherPage::parts, PageComposer::noLede, Set.of());

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("Person", new Kind(PersonPage::parts, PersonPage::lede, RELATIONS)),
            Map.entry("Organization", BODY),
            Map.entry("MilitaryUnit", BODY),
            Map.entry("PersonGroup", new Kind(GroupPage::parts, GroupPage::lede,
                    with(RELATIONS, Terms.DISJOINT_FROM, Terms.HAPPENED_TO))),
            Map.entry("DetentionSite", new Kind(DetentionSitePage::parts,
                    DetentionSitePage::lede, RELATIONS)),
            Map.entry("Place", new Kind(PlacePage::parts, PageComposer::noLede, RELATIONS)),
            Map.entry("Event", HAPPENING),
            Map.entry("MilitaryEvent", HAPPENING),
            Map.entry("LegalAct",
                    new Kind(LegalActPage::parts, PageComposer::noLede, RELATIONS)),
            Map.entry("Source", new Kind(SourcePage::parts, SourcePage::lede,
                    Set.of(Terms.PART_OF, Terms.COPY_OF))),
            Map.entry("Entry", new Kind(EntryPage::parts, EntryPage::lede, Set.of(Terms.REFERENCES))),
            Map.entry("Segment", new Kind(PassagePage::parts, PassagePage::lede, Set.of(Terms.EVIDENCE))),
            Map.entry("Concept", CONCEPT),
            Map.entry("ConceptScheme", CONCEPT));

    /** Events without a name of their own: what makes one a member of a group. */
    private static final Set<String> DEFINING = Set.of("Capture", "Detention", "Departure", "Sentencing", "Death");

    private PageComposer() {}

    /**
     * Makes a page.
     *
     * @param listings what the index lists for the page
     * @param path the address of the page on this server, without a suffix
     * @param next where the page goes on; empty when the dossier holds all of it
     */
    public static Page compose(Dossier dossier, Listings listings, Edition edition, String path,
            Optional<String> next, Visit visit) {
        Composition composition = new Composition(dossier, listings, visit);
        boolean account = dossier.isAccount(dossier.thing());
        String className = dossier.className(dossier.thing());
        Kind kind = account ? ACCOUNT : KINDS.getOrDefault(kind(className), OTHER);
        Heading heading = heading(composition, kind, account
                ? visit.say("class.account")
                : ClassWords.singular(kind(className), visit.words()));
        Parts parts = new Parts().add(kind.parts().apply(composition));
        Optional<Part> identity = CommonParts.identity(composition);
        parts.add(CommonParts.otherAccounts(composition)).add(CommonParts.connections(composition, kind.own()))
                .add(identity);
        return new Page(heading, parts.list(), composition.notes().build(),
                closing(composition, heading, edition, path, next));
    }

    /** What the page of a thing is called. */
    public static Piece title(Dossier dossier, Visit visit) {
        return title(new Phrases(dossier.in(visit.language()), visit));
    }

    private static Piece title(Phrases phrases) {
        Dossier dossier = phrases.dossier();
        return dossier.first(dossier.thing(), Terms.IN_ENTRY).isPresent()
                ? Piece.plain(phrases.title(dossier.thing()))
                : phrases.thing(dossier.thing()).unlinked();
    }

    private static String kind(String className) {
        return DEFINING.contains(className) ? "Event" : className;
    }

    private static Set<Node> with(Set<Node> some, Node... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private static Heading heading(Composition composition, Kind kind, String noun) {
        Dossier dossier = composition.dossier();
        Phrases phrases = composition.phrases();
        Node thing = dossier.thing();
        Piece title = title(phrases);
        List<Piece> others = dossier.first(thing, Terms.IN_ENTRY).isPresent()
                ? List.of()
                : Stream.of(Terms.PREF_LABEL, Terms.TITLE, Terms.ALT_LABEL)
                        .flatMap(property -> dossier.texts(thing, property).stream()).map(phrases::text)
                        .filter(name -> !name.text().equals(title.text())).distinct().toList();
        return new Heading(title, noun, within(composition), others, kind.lede().apply(composition),
                Line.joined(" ", dossier.texts(thing, Terms.NOTE).stream().limit(1)
                        .map(note -> Line.of(phrases.text(note))).toList()));
    }

    /** What it stands in: of an account its entry, of an entry its work, of a word its list. */
    private static List<Piece> within(Composition composition) {
        Dossier dossier = composition.dossier();
        List<Piece> within = new ArrayList<>();
        Node thing = dossier.thing();
        Optional<Node> entry = dossier.className(thing).equals("Entry")
                ? Optional.of(thing)
                : dossier.first(thing, Terms.IN_ENTRY);
        entry.flatMap(node -> dossier.first(node, Terms.PART_OF)).map(composition.phrases()::thing)
                .ifPresent(within::add);
        entry.filter(node -> !node.equals(thing)).map(composition.phrases()::thing).ifPresent(within::add);
        dossier.first(thing, Terms.IN_SCHEME).map(composition.phrases()::thing).ifPresent(within::add);
        return within;
    }

    private static Closing closing(Composition composition, Heading heading, Edition edition, String path,
            Optional<String> next) {
        Dossier dossier = composition.dossier();
        String iri = dossier.thing().getURI();
        List<String> cuts = dossier.cut().entrySet().stream()
                .map(cut -> composition.say("closing.cut", composition.phrases().properties().backward(cut.getKey()),
                        NumberWords.of(BigDecimal.valueOf(cut.getValue()), composition.phrases().language())))
                .sorted().limit(MOST_CUTS).toList();
        Optional<Citation> citation = edition.citable()
                ? Optional.of(Citation.of(dossier, heading.title().text(), edition))
                : Optional.empty();
        return new Closing(iri, path, edition.shortId(), edition.issued(), citation,
                composition.phrases().visit().link(Links.query(PageQuery.facts(dossier.thing(), dossier.base()))),
                next.map(composition.phrases().visit()::link),
                SchemaOrg.of(dossier, heading, edition), cuts);
    }

    private static Line noLede(Composition composition) {
        return Line.EMPTY;
    }
}
