package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;
import org.w3id.muster.term.TimeExtent;

/** Reads times: an EDTF string, or an object with {@code edtf}, {@code wording} and {@code calendar}. */
final class TimeReader {

    static final List<String> FIELDS = List.of("edtf", "wording", "calendar");

    private final ValueReader values;
    private final Problems problems;

    TimeReader(ValueReader values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<TimeExtent> read(Json value) {
        List<LangText> words = new ArrayList<>();
        return switch (value) {
            case Json.Text edtf -> extent(edtf.spot(), date(edtf, words), words, Optional.empty());
            case Json.Obj object -> {
                Fields fields = new Fields(object, "a time", problems).allow(FIELDS);
                fields.get("wording").ifPresent(wording -> words.addAll(values.langTexts("wording", wording)));
                Optional<EdtfDate> date = fields.text("edtf").flatMap(edtf -> date(edtf, words));
                Optional<String> calendar = fields.text("calendar")
                        .filter(key -> values.concept(key, "calendar").isPresent()).map(Json.Text::value);
                yield extent(object.spot(), date, words, calendar);
            }
            default -> {
                problems.error(value.spot(), "A time belongs here, but this is %s.".formatted(value.kind()),
                        "Write \"1942-05\", or {\"edtf\": \"1942-05\", \"wording\": {\"en\": \"…\"}}.");
                yield Optional.empty();
            }
        };
    }

    private Optional<EdtfDate> date(Json.Text edtf, List<LangText> words) {
        return switch (EdtfDate.parse(edtf.value())) {
            case Reading.Understood<EdtfDate>(EdtfDate date) -> Optional.of(date);
            case Reading.Verbatim<EdtfDate>(String verbatim, String why) -> {
                problems.verbatim(edtf.spot(), ValueReader.sentence(why),
                        "It has no bounds, so a search for a time does not find it. "
                                + "The forms of times are in docs/entry-format.md.");
                keep(verbatim, words);
                yield Optional.empty();
            }
        };
    }

    /** Keeps words that were not understood as a wording in no known language. */
    static void keep(String verbatim, List<LangText> words) {
        if (LangText.parse(verbatim, "und") instanceof Reading.Understood<LangText>(LangText text)) {
            words.add(text);
        }
    }

    private Optional<TimeExtent> extent(Spot spot, Optional<EdtfDate> date, List<LangText> words,
            Optional<String> calendar) {
        if (date.isEmpty() && words.isEmpty()) {
            problems.error(spot, "The time has neither a date nor words.",
                    "Give it \"edtf\" or \"wording\", or leave it out.");
            return Optional.empty();
        }
        return Optional.of(new TimeExtent(date, words, calendar));
    }
}
