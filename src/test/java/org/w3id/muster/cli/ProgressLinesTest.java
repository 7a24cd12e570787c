package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final StringWriter written = new StringWriter();
    private final ProgressLines progress = new ProgressLines(new PrintWriter(written));

    @Test
    void aStepIsToldWhenItBeginsAndWhenItIsDone() {
        progress.at("read", 0, 3);
        progress.at("read", 1, 3);
        progress.at("read", 3, 3);
        progress.at("load", 0, 0);

        assertLinesMatch(List.of("read 0/3", "read 3/3", "load"), written.toString().lines().toList());
    }
}
