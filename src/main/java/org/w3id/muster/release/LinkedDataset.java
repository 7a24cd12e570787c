package org.w3id.muster.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Datasets of others that things are linked to. */
enum LinkedDataset {
    GEONAMES("geonames", "GeoNames", "https://www.geonames.org/", "https://sws.geonames.org/",
            "http://sws.geonames.org/",
            "https://www.geonames.org/", "http://www.geonames.org/"), WIKIDATA("wikidata", "Wikidata",
                    "https://www.wikidata.org/", "http://www.wikidata.org/entity/", "https://www.wikidata.org/entity/");

    private final String key;
    private final String title;
    private final String page;
    @SuppressWarnings("Immutable") // a list that cannot be changed, though its type does not say so
    private final List<String> namespaces;

    LinkedDataset(String key, String title, String page, String... namespaces) {
        this.key = key;
        this.title = title;
        this.page = page;
        this.namespaces = List.of(namespaces);
    }

    /** The dataset that an IRI belongs to. */
    static Optional<LinkedDataset> of(String iri) {
        return Stream.of(values()).filter(dataset -> dataset.namespaces.stream().anyMatch(iri::startsWith)).findFirst();
    }

    /** Names it in addresses of ours. */
    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** Its home page. */
    String page() {
        return page;
    }

    /** What its IRIs begin with. */
    String uriSpace() {
        return namespaces.getFirst();
    }
}
