package org.w3id.muster.release;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/** Takes out of entries and things what was withdrawn, links to it, and texts that tell its name. */
final class Redaction {

    private final Withdrawn withdrawn;

    Redaction(Withdrawn withdrawn) {
        this.withdrawn = withdrawn;
    }

    /** The entry without all that is gone; empty when nothing of it may be shown. */
    Optional<Entry> of(Entry entry) {
        if (withdrawn.isEmpty()) {
            return Optional.of(entry);
        }
        return withdrawn.has(entry.iri())
                ? Optional.empty()
                : Optional.of(new Entry(of(entry.description()), entry.source(), entry.pageSha256(),
                        entry.segments().stream().filter(segment -> !withdrawn.has(segment.iri())).map(this::of)
                                .toList(),
                        of(entry.things()), of(entry.accounts())));
    }

    /** The things that are not gone, without what would reveal those that are. */
    List<Description> of(List<Description> things) {
        return withdrawn.isEmpty()
                ? things
                : things.stream().filter(thing -> !withdrawn.has(thing.iri())).map(this::of).toList();
    }

    /** A decision without the reasons that would reveal what is gone. */
    Decision of(Decision decision) {
        return new Decision(decision.mention(), decision.thing(), decision.verdict(),
                decision.why().stream().filter(why -> !withdrawn.isRevealedBy(why.text())).toList(), decision.by(),
                decision.on(), decision.where());
    }

    private Description of(Description description) {
        return new Description(description.iri(), description.type(),
                description.properties().stream().filter(this::isHarmless).toList(), description.where());
    }

    private boolean isHarmless(Property property) {
        return switch (property.value()) {
            case Value.Resource(Iri iri) -> !withdrawn.has(iri);
            case Value.Text(LangText text) -> !withdrawn.isRevealedBy(text.text())
                    || (Withdrawn.LABELS.contains(property.iri().value()) && withdrawn.isName(text.text()));
            case Value.Literal(String lexical, Iri datatype) -> !withdrawn.isRevealedBy(lexical);
            // what their wordings might tell is found when the quads are looked through
            case Value.Time time -> true;
            case Value.Amount amount -> true;
            case Value.Extent extent -> true;
        };
    }

    private Segment of(Segment segment) {
        boolean silent = withdrawn.isSilenced(segment.iri());
        return new Segment(segment.iri(), segment.span(),
                segment.exactText().filter(text -> !silent && !withdrawn.isRevealedBy(text)),
                segment.locator().filter(text -> !withdrawn.isRevealedBy(text)),
                segment.abstracts().stream().filter(text -> !silent && !withdrawn.isRevealedBy(text.text())).toList(),
                segment.where());
    }
}
