package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proactive content negotiation by media type, RFC 9110 §12.5.1.
 *
 * <p>For each offer the most specific media range decides its weight: {@code type/subtype} before {@code type/*} before
 * {@code *}{@code /*}; weight 0 excludes. The highest weight wins, and among equals the offer that the server lists
 * first. An absent or empty header accepts everything. Ranges that break the grammar are passed over, as one unreadable
 * range is no reason to refuse the rest. Of the parameters beside the weight only {@code profile} counts (RFC 6906): a
 * range that names the profile of an offer matches it, beside what has none, so that profiles nobody knows do no harm.
 *
 * <p>The User-Agent is never looked at. Stateless.
 */
public final class Negotiation {

    private record Range(String type, String subtype, Set<String> profiles, double weight) {

        int specificity() {
            return type.equals("*") ? 1 : subtype.equals("*") ? 2 : 3;
        }

        boolean matches(Offer offer) {
            return matches(offer.mediaType()) && offer.profile().map(profiles::contains).orElse(true);
        }

        private boolean matches(String mediaType) {
            return type.equals("*") || (subtype.equals("*")
                    ? mediaType.startsWith(type + "/")
                    : mediaType.equals(type + "/" + subtype));
        }
    }

    private Negotiation() {}

    /** The offer that the Accept header asks for; empty when it excludes all of them. */
    public static <T extends Offer> Optional<T> choose(@Nullable String accept, List<T> offers) {
        if (accept == null || accept.isBlank()) {
            return offers.stream().filter(offer -> !offer.onlyWhenNamed()).findFirst();
        }
        List<Range> ranges = parse(accept);
        T best = null;
        double bestWeight = 0;
        for (T offer : offers) {
            double weight = weight(offer, ranges);
            if (weight > bestWeight) {
                best = offer;
                bestWeight = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double weight(Offer offer, List<Range> ranges) {
        Range deciding = null;
        for (Range range : ranges) {
            if (!range.matches(offer) || (offer.onlyWhenNamed() && range.specificity() < 3)) {
                continue;
            }
            // the same range given twice: the kinder one, as the header is a set of wishes
            if (deciding == null || range.specificity() > deciding.specificity()
                    || (range.specificity() == deciding.specificity() && range.weight() > deciding.weight())) {
                deciding = range;
            }
        }
        return deciding == null ? 0 : deciding.weight();
    }

    private static List<Range> parse(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String element : split(accept, ',')) {
            List<String> parts = split(element, ';');
            String[] type = parts.get(0).strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()
                    || (type[0].equals("*") && !type[1].equals("*"))) {
                continue;
            }
            List<String> parameters = parts.subList(1, parts.size());
            weight(parameters)
                    .ifPresent(q -> ranges.add(new Range(type[0], type[1], profiles(parameters), q)));
        }
        return ranges;
    }

    private static Optional<Double> weight(List<String> parameters) {
        return parameter("q", parameters)
                .map(value -> value.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")
                        ? Optional.of(Double.parseDouble(value))
                        : Optional.<Double>empty())
                .orElse(Optional.of(1.0));
    }

    /** A list of IRIs between spaces, quoted as they hold colons. */
    private static Set<String> profiles(List<String> parameters) {
        return parameter("profile", parameters)
                .map(value -> Set.copyOf(Arrays.asList(value.replace("\"", "").strip().split("\\s+"))))
                .orElse(Set.of());
    }

    private static Optional<String> parameter(String name, List<String> parameters) {
        return parameters.stream().map(parameter -> parameter.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)).map(pair -> pair[1].strip())
                .findFirst();
    }

    /** Splits at a delimiter that is not inside a quoted string. */
    private static List<String> split(String text, char delimiter) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
                continue;
            }
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == delimiter && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
