package org.w3id.muster.example;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.Selection;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.model.Account;
import org.w3id.muster.model.Capture;
import org.w3id.muster.model.Death;
import org.w3id.muster.model.DetentionSite;
import org.w3id.muster.model.Event;
import org.w3id.muster.model.Mappings;
import org.w3id.muster.model.Person;
import org.w3id.muster.model.TimeExtent;
import org.w3id.muster.release.Release;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;

/** The second part of docs/java-api.md: the records of Muster itself. */
final class Captivity {

    private Captivity() {}

    static TripleSource editionAtHand(Release release) {
        return TripleSource.of(release.dataset());
    }

    static TripleSource editionBehindFuseki(String endpoint) {
        return TripleSource.at(URI.create(endpoint));
    }

    static List<String> fates(TripleSource edition, Iri iri) {
        Person person = Lens.of(Mappings.PERSON, edition).find(iri).orThrow();
        return person.history().events().items().stream().map(event -> switch (event) {
            case Capture capture -> "captured " + when(capture);
            case Death death -> "died " + when(death) + ", says " + death.attestation().inEntry().orElseThrow().iri();
            case Event other -> other.iri().value();
        }).toList();
    }

    static String when(Account account) {
        return account.time().flatMap(TimeExtent::edtf).map(EdtfDate::edtf).orElse("at a time not told");
    }

    static List<Read<DetentionSite>> sitesOf(TripleSource edition, String type) {
        return Lens.of(Mappings.DETENTION_SITE, edition).page(Selection.of("""
                PREFIX pow: <https://w3id.org/muster/ontology#>
                SELECT DISTINCT ?site { ?site pow:siteType ?type } ORDER BY ?site""")
                .with("type", new Iri("https://w3id.org/muster/concept/site-type/" + type)).query(), 20, 0);
    }

    static long disputedDeaths(TripleSource edition) {
        try (Stream<Read<Death>> deaths = Lens.of(Mappings.DEATH, edition).all()) {
            return deaths.filter(read -> read instanceof Read.Whole<Death>(Death death)
                    && !death.attestation().conflictsWith().isEmpty()).count();
        }
    }
}
