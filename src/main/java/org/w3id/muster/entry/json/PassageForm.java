package org.w3id.muster.entry.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Segment.Span;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/** Reads the passages of an entry. */
final class PassageForm {

    static final List<String> FIELDS = List.of("key", "start", "end", "quote", "locator", "abstract");

    private final Desk desk;
    private final String entry;
    private final Optional<TextAtHand> text;
    private final boolean counted;

    /**
     * @param entry {@code source/entry}
     * @param text the text that offsets count in, if it is at hand
     * @param counted whether the entry names a page or holds a text, so that there is something to count in
     */
    PassageForm(Desk desk, String entry, Optional<TextAtHand> text, boolean counted) {
        this.desk = desk;
        this.entry = entry;
        this.text = text;
        this.counted = counted;
    }

    /** The passage; its IRI is made known under its key. */
    Optional<Segment> read(Json.Obj object, Map<String, Iri> passages) {
        Fields fields = new Fields(object, "a passage", desk.problems()).allow(FIELDS);
        Optional<Json.Text> key = fields.requiredText("key",
                "Give it a key that is unique in the entry, such as \"s21\".");
        Optional<Span> span = span(fields);
        Optional<Json.Text> quote = fields.text("quote");
        Optional<Json.Text> locator = fields.text("locator");
        if (!fields.has("start") && !fields.has("end") && !fields.has("quote") && !fields.has("locator")) {
            desk.problems().error(fields.spot(), "The passage does not say where it stands.",
                    "Give it \"start\" and \"end\", or a \"quote\", or a \"locator\" such as \"p. 75\".");
        }
        if (quote.isPresent()) {
            span = span.isPresent() ? compare(span.get(), quote.get()) : locate(quote.get());
        }
        List<LangText> abstracts = fields.get("abstract").map(value -> desk.values().langTexts("abstract", value))
                .orElse(List.of());
        Optional<Span> found = span;
        return key.flatMap(this::iri).map(iri -> {
            if (passages.putIfAbsent(key.orElseThrow().value(), iri) != null) {
                desk.problems().error(key.orElseThrow().spot(), "The key \"%s\" names two passages of this entry."
                        .formatted(key.orElseThrow().value()), "Give one of them another key.");
            }
            return new Segment(iri, found, found.flatMap(s -> text.map(t -> t.at(s))), locator.map(Json.Text::value),
                    abstracts,
                    object.spot().in(desk.problems().file()));
        });
    }

    private Optional<Iri> iri(Json.Text key) {
        if (Naming.isKey(key.value())) {
            return Optional.of(desk.naming().iri("segment/" + entry + "/" + key.value()));
        }
        desk.problems().error(key.spot(), "\"%s\" is no key.".formatted(key.value()),
                "Use lower-case ASCII letters, digits and hyphens between them.");
        return Optional.empty();
    }

    private Optional<Span> span(Fields fields) {
        if (fields.has("start") != fields.has("end")) {
            desk.problems().error(fields.spot(), "The passage has \"%s\" without \"%s\".".formatted(
                    fields.has("start") ? "start" : "end", fields.has("start") ? "end" : "start"),
                    "Give both, in code points.");
        }
        Optional<Integer> start = fields.count("start");
        Optional<Integer> end = fields.count("end");
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(start.get(), end.get());
        if (!counted) {
            desk.problems().error(fields.raw("start").spot(),
                    "Offsets stand here, but the entry names nothing to count in.",
                    "Name the page (\"page\": {\"sha256\": \"…\"}), give the \"text\", or use a \"locator\".");
            return Optional.empty();
        }
        if (span.start() >= span.end()) {
            desk.problems().error(fields.raw("end").spot(),
                    "The passage ends (%s) before it has begun (%s).".formatted(span.end(), span.start()),
                    "\"end\" is the code point after the last; exchange the two if they are reversed.");
            return Optional.empty();
        }
        if (text.isPresent() && span.end() > text.get().length()) {
            desk.problems().error(fields.raw("end").spot(),
                    "The passage ends at %s, but the text has only %s code points."
                            .formatted(span.end(), text.get().length()),
                    "Count in code points of the page as it is in its file.");
            return Optional.empty();
        }
        return Optional.of(span);
    }

    private Optional<Span> compare(Span span, Json.Text quote) {
        if (text.isPresent() && !text.get().at(span).equals(quote.value())) {
            desk.problems().error(quote.spot(),
                    "The quote is not what stands from %s to %s.".formatted(span.start(), span.end()),
                    "Delete the offsets, or the quote.");
            return Optional.empty();
        }
        return Optional.of(span);
    }

    private Optional<Span> locate(Json.Text quote) {
        if (!counted) {
            desk.problems().error(quote.spot(),
                    "A quote stands here, but the entry has no text that it could stand in.",
                    "Give the \"text\" if it is ours, name the page (\"page\": {\"sha256\": \"…\"}), or use a \"locator\".");
            return Optional.empty();
        }
        if (text.isEmpty()) {
            desk.problems().note(quote.spot(), "The quote was not looked up, because the page is not at hand.",
                    "Name the page with --page to see where the passage stands.");
            return Optional.empty();
        }
        return switch (text.get().occurrences(quote.value())) {
            case 0 -> {
                desk.problems().error(quote.spot(), "The quote stands nowhere in the text.",
                        "Copy it character by character; line breaks, dashes and quotation marks count.");
                yield Optional.empty();
            }
            case 1 -> text.get().find(quote.value());
            default -> {
                desk.problems().error(quote.spot(), "The quote stands more than once in the text.",
                        "Quote some words more, or give \"start\" and \"end\".");
                yield Optional.empty();
            }
        };
    }
}
