package org.w3id.muster.site;

import java.util.Optional;

/** Something a resource can be sent as: one side of content negotiation. */
public interface Offer {

    /** The media type in lower case, without parameters. */
    String mediaType();

    /**
     * The profile that it keeps to, which a client must name to get it; empty for what is sent to whoever names the media
     * type.
     */
    default Optional<String> profile() {
        return Optional.empty();
    }

    /**
     * Whether a client must name the media type to get it. True for HTML: a program that says nothing, or {@code *}{@code /*}, wants
     * data.
     */
    default boolean onlyWhenNamed() {
        return false;
    }
}
