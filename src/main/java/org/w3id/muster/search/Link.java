package org.w3id.muster.search;

import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/**
 * How a thing is linked to another one: by an account of it or by a property of its own.
 *
 * <p>The relation is named after the terms of the ontology: {@code Detention/heldAt} links a person to the camp where a
 * stay put them, {@code Affiliation/inOrganization} to the unit, {@code partOf} a unit to a larger one. Two relations
 * are not in the ontology as they stand: {@link #IN_ENTRY} and {@link #MENTIONS}. A denied or rejected account makes no
 * link, except for these two, as a denial is a mention, too.
 *
 * @param relation the name of the relation
 * @param to the IRI of the thing, concept or entry linked to
 */
public record Link(String relation, String to) implements Comparable<Link> {

    /** From a thing to an entry that has an account about it. */
    public static final String IN_ENTRY = "inEntry";

    /** From an entry to a thing that one of its accounts names, in whatever role. */
    public static final String MENTIONS = "mentions";

    /**
     * The link by a property of accounts of a class.
     *
     * @param accountClass the IRI of the class, such as {@code Pow.DETENTION}
     * @param property the IRI of the property, such as {@code Pow.HELD_AT}
     */
    public static Link of(String accountClass, String property, String to) {
        return new Link(relation(accountClass, property), to);
    }

    /** The link by a property of the thing itself, such as {@code Pow.PART_OF}. */
    public static Link of(String property, String to) {
        return new Link(relation("", property), to);
    }

    static String relation(String accountClass, String property) {
        String name = Ontology.localName(Iri.of(property));
        return accountClass.isEmpty() ? name : Ontology.localName(Iri.of(accountClass)) + '/' + name;
    }

    @Override
    public int compareTo(Link other) {
        int byTarget = to.compareTo(other.to);
        return byTarget != 0 ? byTarget : relation.compareTo(other.relation);
    }
}
