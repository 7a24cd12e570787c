package org.w3id.muster.entry.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Problem.Severity;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/** The ontology, a small authority and an invented entry for the tests of this package. */
final class Sample {

    static final String BASE = "http://localhost:3030/";
    static final Ontology ONTOLOGY = ontology();
    static final String PAGE_SHA = "a".repeat(64);
    static final String PAGE = "Camps\n\nAbout 😀 500 men were held at Nord. He was hanged in 1946.\n";

    static final Known KNOWN = new Known(
            Map.of(iri("person/ivan-petrov"), type("Person"), iri("person/pyotr-petrov"), type("Person"),
                    iri("organization/red-army"), type("Organization"), iri("site/nord"), type("DetentionSite"),
                    iri("place/kharkov"), type("Place"), iri("group/captives"), type("PersonGroup"),
                    iri("source/handbook"), type("Source")),
            true);

    /** Uses every feature of an entry once and is right in all. */
    static final String CORRECT = """
            {
              "$schema": "../../../ontology/entry.schema.json",
              "entry": "handbook/camps",
              "headword": {"en": "Camps"},
              "issued": "2014", "license": "https://example.org/licence",
              "page": {"sha256": "%s"},
              "references": ["entry/handbook/prisons"],
              "passages": [
                {"key": "s1", "start": 7, "end": 41, "abstract": {"en": "Some five hundred captives at Nord."}},
                {"key": "s2", "quote": "He was hanged in 1946."},
                {"key": "s3", "locator": "p. 75"}
              ],
              "things": [
                {"key": "a-camp", "type": "DetentionSite", "label": {"en": "a camp"}, "identification": "unnamed"},
                {"key": "dead", "type": "PersonGroup", "label": {"en": "Those who died"}, "partOf": ["group/captives"],
                 "definedBy": {"type": "Death", "cause": ["hunger", "shooting"], "time": "1941/1942"}}
              ],
              "accounts": [
                {"key": "c1", "type": "Death", "happenedTo": "person/ivan-petrov", "eventType": "execution", "cause": "hanging",
                 "place": "#a-camp", "time": {"edtf": "1946", "wording": {"en": "in 1946"}, "calendar": "gregorian"},
                 "evidence": ["s2"], "certainty": "stated", "standing": "doubted", "standingReason": {"en": "No file."},
                 "standingBy": "Muster editors", "standingOn": "2026-11-24"},
                {"key": "c2", "type": "Observation", "population": "#dead", "evidence": ["s1"],
                 "quantity": {"value": "~10%%", "base": "group/captives", "wording": {"en": "about 10 percent"}}},
                {"key": "c3", "type": "Observation", "population": "group/captives", "quantity": 500, "evidence": ["s1"]},
                {"key": "c4", "type": "Name", "of": "person/ivan-petrov", "text": {"ru-Latn": "Ivan Petrov"}, "nameKind": "attested",
                 "evidence": ["s3"]},
                {"key": "c5", "type": "Statement", "subject": "person/ivan-petrov", "property": "childOf",
                 "value": "person/pyotr-petrov", "negated": true, "evidence": ["s3"]},
                {"key": "c6", "type": "Statement", "subject": "#a-camp", "property": "siteType", "value": "prison", "evidence": "s3"},
                {"key": "c7", "type": "Statement", "subject": "place/kharkov", "says": {"en": "It was bitterly cold."}, "evidence": ["s3"]},
                {"key": "c8", "type": "Statement", "subject": "site/nord", "property": "label", "literalValue": {"de": "Lager Nord"},
                 "evidence": ["s3"]},
                {"key": "c9", "type": "Sentencing", "happenedTo": "person/ivan-petrov", "penalty": "hard-labor", "penaltyDuration": "P25Y",
                 "certainty": "inferred", "inferredFrom": ["#c1", "death/other/entry/c7"], "evidence": ["s3"]},
                {"key": "c11", "type": "Statement", "subject": "site/nord", "property": "geometry", "wording": {"en": "52°46′N 13°16′E"},
                 "value": {"wkt": "POINT(13.26417 52.76583)", "precision": "site"}, "evidence": ["s3"]},
                {"key": "c10", "type": "Death", "happenedTo": "person/ivan-petrov", "readingOf": "#c1", "evidence": ["s2"]}
              ]
            }
            """
            .formatted(PAGE_SHA);

    private Sample() {}

    static JsonEntryReader reader() {
        return new JsonEntryReader(ONTOLOGY, BASE, KNOWN,
                sha -> sha.equals(PAGE_SHA) ? Optional.of(PAGE) : Optional.empty());
    }

    static DataFile read(String text) {
        return reader().read(new Input("test.json", text, "0".repeat(64)));
    }

    /** An entry with these members beside the required ones. */
    static String entry(String members) {
        return "{\"entry\": \"handbook/camps\", \"headword\": {\"en\": \"Camps\"}, " + members + "}";
    }

    static List<Problem> errors(DataFile file) {
        return file.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }

    /** Problems, one a line, as an editor would see them. */
    static String show(List<Problem> problems) {
        return problems.stream()
                .map(p -> "%s %d:%d %s %s | %s".formatted(p.severity(), p.where().line(), p.where().column(),
                        p.where().pointer(), p.what(), p.remedy()))
                .collect(Collectors.joining("\n"));
    }

    static Iri iri(String name) {
        return Iri.of(BASE + "id/" + name);
    }

    static Iri type(String name) {
        return Ontology.term(name);
    }

    private static Ontology ontology() {
        try {
            return Ontology.load(Path.of("ontology"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
