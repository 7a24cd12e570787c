package org.w3id.muster.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Crm;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/**
 * When something was, as precisely as the source says and no more. Filter by the bounds, show the wording. Days are those
 * of the calendar of the source.
 *
 * @param edtf the date in EDTF; empty where the words were not understood, or where only inner bounds are known
 * @param earliest the first day that the time may cover
 * @param latest the last day that the time may cover
 * @param latestBegin of an interval, the last day on which it can have begun
 * @param earliestEnd of an interval, the first day on which it can have ended
 * @param approximate true where the source says "about"
 * @param calendar the calendar of the date, where the source shows it or leaves it in doubt
 * @param wording the words of the source
 */
@RdfType(Pow.TIME_EXTENT)
public record TimeExtent(
        Iri iri,
        @Property(Pow.EDTF) Optional<EdtfDate> edtf,
        @Property(Pow.EARLIEST) Optional<LocalDate> earliest,
        @Property(Pow.LATEST) Optional<LocalDate> latest,
        @Property(Crm.P81A_END_OF_THE_BEGIN) Optional<LocalDate> latestBegin,
        @Property(Crm.P81B_BEGIN_OF_THE_END) Optional<LocalDate> earliestEnd,
        @Property(Pow.APPROXIMATE) Optional<Boolean> approximate,
        @Property(Pow.CALENDAR) Optional<Ref<Concept>> calendar,
        @Property(Pow.WORDING) Set<LangText> wording) implements Resource {

    /** The node of a time that was read from a source: bounds and marks follow from its date. */
    public static TimeExtent of(Iri iri, org.w3id.muster.term.TimeExtent read) {
        Optional<EdtfDate> date = read.date();
        return new TimeExtent(iri, date, date.flatMap(EdtfDate::earliest), date.flatMap(EdtfDate::latest),
                date.flatMap(EdtfDate::latestBegin), date.flatMap(EdtfDate::earliestEnd),
                date.map(EdtfDate::approximate).filter(about -> about),
                read.calendar().map(key -> Ref.to(Ontology.concept("calendar", key))), Set.copyOf(read.wordings()));
    }
}
