package org.w3id.muster.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Reading;

/**
 * Where readers report a mistake: a mail address or a form on the web. What they report on goes along as a subject and a
 * text, or as the parameters {@code iri} and {@code edition}.
 *
 * @param address {@code mailto:somebody@example.org} or an https URL without a fragment
 */
public record ReportAddress(String address) {

    private static final String MAIL = "mailto:";
    private static final Pattern MAILBOX = Pattern
            .compile(MAIL + "[A-Za-z0-9._%+~-]+@(?!\\.|.*\\.\\.)[A-Za-z0-9.-]+(?<!\\.)");

    /** @throws IllegalArgumentException if it is neither; for input from outside see {@link #of} */
    public ReportAddress {
        if (!isMail(address) && !isForm(address)) {
            throw new IllegalArgumentException("Neither a mail address nor a form: " + address);
        }
    }

    /** An address from outside; empty when it is neither of the two. */
    public static Optional<ReportAddress> of(String text) {
        return isMail(text) || isForm(text) ? Optional.of(new ReportAddress(text)) : Optional.empty();
    }

    private static boolean isMail(String text) {
        return MAILBOX.matcher(text).matches();
    }

    private static boolean isForm(String text) {
        return text.startsWith("https://") && text.indexOf('#') < 0
                && Iri.parse(text) instanceof Reading.Understood<Iri>;
    }

    /**
     * The link of one page.
     *
     * @param iri what the page is about
     * @param edition the id of the edition
     */
    String link(String iri, String edition, Visit visit) {
        if (isMail(address)) {
            // RFC 6068 §5: lines end in CR LF
            return address + "?subject=" + encoded(visit.say("closing.report.subject", iri)) + "&body="
                    + encoded(iri + "\r\n" + visit.say("closing.edition") + ' ' + edition + "\r\n\r\n");
        }
        return address + (address.indexOf('?') < 0 ? '?' : '&') + "iri=" + encoded(iri) + "&edition="
                + encoded(edition);
    }

    /** Escaped for a query; a space as %20, since a plus sign is a plus sign in a mail address (RFC 6068 §5). */
    private static String encoded(String text) {
        return Words.encoded(text).replace("+", "%20");
    }
}
