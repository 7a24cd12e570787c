package org.w3id.muster.vocab;

import java.util.List;
import org.apache.jena.graph.Graph;

/** A small graph of every class that keeps all rules, to be changed by tests into one that breaks one. */
final class Samples {

    /** Each block describes one node; a test names the node whose block it replaces. */
    static final String VALID = """
            :source a pow:Source ; dct:title "A dictionary"@en ; pow:sourceKind <https://w3id.org/muster/concept/source-kind/reference> ;
                dct:accessRights <https://w3id.org/muster/concept/access-rights/open> ; dct:issued "2014"^^xsd:gYear ;
                dct:creator "An Author" ; dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ; dct:language "en" ;
                pow:digitalCopy <https://example.org/page> ; pow:callNumber "f. 1, op. 2" ; pow:heldBy :army .
            :mirror a pow:Source ; dct:title "A mirror"@en ; dct:issued "194X" ; pow:copyOf :source ;
                dct:accessRights <https://w3id.org/muster/concept/access-rights/restricted> .
            :entry a pow:Entry ; pow:partOf :source ; skos:prefLabel "Prisoners"@en ; pow:revision "3" ; dct:references :other ;
                pow:pageSha256 "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" .
            :other a pow:Entry ; pow:partOf :source ; skos:prefLabel "Others"@en .
            :passage a pow:Segment ; pow:inEntry :entry ; pow:startOffset "3"^^xsd:nonNegativeInteger ; pow:endOffset "8"^^xsd:nonNegativeInteger ; pow:exactText "s𝒲ord" ;
                pow:abstract "In our words."@en .
            :page75 a pow:Segment ; pow:inEntry :other ; dct:bibliographicCitation "p. 75" .

            :man a pow:Person ; skos:prefLabel "A Man"@en , "Человек"@ru ; skos:altLabel "Man, A."@en ; skos:note "Known."@en ;
                skos:exactMatch <http://www.wikidata.org/entity/Q855> , <https://example.org/man> ; pow:childOf :father ;
                pow:allegiance :army ; pow:nationality <https://w3id.org/muster/concept/nationality/russian> ; pow:hasName :name .
            :father a pow:Person ; pow:hasName :made .
            :army a pow:Organization ; skos:prefLabel "An Army"@en ; pow:successorOf :guard .
            :guard a pow:Organization ; skos:prefLabel "A Guard"@en .
            :unit a pow:MilitaryUnit ; skos:prefLabel "1st Division"@en ; pow:formation 2 ; pow:partOf :army .
            :town a pow:Place ; skos:prefLabel "A Town"@en ; pow:locatedIn :region ; geo:hasGeometry :point .
            :region a pow:Place ; skos:prefLabel "A Region"@en ; geo:hasGeometry :shape .
            :point a geo:Geometry ; geo:asWKT "POINT(13.26 52.77)"^^geo:wktLiteral ;
                pow:precision <https://w3id.org/muster/concept/precision/settlement> .
            :shape a geo:Geometry ; geo:asWKT "POLYGON((-180 -90, 180.0 -90, 180 90.00, -180 90, -180 -90))"^^geo:wktLiteral ;
                pow:precision <https://w3id.org/muster/concept/precision/area> .
            :two a geo:Geometry ; geo:asWKT "MULTIPOLYGON(((13 52, 14 52, 14 53, 13 52)), ((1 2, 2 2, 2 3, 1 2)))"^^geo:wktLiteral ;
                pow:precision <https://w3id.org/muster/concept/precision/area> .
            :camp a pow:DetentionSite ; skos:prefLabel "A Camp"@en ; pow:identification <https://w3id.org/muster/concept/identification/named> ;
                pow:siteType <https://w3id.org/muster/concept/site-type/stalag> ; pow:operatedBy :army ; pow:locatedIn :town .
            :nowhere a pow:DetentionSite ; pow:identification <https://w3id.org/muster/concept/identification/unnamed> .
            :treaty a pow:LegalAct ; skos:prefLabel "A Treaty"@en ; pow:signatory :army .
            :battle a pow:MilitaryEvent ; skos:prefLabel "A Battle"@en ; pow:time :spring ; pow:partOf :war ;
                pow:eventType <https://w3id.org/muster/concept/event-type/battle> .
            :war a pow:MilitaryEvent ; skos:prefLabel "A War"@en .
            :conference a pow:Event ; skos:prefLabel "A Conference"@en ; pow:eventType <https://w3id.org/muster/concept/event-type/conference> .

            :captives a pow:PersonGroup ; skos:prefLabel "The captured"@en ; pow:definedBy :captives-capture ; pow:criterion :army .
            :captives-capture a pow:Capture ; pow:happenedTo :captives ; pow:carriedOutBy :guard ; pow:time :spring .
            :dead a pow:PersonGroup ; skos:prefLabel "The dead"@en ; pow:partOf :captives ; pow:disjointFrom :returned .
            :returned a pow:PersonGroup ; skos:prefLabel "The returned"@en ; pow:partOf :captives .

            :capture a pow:Capture ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:place :town ;
                pow:time :spring ; pow:during :battle ; pow:circumstance <https://w3id.org/muster/concept/circumstance/wounded> .
            :stay a pow:Detention ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:heldAt :camp ; pow:after :capture .
            :escape a pow:Departure ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:ends :stay ;
                pow:time :summer ; pow:destination :town ; pow:eventType <https://w3id.org/muster/concept/event-type/escape> .
            :sentence a pow:Sentencing ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:carriedOutBy :army ;
                pow:penalty <https://w3id.org/muster/concept/penalty/hard-labor> ; pow:penaltyDuration "P25Y"^^xsd:duration ;
                pow:statedReason <https://w3id.org/muster/concept/reason/treason> .
            :death a pow:Death ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:time :summer ;
                pow:cause <https://w3id.org/muster/concept/cause/hunger> , <https://w3id.org/muster/concept/cause/disease> ; pow:wording "died"@en ;
                pow:standing <https://w3id.org/muster/concept/standing/doubted> ; pow:standingReason "The card says otherwise."@en ;
                pow:standingBy "An Editor" ; pow:standingOn "2026-11-24"^^xsd:date ; pow:conflictsWith :otherdeath .
            :otherdeath a pow:Death ; pow:inEntry :other ; pow:evidence :page75 ; pow:happenedTo :man ; pow:assertedBy :father .
            :birth a pow:Event ; pow:inEntry :entry ; pow:evidence :passage ; pow:happenedTo :man ; pow:place :town ;
                pow:eventType <https://w3id.org/muster/concept/event-type/birth> .

            :rank a pow:Affiliation ; pow:inEntry :entry ; pow:evidence :passage ; pow:affiliate :man ; pow:inOrganization :unit ;
                pow:rank <https://w3id.org/muster/concept/rank/major-general> ; pow:role <https://w3id.org/muster/concept/role/commander> .
            :figure a pow:Observation ; pow:inEntry :entry ; pow:evidence :passage ; pow:population :captives ; pow:quantity :more .
            :share a pow:Observation ; pow:inEntry :entry ; pow:evidence :passage ; pow:population :dead ; pow:quantity :tenth .
            :some a pow:Observation ; pow:inEntry :entry ; pow:evidence :passage ; pow:population :returned ; pow:quantity :several .
            :child a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :man ; pow:property pow:childOf ; pow:value :father .
            :denial a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :treaty ; pow:property pow:signatory ;
                pow:value :guard ; pow:negated true .
            :where a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :town ; pow:property geo:hasGeometry ;
                pow:value :point .
            :count a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :unit ; pow:property pow:formation ; pow:literalValue 2 .
            :view a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :captives ; pow:says "They were treated harshly."@en .
            :guess a pow:Statement ; pow:inEntry :entry ; pow:evidence :passage ; pow:subject :man ; pow:property pow:allegiance ; pow:value :army ;
                pow:certainty <https://w3id.org/muster/concept/certainty/inferred> ; pow:inferredFrom :capture .
            :decision a pow:Statement ; pow:subject :man ; pow:property pow:identifiedWith ; pow:value :father ; pow:negated true ;
                pow:standingReason "Born at different times."@en ; pow:standingBy "An Editor" ; pow:standingOn "2026-11-24"^^xsd:date .
            :name a pow:Name ; pow:inEntry :entry ; pow:evidence :passage ; pow:nameText "Человек"@ru ; pow:familyName "Человек"@ru ;
                pow:nameKind <https://w3id.org/muster/concept/name-kind/attested> .
            :made a pow:Name ; pow:nameText "Chelovek"@ru-Latn ; pow:nameKind <https://w3id.org/muster/concept/name-kind/transliterated> ;
                pow:scheme <https://w3id.org/muster/concept/transliteration/bgn-pcgn> .

            :more a pow:Quantity ; pow:lower 4400000.0 ; pow:lowerOpen true ; pow:unitOfMeasure <https://w3id.org/muster/concept/unit/persons> ;
                pow:wording "more than 4.4 million"@en .
            :tenth a pow:Quantity ; pow:amount 10.0 ; pow:approximate true ; pow:base :captives ;
                pow:unitOfMeasure <https://w3id.org/muster/concept/unit/percent> .
            :several a pow:Quantity ; pow:quantifier <https://w3id.org/muster/concept/quantifier/several> .
            :spring a pow:TimeExtent ; pow:edtf "1942-21" ; pow:earliest "1942-03-01"^^xsd:date ; pow:latest "1942-06-21"^^xsd:date ;
                pow:wording "in the spring of 1942"@en ; pow:calendar <https://w3id.org/muster/concept/calendar/gregorian> .
            :summer a pow:TimeExtent ; pow:edtf "1942-07/1943~" ; pow:earliest "1942-07-01"^^xsd:date ; pow:latest "1943-12-31"^^xsd:date ;
                crm:P81a_end_of_the_begin "1942-07-31"^^xsd:date ; crm:P81b_begin_of_the_end "1943-01-01"^^xsd:date .
            :once a pow:TimeExtent ; pow:wording "in those days"@en .
            """;

    private Samples() {}

    static Graph valid() {
        return OntologyDirectory.parse(VALID);
    }

    /**
     * The sample with other descriptions of some nodes.
     *
     * @param blocks descriptions, each beginning with the node whose own description it replaces, if there is one
     */
    static Graph with(List<String> blocks) {
        String changed = VALID;
        for (String block : blocks) {
            changed = without(changed, block.substring(0, block.indexOf(' ') + 1)) + block + "\n";
        }
        return OntologyDirectory.parse(changed);
    }

    private static String without(String turtle, String start) {
        StringBuilder kept = new StringBuilder();
        boolean dropping = false;
        for (String line : turtle.lines().toList()) {
            if (!line.startsWith(" ")) {
                dropping = line.startsWith(start);
            }
            if (!dropping) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }
}
