package org.w3id.muster.entry.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** What websites and page scans put around an article. Told by whole lines, never by a word inside a sentence. */
enum Furniture {

    /** Belongs to the article. */
    NONE,
    /** Share box, view counter, navigation, running head of a scanned page. */
    LINE,
    /** The beginning of a cookie notice, which may go on in the next line. */
    NOTICE,
    /** The heading over the entries of other dictionaries. */
    CROSS_REFERENCE_HEADING,
    /** The heading over quotations that a website adds: facts of strangers. */
    QUOTATION_HEADING,
    /** Says that the page is of Wikipedia. */
    WIKIPEDIA;

    /** Longer lines are prose, whatever they begin with; this also bounds the work of the patterns. */
    private static final int LONGEST = 300;

    private static final Pattern CROSS_REFERENCES = Pattern
            .compile("(look at|look up in|see also in|see in) other dictionaries ?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = Pattern.compile(
            "share the article and excerpts|direct link|do a right-click on the link above"
                    + "|(and )?(select )?[“\"]?copy link[”\"]?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COOKIES = Pattern.compile(
            "(we are using cookies|we use cookies|this (web)?site uses cookies|(by )?continuing to use this (web)?site).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE = Pattern.compile("read more about( .{1,150})?:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTATIONS = Pattern.compile("famous quotes containing .{1,150}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTER = Pattern.compile(
            "[0-9][0-9., ]{0,15} (page )?views( updated)?|(page )?views ?: ?[0-9][0-9., ]{0,15}|updated media sources \\([0-9]{1,9}\\).{0,150}views.{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAVIGATION = Pattern.compile(
            "jump to( navigation| search|: ?navigation, ?search)|\\[edit( [^\\]]{0,40})?\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNNING_HEAD = Pattern
            .compile(
                    "[0-9]{1,4} ?[•·|] ?[\\p{Lu}][\\p{Lu}\\p{M} ,.’'-]{1,80}|[\\p{Lu}][\\p{Lu}\\p{M} ,.’'-]{1,80} ?[•·|] ?[0-9]{1,4}");

    /** Tells what a line is. */
    static Furniture of(String line) {
        if (line.length() > LONGEST) {
            return NONE;
        }
        String plain = withPlainSpaces(line);
        if (CROSS_REFERENCES.matcher(plain).matches()) {
            return CROSS_REFERENCE_HEADING;
        }
        if (QUOTATIONS.matcher(plain).matches()) {
            return QUOTATION_HEADING;
        }
        if (plain.toLowerCase(Locale.ROOT).startsWith("from wikipedia, the free encyclopedia") && plain.length() < 45) {
            return WIKIPEDIA;
        }
        if (COOKIES.matcher(plain).matches()) {
            return NOTICE;
        }
        boolean furniture = SHARE.matcher(plain).matches() || MORE.matcher(plain).matches()
                || COUNTER.matcher(plain).matches()
                || NAVIGATION.matcher(plain).matches()
                || RUNNING_HEAD.matcher(plain).matches();
        return furniture ? LINE : NONE;
    }

    /** Whether a line below {@link #QUOTATION_HEADING} is one of its quotations or the name under one. */
    static boolean isQuotation(String line) {
        char first = line.charAt(0);
        return "“\"„«—–-".indexOf(first) >= 0;
    }

    /** Where an edit link at the end of a heading begins; the line's length if there is none. */
    static int editLink(String line) {
        if (!line.endsWith("]")) {
            return line.length();
        }
        int bracket = line.lastIndexOf('[');
        return bracket > 0 && NAVIGATION.matcher(line.substring(bracket).toLowerCase(Locale.ROOT)).matches()
                ? bracket
                : line.length();
    }

    private static String withPlainSpaces(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Stretch.isBlank(line.charAt(i));
            if (!blank) {
                plain.append(line.charAt(i));
            } else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
