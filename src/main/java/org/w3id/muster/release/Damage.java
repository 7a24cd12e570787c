package org.w3id.muster.release;

/**
 * What is wrong with a file of an edition.
 *
 * @param file its path in the edition, with slashes
 * @param what the rest of a sentence that begins with the file: {@code has 12 bytes instead of 400}
 */
public record Damage(String file, String what) {

    @Override
    public String toString() {
        return file + ' ' + what;
    }
}
