package org.w3id.muster.site.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page ends with.
 *
 * @param iri the name of the thing
 * @param path the address of the page on this server, without a suffix
 * @param edition the id of the edition, short enough to be read
 * @param issued the newest date in the data; may be empty
 * @param citation how to cite; empty for a copy whose addresses mean nothing elsewhere
 * @param query where the query is asked that returns the facts of the page
 * @param next where the page goes on; empty when all is here
 * @param structuredData JSON-LD in the terms of schema.org, safe inside of a script element
 * @param cuts sentences about what the page leaves out
 */
public record Closing(
        String iri, String path, String edition, String issued, Optional<Citation> citation, String query,
        Optional<String> next, String structuredData, List<String> cuts) {}
