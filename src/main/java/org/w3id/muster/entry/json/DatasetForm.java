package org.w3id.muster.entry.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.entry.DatasetFile;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.DatasetStatement.Attribution;
import org.w3id.muster.entry.Input;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;
import org.w3id.muster.vocab.Ontology;

/** Reads {@code dataset.json}: title, publisher, licence, attributions and contact of a data directory. */
public final class DatasetForm {

    private static final List<String> FIELDS = List.of("$schema", "title", "publisher", "license", "attributions",
            "contact");
    private static final List<String> ATTRIBUTION = List.of("to", "what", "license", "page");
    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s@<>?&\"]+@[^\\s@<>?&\"]+");

    private final ValueReader values;
    private final Problems problems;

    private DatasetForm(ValueReader values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reads the file; never throws for bad content. */
    public static DatasetFile read(Ontology ontology, Input input) {
        Problems problems = new Problems(input.name());
        Optional<Json> root = JsonTree.read(input, problems);
        DatasetStatement statement = DatasetStatement.NONE;
        if (root.isPresent() && root.get() instanceof Json.Obj object) {
            statement = new DatasetForm(new ValueReader(ontology, problems), problems).statement(object);
        } else {
            root.ifPresent(other -> problems.error(other.spot(),
                    "The file holds %s, but must hold one object.".formatted(other.kind()),
                    "Write {\"title\": {\"en\": \"…\"}, \"license\": \"https://…\"}."));
        }
        return new DatasetFile(statement, problems.all());
    }

    private DatasetStatement statement(Json.Obj object) {
        Fields fields = new Fields(object, "dataset.json", problems).allow(FIELDS);
        return new DatasetStatement(texts(fields, "title"), fields.text("publisher").map(Json.Text::value),
                webAddress(fields, "license"),
                fields.objects("attributions").stream().flatMap(each -> attribution(each).stream()).toList(),
                fields.text("contact").flatMap(this::contact));
    }

    private Optional<Attribution> attribution(Json.Obj object) {
        Fields fields = new Fields(object, "an attribution", problems).allow(ATTRIBUTION);
        Optional<Json.Text> name = fields.requiredText("to", "Say who must be named: \"to\": \"GeoNames\".");
        List<LangText> what = texts(fields, "what");
        Optional<String> license = webAddress(fields, "license");
        Optional<String> page = webAddress(fields, "page");
        return name.map(to -> new Attribution(to.value(), what, license, page));
    }

    private List<LangText> texts(Fields fields, String name) {
        return fields.get(name).map(value -> values.langTexts(name, value)).orElse(List.of());
    }

    private Optional<String> webAddress(Fields fields, String name) {
        return fields.text(name).flatMap(text -> {
            if (isWebAddress(text.value())) {
                return Optional.of(text.value());
            }
            problems.error(text.spot(),
                    "\"%s\" in the field \"%s\" is not a web address.".formatted(text.value(), name),
                    name.equals("license")
                            ? "Write the address of the licence, such as "
                                    + "https://creativecommons.org/licenses/by/4.0/, or leave it out: then none is claimed."
                            : "Write the whole address: https://…");
            return Optional.empty();
        });
    }

    private Optional<String> contact(Json.Text text) {
        if (isWebAddress(text.value()) || MAIL.matcher(text.value()).matches()) {
            return Optional.of(text.value());
        }
        problems.error(text.spot(),
                "\"%s\" in the field \"contact\" is no address to write to.".formatted(text.value()),
                "Write mailto:somebody@example.org, or the https:// address of a form.");
        return Optional.empty();
    }

    private static boolean isWebAddress(String text) {
        return text.matches("https?://.+") && Iri.parse(text) instanceof Reading.Understood<Iri>;
    }
}
