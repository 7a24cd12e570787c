package org.w3id.muster.site.page;

import java.util.List;
import java.util.Locale;

/** A reference as a record of RIS: a line for each field, ended by CR and LF. Stateless. */
final class RisRecord {

    private RisRecord() {}

    static String of(Reference reference) {
        StringBuilder record = new StringBuilder();
        line(record, "TY", reference.kind().ris);
        line(record, "ID", reference.key());
        line(record, "TI", reference.title());
        reference.creators().forEach(creator -> line(record, "AU", creator.inverted()));
        line(record, "T2", reference.container());
        List<Integer> date = reference.date();
        if (!date.isEmpty()) {
            line(record, "PY", String.format(Locale.ROOT, "%04d", date.getFirst()));
        }
        if (date.size() > 1) {
            line(record, "DA", String.format(Locale.ROOT, "%04d/%02d/%s", date.get(0), date.get(1),
                    date.size() > 2 ? String.format(Locale.ROOT, "%02d", date.get(2)) : ""));
        }
        line(record, "PB", reference.publisher());
        line(record, "ET", reference.edition());
        reference.isbn().or(reference::issn).ifPresent(number -> line(record, "SN", number));
        reference.doi().ifPresent(doi -> line(record, "DO", doi));
        line(record, "DB", reference.keeper());
        line(record, "CN", reference.callNumber());
        line(record, "LA", reference.language());
        reference.allNotes().forEach(note -> line(record, "N1", note));
        line(record, "UR", reference.url());
        return record.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
