package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.EntryReader;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.vocab.Ontology;

/**
 * Reads the JSON format of docs/entry-format.md: sources, things, identity decisions and entries.
 *
 * <p>Every fault of a file is reported with line, column and JSON pointer in one run; only after a fault of syntax the
 * rest cannot be judged. Whatever was understood is in the {@link DataFile} even then, but must not be used while there is
 * an ERROR. Immutable and thread-safe if its {@link Pages} are.
 */
public final class JsonEntryReader implements EntryReader {

    private static final List<String> LISTS = List.of("sources", "things", "decisions", "withdrawals",
            "entries");

    private final Ontology ontology;
    private final Naming naming;
    private final Known known;
    private final Pages pages;

    /**
     * @param ontology the terms that files may use
     * @param base the base of all IRIs, ending in a slash
     * @param known the sources and authority things that files may refer to
     * @param pages the pages that the operator has
     */
    public JsonEntryReader(Ontology ontology, String base, Known known, Pages pages) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base of IRIs must end in a slash: " + base);
        }
        this.ontology = ontology;
        this.naming = new Naming(base);
        this.known = known;
        this.pages = pages;
    }

    @Override
    public boolean accepts(Input input) {
        return input.name().toLowerCase(Locale.ROOT).endsWith(".json") || input.text().stripLeading().startsWith("{");
    }

    @Override
    public DataFile read(Input input) {
        Problems problems = new Problems(input.name());
        Optional<Json> root = JsonTree.read(input, problems);
        if (root.isPresent() && root.get() instanceof Json.Obj object) {
            return read(object, problems);
        }
        root.ifPresent(other -> problems.error(other.spot(),
                "The file holds %s, but must hold one object.".formatted(other.kind()),
                other instanceof Json.Arr
                        ? "Write {\"entries\": [ … ]} around the list."
                        : "docs/entry-format.md shows how an entry begins."));
        return new DataFile(List.of(), List.of(), List.of(), List.of(), problems.all());
    }

    private DataFile read(Json.Obj object, Problems problems) {
        Desk desk = Desk.of(ontology, naming, problems);
        Scope scope = Scope.ofFile(ontology, naming, problems, known);
        var entryForm = new EntryForm(desk, scope, pages);
        if (object.members().containsKey("entry")) {
            List<Entry> entries = entryForm.read(object).stream().toList();
            return new DataFile(List.of(), List.of(), List.of(), entries, problems.all());
        }
        List<String> allowed = new ArrayList<>(LISTS);
        allowed.add("$schema");
        Fields fields = new Fields(object, "a file without \"entry\"", problems).allow(allowed);
        if (LISTS.stream().noneMatch(fields::has)) {
            problems.error(fields.spot(),
                    "The file is neither an entry nor does it hold sources, things, decisions, withdrawals or entries.",
                    "Begin with \"entry\": \"source/entry\", or put a list such as \"things\": [ … ] into it.");
        }
        var sourceForm = new SourceForm(desk, scope);
        var thingForm = new ThingForm(desk, scope, Optional.empty());
        var decisionForm = new DecisionForm(desk, scope);
        List<Json.Obj> sourceObjects = fields.objects("sources");
        List<Json.Obj> thingObjects = fields.objects("things");
        sourceObjects.forEach(sourceForm::announce);
        thingObjects.forEach(thingForm::announce);
        List<Description> sources = sourceObjects.stream().flatMap(o -> sourceForm.read(o).stream()).toList();
        List<Description> things = thingObjects.stream().flatMap(o -> thingForm.read(o).stream()).toList();
        List<Decision> decisions = fields.objects("decisions").stream().flatMap(o -> decisionForm.read(o).stream())
                .toList();
        List<Entry> entries = fields.objects("entries").stream().flatMap(o -> entryForm.read(o).stream()).toList();
        var withdrawalForm = new WithdrawalForm(desk);
        List<Withdrawal> withdrawals = fields.objects("withdrawals").stream()
                .flatMap(o -> withdrawalForm.read(o).stream()).toList();
        return new DataFile(sources, things, decisions, withdrawals, entries, problems.all());
    }
}
