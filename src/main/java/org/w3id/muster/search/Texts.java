package org.w3id.muster.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Pow;

/** Takes names and texts from descriptions. Stateless. */
final class Texts {

    private static final List<String> LABELS = List.of(SKOS.prefLabel.getURI(), RDFS.label.getURI(),
            DCTerms.title.getURI());

    private static final Set<String> NAMES = Set.of(SKOS.altLabel.getURI(), DCTerms.identifier.getURI(),
            Pow.CALL_NUMBER);

    private Texts() {}

    /** Labels, names and notes of the thing itself. */
    static void own(Thing thing, Facts own) {
        LABELS.stream().flatMap(own::literals).map(Texts::text).flatMap(Optional::stream).forEach(label -> {
            if (thing.labels().stream().anyMatch(other -> other.tag().equals(label.tag()))) {
                thing.names().add(label);
            } else {
                thing.labels().add(label);
            }
        });
        own.values().keySet().stream().filter(property -> !LABELS.contains(property)).forEach(property -> {
            Stream<Node> texts = own.literals(property).filter(Texts::isText);
            if (NAMES.contains(property)) {
                texts.map(Texts::text).flatMap(Optional::stream).forEach(thing.names()::add);
            } else {
                words(thing, texts);
            }
        });
    }

    /** What an account says in words; the text of a name is a name. */
    static void account(Thing thing, Facts account) {
        boolean isOwnName = account.has(Pow.NAME_TEXT) && !thing.type().equals(Pow.ENTRY);
        if (isOwnName) {
            account.literals(Pow.NAME_TEXT).map(Texts::text).flatMap(Optional::stream).forEach(thing.names()::add);
        } else {
            words(thing, Stream.of(Pow.NAME_TEXT, Pow.WORDING, Pow.SAYS, Pow.LITERAL_VALUE).flatMap(account::literals)
                    .filter(Texts::isText));
        }
    }

    /** The words of a passage, of the source or ours. */
    static void passage(Thing thing, Facts passage) {
        words(thing, Stream.of(Pow.EXACT_TEXT, Pow.ABSTRACT).flatMap(passage::literals));
    }

    private static void words(Thing thing, Stream<Node> literals) {
        literals.map(Node::getLiteralLexicalForm).filter(words -> !words.isBlank()).forEach(thing.words()::add);
    }

    private static boolean isText(Node literal) {
        return !literal.getLiteralLanguage().isEmpty() || literal.getLiteralDatatype().equals(XSDDatatype.XSDstring);
    }

    /** A literal as a text with its language; empty for a blank one. */
    private static Optional<LangText> text(Node literal) {
        String words = literal.getLiteralLexicalForm();
        if (words.isBlank()) {
            return Optional.empty();
        }
        String tag = literal.getLiteralLanguage().isEmpty() ? "und" : literal.getLiteralLanguage();
        return Optional.of(switch (LangText.parse(words, tag)) {
            case Reading.Understood<LangText>(LangText text) -> text;
            case Reading.Verbatim<LangText> verbatim -> new LangText(words, "und");
        });
    }
}
