package org.w3id.muster.site;

/**
 * How long answers may be kept. What an edition says is good for a minute; while a cache asks again it may send what it has
 * (RFC 5861), as the new edition differs in little from the old one. Stateless.
 */
public final class Caching {

    /** For what changes with the edition. */
    public static final String EDITION = "public, max-age=60, stale-while-revalidate=86400";

    /** For what changes with the program. */
    public static final String PROGRAM = "public, max-age=3600, stale-while-revalidate=86400";

    private Caching() {}
}
