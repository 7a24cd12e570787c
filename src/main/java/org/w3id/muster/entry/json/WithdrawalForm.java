package org.w3id.muster.entry.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.entry.Withdrawal.Reason;
import org.w3id.muster.term.DidYouMean;
import org.w3id.muster.term.Iri;

/** Reads the decision to withdraw a thing. */
final class WithdrawalForm {

    static final List<String> FIELDS = List.of("thing", "reason", "names", "by", "on");
    static final List<String> REASONS = Stream.of(Reason.values()).map(reason -> reason.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Desk desk;

    WithdrawalForm(Desk desk) {
        this.desk = desk;
    }

    Optional<Withdrawal> read(Json.Obj object) {
        Fields fields = new Fields(object, "a withdrawal", desk.problems()).allow(FIELDS);
        Optional<Iri> thing = fields.requiredText("thing", "Name what is withdrawn: \"person/somebody\".")
                .flatMap(this::thing);
        Optional<Reason> reason = fields
                .requiredText("reason", "Write one of: " + String.join(", ", REASONS) + ".").flatMap(this::reason);
        Optional<Json.Text> by = fields.requiredText("by", "Say who decided: \"by\": \"Muster editors\".");
        Optional<LocalDate> on = fields.requiredText("on", "Say when it was decided: \"on\": \"2026-11-24\".")
                .flatMap(desk.values().dates()::day);
        List<String> names = fields.texts("names").stream().map(Json.Text::value).toList();
        return thing.isEmpty() || reason.isEmpty() || by.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withdrawal(thing.get(), reason.get(), names, by.get().value(), on.get(),
                        object.spot().in(desk.problems().file())));
    }

    /** The thing need not be described any more: its address must answer all the same. */
    private Optional<Iri> thing(Json.Text text) {
        String name = text.value();
        String first = name.substring(0, Math.max(0, name.indexOf('/')));
        if (Naming.classes().containsKey(first) && !first.equals("source") && Naming.areKeys(name)) {
            return Optional.of(desk.naming().iri(name));
        }
        desk.problems().error(text.spot(), "\"%s\" is not the name of a thing that can be withdrawn.".formatted(name),
                first.equals("source")
                        ? "A source is closed with \"accessRights\": \"restricted\"."
                        : "Write person/somebody, or person/source/entry/key for one that only an entry knows.");
        return Optional.empty();
    }

    private Optional<Reason> reason(Json.Text text) {
        if (REASONS.contains(text.value())) {
            return Optional.of(Reason.valueOf(text.value().toUpperCase(Locale.ROOT)));
        }
        desk.problems().error(text.spot(), "\"%s\" is no kind of reason.".formatted(text.value()),
                DidYouMean.question(text.value(), REASONS) + "Write one of: " + String.join(", ", REASONS) + ".");
        return Optional.empty();
    }
}
