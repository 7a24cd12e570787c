/**
 * Reads a page of a dictionary, saved as text or HTML, into one entry with its sentences as passages.
 *
 * <p>A page is furniture around an article. The steps, each a class: {@link org.w3id.muster.entry.page.HtmlPage} takes the text
 * out of HTML, {@link org.w3id.muster.entry.page.Furniture} knows the share boxes and cookie notices,
 * {@link org.w3id.muster.entry.page.PageOutline} finds title, body, source line and cross-references,
 * {@link org.w3id.muster.entry.page.SentenceSplitter} cuts the body, {@link org.w3id.muster.entry.page.PageFile} makes the
 * entries. Example:
 *
 * <pre>{@code
 * DictionaryPageReader reader = new DictionaryPageReader("http://localhost:3030/");
 * DataFile page = reader.read(new Input("page.txt", "Camp 58\n\nIt lay in Mordovia. It held many.\n\nCamp lexicon. . 1999.", sha256));
 * // one entry: id/entry/camp-lexicon-1999/camp-58 with the passages s00 (title), s01, s02, s03 (source line)
 * }</pre>
 *
 * <p><b>Offsets are the citation.</b> They count Unicode code points, from 0, end exclusive, in the page as given; in HTML they
 * count in the text that {@code HtmlPage} takes out of it. Inside this package positions are UTF-16 indices, as Java has them;
 * only {@code PageFile} turns them into code points.
 *
 * <p><b>Nothing is lost silently.</b> Every character that is not blank belongs to exactly one passage, or it is furniture and
 * the report says on which line. The snippets of "Look at other dictionaries" are words of other works, cut off at the end:
 * they become entries of their own and are never read as claims of the page.
 *
 * <p>Sees {@code entry}, {@code vocab} and {@code term}. All classes are immutable or confined to one call.
 */
@NullMarked
package org.w3id.muster.entry.page;

import org.jspecify.annotations.NullMarked;
