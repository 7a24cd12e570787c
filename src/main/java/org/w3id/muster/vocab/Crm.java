package org.w3id.muster.vocab;

/** Terms that we take as they are from CIDOC CRM 7.1: the inner bounds of a time-span; the outer ones have terms of ours. */
public final class Crm {

    /** What its terms begin with; prefix {@code crm:}. */
    public static final String NAMESPACE = "http://www.cidoc-crm.org/cidoc-crm/";

    /** The last day on which it can have begun. */
    public static final String P81A_END_OF_THE_BEGIN = NAMESPACE + "P81a_end_of_the_begin";

    /** The first day on which it can have ended. */
    public static final String P81B_BEGIN_OF_THE_END = NAMESPACE + "P81b_begin_of_the_end";

    private Crm() {}
}
