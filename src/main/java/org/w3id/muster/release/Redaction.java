package org.w3id.muster.release;

import java.util.List;
import java.util.Optional;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.term.TimeExtent;

/**
 * Takes out of entries and things what was withdrawn, links to it, and texts that tell its name. Of a text that a thing
 * cannot be without (the title of a source, the wording of a time) only the name goes, and a mark stands in its place.
 */
final class Redaction {

    private final Withdrawn withdrawn;
    private final PossibleMentions mentions;

    Redaction(Withdrawn withdrawn, PossibleMentions mentions) {
        this.withdrawn = withdrawn;
        this.mentions = mentions;
    }

    /** The entry without all that is gone; empty when nothing of it may be shown. */
    Optional<Entry> of(Entry entry) {
        if (withdrawn.isEmpty()) {
            return Optional.of(entry);
        }
        return withdrawn.has(entry.iri())
                ? Optional.empty()
                : Optional.of(new Entry(of(entry.description(), entry.iri()), entry.source(), entry.pageSha256(),
                        entry.segments().stream().filter(segment -> !withdrawn.has(segment.iri()))
                                .map(segment -> of(segment, entry.iri())).toList(),
                        remaining(entry.things(), entry.iri()), remaining(entry.accounts(), entry.iri())));
    }

    /** The things that are not gone, without what would reveal those that are. */
    List<Description> of(List<Description> things) {
        return withdrawn.isEmpty()
                ? things
                : things.stream().filter(thing -> !withdrawn.has(thing.iri())).map(thing -> of(thing, thing.iri()))
                        .toList();
    }

    private List<Description> remaining(List<Description> descriptions, Iri entry) {
        return descriptions.stream().filter(each -> !withdrawn.has(each.iri())).map(each -> of(each, entry)).toList();
    }

    /** A decision without the reasons that would reveal what is gone. */
    Decision of(Decision decision) {
        return new Decision(decision.mention(), decision.thing(), decision.verdict(),
                decision.why().stream().filter(why -> mayStay(why.text(), decision.thing(), decision.where(), "why"))
                        .toList(),
                decision.by(), decision.on(), decision.where());
    }

    private Description of(Description description, Iri context) {
        withdrawn.possible(RevealingNames.path(description.iri().value()), context)
                .forEach(mention -> mentions.stays(description.where(), "",
                        RevealingNames.path(description.iri().value()),
                        mention.start(), mention.end()));
        return new Description(description.iri(), description.type(), description.properties().stream()
                .flatMap(property -> of(property, description.where(), context).stream()).toList(),
                description.where());
    }

    private Optional<Property> of(Property property, Location where, Iri context) {
        return switch (property.value()) {
            case Value.Resource(Iri iri) ->
                unless(withdrawn.has(iri) || withdrawn.isRevealedByIri(iri.value(), context),
                        property);
            case Value.Text(LangText text) when property.iri().value().equals(DCTerms.title.getURI()) ->
                Optional.of(new Property(property.iri(), new Value.Text(of(text, context))));
            case Value.Text(LangText text) ->
                unless(!mayStay(text.text(), context, where, field(property.iri()) + '/' + text.tag()), property);
            case Value.Literal(String lexical, Iri datatype) ->
                unless(!mayStay(lexical, context, where, field(property.iri())), property);
            case Value.Time(TimeExtent extent) -> Optional.of(new Property(property.iri(),
                    new Value.Time(extent.withWordings(of(extent.wordings(), context)))));
            case Value.Amount(Quantity quantity) -> Optional.of(new Property(property.iri(),
                    new Value.Amount(quantity.withWordings(of(quantity.wordings(), context)))));
            case Value.Extent extent -> Optional.of(property);
        };
    }

    private List<LangText> of(List<LangText> texts, Iri context) {
        return texts.stream().map(text -> of(text, context)).toList();
    }

    private LangText of(LangText text, Iri context) {
        return new LangText(withdrawn.withoutNames(text.text(), context), text.tag());
    }

    private static Optional<Property> unless(boolean harmful, Property property) {
        return harmful ? Optional.empty() : Optional.of(property);
    }

    /** Whether a text tells no name for sure; what it may tell is named to the editor. */
    private boolean mayStay(String text, Iri context, Location where, String field) {
        if (withdrawn.isRevealedBy(text, context)) {
            return false;
        }
        withdrawn.possible(text, context)
                .forEach(mention -> mentions.stays(where, field, text, mention.start(), mention.end()));
        return true;
    }

    /** As files call it. */
    private static String field(Iri property) {
        return property.value().equals(SKOS.prefLabel.getURI())
                ? "label"
                : property.value().replaceAll(".*[/#]", "");
    }

    private Segment of(Segment segment, Iri context) {
        boolean silent = withdrawn.isSilenced(segment.iri());
        return new Segment(segment.iri(), segment.span(),
                segment.exactText().filter(text -> !silent && mayStay(text, context, segment.where(), "quote")),
                segment.locator().filter(text -> mayStay(text, context, segment.where(), "locator")),
                silent
                        ? List.of()
                        : segment.abstracts().stream()
                                .filter(text -> mayStay(text.text(), context, segment.where(),
                                        "abstract/" + text.tag()))
                                .toList(),
                segment.where());
    }
}
