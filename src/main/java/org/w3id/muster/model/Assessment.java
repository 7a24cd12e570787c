package org.w3id.muster.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * How the editors judge an account. The account itself stays as its source gives it.
 *
 * @param standing preferred, normal, doubted or rejected; empty for normal
 * @param standingReason why, at most once for each language
 * @param standingBy the name of the one who judged
 * @param standingOn the day of the judgement
 */
public record Assessment(
        @Property(Pow.STANDING) Optional<Ref<Concept>> standing,
        @Property(Pow.STANDING_REASON) Set<LangText> standingReason,
        @Property(Pow.STANDING_BY) Optional<String> standingBy,
        @Property(Pow.STANDING_ON) Optional<LocalDate> standingOn) {

    /** Not judged. */
    public static final Assessment NONE = new Assessment(Optional.empty(), Set.of(), Optional.empty(),
            Optional.empty());
}
