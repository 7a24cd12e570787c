package org.w3id.muster.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingGuessTest {

    private static final List<String> RUSSIAN = List.of(
            "Иванов Иван Петрович, рядовой, пропал без вести в мае 1942 года под Харьковом.",
            "Донесение о безвозвратных потерях", "Фамилия;Имя;Отчество;Год рождения", "Щукин",
            "Шталаг 326 (VI K) Сенне",
            "Ёлкин Юрий Эдуардович попал в плен 08.10.1941, г. Вязьма", "ГЕНЕРАЛ-ЛЕЙТЕНАНТ", "Умер в госпитале № 5");
    private static final List<String> POLISH = List.of("Jeńcy wojenni w obozie pracy, żołnierze Wojska Polskiego",
            "Kłodzko, Łambinowice, Świętoszów", "Nazwisko i imię ojca: Wiśniewski Stanisław");
    private static final List<String> CZECH = List.of("Zajatecký tábor, příslušník čs. armády, Dvořák Jiří",
            "Třebíč, Šumperk, Žďár");
    private static final List<String> GERMAN = List.of("Kriegsgefangenenlager für Offiziere, Straße nach Köln",
            "Müller, Jürgen",
            "Würzburg, Größe, Verhöre");

    @TempDir
    Path directory;

    private static List<String> wrong(List<String> texts, String charset) {
        List<String> wrong = new ArrayList<>();
        for (String text : texts) {
            EncodingGuess guess = EncodingGuess.of(text.getBytes(Charset.forName(charset)));
            EncodingGuess.Candidate first = guess.candidates().getFirst();
            if (!first.encoding().decode(text.getBytes(Charset.forName(charset))).orElse("").equals(text)) {
                wrong.add(charset + " " + text + " taken for " + first);
            }
        }
        return wrong;
    }

    @Test
    void theLikeliestEncodingStandsFirst() {
        List<String> wrong = new ArrayList<>();
        List.of("windows-1251", "KOI8-R", "ISO-8859-5", "IBM866", "UTF-16LE", "UTF-16BE", "UTF-8")
                .forEach(charset -> wrong.addAll(
                        wrong(charset.equals("ISO-8859-5") || charset.equals("KOI8-R")
                                ? RUSSIAN.stream().filter(text -> !text.contains("№")).toList()
                                : RUSSIAN, charset)));
        List.of("windows-1250", "ISO-8859-2", "UTF-8").forEach(charset -> {
            wrong.addAll(wrong(POLISH, charset));
            wrong.addAll(wrong(CZECH, charset));
        });
        List.of("windows-1252", "UTF-8").forEach(charset -> wrong.addAll(wrong(GERMAN, charset)));
        assertEquals(List.of(), wrong);
    }

    /** Mostly markup: few letters are Russian, but they stand beside one another. */
    @Test
    void markupDoesNotMakeRussianWestern() {
        String page = "<table class=\"list\"><tr><td><a href=\"/person/1\">Иванов</a></td></tr></table>".repeat(40);
        assertEquals(List.of(), wrong(List.of(page), "windows-1251"));
    }

    @Test
    void everyCandidateShowsALineAndNoneIsAsserted() throws IOException {
        Path file = Files.write(directory.resolve("list.txt"),
                "Liste\nИванов Иван\n".getBytes(Charset.forName("windows-1251")));
        Problem problem = assertInstanceOf(InputFile.Refused.class, Inputs.ofPages().read(file)).problem();
        assertTrue(problem.what().contains("the byte at offset 6"), problem.what());
        assertTrue(problem.remedy().contains("CP1251 «Иванов Иван»"), problem.remedy());
        assertTrue(problem.remedy().contains("KOI8-R «"), problem.remedy());
        assertTrue(problem.remedy().contains("iconv -f ENCODING"), problem.remedy());
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() throws IOException {
        for (String head : List.of("<html><head><meta charset=\"windows-1251\">",
                "<!DOCTYPE html><meta http-equiv='Content-Type'"
                        + " content='text/html; charset=windows-1251'>",
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>")) {
            Input input = read("page.html", (head + "<p>Власов Андрей</p>").getBytes(Charset.forName("windows-1251")));
            assertTrue(input.text().contains("Власов Андрей"), input.text());
            assertEquals(Encoding.WINDOWS_1251, input.encoding());
        }
        assertTrue(read("page.html", "\uFEFF<html><p>Власов</p></html>".getBytes(StandardCharsets.UTF_16BE)).text()
                .contains("Власов"));
    }

    @Test
    void aDeclarationThatTheBytesDoNotFitCountsForNothing() throws IOException {
        Path file = Files.write(directory.resolve("page.html"),
                "<html><meta charset=utf-8><p>Власов</p>".getBytes(Charset.forName("KOI8-R")));
        Problem problem = assertInstanceOf(InputFile.Refused.class, Inputs.ofPages().read(file)).problem();
        assertTrue(problem.remedy().contains("KOI8-R «"), problem.remedy());
    }

    @Test
    void filesOfOtherProgramsAreNamed() throws IOException {
        assertTrue(refused(new byte[]{'%', 'P', 'D', 'F', '-', '1', 0, -1}).contains("a PDF"));
        assertTrue(
                refused("PK\u0003\u0004..xl/workbook.xml..".getBytes(StandardCharsets.ISO_8859_1)).contains("a table"));
        assertTrue(refused(new byte[]{'P', 'K', 3, 4, 0}).contains("an archive (ZIP)"));
    }

    private String refused(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("file"), bytes);
        return assertInstanceOf(InputFile.Refused.class, Inputs.ofPages().read(file)).problem().what();
    }

    private Input read(String name, byte[] bytes) throws IOException {
        return assertInstanceOf(InputFile.Opened.class,
                Inputs.ofPages().read(Files.write(directory.resolve(name), bytes))).input();
    }
}
