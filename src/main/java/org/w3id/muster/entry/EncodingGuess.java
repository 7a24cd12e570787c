package org.w3id.muster.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In what encoding the bytes of a file may be: what its mark or its own declaration says, else candidates, the likeliest
 * first, each with a line of the file as it would read. It is a guess for people to look at: nothing is ever decoded by it
 * without being asked. Immutable.
 *
 * @param declared the encoding that a mark at the beginning or an HTML page itself names, if the bytes can be read in it
 * @param candidates those in which all bytes are characters, the likeliest first; not empty
 */
public record EncodingGuess(Optional<Encoding> declared, List<Candidate> candidates) {

    /** No more than this much of a file is looked at for its declaration. */
    private static final int HEAD = 4_096;
    /** A sample is no longer than a line of a terminal. */
    private static final int SAMPLE = 60;
    private static final int MOST_NAMED = 4;
    /** No word of Latin letters has so many accented ones in a row. */
    private static final int WORD = 4;
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype html|html|head|meta|body)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile(
            "<meta[^>]{1,300}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9._:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(
            "^\\s{0,99}<\\?xml[^>]{1,200}encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /**
     * One encoding.
     *
     * @param sample the beginning of the first line that is not ASCII, as it reads in this encoding
     */
    public record Candidate(Encoding encoding, String sample) {}

    public EncodingGuess {
        candidates = List.copyOf(candidates);
    }

    /** Looks at the bytes of a whole file: the first accented letter may come late. */
    public static EncodingGuess of(byte[] bytes) {
        Optional<Encoding> declared = mark(bytes).or(() -> declaration(bytes))
                .filter(encoding -> encoding.decode(bytes).isPresent());
        return new EncodingGuess(declared, candidates(bytes));
    }

    private static Optional<Encoding> mark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> Optional.of(Encoding.UTF_16LE);
            case 0xFEFF -> Optional.of(Encoding.UTF_16BE);
            case 0xEFBB ->
                bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? Optional.of(Encoding.UTF_8) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Encoding> declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Stream.of(XML, META).map(pattern -> pattern.matcher(head)).filter(Matcher::find)
                .flatMap(found -> Encoding.named(found.group(1)).stream()).findFirst();
    }

    private static List<Candidate> candidates(byte[] bytes) {
        List<Encoding> likely = new ArrayList<>();
        unmarkedUtf16(bytes).ifPresent(likely::add);
        if (Encoding.UTF_8.decode(bytes).isPresent()) {
            likely.add(Encoding.UTF_8);
        }
        record Fit(Encoding encoding, double fitness) {}
        boolean wholeWords = areWholeWords(bytes);
        Stream.of(Encoding.values()).filter(Encoding::isOfOneByte)
                .flatMap(encoding -> encoding.decode(bytes)
                        .map(text -> new Fit(encoding,
                                encoding.fitness(text) - (wholeWords && encoding.isLatin() ? 3 : 0)))
                        .stream())
                .sorted(Comparator.comparingDouble(Fit::fitness).reversed().thenComparing(Fit::encoding))
                .map(Fit::encoding).forEach(likely::add);
        return likely.stream().map(encoding -> new Candidate(encoding, sample(encoding, bytes))).toList();
    }

    /** Whether most bytes that are not ASCII stand in a row, as no accented letters of Latin words do. */
    private static boolean areWholeWords(byte[] bytes) {
        int high = 0;
        int inWords = 0;
        int run = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && bytes[i] < 0) {
                run++;
            } else {
                high += run;
                inWords += run >= WORD ? run : 0;
                run = 0;
            }
        }
        return inWords * 2 > high;
    }

    /** Text with few other characters than those below U+0500 has a byte of 0 or 4 in every other place. */
    private static Optional<Encoding> unmarkedUtf16(byte[] bytes) {
        int[] small = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 || bytes[i] == 4) {
                small[i % 2]++;
            }
        }
        int half = bytes.length / 2;
        if (half < 4 || bytes.length % 2 != 0 || Math.max(small[0], small[1]) < 0.8 * half
                || Math.min(small[0], small[1]) > 0.2 * half) {
            return Optional.empty();
        }
        return Optional.of(small[0] > small[1] ? Encoding.UTF_16BE : Encoding.UTF_16LE)
                .filter(encoding -> encoding.decode(bytes).isPresent());
    }

    private static String sample(Encoding encoding, byte[] bytes) {
        String text = encoding.decode(bytes).orElse("");
        int first = 0;
        while (first < text.length() && (text.charAt(first) < 0x80 || text.charAt(first) == '\uFEFF')) {
            first++;
        }
        int from = Math.max(text.lastIndexOf('\n', Math.max(0, first - 1)) + 1, first - SAMPLE / 2);
        int end = text.indexOf('\n', Math.min(first, text.length()));
        int to = Math.min(end < 0 ? text.length() : end, from + SAMPLE);
        return from >= to ? "" : text.substring(from, to).replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    }

    /** Whether it is text of two bytes a character, whose zero bytes do not make it binary. */
    boolean isUtf16() {
        Encoding first = declared
                .orElseGet(() -> candidates.isEmpty() ? Encoding.UTF_8 : candidates.getFirst().encoding());
        return first == Encoding.UTF_16LE || first == Encoding.UTF_16BE;
    }

    /** Whether the file is HTML that names its encoding: then it can be read. */
    boolean isDeclaredByAPage(byte[] bytes) {
        return declared.flatMap(encoding -> encoding.decode(bytes))
                .filter(text -> PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()).isPresent();
    }

    /** What to do, for the one who has the file: the command, and how the text reads in each candidate. */
    public String remedy(String file) {
        String convert = "iconv -f %s -t UTF-8 " + file;
        if (declared.isPresent()) {
            // by this name iconv takes the mark away
            String encoding = isUtf16() ? "UTF-16" : declared.get().iconv();
            return "It declares " + encoding + ": convert it with "
                    + String.format(Locale.ROOT, convert, encoding) + '.';
        }
        StringBuilder words = new StringBuilder(
                "Nothing in it names its encoding. Look which of these reads right, and convert it with ")
                .append(String.format(Locale.ROOT, convert, "ENCODING")).append(':');
        candidates.stream().limit(MOST_NAMED)
                .forEach(candidate -> words.append(' ').append(candidate.encoding().iconv()).append(" «")
                        .append(candidate.sample()).append("»;"));
        words.setCharAt(words.length() - 1, '.');
        return words.toString();
    }
}
