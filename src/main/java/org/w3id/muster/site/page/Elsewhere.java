package org.w3id.muster.site.page;

import java.util.Map;

/** What addresses of other sites are called, so that a page need not show them bare. Stateless. */
final class Elsewhere {

    private static final Map<String, String> SITES = Map.of("http://www.wikidata.org/entity/", "Wikidata ",
            "https://d-nb.info/gnd/", "GND ", "http://viaf.org/viaf/", "VIAF ", "https://www.geonames.org/",
            "GeoNames ");

    private Elsewhere() {}

    /** The site and the number there; the address itself for sites that are not known. */
    static String name(String iri) {
        return SITES.entrySet().stream().filter(site -> iri.startsWith(site.getKey()))
                .map(site -> site.getValue() + iri.substring(site.getKey().length())).findFirst().orElse(iri);
    }
}
