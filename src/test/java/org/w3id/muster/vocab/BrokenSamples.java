package org.w3id.muster.vocab;

import java.util.List;
import java.util.stream.Stream;

/** Changes to {@link Samples} that break exactly one rule each. */
final class BrokenSamples {

    static final String DIED_BEFORE_CAPTURE = ":otherdeath a pow:Death ; pow:inEntry :other ; pow:evidence :page75 ; "
            + "pow:happenedTo :man ; pow:time :before ."
            + "\n:before a pow:TimeExtent ; pow:edtf \"1941\" ; pow:earliest \"1941-01-01\"^^xsd:date ; pow:latest \"1941-12-31\"^^xsd:date .";

    private static final String SITE = " ; pow:precision <https://w3id.org/muster/concept/precision/site> .";
    private static final String ACCOUNT = " ; pow:inEntry :entry ; pow:evidence :passage ";

    /**
     * @param shape the shape that must fire, and no other
     * @param blocks the changed descriptions
     */
    record Broken(String shape, List<String> blocks) {

        Broken(String shape, String... blocks) {
            this(shape, List.of(blocks));
        }

        @Override
        public String toString() {
            return shape + ": " + String.join(" ", blocks);
        }
    }

    private BrokenSamples() {}

    static Stream<Broken> all() {
        return Stream.of(misspelt(), values(), accounts(), things(), numbersAndTimes(), order()).flatMap(s -> s);
    }

    /** A property that the class does not have: only closed shapes find these. */
    private static Stream<Broken> misspelt() {
        String typo = "; skos:prefLabal \"x\"@en .";
        return Stream.of(
                new Broken("PersonShape",
                        ":man a pow:Person ; skos:prefLabel \"A Man\"@en ; pow:hasName :name ; pow:heldAt :camp ."),
                new Broken("OrganizationShape", ":guard a pow:Organization ; skos:prefLabel \"A Guard\"@en " + typo),
                new Broken("MilitaryUnitShape", ":unit a pow:MilitaryUnit ; skos:prefLabel \"1st\"@en " + typo),
                new Broken("PersonGroupShape", ":dead a pow:PersonGroup ; pow:partOf :captives " + typo),
                new Broken("PlaceShape", ":town a pow:Place ; skos:prefLabel \"A Town\"@en " + typo),
                new Broken("DetentionSiteShape", ":camp a pow:DetentionSite ; skos:prefLabel \"A Camp\"@en " + typo),
                new Broken("LegalActShape", ":treaty a pow:LegalAct ; skos:prefLabel \"A Treaty\"@en " + typo),
                new Broken("MilitaryEventShape",
                        ":war a pow:MilitaryEvent ; skos:prefLabel \"A War\"@en ; pow:inEntry :entry ."),
                new Broken("CaptureShape",
                        ":capture a pow:Capture ; pow:happenedTo :man ; pow:captor :army" + ACCOUNT + "."),
                new Broken("DetentionShape",
                        ":stay a pow:Detention ; pow:happenedTo :man ; pow:helt :camp" + ACCOUNT + "."),
                new Broken("DepartureShape", ":escape a pow:Departure ; pow:heldAt :camp" + ACCOUNT + "."),
                new Broken("SentencingShape", ":sentence a pow:Sentencing ; pow:offence :x" + ACCOUNT + "."),
                new Broken("DeathShape",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:manner :x" + ACCOUNT + "."),
                new Broken("EventShape",
                        ":birth a pow:Event ; pow:eventType <https://w3id.org/muster/concept/event-type/birth> ; pow:rank :x"
                                + ACCOUNT + "."),
                new Broken("AffiliationShape",
                        ":rank a pow:Affiliation ; pow:affiliate :man ; pow:inOrganization :army ; pow:unit :x"
                                + ACCOUNT + "."),
                new Broken("ObservationShape",
                        ":some a pow:Observation ; pow:population :dead ; pow:quantity :several ; pow:measure :x"
                                + ACCOUNT + "."),
                new Broken("StatementShape",
                        ":view a pow:Statement ; pow:subject :man ; pow:says \"so\"@en ; pow:opposedTo :x"
                                + ACCOUNT + "."),
                new Broken("NameShape", ":name a pow:Name ; pow:nameText \"x\"@ru ; pow:name \"x\"" + ACCOUNT + "."),
                new Broken("QuantityShape",
                        ":several a pow:Quantity ; pow:wording \"several\"@en ; pow:openBound true ."),
                new Broken("TimeExtentShape", ":once a pow:TimeExtent ; pow:wording \"once\"@en ; pow:date \"1942\" ."),
                new Broken("SourceShape",
                        ":mirror a pow:Source ; dct:title \"A mirror\"@en ; dct:bibliographiccitation \"x\" ; "
                                + "dct:accessRights <https://w3id.org/muster/concept/access-rights/open> ."),
                new Broken("EntryShape",
                        ":other a pow:Entry ; pow:partOf :source ; skos:prefLabel \"Others\"@en ; pow:inEntry :entry ."),
                new Broken("SegmentShape",
                        ":page75 a pow:Segment ; pow:inEntry :other ; dct:bibliographicCitation \"p. 75\" ; pow:text \"x\" ."),
                new Broken("ConceptShape", ":k a skos:Concept ; skos:inScheme :s " + typo),
                new Broken("GeometryShape",
                        ":point a geo:Geometry ; geo:asWKT \"POINT(13.26 52.77)\"^^geo:wktLiteral ; geo:asGML \"x\""
                                + SITE));
    }

    /** Values of the wrong kind. */
    private static Stream<Broken> values() {
        return Stream.of(
                new Broken("happenedTo", ":otherdeath a pow:Death ; pow:happenedTo :camp" + ACCOUNT + "."),
                new Broken("happenedTo", ":otherdeath a pow:Death ; pow:happenedTo :nobody" + ACCOUNT + "."),
                new Broken("heldAt", ":stay a pow:Detention ; pow:happenedTo :man ; pow:heldAt :town" + ACCOUNT + "."),
                new Broken("place",
                        ":birth a pow:Event ; pow:eventType <https://w3id.org/muster/concept/event-type/birth> ; pow:place :army"
                                + ACCOUNT + "."),
                new Broken("time",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:time :summer , :once" + ACCOUNT + "."),
                new Broken("cause",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:cause <https://w3id.org/muster/concept/penalty/death>"
                                + ACCOUNT + "."),
                new Broken("penalty",
                        ":sentence a pow:Sentencing ; pow:penalty <https://w3id.org/muster/concept/penalty/death> , "
                                + "<https://w3id.org/muster/concept/penalty/hard-labor>" + ACCOUNT + "."),
                new Broken("penaltyDuration",
                        ":sentence a pow:Sentencing ; pow:penaltyDuration \"25 years\"" + ACCOUNT + "."),
                new Broken("wording",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:wording \"no language\"" + ACCOUNT + "."),
                new Broken("evidence",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:inEntry :entry ; pow:evidence :entry ."),
                new Broken("inEntry",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:inEntry :entry , :other ; pow:evidence :passage ."),
                new Broken("prefLabel", ":guard a pow:Organization ; skos:prefLabel \"A Guard\"@en , \"Another\"@en ."),
                new Broken("exactMatch", ":guard a pow:Organization ; skos:prefLabel \"A Guard\"@en ; "
                        + "skos:exactMatch <https://www.wikidata.org/wiki/Q855> ."),
                new Broken("asWKT", ":point a geo:Geometry ; geo:asWKT \"POINT(193.26 52.77)\"^^geo:wktLiteral" + SITE),
                new Broken("asWKT", ":point a geo:Geometry ; geo:asWKT \"POINT(52.77 113.26)\"^^geo:wktLiteral" + SITE),
                new Broken("precision", ":point a geo:Geometry ; geo:asWKT \"POINT(13.26 52.77)\"^^geo:wktLiteral ."),
                new Broken("precision", ":point a geo:Geometry ; geo:asWKT \"POINT(13.26 52.77)\"^^geo:wktLiteral ; "
                        + "pow:precision <https://w3id.org/muster/concept/site-type/prison> ."),
                new Broken("AreaIsNoPoint",
                        ":point a geo:Geometry ; geo:asWKT \"POINT(13.26 52.77)\"^^geo:wktLiteral ; "
                                + "pow:precision <https://w3id.org/muster/concept/precision/area> ."),
                new Broken("pageSha256",
                        ":entry a pow:Entry ; pow:partOf :source ; skos:prefLabel \"P\"@en ; pow:pageSha256 \"b41b\" ."),
                new Broken("issued", ":mirror a pow:Source ; dct:title \"A mirror\"@en ; dct:issued 2014 ; "
                        + "dct:accessRights <https://w3id.org/muster/concept/access-rights/open> ."),
                new Broken("partOfSource", ":other a pow:Entry ; skos:prefLabel \"Others\"@en ."),
                new Broken("segmentInEntry", ":page75 a pow:Segment ; dct:bibliographicCitation \"p. 75\" ."),
                new Broken("population", ":some a pow:Observation ; pow:quantity :several" + ACCOUNT + "."),
                new Broken("population",
                        ":some a pow:Observation ; pow:population :dead , :returned ; pow:quantity :several" + ACCOUNT
                                + "."),
                new Broken("quantity", ":some a pow:Observation ; pow:population :dead" + ACCOUNT + "."),
                new Broken("affiliate", ":rank a pow:Affiliation ; pow:inOrganization :army" + ACCOUNT + "."),
                new Broken("subject", ":view a pow:Statement ; pow:says \"so\"@en" + ACCOUNT + "."),
                new Broken("nameText", ":name a pow:Name ; pow:nameText \"no language\"" + ACCOUNT + "."),
                new Broken("nameOf", ":stray a pow:Name ; pow:nameText \"x\"@ru" + ACCOUNT + "."));
    }

    private static Stream<Broken> accounts() {
        return Stream.of(
                new Broken("EventIsAccountOrThing",
                        ":capture a pow:Capture ; pow:happenedTo :man ; pow:inEntry :entry ."),
                new Broken("EventIsAccountOrThing",
                        ":capture a pow:Capture ; pow:happenedTo :man ; pow:evidence :passage ."),
                new Broken("EventIsAccountOrThing", ":capture a pow:Capture ; pow:happenedTo :man ."),
                new Broken("EventIsAccountOrThing",
                        ":conference a pow:Event ; skos:prefLabel \"A Conference\"@en ; pow:inEntry :entry ; "
                                + "pow:eventType <https://w3id.org/muster/concept/event-type/conference> ."),
                new Broken("AccountHasEntryAndEvidence",
                        ":some a pow:Observation ; pow:population :dead ; pow:quantity :several ."),
                new Broken("AccountHasEntryAndEvidence",
                        ":rank a pow:Affiliation ; pow:affiliate :man ; pow:inOrganization :army ; pow:inEntry :entry ."),
                new Broken("StatementHasEntryAndEvidence",
                        ":view a pow:Statement ; pow:subject :man ; pow:says \"so\"@en ; pow:inEntry :entry ."),
                new Broken("StatementHasEntryAndEvidence",
                        ":decision a pow:Statement ; pow:subject :man ; pow:property pow:identifiedWith ; pow:value :father ."),
                new Broken("NameHasEntryAndEvidence",
                        ":name a pow:Name ; pow:nameText \"x\"@ru ; pow:inEntry :entry ."),
                new Broken("SomeoneItHappenedToProperty", ":otherdeath a pow:Death" + ACCOUNT + "."),
                new Broken("EventHasTypeProperty", ":birth a pow:Event ; pow:happenedTo :man" + ACCOUNT + "."),
                new Broken("StatementSaysOneThing", ":view a pow:Statement ; pow:subject :man" + ACCOUNT + "."),
                new Broken("StatementSaysOneThing",
                        ":view a pow:Statement ; pow:subject :man ; pow:value :father" + ACCOUNT + "."),
                new Broken("StatementSaysOneThing",
                        ":count a pow:Statement ; pow:subject :unit ; pow:property pow:formation ; pow:literalValue 2 ; pow:value :man"
                                + ACCOUNT + "."),
                new Broken("AffiliationSaysSomething", ":rank a pow:Affiliation ; pow:affiliate :man" + ACCOUNT + "."),
                new Broken("InferredIsMarked",
                        ":guess a pow:Statement ; pow:subject :man ; pow:says \"so\"@en ; pow:inferredFrom :capture"
                                + ACCOUNT + "."),
                new Broken("AssessmentHasReason",
                        ":otherdeath a pow:Death ; pow:happenedTo :man ; pow:standing <https://w3id.org/muster/concept/standing/rejected>"
                                + ACCOUNT + "."),
                new Broken("DenialLeavesNoTriple",
                        ":treaty a pow:LegalAct ; skos:prefLabel \"A Treaty\"@en ; pow:signatory :guard ."));
    }

    private static Stream<Broken> things() {
        return Stream.of(
                new Broken("ThingHasName", ":ghost a pow:Person ; pow:childOf :father ."),
                new Broken("ThingHasName", ":guard a pow:Organization ."),
                new Broken("SiteHasNameOrIsUnnamed", ":nowhere a pow:DetentionSite ."),
                new Broken("SiteHasNameOrIsUnnamed",
                        ":nowhere a pow:DetentionSite ; pow:identification <https://w3id.org/muster/concept/identification/named> ."),
                new Broken("SourceHasTitle",
                        ":mirror a pow:Source ; dct:accessRights <https://w3id.org/muster/concept/access-rights/open> ."),
                new Broken("SourceHasAccessRightsProperty", ":mirror a pow:Source ; dct:title \"A mirror\"@en ."),
                new Broken("GroupHasCriterion", ":dead a pow:PersonGroup ; skos:prefLabel \"The dead\"@en ."),
                new Broken("WikidataItemUsedOnce", ":guard a pow:Organization ; skos:prefLabel \"A Guard\"@en ; "
                        + "skos:exactMatch <http://www.wikidata.org/entity/Q1> .",
                        ":treaty a pow:LegalAct ; skos:prefLabel \"A Treaty\"@en ; skos:exactMatch <http://www.wikidata.org/entity/Q1> ."));
    }

    private static Stream<Broken> numbersAndTimes() {
        return Stream.of(
                new Broken("lower", ":more a pow:Quantity ; pow:lower 600000.0 ; pow:upper 510000.0 ."),
                new Broken("QuantitySaysSomething",
                        ":more a pow:Quantity ; pow:unitOfMeasure <https://w3id.org/muster/concept/unit/persons> ."),
                new Broken("OpenBoundHasBound", ":more a pow:Quantity ; pow:amount 3.0 ; pow:lowerOpen true ."),
                new Broken("OpenBoundHasBound", ":more a pow:Quantity ; pow:lower 3.0 ; pow:upperOpen true ."),
                new Broken("edtf", ":once a pow:TimeExtent ; pow:edtf \"in those days\" ."),
                new Broken("edtf", ":once a pow:TimeExtent ; pow:edtf \"1942-07-xx\" ."),
                new Broken("earliest",
                        ":once a pow:TimeExtent ; pow:earliest \"1943-01-01\"^^xsd:date ; pow:latest \"1942-01-01\"^^xsd:date ."),
                new Broken("TimeSaysSomething", ":once a pow:TimeExtent ; pow:approximate true ."),
                new Broken("startOffset",
                        ":passage a pow:Segment ; pow:inEntry :entry ; pow:startOffset \"8\"^^xsd:nonNegativeInteger ; pow:endOffset \"8\"^^xsd:nonNegativeInteger ."),
                new Broken("PassageHasLocator",
                        ":passage a pow:Segment ; pow:inEntry :entry ; pow:startOffset \"8\"^^xsd:nonNegativeInteger ."),
                new Broken("PassageTextFitsOffsets",
                        ":passage a pow:Segment ; pow:inEntry :entry ; pow:startOffset \"3\"^^xsd:nonNegativeInteger ; pow:endOffset \"9\"^^xsd:nonNegativeInteger ; pow:exactText \"s𝒲ord\" ."));
    }

    private static Stream<Broken> order() {
        return Stream.of(
                new Broken("DeathAfterCapture", DIED_BEFORE_CAPTURE),
                new Broken("DepartureAfterItsBeginning",
                        ":escape a pow:Departure ; pow:ends :capture ; pow:time :before" + ACCOUNT + ".",
                        ":before a pow:TimeExtent ; pow:edtf \"1941\" ; pow:latest \"1941-12-31\"^^xsd:date ."));
    }
}
