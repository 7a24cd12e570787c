package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates of one happening that several accounts tell, as a sentence for the head of a page. Stateless. */
final class DatesTold {

    private DatesTold() {}

    /**
     * What happened and when: "Captured on 16 July 1941 or in June 1941; sources disagree." None of the dates is ours; one
     * that only says less exactly what another says is left to the path. Empty when no account holds without a remark.
     *
     * @param happened what happened, as the beginning of a sentence
     */
    static Optional<Line> of(Composition c, String happened, List<Account> told) {
        List<Account> accounts = told.stream().filter(Account::unqualified).limit(Composition.MOST_ROWS).toList();
        if (accounts.isEmpty()) {
            return Optional.empty();
        }
        boolean disagree = accounts.stream().anyMatch(account -> !account.conflicts().isEmpty());
        List<Line> dates = new ArrayList<>();
        for (Account account : accounts.stream().sorted(Comparator.comparing((Account account) -> account.when()
                .flatMap(When::earliest).map(Object::toString).orElse("")).reversed()).toList()) {
            account.when().filter(when -> accounts.stream().flatMap(other -> other.when().stream())
                    .noneMatch(when::surrounds))
                    .flatMap(when -> when.words(DateWords.Sense.MOMENT, c.phrases().language()))
                    .ifPresent(words -> dates.add(Line.of(words).marked(c.notes().marks(account))));
        }
        List<Line> distinct = Line.distinct(dates);
        if (distinct.isEmpty()) {
            return Optional.of(c.phrases().say("lede.undated", happened));
        }
        if (distinct.size() > 2) {
            return Optional.of(Line.of(c.say("lede.dates", happened, distinct.size())));
        }
        return Optional.of(c.phrases().say(disagree ? "lede.disputed" : "lede.dated", happened,
                c.phrases().joined("either", distinct)));
    }
}
