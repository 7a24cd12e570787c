package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import org.w3id.muster.site.page.Piece.Look;

/** What we add to an account: our assessment and why, that it is denied, inferred, said with reserve. Stateless. */
final class Remark {

    private Remark() {}

    /** Our assessment with its reason, or that the source denies it; empty when there is neither. */
    static Line of(Account account, Phrases phrases) {
        List<Line> parts = new ArrayList<>();
        if (account.denied()) {
            parts.add(Line.of(Piece.plain(phrases.visit().say("remark.denied")).with(Look.STRONG)));
        }
        Line reason = phrases.texts(account.reasons());
        if (!account.standing().isEmpty()) {
            Line assessment = Line.of(Piece.plain(standing(account, phrases)).with(Look.STRONG));
            parts.add(reason.isEmpty() ? assessment : phrases.say("remark.because", assessment, reason));
        } else if (!reason.isEmpty()) {
            parts.add(phrases.say("remark.why", reason));
        }
        if (account.inferred()) {
            parts.add(Line.of(Piece.plain(phrases.visit().say("remark.inferred")).with(Look.INFERRED)));
        }
        if (account.hedged()
                && !phrases.dossier().objects(account.node(), Terms.PROPERTY).contains(Terms.IDENTIFIED_WITH)) {
            parts.add(Line.of(Piece.quiet(phrases.visit().say("remark.hedged"))));
        }
        phrases.dossier().first(account.node(), Terms.READING_OF).ifPresent(other -> parts.add(Line
                .of(Piece.link(phrases.visit().say("remark.reading"), phrases.href(other)))));
        return Line.joined(" ", parts);
    }

    private static String standing(Account account, Phrases phrases) {
        return phrases.visit().words().sayOr("standing." + account.standing(), Links.capital(account.standing()));
    }
}
