package org.w3id.muster.site.page;

import java.util.List;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Passages;

/** A passage of an entry: its words, and all that rests on them. Stateless. */
final class PassagePage {

    private PassagePage() {}

    static List<Part> parts(Composition c) {
        Passage passage = Passage.of(c.dossier(), c.thing());
        List<Account> resting = c.by(Terms.EVIDENCE);
        List<Claim> claims = resting.stream().limit(2L * Composition.MOST_ROWS)
                .map(account -> EntryPage.claim(c, account)).toList();
        return List.of(new Passages("text", c.say(passage.quoted() ? "passage.words" : "passage.says"), List.of(),
                List.of(EntryPage.part(c, passage, claims)),
                c.more(claims.size(), c.total(resting, Terms.EVIDENCE), Terms.EVIDENCE)));
    }

    /** The entry and the work. */
    static Line lede(Composition c) {
        return c.dossier().first(c.thing(), Terms.IN_ENTRY).map(entry -> c.phrases().say("passage.in",
                Line.joined(", ", List.of(Line.of(c.phrases().thing(entry)),
                        c.dossier().first(entry, Terms.PART_OF).map(c.phrases()::work).orElse(Line.EMPTY)))))
                .orElse(Line.EMPTY);
    }
}
