package org.w3id.muster.release;

/**
 * The store of an edition cannot be read where an answer needs it.
 *
 * <p>An {@link Error}, because the query engine takes an exception inside a FILTER, an OPTIONAL or a cell for "no value"
 * and goes on: the answer would look whole. An error ends it.
 */
public final class UnreadableStoreError extends Error {

    private static final long serialVersionUID = 1;

    private final transient Damage damage;

    UnreadableStoreError(Damage damage, Throwable cause) {
        super("The edition is damaged: " + damage + ". " + Release.REMEDY, cause);
        this.damage = damage;
    }

    public Damage damage() {
        return damage;
    }
}
