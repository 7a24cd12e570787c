package org.w3id.muster.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.muster.release.Release;

/**
 * What is known about one thing, or one page of it where much points at the thing. For reading only.
 *
 * <p>A document is bounded: of each property that points at its thing it holds up to {@link DocumentReader#MOST_LINKS}
 * links; the others follow on further pages, and who follows {@link #next} to its end has seen each link once.
 */
public final class Document {

    /**
     * Links of one property to the thing.
     *
     * @param rejected whether they are among what we do not hold
     * @param total how many there are in the edition
     * @param shown how many this page holds
     */
    record Inbound(Node property, boolean rejected, long total, int shown) {

        boolean isCut() {
            return shown < total;
        }
    }

    private final Node thing;
    private final String base;
    private final Stars held;
    private final Stars rejected;
    private final List<Inbound> inbound;
    private final Optional<LinkCursor> next;
    private final Graph termLabels;
    private final Optional<String> license;

    Document(Release release, Node thing, Stars held, Stars rejected, List<Inbound> inbound,
            Optional<LinkCursor> next) {
        this.thing = thing;
        this.base = release.manifest().base();
        this.held = held;
        this.rejected = rejected;
        this.inbound = List.copyOf(inbound);
        this.next = next;
        this.termLabels = release.termLabels();
        this.license = release.manifest().license();
    }

    public Node thing() {
        return thing;
    }

    /** The base of the release's IRIs. */
    public String base() {
        return base;
    }

    /**
     * What we hold: the thing's own triples, the accounts about it, their values and passages, the entries and sources
     * these stand in, labels of what they link to.
     */
    public Graph held() {
        return held.graph();
    }

    /** What we do not hold, from {@code graph/rejected}: accounts about the thing with the reason. */
    public Graph rejected() {
        return rejected.graph();
    }

    Stars heldStars() {
        return held;
    }

    Stars rejectedStars() {
        return rejected;
    }

    /** The links to the thing by property, those of the held graph first. */
    List<Inbound> inbound() {
        return inbound;
    }

    /** By property, how many links to the thing there are where not all of them are in {@link #held}. */
    public Map<Node, Long> cut() {
        return inbound.stream().filter(links -> links.isCut() && !links.rejected())
                .collect(Collectors.toMap(Inbound::property, Inbound::total));
    }

    /** The IRI of the licence of the edition; empty when its operator states none. */
    Optional<String> license() {
        return license;
    }

    /** Where the next page begins; empty on the last one. */
    Optional<LinkCursor> next() {
        return next;
    }

    /** The label of a node in a language that is there: English first, then any; its local name when it has none. */
    public String label(Node node) {
        return Labels.of(node, held(), rejected(), termLabels);
    }
}
