package org.w3id.muster.entry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;

class OtherKindTest {

    private static final String ROWS = "Name%1$sYear%1$sPlace\nIvanov%1$s1941%1$sKiev\nPetrov%1$s1942%1$s\n\"Sidorov%1$s I.\"%1$s%1$sOrel\n";

    @Test
    void tablesAreNamed() {
        for (String separator : new String[]{",", ";", "\t", "|"}) {
            assertEquals(Optional.of(OtherKind.TABLE), OtherKind.of("list.txt", ROWS.replace("%1$s", separator)),
                    separator);
        }
        assertEquals(Optional.of(OtherKind.TABLE), OtherKind.of("list.csv", "Name\nIvanov\n"));
        assertEquals(Optional.of(OtherKind.TABLE), OtherKind.of("LIST.TSV", "\uFEFFa\tb\n"));
        assertEquals(Optional.of(OtherKind.TABLE), OtherKind.of("long", ROWS.replace("%1$s", ";").repeat(500)));
    }

    @Test
    void teiAndOtherXmlAreNamed() {
        String tei = "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/></TEI>";
        assertEquals(Optional.of(OtherKind.TEI), OtherKind.of("page.xml", tei));
        assertEquals(Optional.of(OtherKind.TEI), OtherKind.of("page.xml", "\uFEFF<TEI.2><text/></TEI.2>"));
        assertEquals(Optional.of(OtherKind.XML), OtherKind.of("page.xml", "<?xml version=\"1.0\"?><ead><head/></ead>"));
    }

    @Test
    void pagesAreNone() {
        assertEquals(Optional.empty(), OtherKind.of("page.txt", Pages.WHOLE));
        assertEquals(Optional.empty(), OtherKind.of("page.txt", ""));
        assertEquals(Optional.empty(),
                OtherKind.of("page.txt", "One, two, three.\nFour.\nFive, six.\nSeven, eight, nine.\n"));
        assertEquals(Optional.empty(), OtherKind.of("page.html", "<html><p>a,b,c\n<p>d,e,f\n<p>g,h,i\n<p>j,k,l\n"));
        assertEquals(Optional.empty(),
                OtherKind.of("page.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"));
    }

    @Test
    void theReaderSaysSoAndReadsNothing() {
        DataFile read = new DictionaryPageReader(Pages.BASE).read(Pages.input("list.csv", "a,b\n"));
        assertEquals(1, read.problems().size());
        assertTrue(read.problems().getFirst().remedy().contains("Tables are not read yet"));
        assertEquals(0, read.entries().size());
    }
}
