package org.w3id.muster.vocab;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** Writes the source of {@link Pow} from the ontology. */
final class PowSource {

    private static final int WIDTH = 116;

    private final Model ontology;
    private final Set<String> propertyNames;

    PowSource(Model ontology) {
        this.ontology = ontology;
        this.propertyNames = OntologyDirectory.properties(ontology).stream().map(PowSource::screamingSnake)
                .collect(Collectors.toSet());
    }

    String text() {
        StringBuilder source = new StringBuilder(
                """
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
                        """);
        OntologyDirectory.classes(ontology).forEach(term -> source.append(constant(className(term), term)));
        OntologyDirectory.properties(ontology).forEach(term -> source.append(constant(screamingSnake(term), term)));
        return source.append("\n    private Pow() {}\n}\n").toString();
    }

    private String constant(String name, Resource term) {
        return "\n%s    public static final String %s = NAMESPACE + \"%s\";\n".formatted(comment(definition(term)),
                name,
                localName(term));
    }

    private String definition(Resource term) {
        return ontology.getProperty(term, SKOS.definition).getString().replace("&", "&amp;").replace("<", "&lt;");
    }

    /** One line where it fits, a block otherwise. */
    private static String comment(String words) {
        String line = "    /** " + words + " */";
        if (line.length() <= WIDTH) {
            return line + "\n";
        }
        StringBuilder block = new StringBuilder("    /**\n     *");
        int used = 6;
        for (String word : List.of(words.split(" "))) {
            if (used + word.length() + 1 > WIDTH) {
                block.append("\n     *");
                used = 6;
            }
            block.append(' ').append(word);
            used += word.length() + 1;
        }
        return block.append("\n     */\n").toString();
    }

    private String className(Resource term) {
        String name = screamingSnake(term);
        return propertyNames.contains(name) ? name + "_CLASS" : name;
    }

    private static String screamingSnake(Resource term) {
        return localName(term).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String localName(Resource term) {
        return term.getURI().substring(OntologyDirectory.POW.length());
    }
}
