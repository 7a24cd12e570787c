package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors as people make them: the place is that of the first word which is wrong. */
class SyntaxFaultTest {

    private static SyntaxFault fault(String query) {
        return SyntaxFault.of(query, assertThrows(QueryException.class,
                () -> QueryFactory.create(query, "http://localhost/", Syntax.syntaxSPARQL_12)));
    }

    /** The query with ¶ for line ends and » before what is wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', value = {
            "SELECT * { ?s ?p »}§“}” cannot stand here",
            "»SELEC * {}§“SELEC” is not understood",
            "SELECT *¶{ ?s ?p ?o»¶§the query ends too early",
            "»§the query ends too early",
            "SELECT *¶{ ?s »foo:bar ?o }§the prefix “foo:” is not declared",
            "SELECT »?x { ?x ?p ?o } GROUP BY ?p§Non-group key variable in SELECT: ?x",
            "SELECT (1 AS »?x) { ?x ?p ?o }§Variable used when already in-scope: ?x in (1 AS ?x)",
            "SELECT * {¶ BIND(1 AS ?x)¶ BIND(2 AS »?x) }§BIND: Variable used when already in-scope: ?x in BIND(2 AS ?x)",
            "SELECT * { ?s ?p »\"abc }§the text that begins here has no end",
            "SELECT¶*¶{¶?s ?p »'x¶y'¶}§the text that begins here has no end",
            "SELECT * { ?s ?p 'a»\\q' }§“\\q” is no escape that SPARQL knows",
            "SELECT * { ?s ?p »<a b> }§“<a” cannot stand here",
            "SELECT * { ?s ?p ?o } LIMIT »x§“x” is not understood",
            "SELECT * { ?s ?p ?o } LIMIT »x §“x” is not understood",
            "SELECT * { ?s ?p ?o . FILTER »foo(?o) }§“foo” is not understood",
            "SELECT * { ?s ?p »¤§“¤” is not understood",
            "SELECT »COUNT(*) { ?s ?p ?o }§“COUNT” cannot stand here",
            "SELECT »* { ?s ?p ?o } GROUP BY ?s§SELECT * not legal with GROUP BY",
            "SELECT * { VALUES (?a ?b) { (1») } }§Mismatch: 2 variables but 1 values",
            "SELECT (COUNT(»COUNT(?x)) AS ?n) { ?x ?p ?o }§Nested aggregate in expression not legal",
            "SELECT * { ?s ?p ?o } LIMIT »99999999999999999999§Number '99999999999999999999' is a valid number but can't not be stored in a long",
            "PREFIX »foo <http://x/>¶SELECT * {}§“foo” is not understood"})
    void namesTheFirstWordThatIsWrong(String marked, String what) {
        String text = marked.replace('¶', '\n');
        String before = text.substring(0, text.indexOf('»'));
        SyntaxFault fault = fault(text.replace("»", ""));
        assertEquals(what, fault.what());
        SyntaxFault.Place place = fault.place().orElseThrow();
        assertEquals(before.chars().filter(c -> c == '\n').count() + 1, place.line());
        assertEquals(before.length() - before.lastIndexOf('\n'), place.column());
        assertTrue(fault.sentence().startsWith("Line " + place.line() + ", column " + place.column() + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
            "SELECT * { ?s ?p ?o FILTER(?o > ) }§an expression such as ?x > 5",
            "SELECT * { ?s ?p ?o FILTER ?o > 3 }§an expression in brackets such as (?x > 5)",
            "SELECT * { ?s ?p ?o§“}”, FILTER, OPTIONAL or another pattern, “;”, “,” or “.”",
            "nothing { }§SELECT, ASK, CONSTRUCT or DESCRIBE",
            "ASK {} ASK {}§the end of the query, LIMIT",
            "SELECT * FROM { ?s ?p ?o }§a name such as pow:Person or <https://…> or NAMED",
            "SELECT * { ?s ?p ?o } LIMIT ?x§a whole number"})
    void saysShortlyWhatCouldStandThere(String query, String expected) {
        String sentence = fault(query).sentence();
        assertTrue(sentence.contains(expected), sentence);
        assertTrue(sentence.length() < 300, sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <x>", "PREFIX : <x>\nINSERT DATA { :a :b :c }", "delete where { ?s ?p ?o }",
            "CLEAR ALL",
            "WITH <g> DELETE {} INSERT {} WHERE {}", "DROP GRAPH <x>"})
    void knowsAnUpdate(String text) {
        assertTrue(fault(text).update());
    }

    @Test
    void takesNoBrokenQueryForAnUpdate() {
        assertFalse(fault("SELECT * { LOAD }").update());
        assertFalse(fault("SELECT * { INSERT DATA { } }").update());
    }

    @Test
    void countsLinesOfAllKinds() {
        assertEquals(new SyntaxFault.Place(3, 4), fault("SELECT *\r\n{\r\n  }}").place().orElseThrow());
    }
}
