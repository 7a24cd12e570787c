package org.w3id.muster.release;

import java.nio.file.Path;
import java.util.List;

/** An edition that is not what its build has written. The message says which file, and what to do. */
public final class DamagedEditionException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final transient List<Damage> damage;

    DamagedEditionException(Path edition, List<Damage> damage) {
        super("The edition in " + edition + " is damaged: " + first(damage) + ". " + Release.REMEDY);
        this.damage = List.copyOf(damage);
    }

    DamagedEditionException(Path edition, Damage damage, Throwable cause) {
        this(edition, List.of(damage));
        initCause(cause);
    }

    private static String first(List<Damage> damage) {
        String more = switch (damage.size()) {
            case 1 -> "";
            case 2 -> " (and one more file)";
            default -> " (and " + (damage.size() - 1) + " more files)";
        };
        return damage.getFirst() + more;
    }

    /** Everything that was found. */
    public List<Damage> damage() {
        return damage;
    }
}
