package org.w3id.muster.entry;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that people take for text, by their first bytes. Stateless. */
final class BinaryKind {

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("PK\u0003\u0004", "an archive (ZIP)");
        SIGNATURES.put("%PDF", "a PDF");
        SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "an old document or spreadsheet of an office program (DOC, XLS)");
        SIGNATURES.put("\u001f\u008b", "a compressed file (gzip)");
        SIGNATURES.put("\u0089PNG", "a picture (PNG)");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
        SIGNATURES.put("AT&TFORM", "a scan (DjVu)");
        SIGNATURES.put("SQLite format 3", "a database (SQLite)");
    }

    private BinaryKind() {}

    /** What a file is, with its article; empty when it is none of these. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream().filter(signature -> head.startsWith(signature.getKey())).findFirst()
                .map(signature -> head.startsWith("PK")
                        ? archive(new String(bytes, StandardCharsets.ISO_8859_1))
                        : signature.getValue());
    }

    /** The names of the files in an archive stand in it uncompressed. */
    private static String archive(String bytes) {
        if (bytes.contains("xl/workbook")) {
            return "a spreadsheet (XLSX): a table";
        }
        if (bytes.contains("opendocument.spreadsheet")) {
            return "a spreadsheet (ODS): a table";
        }
        if (bytes.contains("word/document")) {
            return "a document (DOCX)";
        }
        return bytes.contains("opendocument.text") ? "a document (ODT)" : "an archive (ZIP)";
    }
}
