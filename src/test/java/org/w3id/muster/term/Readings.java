package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.fail;

/** What tests expect of a {@link Reading}. */
final class Readings {

    private Readings() {}

    static <T> T understood(Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> value;
            case Reading.Verbatim<T>(String words, String why) -> fail("not understood: " + words + ": " + why);
        };
    }

    static EdtfDate date(String edtf) {
        return understood(EdtfDate.parse(edtf));
    }

    static Quantity quantity(String compact) {
        return understood(Quantity.parse(compact));
    }

    /** The reason why the words were kept. */
    static <T> String whyNot(Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> fail("understood as " + value);
            case Reading.Verbatim<T>(String words, String why) -> why;
        };
    }
}
