package org.w3id.muster.search;

/** How well a vague date fits a stretch of days. Whatever is surely in it is perhaps in it, too. */
public enum Sureness {

    /** Some account of the thing must lie in it, or lasted into it, whatever the vague date meant. */
    SURELY,
    /** Some account of the thing can lie in it. */
    PERHAPS
}
