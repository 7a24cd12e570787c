package org.w3id.muster.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void x() {
        assertTrue(true);
    }
}
