package org.w3id.muster.cli;

/** The input is not right: one sentence what is wrong, one what to do. Ends the command with exit code 1. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String what, String remedy) {
        super(what + ' ' + remedy);
    }
}
