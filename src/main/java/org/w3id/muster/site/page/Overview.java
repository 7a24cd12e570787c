package org.w3id.muster.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A page about many things, ready for the templates: plain data, in the order of reading.
 *
 * @param title what it is called
 * @param lede what it shows, in a sentence
 * @param intro how to read it
 * @param search what was typed, where the page has a box to look for a name; empty where it has none
 * @param choices ways to narrow it
 * @param parts its sections
 * @param notes the numbered notes of the sections
 * @param first the first page; empty when this is it
 * @param next the next page; empty on the last one
 * @param downloads the same as files
 * @param path the address of the page on this server
 */
public record Overview(
        String title, String lede, List<Line> intro, Optional<String> search, List<Choice> choices, List<Part> parts,
        List<Note> notes, Optional<String> first, Optional<String> next, List<Piece> downloads, String path) {

    public Overview {
        intro = List.copyOf(intro);
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        downloads = List.copyOf(downloads);
    }

    /** The sections that a list of contents names: of several about one thing the first. */
    public List<Part> contents() {
        return parts.stream().filter(part -> !(part instanceof Part.Figures figures) || !figures.intro().isEmpty())
                .toList();
    }

    /**
     * A way to narrow the page.
     *
     * @param count how many there are
     */
    public record Choice(String label, String href, String count, boolean chosen) {}

    /** The sections of a page with the notes that they rest on. */
    public record Sections(List<Part> parts, List<Note> notes) {}
}
