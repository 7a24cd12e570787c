package org.w3id.muster.site.page;

import java.util.Map;
import org.apache.jena.graph.Node;

/** What properties are called, seen from the one side and from the other. Stateless. */
final class PropertyWords {

    /** Words that stand before a value, and before what has the thing as its value. */
    private record Label(String forward, String backward) {}

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("childOf", new Label("Child of", "Parent of")),
            Map.entry("siblingOf", new Label("Brother or sister of", "Brother or sister of")),
            Map.entry("partOf", new Label("Part of", "Its parts")),
            Map.entry("locatedIn", new Label("Lies in", "In it lie")),
            Map.entry("operatedBy", new Label("Run by", "Ran")),
            Map.entry("successorOf", new Label("Continues", "Continued by")),
            Map.entry("siteType", new Label("Kind of site", "Sites of this kind")),
            Map.entry("signatory", new Label("Signed by", "Signed")),
            Map.entry("boundBy", new Label("Bound", "Bound by")),
            Map.entry("allegiance", new Label("Fought for or served", "Those who fought for it or served it")),
            Map.entry("nationality", new Label("Nationality as recorded", "Recorded with this nationality")),
            Map.entry("identification", new Label("How far it is known", "Sites known this far")),
            Map.entry("identifiedWith", new Label("Perhaps the same as", "Perhaps the same as")),
            Map.entry("criterion", new Label("Who belongs to it", "Groups of people it marks out")),
            Map.entry("definedBy", new Label("What makes one a member", "Groups it makes")),
            Map.entry("disjointFrom", new Label("Nobody is also in", "Nobody is also in")),
            Map.entry("eventType", new Label("Kind of event", "Events of this kind")),
            Map.entry("cause", new Label("Cause", "Deaths with this cause")),
            Map.entry("circumstance", new Label("Circumstances", "Where this is told")),
            Map.entry("statedReason", new Label("Reason given", "Where this reason is given")),
            Map.entry("penalty", new Label("Penalty", "Where this penalty was imposed")),
            Map.entry("penaltyDuration", new Label("For how long", "")),
            Map.entry("rank", new Label("Rank", "Who had this rank")),
            Map.entry("role", new Label("Role", "Who had this role")),
            Map.entry("inOrganization", new Label("In", "People in it")),
            Map.entry("affiliate", new Label("Who", "Units, ranks and roles")),
            Map.entry("happenedTo", new Label("Who or what", "What happened to it")),
            Map.entry("carriedOutBy", new Label("By whom", "What it did")),
            Map.entry("participant", new Label("Who took part", "Took part in")),
            Map.entry("place", new Label("Where", "What happened here")),
            Map.entry("heldAt", new Label("Held at", "Held here")),
            Map.entry("destination", new Label("To", "Brought or sent here")),
            Map.entry("ends", new Label("What it ended", "How it ended")),
            Map.entry("after", new Label("Later than", "Earlier than")),
            Map.entry("during", new Label("In the course of", "In its course")),
            Map.entry("time", new Label("When", "")),
            Map.entry("quantity", new Label("Number", "")),
            Map.entry("base", new Label("Share of", "Shares of it")),
            Map.entry("population", new Label("Who is counted", "Figures")),
            Map.entry("subject", new Label("About", "What sources say")),
            Map.entry("property", new Label("What is said", "Where this is said")),
            Map.entry("value", new Label("Value", "What names it")),
            Map.entry("literalValue", new Label("Value", "")),
            Map.entry("says", new Label("Says, in our words", "")),
            Map.entry("wording", new Label("In the words of the source", "")),
            Map.entry("negated", new Label("Denied by the source", "")),
            Map.entry("certainty", new Label("How sure the source is", "What is said so")),
            Map.entry("assertedBy", new Label("Said by", "What it says")),
            Map.entry("evidence", new Label("Rests on", "What rests on it")),
            Map.entry("inferredFrom", new Label("Inferred by us from", "What we infer from it")),
            Map.entry("readingOf", new Label("Another way to read", "Also read as")),
            Map.entry("conflictsWith", new Label("Cannot hold together with", "Cannot hold together with")),
            Map.entry("inEntry", new Label("Stands in", "What stands in it")),
            Map.entry("standing", new Label("Our assessment", "What we assess so")),
            Map.entry("standingReason", new Label("Because", "")),
            Map.entry("standingBy", new Label("Assessed by", "")),
            Map.entry("standingOn", new Label("Assessed on", "")),
            Map.entry("hasName", new Label("Name", "Name of")),
            Map.entry("nameText", new Label("Name", "")),
            Map.entry("nameKind", new Label("Kind of name", "Names of this kind")),
            Map.entry("givenName", new Label("Given name", "")),
            Map.entry("patronymic", new Label("Patronymic", "")),
            Map.entry("familyName", new Label("Family name", "")),
            Map.entry("scheme", new Label("Transliterated by", "Names transliterated so")),
            Map.entry("issuedBy", new Label("Given out by", "Numbers it gave out")),
            Map.entry("sourceKind", new Label("Kind of source", "Sources of this kind")),
            Map.entry("copyOf", new Label("Copy of", "Copies of it")),
            Map.entry("digitalCopy", new Label("Read it at", "")),
            Map.entry("callNumber", new Label("Call number", "")),
            Map.entry("heldBy", new Label("Kept by", "Keeps")),
            Map.entry("revision", new Label("Version", "")),
            Map.entry("pageSha256", new Label("SHA-256 of the page", "")),
            Map.entry("exactText", new Label("In the words of the source", "")),
            Map.entry("abstract", new Label("In our words", "")),
            Map.entry("startOffset", new Label("From character", "")),
            Map.entry("endOffset", new Label("To character", "")),
            Map.entry("bibliographicCitation", new Label("Where it stands", "")),
            Map.entry("formation", new Label("Formation", "")),
            Map.entry("hasGeometry", new Label("Where on the map", "")),
            Map.entry("edtf", new Label("As ISO 8601-2 writes it (EDTF)", "Dates written so")),
            Map.entry("P81a_end_of_the_begin", new Label("Had begun by", "Had begun by then")),
            Map.entry("P81b_begin_of_the_end", new Label("Had not ended before", "Had not ended before")),
            Map.entry("isReplacedBy", new Label("Now part of", "Named in sources")),
            Map.entry("exactMatch", new Label("The same elsewhere", "The same elsewhere")),
            Map.entry("closeMatch", new Label("Nearly the same elsewhere", "Nearly the same elsewhere")),
            Map.entry("broadMatch", new Label("Wider elsewhere", "")),
            Map.entry("broader", new Label("Wider", "Narrower")),
            Map.entry("narrower", new Label("Narrower", "Wider")),
            Map.entry("inScheme", new Label("In the list", "In this list")),
            Map.entry("topConceptOf", new Label("Begins the list", "Begins with")),
            Map.entry("hasTopConcept", new Label("Begins with", "Begins the list")),
            Map.entry("prefLabel", new Label("Called", "")),
            Map.entry("altLabel", new Label("Also called", "")),
            Map.entry("note", new Label("Note", "")),
            Map.entry("scopeNote", new Label("Note", "")),
            Map.entry("definition", new Label("Meaning", "")),
            Map.entry("example", new Label("Example", "")),
            Map.entry("title", new Label("Title", "")),
            Map.entry("creator", new Label("Author", "Works")),
            Map.entry("issued", new Label("Date of the work", "")),
            Map.entry("license", new Label("Licence", "")),
            Map.entry("accessRights", new Label("Open to", "Sources with these rights")),
            Map.entry("language", new Label("Language", "")),
            Map.entry("identifier", new Label("Number", "")),
            Map.entry("references", new Label("Refers to", "Referred to by")),
            Map.entry("type", new Label("Kind", "")));

    private PropertyWords() {}

    /** How it is called before its value. */
    static String forward(Node property) {
        String key = Links.localName(property.getURI());
        Label label = LABELS.get(key);
        return label == null ? Links.spaced(key) : label.forward();
    }

    /** How it is called before what has the thing as its value. */
    static String backward(Node property) {
        String key = Links.localName(property.getURI());
        Label label = LABELS.get(key);
        return label == null || label.backward().isEmpty() ? Links.spaced(key) + " (from)" : label.backward();
    }
}
