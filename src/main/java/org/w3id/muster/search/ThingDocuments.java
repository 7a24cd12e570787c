package org.w3id.muster.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.w3id.muster.term.LangText;

/** Turns things into documents. Thread-safe. */
final class ThingDocuments {

    /** A person with many names is no worse a match than one with few: so no length of the field is kept. */
    private static final FieldType NAMES = new FieldType();

    static {
        NAMES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        NAMES.setTokenized(true);
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private final SortKeys keys = new SortKeys();
    private final Folding folding;

    ThingDocuments(Folding folding) {
        this.folding = folding;
    }

    /** The document of a thing: what is searched, counted, sorted by and shown. */
    Document whole(Thing thing) {
        Document document = new Document();
        document.add(new StringField(Fields.IRI, thing.iri(), Field.Store.YES));
        names(document, thing);
        thing.matches().stream().flatMap(iri -> ExternalId.terms(iri).stream()).distinct()
                .forEach(term -> document.add(new StringField(Fields.EXTERNAL_ID, term, Field.Store.NO)));
        thing.words().forEach(words -> document.add(new TextField(Fields.WORDS, words, Field.Store.NO)));
        thing.facets().forEach((facet, values) -> values
                .forEach(value -> document.add(new KeywordField(facet.field(), value,
                        facet == Facet.TYPE ? Field.Store.YES : Field.Store.NO))));
        for (Language language : Language.values()) {
            key(document, thing, language);
        }
        document.add(new NumericDocValuesField(Fields.ACCOUNTS, thing.accounts()));
        Years.of(thing.times()).map(Years::stored)
                .ifPresent(years -> document.add(new StoredField(Fields.YEARS, years)));
        linksAndTimes(document, thing);
        return document;
    }

    /** The document of a thing in the order of a language: only what narrows a list that is in this order. */
    Document ordered(Thing thing, Language language) {
        Document document = new Document();
        document.add(new StringField(Fields.IRI, thing.iri(), Field.Store.NO));
        thing.facets().forEach((facet, values) -> values
                .forEach(value -> document.add(new StringField(facet.field(), value, Field.Store.NO))));
        key(document, thing, language);
        linksAndTimes(document, thing);
        return document;
    }

    private void names(Document document, Thing thing) {
        Set<String> whole = new TreeSet<>();
        thing.labels().forEach(label -> document.add(new StoredField(Fields.LABEL, stored(label))));
        thing.names().forEach(name -> document.add(new StoredField(Fields.NAME, stored(name))));
        Stream.concat(thing.labels().stream(), thing.names().stream()).map(LangText::text).distinct().forEach(name -> {
            document.add(new Field(Fields.NAMES, name, NAMES));
            whole.add(folding.name(name));
        });
        whole.forEach(name -> document.add(new StringField(Fields.WHOLE_NAME, name, Field.Store.NO)));
    }

    private static void linksAndTimes(Document document, Thing thing) {
        thing.links().forEach(link -> document
                .add(new StringField(Fields.LINK, LinkTerms.of(link, thing.type()), Field.Store.NO)));
        ranges(document, Fields.POSSIBLE, thing.times().possible());
        ranges(document, Fields.NARROWEST, thing.times().narrowest());
        ranges(document, Fields.CERTAIN, thing.times().certain());
        thing.stays().addTo(document);
    }

    private static void ranges(Document document, String field, Collection<Span> spans) {
        spans.forEach(span -> document
                .add(new LongRange(field, new long[]{span.first()}, new long[]{span.last()})));
    }

    private void key(Document document, Thing thing, Language language) {
        String name = Labels.best(thing.labels(), language).map(LangText::text)
                .orElseGet(() -> Labels.key(thing.iri()));
        document.add(new SortedDocValuesField(Fields.key(language), keys.key(language, name, thing.iri())));
    }

    static String stored(LangText text) {
        return text.tag() + ' ' + text.text();
    }

    static LangText read(String stored) {
        int space = stored.indexOf(' ');
        return new LangText(stored.substring(space + 1), stored.substring(0, space));
    }

    static List<LangText> read(Document document, String field) {
        return Stream.of(document.getValues(field)).map(ThingDocuments::read).toList();
    }
}
