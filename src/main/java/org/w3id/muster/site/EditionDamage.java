package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.tdb2.TDBException;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Damage;
import org.w3id.muster.release.DamagedEditionException;
import org.w3id.muster.release.UnreadableStoreError;
import org.w3id.muster.search.UnreadableIndexException;

/** Tells a failure of the files of an edition from all others, and what to answer then. Stateless. */
public final class EditionDamage {

    /** What the client is told. */
    public static final ProblemDetail PROBLEM = ProblemDetail.of("edition-damaged", 503, "The edition is damaged",
            "Files of the edition that this server serves are not what they were when it was made. Nothing is answered "
                    + "from it, since something could be missing.",
            "Try again later. The operator finds the damage in the server's log and with ./muster check --edition, and "
                    + "mends it with ./muster build --force")
            .retryAfter(60);

    private static final String TOLD = "org.w3id.muster.edition-damage";

    private EditionDamage() {}

    /** What is wrong with the edition, if that is why something failed; null otherwise. */
    public static @Nullable Damage of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Damage damage = switch (cause) {
                case UnreadableStoreError store -> store.damage();
                case DamagedEditionException edition -> edition.damage().getFirst();
                case TDBException store -> new Damage("tdb2", "cannot be read (" + store.getMessage() + ")");
                case DBOpEnvException store -> new Damage("tdb2", "cannot be read (" + store.getMessage() + ")");
                case UnreadableIndexException index ->
                    new Damage("index", "cannot be read (" + index.getMessage() + ")");
                // all other files of the site are in the program
                case NoSuchFileException gone -> new Damage(fileName(gone), "is not there");
                default -> null;
            };
            if (damage != null) {
                return damage;
            }
        }
        return null;
    }

    private static String fileName(NoSuchFileException gone) {
        Path name = gone.getFile() == null ? null : Path.of(gone.getFile()).getFileName();
        return name == null ? "a file" : name.toString();
    }

    /** Lets the answer to a request tell the server that the edition is damaged. */
    public static void attachTo(HttpServletRequest request, Consumer<Damage> told) {
        request.setAttribute(TOLD, told);
    }

    /** Tells the server, which then takes the edition out of service. */
    @SuppressWarnings("unchecked")
    static void tell(HttpServletRequest request, Damage damage) {
        if (request.getAttribute(TOLD) instanceof Consumer<?> told) {
            ((Consumer<Damage>) told).accept(damage);
        }
    }
}
