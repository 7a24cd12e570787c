package org.w3id.muster.vocab;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The prefixes that our documents and examples use. */
public final class Prefixes {

    private Prefixes() {}

    /**
     * The prefixes for documents of one release.
     *
     * @param base the base of a release, ending in a slash
     * @return namespace by prefix, ours first
     */
    public static SequencedMap<String, String> all(String base) {
        SequencedMap<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("pow", Pow.NAMESPACE);
        prefixes.put("c", "https://w3id.org/muster/concept/");
        prefixes.put("id", base + "id/");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("crm", "http://www.cidoc-crm.org/cidoc-crm/");
        prefixes.put("geo", "http://www.opengis.net/ont/geosparql#");
        prefixes.put("wd", "http://www.wikidata.org/entity/");
        return prefixes;
    }
}
