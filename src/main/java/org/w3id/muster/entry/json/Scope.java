package org.w3id.muster.entry.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/**
 * What names in one file, or in one entry of it, can mean.
 *
 * <p>Authority things and what the file itself describes are checked to exist; accounts and things of other entries are
 * judged by the form of their names, because only the build sees all entries.
 */
final class Scope {

    /** Classes of accounts that are not below {@code pow:Event}. */
    private static final Set<String> ACCOUNTS = Set.of("Affiliation", "Observation", "Statement", "Name");

    private final Ontology ontology;
    private final Naming naming;
    private final Problems problems;
    private final Known known;
    private final Optional<String> entry;
    private final Map<Iri, Iri> here;
    private final Map<String, Iri> keys = new HashMap<>();

    private Scope(Ontology ontology, Naming naming, Problems problems, Known known, Optional<String> entry,
            Map<Iri, Iri> here) {
        this.ontology = ontology;
        this.naming = naming;
        this.problems = problems;
        this.known = known;
        this.entry = entry;
        this.here = here;
    }

    static Scope ofFile(Ontology ontology, Naming naming, Problems problems, Known known) {
        return new Scope(ontology, naming, problems, known, Optional.empty(), new HashMap<>());
    }

    /** The scope of an entry of this file, named {@code source/entry}. */
    Scope ofEntry(String name) {
        return new Scope(ontology, naming, problems, known, Optional.of(name), new HashMap<>(here));
    }

    /** Makes something of this file known; false if the name is taken already. */
    boolean add(Iri iri, Iri type) {
        return here.putIfAbsent(iri, type) == null;
    }

    /** Makes a thing or account of this entry known under its key as well; false if the key is taken already. */
    boolean add(String key, Iri iri, Iri type) {
        add(iri, type);
        return keys.putIfAbsent(key, iri) == null;
    }

    Optional<Iri> classOf(Iri iri) {
        Optional<Iri> found = Optional.ofNullable(here.get(iri)).or(() -> known.classOf(iri));
        return found.isPresent() ? found : Optional.ofNullable(Naming.classes().get(firstPart(naming.name(iri))));
    }

    /** The account that a name means. */
    Optional<Iri> account(Json.Text reference) {
        return resolve(reference, Optional.empty()).filter(iri -> {
            boolean account = naming.name(iri).split("/", -1).length == 4
                    && classOf(iri).map(this::isAccount).orElse(false);
            if (!account) {
                problems.error(reference.spot(), "\"" + reference.value() + "\" is no account.",
                        "Name one of this entry (\"#key\") or of another (\"death/source/entry/key\").");
            }
            return account;
        });
    }

    private boolean isAccount(Iri type) {
        return ontology.isA(type, Ontology.term("Event")) || ACCOUNTS.contains(Ontology.localName(type));
    }

    /** What a name means, if it means anything of that class; otherwise a report. */
    Optional<Iri> resolve(Json.Text reference, Optional<Iri> range) {
        String name = reference.value();
        Optional<Iri> found = name.startsWith("#") ? local(reference, name.substring(1)) : global(reference);
        return found.filter(iri -> fits(reference, iri, range));
    }

    private Optional<Iri> local(Json.Text reference, String key) {
        if (entry.isEmpty()) {
            problems.error(reference.spot(),
                    "\"#\" names something in the same entry, but this is not inside an entry.",
                    "Write the whole name, such as \"person/andrei-vlasov\".");
            return Optional.empty();
        }
        Optional<Iri> found = Optional.ofNullable(keys.get(key));
        if (found.isEmpty()) {
            List<String> names = keys.keySet().stream().map(name -> "#" + name).toList();
            problems.error(reference.spot(), "No thing and no account of this entry has the key \"%s\".".formatted(key),
                    DidYouMean.question("#" + key, names)
                            + "Add it to \"things\" or \"accounts\", or correct the key.");
        }
        return found;
    }

    private Optional<Iri> global(Json.Text reference) {
        String name = reference.value();
        String[] parts = name.split("/", -1);
        if (parts[0].equals("concept") && parts.length == 3) {
            return concept(reference, parts[1], parts[2]);
        }
        Iri wide = Naming.classes().get(parts[0]);
        int length = parts[0].equals("entry") ? 3 : parts[0].equals("source") ? 2 : parts.length == 2 ? 2 : 4;
        if (wide == null || parts.length != length || !Naming.areKeys(name)) {
            problems.error(reference.spot(), "\"" + abbreviated(name) + "\" is not a name.",
                    (wide == null ? DidYouMean.question(parts[0], Naming.classes().keySet()) : "")
                            + "Write person/andrei-vlasov, #key for something of the same entry, or death/source/entry/key for an account of another;"
                            + " keys are lower-case letters, digits and hyphens.");
            return Optional.empty();
        }
        Iri iri = naming.iri(name);
        boolean inThisEntry = length == 4 && entry.isPresent() && name.startsWith(parts[0] + "/" + entry.get() + "/");
        boolean checked = inThisEntry || (length == 2 && known.complete());
        if (checked && !here.containsKey(iri) && known.classOf(iri).isEmpty()) {
            problems.error(reference.spot(), "There is no %s.".formatted(name), question(name) + (inThisEntry
                    ? "Add it to this entry, or correct the key."
                    : "Add it to data/%s, or, if only this entry knows it, to its \"things\" and write #key."
                            .formatted(parts[0].equals("source") ? "sources" : "authority")));
            return Optional.empty();
        }
        return Optional.of(iri);
    }

    private Optional<Iri> concept(Json.Text reference, String scheme, String key) {
        if (ontology.concepts(scheme).contains(key)) {
            return Optional.of(Ontology.concept(scheme, key));
        }
        problems.error(reference.spot(), "There is no concept \"%s\" in the scheme \"%s\".".formatted(key, scheme),
                DidYouMean.question(key, ontology.concepts(scheme))
                        + "New concepts are added in ontology/concepts.ttl.");
        return Optional.empty();
    }

    private boolean fits(Json.Text reference, Iri iri, Optional<Iri> range) {
        if (range.isEmpty() || iri.value().startsWith(Ontology.CONCEPTS)) {
            return true;
        }
        boolean exact = here.containsKey(iri) || known.classOf(iri).isPresent();
        boolean fits = classOf(iri)
                .map(type -> ontology.isA(type, range.get()) || (!exact && ontology.isA(range.get(), type)))
                .orElse(true);
        if (!fits) {
            problems.error(reference.spot(), "%s is a %s, but %s %s belongs here.".formatted(reference.value(),
                    Ontology.localName(classOf(iri).orElseThrow()), article(range.get()),
                    Ontology.localName(range.get())),
                    "Name another thing, or use another field.");
        }
        return fits;
    }

    private static String article(Iri type) {
        return "AEIOU".indexOf(Ontology.localName(type).charAt(0)) >= 0 ? "an" : "a";
    }

    private String question(String name) {
        String first = firstPart(name) + "/";
        List<String> candidates = Stream.concat(known.things().stream(), here.keySet().stream())
                .map(naming::name).filter(n -> n.startsWith(first)).toList();
        return DidYouMean.question(name, candidates);
    }

    private static String firstPart(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    private static String abbreviated(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
