package org.w3id.muster.site;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Where a further page of a document begins: behind a link of one property that points at the thing. As text it is the
 * value of {@code after} in an address, such as {@code heldAt.00000000000012ab}: good for one edition, and whatever else
 * is written there leads to an error and never to other data than this document's.
 *
 * @param rejected whether it is among what we do not hold
 * @param property the property of the links
 * @param position behind which link; see {@link org.w3id.muster.release.InboundLinks}
 */
record LinkCursor(boolean rejected, Node property, long position) {

    private static final Pattern TEXT = Pattern.compile("(rejected\\.)?([^<>\"{}|\\\\^`\\s]+)\\.([0-9a-f]{16})");

    static Optional<LinkCursor> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String property = matcher.group(2);
        return Optional.of(new LinkCursor(matcher.group(1) != null,
                property.indexOf(':') < 0 ? Vocabulary.pow(property) : NodeFactory.createURI(property),
                HexFormat.fromHexDigitsToLong(matcher.group(3))));
    }

    @Override
    public String toString() {
        String iri = property.getURI();
        String own = Vocabulary.pow("").getURI();
        return (rejected ? "rejected." : "") + (iri.startsWith(own) ? iri.substring(own.length()) : iri) + '.'
                + HexFormat.of().toHexDigits(position);
    }
}
