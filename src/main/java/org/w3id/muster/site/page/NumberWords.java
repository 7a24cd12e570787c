package org.w3id.muster.site.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.w3id.muster.site.words.InterfaceLanguage;

/**
 * Numbers with their bound words: "more than 4.4 million". Never rounded: a number is said in millions only where that
 * loses nothing. Stateless.
 */
public final class NumberWords {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TENTH_OF_A_MILLION = BigDecimal.valueOf(100_000);

    private final InterfaceLanguage language;

    private NumberWords(InterfaceLanguage language) {
        this.language = language;
    }

    /** One number. */
    public static String of(BigDecimal number, InterfaceLanguage language) {
        return new NumberWords(language).number(number, false);
    }

    /** A count: {@code 12,345}. */
    public static String of(long count, InterfaceLanguage language) {
        return of(BigDecimal.valueOf(count), language);
    }

    /** A number with its bounds; empty where no number is given. */
    static Optional<String> of(Amount amount, InterfaceLanguage language) {
        return new NumberWords(language).words(amount);
    }

    private Optional<String> words(Amount amount) {
        Optional<BigDecimal> lower = amount.lower();
        Optional<BigDecimal> upper = amount.upper();
        if (amount.single().isPresent()) {
            return Optional.of(about(amount.approximate(), amount.single().get()));
        }
        if (lower.isPresent() && upper.isPresent()) {
            String range = range(lower.get(), upper.get());
            return Optional.of(amount.approximate() ? aboutWord() + range : range);
        }
        return lower.map(least -> (amount.lowerOpen() ? moreThan() : atLeast()) + number(least, true))
                .or(() -> upper.map(most -> (amount.upperOpen() ? fewerThan() : atMost()) + number(most, true)));
    }

    private String about(boolean approximate, BigDecimal number) {
        return approximate ? aboutWord() + number(number, true) : number(number, false);
    }

    private String range(BigDecimal lower, BigDecimal upper) {
        return switch (language) {
            case EN -> number(lower, false) + " to " + number(upper, false);
            case DE -> number(lower, false) + " bis " + number(upper, false);
            case RU -> "от " + number(lower, true) + " до " + number(upper, true);
        };
    }

    /** @param genitive whether it stands behind a Russian word that asks for the genitive */
    private String number(BigDecimal number, boolean genitive) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.abs().compareTo(MILLION) >= 0 && plain.remainder(TENTH_OF_A_MILLION).signum() == 0) {
            BigDecimal millions = plain.divide(MILLION).stripTrailingZeros();
            return format(millions) + " " + million(millions, genitive);
        }
        return format(plain);
    }

    private String format(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String million(BigDecimal millions, boolean genitive) {
        boolean one = millions.compareTo(BigDecimal.ONE) == 0;
        return switch (language) {
            case EN -> "million";
            case DE -> one ? "Million" : "Millionen";
            case RU -> russianMillion(millions, genitive);
        };
    }

    private static String russianMillion(BigDecimal millions, boolean genitive) {
        if (millions.scale() > 0) {
            return "миллиона";
        }
        int last = millions.remainder(BigDecimal.TEN).intValue();
        int lastTwo = millions.remainder(BigDecimal.valueOf(100)).intValue();
        if (last == 1 && lastTwo != 11) {
            return genitive ? "миллиона" : "миллион";
        }
        boolean few = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
        return few && !genitive ? "миллиона" : "миллионов";
    }

    private String aboutWord() {
        return switch (language) {
            case EN -> "about ";
            case DE -> "etwa ";
            case RU -> "около ";
        };
    }

    private String moreThan() {
        return switch (language) {
            case EN -> "more than ";
            case DE -> "mehr als ";
            case RU -> "более ";
        };
    }

    private String atLeast() {
        return switch (language) {
            case EN -> "at least ";
            case DE -> "mindestens ";
            case RU -> "не менее ";
        };
    }

    private String fewerThan() {
        return switch (language) {
            case EN -> "fewer than ";
            case DE -> "weniger als ";
            case RU -> "менее ";
        };
    }

    private String atMost() {
        return switch (language) {
            case EN -> "at most ";
            case DE -> "höchstens ";
            case RU -> "не более ";
        };
    }
}
