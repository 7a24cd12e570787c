package org.w3id.muster.model;

import java.lang.invoke.MethodHandles;
import org.w3id.muster.mapping.Mapping;

/**
 * How the records are RDF: one mapping for each, and for the sealed interfaces that are asked for most. They are built
 * when this class is first used.
 */
public final class Mappings {

    /** Anything at all, by its class. */
    public static final Mapping<Resource> RESOURCE = of(Resource.class);

    public static final Mapping<Thing> THING = of(Thing.class);
    public static final Mapping<Agent> AGENT = of(Agent.class);
    public static final Mapping<Person> PERSON = of(Person.class);
    public static final Mapping<Organization> ORGANIZATION = of(Organization.class);
    public static final Mapping<MilitaryUnit> MILITARY_UNIT = of(MilitaryUnit.class);
    public static final Mapping<PersonGroup> PERSON_GROUP = of(PersonGroup.class);
    public static final Mapping<Place> PLACE = of(Place.class);
    public static final Mapping<DetentionSite> DETENTION_SITE = of(DetentionSite.class);
    public static final Mapping<LegalAct> LEGAL_ACT = of(LegalAct.class);

    public static final Mapping<Event> EVENT = of(Event.class);
    public static final Mapping<MilitaryEvent> MILITARY_EVENT = of(MilitaryEvent.class);
    public static final Mapping<Capture> CAPTURE = of(Capture.class);
    public static final Mapping<Detention> DETENTION = of(Detention.class);
    public static final Mapping<Departure> DEPARTURE = of(Departure.class);
    public static final Mapping<Sentencing> SENTENCING = of(Sentencing.class);
    public static final Mapping<Death> DEATH = of(Death.class);
    public static final Mapping<OtherEvent> OTHER_EVENT = of(OtherEvent.class);

    /** What one source says; events without an entry, which are things, can be read with it too. */
    public static final Mapping<Account> ACCOUNT = of(Account.class);

    public static final Mapping<Affiliation> AFFILIATION = of(Affiliation.class);
    public static final Mapping<Observation> OBSERVATION = of(Observation.class);
    public static final Mapping<Statement> STATEMENT = of(Statement.class);
    public static final Mapping<Name> NAME = of(Name.class);

    public static final Mapping<Source> SOURCE = of(Source.class);
    public static final Mapping<Entry> ENTRY = of(Entry.class);
    public static final Mapping<Segment> SEGMENT = of(Segment.class);
    public static final Mapping<Concept> CONCEPT = of(Concept.class);

    private Mappings() {}

    private static <T> Mapping<T> of(Class<T> type) {
        return Mapping.of(MethodHandles.lookup(), type);
    }
}
