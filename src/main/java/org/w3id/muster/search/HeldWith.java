package org.w3id.muster.search;

import java.util.Optional;

/**
 * Being held where another one was, or in a part of it, at the same time.
 *
 * @param other the IRI of the person or group that others were held with; it does not count as its own company
 * @param site the IRI of one of the sites where they were held; empty for any
 * @param sureness whether it is enough that the stays may have overlapped: without a date they always may
 */
public record HeldWith(String other, Optional<String> site, Sureness sureness) {

    HeldWith with(Sureness wanted) {
        return new HeldWith(other, site, wanted);
    }
}
