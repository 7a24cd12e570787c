package org.w3id.muster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.w3id.muster.term.Readings.quantity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example in package-info.java compiles, does what it says, and is the same as here. */
class PackageExampleTest {

    // begin of the example
    String fate(String compactDate) {
        return switch (EdtfDate.parse(compactDate)) {
            case Reading.Understood<EdtfDate>(EdtfDate date) ->
                "between " + date.earliest().orElseThrow() + " and " + date.latest().orElseThrow();
            case Reading.Verbatim<EdtfDate>(String words, String why) -> words + " (" + why + ")";
        };
    }

    boolean disputed(Quantity one, Quantity another) {
        return one.withUnit("persons").disjointFrom(another.withUnit("persons"));
    }
    // end of the example

    @Test
    void theExampleDoesWhatThePackageSays() {
        assertEquals("between 1942-03-01 and 1942-06-21", fate("1942-21"));
        assertTrue(fate("1941-1942").endsWith("an interval has a slash: write 1941/1942)"));
        assertTrue(disputed(quantity(">4400000"), quantity("<=4000000")));
        assertFalse(disputed(quantity(">4400000"), quantity("several")));
    }

    @Test
    void theExampleOfThePackageIsThisOne() throws IOException {
        String folder = PackageExampleTest.class.getPackageName().replace('.', '/');
        List<String> here = Files.readAllLines(Path.of("src/test/java", folder, "PackageExampleTest.java")).stream()
                .dropWhile(line -> !line.contains("// begin of the example")).skip(1)
                .takeWhile(line -> !line.contains("// end of the example")).map(String::strip).toList();
        List<String> documented = Files.readAllLines(Path.of("src/main/java", folder, "package-info.java")).stream()
                .dropWhile(line -> !line.contains("{@snippet :")).skip(1).takeWhile(line -> !line.startsWith(" * <p>"))
                .map(line -> line.substring(2).strip()).toList();
        assertEquals(here, documented.subList(0, documented.lastIndexOf("}")));
    }
}
