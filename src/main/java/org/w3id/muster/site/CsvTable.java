package org.w3id.muster.site;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table in CSV (RFC 4180) with a row of headings. Cells that a spreadsheet would take for a formula get an apostrophe
 * before them; a negative number is none. It begins with a byte order mark, as spreadsheets take it for another encoding without.
 * Not thread-safe.
 */
public final class CsvTable {

    public static final String MEDIA_TYPE = "text/csv;charset=utf-8";

    /** What a table for spreadsheets begins with. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private final StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
    private final int columns;
    private int rows;

    public CsvTable(List<String> headings) {
        this.columns = headings.size();
        write(headings);
    }

    /** Adds a row; cells that are missing at its end are empty. */
    public void row(List<String> cells) {
        write(cells);
        rows++;
    }

    /** How many rows there are below the headings. */
    public int rows() {
        return rows;
    }

    private void write(List<String> cells) {
        for (int i = 0; i < columns; i++) {
            table.append(i == 0 ? "" : ",").append(i < cells.size() ? cell(cells.get(i)) : "");
        }
        table.append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
