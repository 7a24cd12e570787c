package org.w3id.muster.model;

import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.OrderBy;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * A camp, prison, hospital or other site where people were held, executed or buried. The same institution under a new name
 * or operator stays one site; a new institution on the same ground is a new site with {@code successorOf}.
 *
 * @param labels how it is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param identification whether the source names the site, leaves it unnamed, or means many sites at once; lists and
 * counts take named sites only
 * @param siteType what kind of site it was, each kind with the statements that date it
 * @param operatedBy the bodies that ran it
 * @param partOf what it is a part of
 * @param successorOf the sites that it continues
 * @param position where it lies
 * @param time when it was as stated
 * @param happenedHere what happened or was true there, in the order of time
 * @param detentions stays at the site, in the order of time
 */
@RdfType(Pow.DETENTION_SITE)
public record DetentionSite(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.IDENTIFICATION) Optional<Ref<Concept>> identification,
        @Property(Pow.SITE_TYPE) Set<Sourced<Ref<Concept>, Statement>> siteType,
        @Property(Pow.OPERATED_BY) Set<Sourced<Ref<CorporateBody>, Statement>> operatedBy,
        @Property(Pow.PART_OF) Set<Sourced<Ref<Thing>, Statement>> partOf,
        @Embedded Position position,
        @Property(Pow.SUCCESSOR_OF) Set<Sourced<Ref<DetentionSite>, Statement>> successorOf,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Property(value = Pow.PLACE, inverse = true) @Limit(History.LIMIT) @OrderBy({Pow.TIME,
                Pow.EARLIEST}) View<Ref<Resource>> happenedHere,
        @Property(value = Pow.HELD_AT, inverse = true) @Limit(History.LIMIT) @OrderBy({Pow.TIME,
                Pow.EARLIEST}) View<Detention> detentions)
        implements
            Location {}
