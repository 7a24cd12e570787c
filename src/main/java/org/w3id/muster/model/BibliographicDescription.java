package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Dcterms;
import org.w3id.muster.vocab.Pow;
import org.w3id.muster.vocab.Prov;

/**
 * What a catalogue says of a source or entry.
 *
 * @param title the title, at most one for each language
 * @param accessRights whether it may be shown: open or restricted
 * @param issued when it was published: a year, a month, a day, or an EDTF text where none of these will do
 * @param creator names of authors
 * @param digitalCopy scans and pages on the web
 * @param license the license, by its address
 * @param language language tags
 * @param identifier identifiers such as an ISBN
 * @param callNumber the signature in the archive or library that keeps it: fond, opis, delo, list
 * @param heldBy the archive, library or body that keeps it
 * @param revision which version was read, where several exist
 * @param wasRevisionOf earlier versions
 * @param references entries that it refers to
 * @param abstracts our own paraphrase, at most one for each language; never the words of the source
 */
public record BibliographicDescription(
        @Property(Dcterms.TITLE) Set<LangText> title,
        @Property(Dcterms.ACCESS_RIGHTS) Optional<Ref<Concept>> accessRights,
        @Property(Dcterms.ISSUED) Optional<Literal> issued,
        @Property(Dcterms.CREATOR) Set<String> creator,
        @Property(Pow.DIGITAL_COPY) Set<Iri> digitalCopy,
        @Property(Dcterms.LICENSE) Optional<Iri> license,
        @Property(Dcterms.LANGUAGE) Set<String> language,
        @Property(Dcterms.IDENTIFIER) Set<String> identifier,
        @Property(Pow.CALL_NUMBER) Optional<String> callNumber,
        @Property(Pow.HELD_BY) Set<Ref<CorporateBody>> heldBy,
        @Property(Pow.REVISION) Optional<String> revision,
        @Property(Prov.WAS_REVISION_OF) Set<Iri> wasRevisionOf,
        @Property(Dcterms.REFERENCES) Set<Iri> references,
        @Property(Pow.ABSTRACT) Set<LangText> abstracts) {}
