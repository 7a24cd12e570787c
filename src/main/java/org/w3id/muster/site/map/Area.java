package org.w3id.muster.site.map;

/**
 * A vague place on a map: somewhere within an outline.
 *
 * @param wkt the outline as well-known text, a {@code POLYGON} or {@code MULTIPOLYGON}, longitude first
 * @param label what it is called
 * @param href where its page is, or empty
 * @param number the number it has in the table beside the map, from 1
 */
public record Area(String wkt, String label, String href, int number) {

    /** @throws IllegalArgumentException if the address is none of the web */
    public Area {
        Position.checkAddress(href);
    }
}
