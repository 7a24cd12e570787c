package org.w3id.muster.vocab;

/** Under which terms an edition may be used: told in VoID, in Link headers and on pages in the same words. */
public final class DatasetLicense {

    /** The licence of what is ours: words, accounts, ontology. */
    public static final String IRI = "https://creativecommons.org/publicdomain/zero/1.0/";

    /** What the licence does not reach: facts taken from sources that ask for something, such as to be named. */
    public static final String RIGHTS = "CC0 for all that is ours; where a source has a licence of its own"
            + " (dct:license of the source), that licence holds for what was taken from it.";

    private DatasetLicense() {}
}
