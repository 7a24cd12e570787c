package org.w3id.muster.vocab;

/**
 * The terms of the Muster ontology, as strings so that annotations can use them. Generated from
 * {@code ontology/muster.ttl}: edit that file, then run
 * {@code mvn test -Dtest=VocabularyDriftTest -Dmuster.regenerate=true}.
 *
 * <p>A constant is called like its term: {@code happenedTo} is {@link #HAPPENED_TO}. Where a class and a property
 * would have the same name, the property keeps it and the class has the suffix {@code _CLASS}, because properties
 * are named far more often: {@link #PLACE} is the property, {@link #PLACE_CLASS} the class.
 */
public final class Pow {

    /** What all our terms begin with; prefix {@code pow:}. */
    public static final String NAMESPACE = "https://w3id.org/muster/ontology#";

    /** A relation of a person or body to an organization, for a time: membership, command, rank or role. */
    public static final String AFFILIATION = NAMESPACE + "Affiliation";

    /** A person, an organization or a group of persons that can take part in an event or say something. */
    public static final String AGENT = NAMESPACE + "Agent";

    /** The falling of a person or group into enemy hands. */
    public static final String CAPTURE = NAMESPACE + "Capture";

    /**
     * The end of the life of a person, or the deaths within a group. Killing and execution are told by eventType,
     * the manner by cause.
     */
    public static final String DEATH = NAMESPACE + "Death";

    /**
     * The end of a stay or of captivity: escape, transfer, release, liberation, repatriation. An attempt that
     * failed is one too, with its own event type.
     */
    public static final String DEPARTURE = NAMESPACE + "Departure";

    /** One stay of a person or group at one site. */
    public static final String DETENTION = NAMESPACE + "Detention";

    /**
     * A camp, prison, hospital or other site where people were held, executed or buried. What kind of site it was,
     * and when, is told by siteType.
     */
    public static final String DETENTION_SITE = NAMESPACE + "DetentionSite";

    /**
     * The unit a source is made of: a headword article, a row of a register, a card, a page. Every account belongs
     * to one.
     */
    public static final String ENTRY = NAMESPACE + "Entry";

    /**
     * Something that happened. With inEntry it is the account that one source gives of it; without, it is a thing:
     * an event with a name of its own, or the event that makes one a member of a group.
     */
    public static final String EVENT = NAMESPACE + "Event";

    /** A treaty, law, decree or order that sets rules. */
    public static final String LEGAL_ACT = NAMESPACE + "LegalAct";

    /** A war, campaign, operation or battle. Always a thing, never an account. */
    public static final String MILITARY_EVENT = NAMESPACE + "MilitaryEvent";

    /** An organization within armed forces, at any level from a section to a front. */
    public static final String MILITARY_UNIT = NAMESPACE + "MilitaryUnit";

    /**
     * One form of the name of one thing, in one language and script, as one source shows it or as we have
     * transliterated it.
     */
    public static final String NAME = NAMESPACE + "Name";

    /** An account that counts exactly its population: the whole group named, never a part of it. */
    public static final String OBSERVATION = NAMESPACE + "Observation";

    /**
     * A body with a continuing identity, such as a state, a ministry, an army, a court or a camp administration.
     */
    public static final String ORGANIZATION = NAMESPACE + "Organization";

    /** A single human being. */
    public static final String PERSON = NAMESPACE + "Person";

    /**
     * A set of persons that a source describes by an event or by what they have in common, and often counts,
     * without naming them.
     */
    public static final String PERSON_GROUP = NAMESPACE + "PersonGroup";

    /** An extent in space: a town, a region, a building, possibly vague or known only by its name. */
    public static final String PLACE_CLASS = NAMESPACE + "Place";

    /**
     * A number as a source gives it: the number itself or its bounds, each open or closed, with its unit and its
     * words. Never a midpoint.
     */
    public static final String QUANTITY_CLASS = NAMESPACE + "Quantity";

    /**
     * A passage of an entry, told by code point offsets into a given version of the page or by another locator.
     * Evidence points here.
     */
    public static final String SEGMENT = NAMESPACE + "Segment";

    /** The imposing of one penalty by a court or authority. */
    public static final String SENTENCING = NAMESPACE + "Sentencing";

    /** A work, web site, database, register or archival document, in a given version. */
    public static final String SOURCE = NAMESPACE + "Source";

    /**
     * An account of one property of one thing, or of something that is neither event nor property and is told in
     * our own words by says. It may deny.
     */
    public static final String STATEMENT = NAMESPACE + "Statement";

    /**
     * When something was, as precisely as the source says and no more: an EDTF date, its outer and inner bounds,
     * and its words.
     */
    public static final String TIME_EXTENT = NAMESPACE + "TimeExtent";

    /** Our own paraphrase. Never the words of the source. */
    public static final String ABSTRACT = NAMESPACE + "abstract";

    /** The person, unit or group that belongs, commands or holds the rank. */
    public static final String AFFILIATE = NAMESPACE + "affiliate";

    /** Happened later than another event, where dates do not tell. */
    public static final String AFTER = NAMESPACE + "after";

    /** The state, army or body for which a person, unit or group fights or which it serves. */
    public static final String ALLEGIANCE = NAMESPACE + "allegiance";

    /** The single number, where the source gives one. */
    public static final String AMOUNT = NAMESPACE + "amount";

    /** True where the source says "about": the value is round. */
    public static final String APPROXIMATE = NAMESPACE + "approximate";

    /** The speaker inside the source, where the source reports what another says. */
    public static final String ASSERTED_BY = NAMESPACE + "assertedBy";

    /** The group of which a percentage is a share. */
    public static final String BASE = NAMESPACE + "base";

    /** Is bound by the act, which may be so without a signature. */
    public static final String BOUND_BY = NAMESPACE + "boundBy";

    /** The calendar of the date, where the source shows it or leaves it in doubt. */
    public static final String CALENDAR = NAMESPACE + "calendar";

    /** The signature in the holding archive or library: fond, opis, delo, list. */
    public static final String CALL_NUMBER = NAMESPACE + "callNumber";

    /** The one who did it: captor, court, executioner. */
    public static final String CARRIED_OUT_BY = NAMESPACE + "carriedOutBy";

    /** The cause of death or the method of killing. */
    public static final String CAUSE = NAMESPACE + "cause";

    /**
     * How the source puts it, or that we have concluded it: stated, hedged, inferred, disputed. Not written when it
     * is simply stated.
     */
    public static final String CERTAINTY = NAMESPACE + "certainty";

    /** Is the son or daughter of. */
    public static final String CHILD_OF = NAMESPACE + "childOf";

    /** A circumstance under which it happened, such as wounded or in encirclement. */
    public static final String CIRCUMSTANCE = NAMESPACE + "circumstance";

    /**
     * Tells the SKOS scheme from which the values of a property come. Readers of entries resolve short concept keys
     * with it.
     */
    public static final String CONCEPT_SCHEME = NAMESPACE + "conceptScheme";

    /**
     * Speaks of the same thing and the same kind of happening or property, with values that cannot both be true.
     */
    public static final String CONFLICTS_WITH = NAMESPACE + "conflictsWith";

    /** Is a mirror or copy of another source, and therefore no second witness. */
    public static final String COPY_OF = NAMESPACE + "copyOf";

    /** What else the members have in common: an army, a place, a concept. */
    public static final String CRITERION = NAMESPACE + "criterion";

    /**
     * The event that makes a person a member of this group. It is a thing and belongs to the group, not to an
     * entry.
     */
    public static final String DEFINED_BY = NAMESPACE + "definedBy";

    /** Where the move or the exile led. */
    public static final String DESTINATION = NAMESPACE + "destination";

    /** A scan, page or file on the web that shows the source or entry. */
    public static final String DIGITAL_COPY = NAMESPACE + "digitalCopy";

    /** No person belongs to both groups, so their numbers may be added. */
    public static final String DISJOINT_FROM = NAMESPACE + "disjointFrom";

    /** Happened within another event. */
    public static final String DURING = NAMESPACE + "during";

    /** The first day that the time may cover. */
    public static final String EARLIEST = NAMESPACE + "earliest";

    /**
     * The date in the Extended Date/Time Format. Missing where the words were not understood, or where only inner
     * bounds are known.
     */
    public static final String EDTF = NAMESPACE + "edtf";

    /** The code point after the last one of the passage. */
    public static final String END_OFFSET = NAMESPACE + "endOffset";

    /** The capture or stay that this departure ends. */
    public static final String ENDS = NAMESPACE + "ends";

    /** The finer type of an event: execution, escape, handing over, birth, burial, missing. */
    public static final String EVENT_TYPE = NAMESPACE + "eventType";

    /** The passage that says it. */
    public static final String EVIDENCE = NAMESPACE + "evidence";

    /** The exact characters of the passage; present only where the text is ours to show. */
    public static final String EXACT_TEXT = NAMESPACE + "exactText";

    /** The family name, where the source shows it as a part. */
    public static final String FAMILY_NAME = NAMESPACE + "familyName";

    /** Tells a first from a second or later formation of a unit that bears the same number. */
    public static final String FORMATION = NAMESPACE + "formation";

    /** The given name or initial, where the source shows it as a part. */
    public static final String GIVEN_NAME = NAMESPACE + "givenName";

    /** The one whom it happened to: who was captured, held, sentenced, who left, who died. */
    public static final String HAPPENED_TO = NAMESPACE + "happenedTo";

    /** Links a thing to one form of its name. */
    public static final String HAS_NAME = NAMESPACE + "hasName";

    /** The site of a stay. */
    public static final String HELD_AT = NAMESPACE + "heldAt";

    /** The archive, library or body that keeps the source or entry. */
    public static final String HELD_BY = NAMESPACE + "heldBy";

    /**
     * Whether the source names this site, leaves it unnamed, or means many sites at once. Lists, maps and counts
     * take named sites only.
     */
    public static final String IDENTIFICATION = NAMESPACE + "identification";

    /**
     * Perhaps the same thing. Used as the property of a statement that says how sure we are and why; never a direct
     * link.
     */
    public static final String IDENTIFIED_WITH = NAMESPACE + "identifiedWith";

    /** The one entry that an account or a passage belongs to. */
    public static final String IN_ENTRY = NAMESPACE + "inEntry";

    /** The organization of the affiliation. */
    public static final String IN_ORGANIZATION = NAMESPACE + "inOrganization";

    /** The accounts that this one rests on. */
    public static final String INFERRED_FROM = NAMESPACE + "inferredFrom";

    /** The site or organization that gave this name or number. */
    public static final String ISSUED_BY = NAMESPACE + "issuedBy";

    /** The last day that the time may cover. */
    public static final String LATEST = NAMESPACE + "latest";

    /** The value claimed, where it is a text, a number, or true or false. */
    public static final String LITERAL_VALUE = NAMESPACE + "literalValue";

    /** Lies within a larger place. */
    public static final String LOCATED_IN = NAMESPACE + "locatedIn";

    /** The least that the words allow. */
    public static final String LOWER = NAMESPACE + "lower";

    /** True where the lower bound itself is excluded, as in "more than". */
    public static final String LOWER_OPEN = NAMESPACE + "lowerOpen";

    /** What kind of name it is: attested, transliterated by us, an abbreviation, a code name, a prisoner number. */
    public static final String NAME_KIND = NAMESPACE + "nameKind";

    /** The name as written, tagged with language and, where it matters, script. */
    public static final String NAME_TEXT = NAMESPACE + "nameText";

    /** Nationality as recorded, kept apart from allegiance and from citizenship. */
    public static final String NATIONALITY = NAMESPACE + "nationality";

    /** True where the source says that it is not so. */
    public static final String NEGATED = NAMESPACE + "negated";

    /** The body that ran the site. */
    public static final String OPERATED_BY = NAMESPACE + "operatedBy";

    /** The version of the page that offsets count in, as the SHA-256 of its bytes in hexadecimal. */
    public static final String PAGE_SHA256 = NAMESPACE + "pageSha256";

    /**
     * Is a part, member, subset or section of: a unit of an army, a group of a larger group, an operation of a war,
     * an entry of its source.
     */
    public static final String PART_OF = NAMESPACE + "partOf";

    /** Took part in the event or was affected by it. */
    public static final String PARTICIPANT = NAMESPACE + "participant";

    /** The patronymic or its initial, where the source shows it as a part. */
    public static final String PATRONYMIC = NAMESPACE + "patronymic";

    /** The penalty imposed; one for each Sentencing. */
    public static final String PENALTY = NAMESPACE + "penalty";

    /** How long the penalty was to last. */
    public static final String PENALTY_DURATION = NAMESPACE + "penaltyDuration";

    /** Where it happened or was true. A site is a place too. */
    public static final String PLACE = NAMESPACE + "place";

    /** Exactly those who are counted: the whole group, and none besides. */
    public static final String POPULATION = NAMESPACE + "population";

    /**
     * How exactly a geometry tells where its place was: the site itself, the settlement it lay in, or an area
     * somewhere within which it lay.
     */
    public static final String PRECISION = NAMESPACE + "precision";

    /** The property that the statement claims. */
    public static final String PROPERTY = NAMESPACE + "property";

    /** The word of amount, where no number is given: several, many, most. */
    public static final String QUANTIFIER = NAMESPACE + "quantifier";

    /** The number that the source gives. */
    public static final String QUANTITY = NAMESPACE + "quantity";

    /** The military or police rank. The word of the clerk stays in wording. */
    public static final String RANK = NAMESPACE + "rank";

    /**
     * Where a rank stands in its hierarchy: 10 for privates, 20 for non-commissioned officers, 30 for junior
     * officers, 40 for senior officers, 50 and more for generals.
     */
    public static final String RANK_LEVEL = NAMESPACE + "rankLevel";

    /** Another way to read the same words. It lies in the graph of what is not held and is never added up. */
    public static final String READING_OF = NAMESPACE + "readingOf";

    /** Which version of a source or entry was read, where several exist. */
    public static final String REVISION = NAMESPACE + "revision";

    /** The part played in the organization: member, commander, organizer. */
    public static final String ROLE = NAMESPACE + "role";

    /**
     * What is said, in our words, where it is neither an event nor a property: a judgement, a rule of law, the
     * content of a quotation.
     */
    public static final String SAYS = NAMESPACE + "says";

    /** The scheme by which we made this form. A form that has one was not found in a source. */
    public static final String SCHEME = NAMESPACE + "scheme";

    /** Signed the act. */
    public static final String SIGNATORY = NAMESPACE + "signatory";

    /** What kind of site it was. Dated by its statements, for a site may change. */
    public static final String SITE_TYPE = NAMESPACE + "siteType";

    /** What kind of source it is: archival record, official, scholarly, reference, press, web. */
    public static final String SOURCE_KIND = NAMESPACE + "sourceKind";

    /** How we judge an account: preferred, normal, doubted, rejected. */
    public static final String STANDING = NAMESPACE + "standing";

    /** The name of the one who judged it. */
    public static final String STANDING_BY = NAMESPACE + "standingBy";

    /** The day on which it was judged. */
    public static final String STANDING_ON = NAMESPACE + "standingOn";

    /** Why we judge it so. */
    public static final String STANDING_REASON = NAMESPACE + "standingReason";

    /** The first code point of the passage, counted from 0. */
    public static final String START_OFFSET = NAMESPACE + "startOffset";

    /** The charge or reason given by the side that acted. It is reported, not shared. */
    public static final String STATED_REASON = NAMESPACE + "statedReason";

    /** What the statement is about. */
    public static final String SUBJECT = NAMESPACE + "subject";

    /** Continues an earlier organization, unit or site. */
    public static final String SUCCESSOR_OF = NAMESPACE + "successorOf";

    /** When it happened or was true. */
    public static final String TIME = NAMESPACE + "time";

    /** What the number counts: persons, percent, divisions. */
    public static final String UNIT_OF_MEASURE = NAMESPACE + "unitOfMeasure";

    /** The most that the words allow. */
    public static final String UPPER = NAMESPACE + "upper";

    /** True where the upper bound itself is excluded, as in "almost" or "fewer than". */
    public static final String UPPER_OPEN = NAMESPACE + "upperOpen";

    /** The value claimed, where it is a thing, a concept or a time. */
    public static final String VALUE = NAMESPACE + "value";

    /** The words of the source for this number, date, place or claim, in its language. */
    public static final String WORDING = NAMESPACE + "wording";

    private Pow() {}
}
