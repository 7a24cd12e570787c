package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * One form of the name of one thing, in one language and script, as one source shows it or as we have transliterated it.
 * A form that has a {@code scheme} was not found in a source.
 *
 * @param text the name as written, with language and, where it matters, script
 * @param nameKind attested, transliterated, abbreviation, code name, prisoner number
 * @param givenName the given name or initial, where the source shows it as a part
 * @param patronymic the patronymic or its initial, likewise
 * @param familyName the family name, likewise
 * @param scheme the scheme by which we made this form
 * @param issuedBy the site or organization that gave the name or number
 * @param time when it was true
 * @param place where it was true
 * @param attestation who says it, where, and how surely
 * @param assessment how the editors judge the account
 */
@RdfType(Pow.NAME)
public record Name(
        Iri iri,
        @Property(Pow.NAME_TEXT) LangText text,
        @Property(Pow.NAME_KIND) Optional<Ref<Concept>> nameKind,
        @Property(Pow.GIVEN_NAME) Optional<LangText> givenName,
        @Property(Pow.PATRONYMIC) Optional<LangText> patronymic,
        @Property(Pow.FAMILY_NAME) Optional<LangText> familyName,
        @Property(Pow.SCHEME) Optional<Ref<Concept>> scheme,
        @Property(Pow.ISSUED_BY) Optional<Ref<Thing>> issuedBy,
        @Property(Pow.TIME) Optional<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place,
        @Embedded Attestation attestation,
        @Embedded Assessment assessment) implements Account {}
