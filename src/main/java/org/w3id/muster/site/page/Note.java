package org.w3id.muster.site.page;

import java.util.List;

/**
 * One of the numbered notes: what a source says and where it stands.
 *
 * @param words the passage: its own words, or ours; empty when neither is at hand
 * @param quoted whether these are the words of the source
 * @param where the passage in its entry and work, with links
 * @param kind what kind of work it is
 * @param press whether it is the press, which is not the equal of scholarship
 * @param copy what it was copied from, as a sentence; empty for an original
 * @param accounts what the page takes from here, each with a link to a page of its own that can be cited
 */
public record Note(
        int number, List<Piece> words, boolean quoted, Line where, String kind, boolean press, Line copy,
        List<Line> accounts) {

    /** The place of the note on its page. */
    public String id() {
        return id(number);
    }

    public static String id(int number) {
        return "note-" + number;
    }
}
