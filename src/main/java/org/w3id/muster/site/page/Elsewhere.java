package org.w3id.muster.site.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What addresses of other sites are called, so that a page need not show them bare. Stateless. */
public final class Elsewhere {

    private static final Map<String, String> SITES = Map.of("http://www.wikidata.org/entity/", "Wikidata ",
            "https://d-nb.info/gnd/", "GND ", "http://viaf.org/viaf/", "VIAF ", "https://www.geonames.org/",
            "GeoNames ");

    private static final Pattern LICENCE = Pattern
            .compile("https?://creativecommons\\.org/(?:licenses|publicdomain)/([a-z-]+)/([0-9.]+)/");

    private Elsewhere() {}

    /** The site and the number there; the address itself for sites that are not known. */
    public static String name(String iri) {
        Matcher licence = LICENCE.matcher(iri);
        if (licence.matches()) {
            return ("CC " + licence.group(1) + " " + licence.group(2)).toUpperCase(Locale.ROOT).replace("CC ZERO",
                    "CC0");
        }
        return SITES.entrySet().stream().filter(site -> iri.startsWith(site.getKey()))
                .map(site -> site.getValue() + iri.substring(site.getKey().length())).findFirst().orElse(iri);
    }
}
