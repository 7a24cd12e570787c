package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * Where an account comes from: the entry and the passages that say it, the speaker, the words, the certainty.
 *
 * @param inEntry the one entry that it belongs to; empty for things, for forms of names that we made and for decisions of
 * the editors
 * @param evidence the passages that say it
 * @param wording the words of the source for it
 * @param assertedBy the speaker inside the source, where the source reports what another says
 * @param certainty how the source puts it (hedged, disputed), or that we have concluded it; empty where it is simply
 * stated
 * @param inferredFrom the accounts that this one rests on, where we have concluded it
 * @param readingOf the account of which this is another reading of the same words
 * @param conflictsWith the accounts that cannot be true together with this one
 */
public record Attestation(
        @Property(Pow.IN_ENTRY) Optional<Ref<Entry>> inEntry,
        @Property(Pow.EVIDENCE) Set<Ref<Segment>> evidence,
        @Property(Pow.WORDING) Set<LangText> wording,
        @Property(Pow.ASSERTED_BY) Set<Ref<Agent>> assertedBy,
        @Property(Pow.CERTAINTY) Optional<Ref<Concept>> certainty,
        @Property(Pow.INFERRED_FROM) Set<Ref<Account>> inferredFrom,
        @Property(Pow.READING_OF) Optional<Ref<Account>> readingOf,
        @Property(Pow.CONFLICTS_WITH) Set<Ref<Account>> conflictsWith) {

    /** Said in this entry, by these passages. */
    public static Attestation of(Ref<Entry> entry, Set<Ref<Segment>> evidence) {
        return new Attestation(Optional.of(entry), evidence, Set.of(), Set.of(), Optional.empty(), Set.of(),
                Optional.empty(), Set.of());
    }
}
