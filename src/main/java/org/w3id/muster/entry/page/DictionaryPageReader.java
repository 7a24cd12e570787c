package org.w3id.muster.entry.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Encoding;
import org.w3id.muster.entry.EntryReader;
import org.w3id.muster.entry.Input;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Reading;

/**
 * Reads a page of a dictionary, text or HTML: one entry for the article and one for each entry of another work that the page
 * points to, each with its source.
 *
 * <p>Passages {@code s00}, {@code s01} … are title, sentences, headings and source line in the order of the page; {@code x1},
 * {@code x2} … are the cross-references, each the only passage of its own entry. Their spans count code points in the page
 * as given, for HTML in {@link HtmlPage#text}. With an ERROR among the problems (no article, no title, no source line) the
 * passages are still there to look at, under the name {@code unnamed}.
 *
 * <p>A page and the works it names are recognised if the {@link Holdings} have them: then their names are used, and works
 * are not described again. Others are described as reference works; who may see them is nothing that a page says.
 * Stateless; may be shared between threads.
 */
public final class DictionaryPageReader implements EntryReader {

    private final PageNames names;
    private final Holdings holdings;
    private final Optional<Iri> accessRights;

    /** A reader that knows no work and gives no access rights. */
    public DictionaryPageReader(String base) {
        this(base, Holdings.none(), Optional.empty());
    }

    /**
     * @param base where all IRIs begin, such as {@code http://localhost:3030/}
     * @param holdings what is known already
     * @param accessRights the concept that says who may see works that are not known yet; empty leaves it open
     * @throws IllegalArgumentException if the base does not end with a slash
     */
    public DictionaryPageReader(String base, Holdings holdings, Optional<Iri> accessRights) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("A base ends with a slash: " + base + "/");
        }
        this.names = new PageNames(base);
        this.holdings = holdings;
        this.accessRights = accessRights;
    }

    /** Every text that is not JSON may be a page. */
    @Override
    public boolean accepts(Input input) {
        String text = input.text();
        Stretch content = Stretch.trimmed(text, 0, text.length());
        boolean braces = !content.isEmpty() && text.charAt(content.start()) == '{'
                && text.charAt(content.end() - 1) == '}';
        boolean wikiText = text.startsWith("{{", content.start()) || text.startsWith("{|", content.start());
        return !input.name().toLowerCase(Locale.ROOT).endsWith(".json") && (!braces || wikiText);
    }

    @Override
    public DataFile read(Input input) {
        PageProblems problems = new PageProblems(input.name());
        Optional<OtherKind> other = OtherKind.of(input.name(), input.text());
        if (other.isPresent()) {
            other.get().tell(problems);
            return new DataFile(List.of(), List.of(), List.of(), List.of(), problems.list());
        }
        boolean isHtml = HtmlPage.isHtml(input.name(), input.text());
        String text = textOf(input);
        Optional<String> language = Optional.empty();
        if (input.encoding() != Encoding.UTF_8) {
            problems.note(0, "The page was read as " + input.encoding().iconv() + ", which it declares.",
                    "If letters are wrong, it is in another encoding: convert it to UTF-8.");
        }
        if (isHtml) {
            language = HtmlPage.language(input.text())
                    .filter(tag -> LangText.parse("text", tag) instanceof Reading.Understood);
            problems.note(0, "The page is HTML: offsets and line numbers count in its text, not in the file.",
                    "To cite by offsets in a file, save the page as text.");
        } else {
            problems.entities(text);
        }
        PageSources sources = new PageSources(names, holdings, accessRights, language, problems);
        return new PageFile(names, text, input.sha256(), language, holdings, sources, problems).dataFile();
    }

    /** The text that the spans of a page count in. */
    public static String textOf(Input input) {
        return HtmlPage.isHtml(input.name(), input.text()) ? HtmlPage.text(input.text()) : input.text();
    }
}
