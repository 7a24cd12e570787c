package org.w3id.muster.site;

/** Something a resource can be sent as: one side of content negotiation. */
public interface Offer {

    /** The media type in lower case, without parameters. */
    String mediaType();

    /**
     * Whether a client must name the media type to get it. True for HTML: a program that says nothing, or {@code *}{@code /*}, wants
     * data.
     */
    default boolean onlyWhenNamed() {
        return false;
    }
}
