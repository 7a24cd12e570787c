package org.w3id.muster.entry.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.PropertyTerm;

/** Reads an entry: what it is, its passages, the things only it knows, and its accounts. */
final class EntryForm {

    static final List<String> FIELDS = List.of("$schema", "entry", "page", "text", "passages", "things", "accounts");
    private static final Iri ENTRY = Ontology.term("Entry");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Desk desk;
    private final Scope file;
    private final Pages pages;

    EntryForm(Desk desk, Scope file, Pages pages) {
        this.desk = desk;
        this.file = file;
        this.pages = pages;
    }

    Optional<Entry> read(Json.Obj object) {
        List<String> allowed = new ArrayList<>(FIELDS);
        SequencedMap<String, PropertyTerm> known = desk.fields().ofEntry();
        allowed.addAll(known.keySet());
        Fields fields = new Fields(object, "an entry", desk.problems()).allow(allowed);
        Optional<Json.Text> name = fields
                .requiredText("entry", "Name it \"source/entry\", for example \"hdrsi-2014/prisoners-of-war-soviet\".")
                .filter(this::isName);
        // without a name the rest is still checked, under a name that nobody can write
        String path = name.map(Json.Text::value).orElse("unnamed/unnamed");
        Scope scope = file.ofEntry(path);
        fields.require("headword", "Add \"headword\": {\"en\": \"…\"}.");
        Iri source = desk.naming().iri("source/" + path.substring(0, path.indexOf('/')));
        name.ifPresent(n -> file.resolve(new Json.Text(n.spot(), desk.naming().name(source)),
                Optional.of(Ontology.term("Source"))));
        Optional<String> sha256 = pageSha256(fields);
        Optional<String> text = fields.text("text").map(Json.Text::value);
        checkOwnText(fields, text, sha256);
        Optional<String> version = sha256.or(() -> text.map(EntryForm::sha256));

        Map<String, Iri> passages = new LinkedHashMap<>();
        var passageForm = new PassageForm(desk, path,
                text.or(() -> sha256.flatMap(pages::pageText)).map(TextAtHand::new),
                fields.has("text") || fields.has("page"));
        List<Segment> segments = fields.objects("passages").stream()
                .flatMap(passage -> passageForm.read(passage, passages).stream()).toList();

        List<Json.Obj> thingObjects = fields.objects("things");
        List<Json.Obj> accountObjects = fields.objects("accounts");
        var thingForm = new ThingForm(desk, scope, Optional.of(path));
        var accountForm = new AccountForm(desk, scope, path, passages);
        thingObjects.forEach(thingForm::announce);
        accountObjects.forEach(accountForm::announce);
        List<Description> things = new ArrayList<>();
        List<Description> accounts = new ArrayList<>();
        thingObjects.forEach(thing -> things.addAll(thingForm.read(thing)));
        accountObjects.forEach(account -> accountForm.read(account).ifPresent(read -> {
            accounts.add(read.account());
            read.named().ifPresent(things::add);
        }));

        List<Property> properties = new ArrayList<>();
        properties.add(new Property(Ontology.term("partOf"), new Value.Resource(source)));
        version.ifPresent(
                v -> properties.add(new Property(Ontology.term("pageSha256"), ValueReader.literal(v, "string"))));
        properties.addAll(desk.properties(object, known, fields, scope));
        return name.map(n -> new Entry(
                desk.description(desk.naming().iri("entry/" + path), ENTRY, properties, object.spot()), source, version,
                segments,
                things, accounts));
    }

    private boolean isName(Json.Text name) {
        boolean good = Naming.areKeys(name.value()) && name.value().indexOf('/') > 0
                && name.value().indexOf('/') == name.value().lastIndexOf('/');
        if (!good) {
            desk.problems().error(name.spot(), "\"%s\" is no name of an entry.".formatted(name.value()),
                    "Write the key of the source, a slash and the key of the entry: \"hdrsi-2014/prisoners-of-war-soviet\".");
        }
        return good;
    }

    private Optional<String> pageSha256(Fields fields) {
        return fields.get("page").flatMap(page -> {
            if (!(page instanceof Json.Obj object)) {
                desk.problems().error(page.spot(),
                        "The field \"page\" takes an object, but this is %s.".formatted(page.kind()),
                        "Write \"page\": {\"sha256\": \"…\"}.");
                return Optional.empty();
            }
            Fields of = new Fields(object, "a page", desk.problems()).allow(List.of("sha256"));
            return of.requiredText("sha256", "Write the SHA-256 of the page's bytes; sha256sum prints it.")
                    .filter(hash -> {
                        boolean good = SHA256.matcher(hash.value()).matches();
                        if (!good) {
                            desk.problems().error(hash.spot(), "This is no SHA-256.",
                                    "Write 64 digits and letters a to f, as sha256sum prints them.");
                        }
                        return good;
                    }).map(Json.Text::value);
        });
    }

    private void checkOwnText(Fields fields, Optional<String> text, Optional<String> sha256) {
        if (text.isPresent() && sha256.isPresent() && !sha256(text.get()).equals(sha256.get())) {
            desk.problems().error(fields.raw("text").spot(),
                    "The entry holds a text and names a page that is another text.",
                    "Delete \"page\": offsets then count in \"text\".");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
