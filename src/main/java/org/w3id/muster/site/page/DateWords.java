package org.w3id.muster.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.muster.site.page.DateForms.Forms;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Reading;

/**
 * An EDTF date as people say it: {@code 1942-21} is "in the spring of 1942". Nothing is made more exact or less than it
 * was written. Stateless.
 */
public final class DateWords {

    /** What a date with two ends means. */
    public enum Sense {
        /** Something happened at one time in it: "between 1941 and 1942". */
        MOMENT,
        /** Something lasted: "from 1941 to 1942". */
        SPAN
    }

    private static final Pattern DATE = Pattern
            .compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([~?%]?)");
    private static final String OPEN = "..";

    private final DateForms forms;
    private final Sense sense;

    private DateWords(InterfaceLanguage language, Sense sense) {
        this.forms = switch (language) {
            case EN -> new EnglishDates();
            case RU -> new RussianDates();
            case DE -> new GermanDates();
        };
        this.sense = sense;
    }

    /** One end or member of a date: what it is called, and the marks behind it. */
    private record Said(Forms forms, boolean someDay, boolean about, boolean perhaps) {}

    /** The date in words, as part of a sentence; empty when it is no EDTF that we read. */
    public static Optional<String> of(String edtf, Sense sense, InterfaceLanguage language) {
        if (!(EdtfDate.parse(edtf) instanceof Reading.Understood<EdtfDate>)) {
            return Optional.empty();
        }
        return Optional.of(new DateWords(language, sense).words(edtf));
    }

    private String words(String edtf) {
        if (edtf.startsWith("[") || edtf.startsWith("{")) {
            return set(edtf.substring(1, edtf.length() - 1), edtf.startsWith("["));
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return date(edtf);
        }
        return interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    private String interval(String begin, String end) {
        if (begin.equals(end)) {
            return date(begin);
        }
        boolean marked = (begin + end).matches(".*[~?%].*");
        if (isOpen(begin)) {
            Forms last = said(end).forms();
            String until = sense == Sense.MOMENT ? forms.orEarlier(last) : forms.until(last);
            return perhapsIf(marked, until + (begin.isEmpty() && sense == Sense.SPAN ? forms.beginUnknown() : ""));
        }
        if (isOpen(end)) {
            Forms first = said(begin).forms();
            String from = sense == Sense.MOMENT ? forms.orLater(first) : forms.from(first);
            return perhapsIf(marked, from + (end.isEmpty() && sense == Sense.SPAN ? forms.endUnknown() : ""));
        }
        Forms first = said(begin).forms();
        Forms last = said(end).forms();
        return perhapsIf(marked, sense == Sense.MOMENT ? forms.between(first, last) : forms.fromTo(first, last));
    }

    private String perhapsIf(boolean marked, String words) {
        return marked ? forms.perhaps(words) : words;
    }

    private String set(String members, boolean one) {
        List<String> said = new ArrayList<>();
        for (String member : members.split(",", -1)) {
            int dots = member.indexOf(OPEN);
            if (dots < 0) {
                said.add(date(member));
            } else if (dots == 0) {
                said.add(forms.orEarlier(said(member.substring(OPEN.length())).forms()));
            } else if (dots == member.length() - OPEN.length()) {
                said.add(forms.orLater(said(member.substring(0, dots)).forms()));
            } else {
                said.add(forms.between(said(member.substring(0, dots)).forms(),
                        said(member.substring(dots + OPEN.length())).forms()));
            }
        }
        return String.join(one ? forms.or() : forms.and(), said);
    }

    private String date(String edtf) {
        Said said = said(edtf);
        String words = said.about()
                ? forms.about(said.forms())
                : said.someDay() ? forms.someDay(said.forms()) : said.forms().within();
        return perhapsIf(said.perhaps(), words);
    }

    private Said said(String edtf) {
        Matcher parts = DATE.matcher(edtf);
        if (!parts.matches()) {
            throw new DateTimeException("not a date of EDTF: " + edtf);
        }
        String marks = parts.group(4);
        boolean someDay = edtf.contains("-XX");
        return new Said(forms(parts.group(1), Optional.ofNullable(parts.group(2)), Optional.ofNullable(parts.group(3))),
                someDay && parts.group(3) != null, marks.matches("[~%]"), marks.matches("[?%]"));
    }

    private Forms forms(String year, Optional<String> month, Optional<String> day) {
        if (year.endsWith("XX")) {
            return forms.century(Integer.parseInt(year.replace('X', '0')));
        }
        if (year.endsWith("X")) {
            return forms.decade(Integer.parseInt(year.replace('X', '0')));
        }
        int y = Integer.parseInt(year);
        if (month.isEmpty() || month.get().equals("XX")) {
            return forms.year(y);
        }
        int m = Integer.parseInt(month.get());
        if (m > 12) {
            return forms.season(y, m);
        }
        return day.isEmpty() || day.get().equals("XX")
                ? forms.month(y, m)
                : forms.day(LocalDate.of(y, m, Integer.parseInt(day.get())));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }
}
