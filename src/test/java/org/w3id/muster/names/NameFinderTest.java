package org.w3id.muster.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.names.Mention.Sureness;

/** Where a text mentions somebody, how surely, and where it does not. */
class NameFinderTest {

    /** A name | its forms, which must all be found in a sentence. */
    private static final String DECLINED = """
            Пётр Орлёнок | Петра Орлёнка; Петру Орлёнку; Петром Орлёнком; о Петре Орлёнке; Петр Орленок; ПЕТРА ОРЛЕНКА; П. Орлёнка
            Иван Петров | Ивана Петрова; Ивану Петрову; Иваном Петровым; об Иване Петрове; Петрова Ивана
            Анна Петрова | Анны Петровой; Анне Петровой; Анну Петрову; Анной Петровой; Анною Петровою
            Андрей Власов | Андрея Власова; Андрею Власову; Андреем Власовым; Андрее Власове; Власов А.
            Лев Толстой | Льва Толстого; Льву Толстому; Львом Толстым; Льве Толстом
            Павел Кравец | Павла Кравца; Павлу Кравцу; Павлом Кравцом; Кравец Павел
            Илья Заяц | Ильи Зайца; Илье Зайцу; Илью Зайца; Ильёй Зайцем; Ильи Заяца
            Юрий Горький | Юрия Горького; Юрию Горькому; Юрием Горьким; Юрии Горьком
            Мария Ковальская | Марии Ковальской; Марию Ковальскую; Марией Ковальской; Марьи Ковальской
            Александр Воробей | Александра Воробья; Александру Воробью; Александром Воробьём
            Игорь Лебедь | Игоря Лебедя; Игорю Лебедю; Игорем Лебедем
            Тарас Шевченко | Тараса Шевченка; Тарасу Шевченку; Тарасом Шевченком; Тараса Шевченко
            Федір Сокіл | Федора Сокола; Федору Соколу; Федором Соколом; Федорові Соколові
            Ольга Дорошенко | Ользі Дорошенко; Ольги Дорошенко; Ольгою Дорошенко
            Наталка Мазепа | Наталці Мазепі; Наталки Мазепи; Наталку Мазепу; Наталкою Мазепою
            Лук'ян Дем’яненко | Лукʼян Дем'яненко; Лук`яна Дем'яненка; Лук’яну Дем’яненку; Лукян Демяненко
            Никита Шапка | Никиты Шапки; Никите Шапке; Никиту Шапку; Никитой Шапкой
            Фёдор Соловьёв | Федора Соловьева; Фёдором Соловьёвым; Федору Соловьеву; ФЁДОР СОЛОВЬЁВ
            Семён Щегол | Семена Щегла; Семёну Щеглу; Семёном Щеглом
            Николай Черных | Николая Черных; Николаю Черных; Николаем Черных
            Jan Kowalski | Jana Kowalskiego; Janowi Kowalskiemu; Janem Kowalskim; Kowalski, Jan
            Marek Wałęsa | Marka Wałęsy; Markowi Wałęsie; Marka Wałęsę; Markiem Wałęsą; Marek Walesa
            Piotr Nowak | Piotra Nowaka; Piotrowi Nowakowi; Piotrem Nowakiem; Piotrze Nowaku
            Hans Müller | Hans Müllers; Hans Mueller; Hans Muller; HANS MÜLLER; Müller, Hans; H. Mueller; des Hans Müllers
            Fritz Groß | Fritz Gross; FRITZ GROSS; FRITZ GROẞ; Fritz Großens
            Jörg Köhler | Joerg Koehler; Jorg Kohler; Jörgs Köhlers; J. Köhler
            José García | Jose Garcia; JOSÉ GARCÍA; José García Márquez; García, José; J. García; José María García
            Søren Łoś | Soren Los; SØREN ŁOŚ; Soeren Los
            Patrick O'Brien | Patrick O’Brien; Patrick OBrien; P. O'Brien; O'Brien, Patrick; Patrick O Brien
            Ludwig van der Berg | Ludwig van der Berg; Ludwig Berg; Berg, Ludwig van der; L. v. d. Berg; L. van der Berg
            Josef Novák | Josefa Nováka; Josefovi Novákovi; Josef Novak
            Petrus Sabinus | Petri Sabini; Petro Sabino; Petrum Sabinum
            Ivan Testov | I. Testov; General I. P. Testov; Testov, I.; Testov I.P.; I.Testov; Ivan P. Testov; Ivan Petrovich Testov; \
            Testov Ivan Petrovich; TESTOV Ivan; Testov (Ivan); IvanTestov; Ivan Testov's; Lt. Ivan Testov; IP Testov; Ivan Testow
            Алексей Мусин-Пушкин | Алексея Мусина-Пушкина; Мусин-Пушкин А.; А. Мусин—Пушкин; Мусин Пушкин, Алексей
            Тестов Иван Сергеевич | Иван Сергеевич Тестов; Ивана Тестова; И. С. Тестова; Тестову И.С.; И. Тестовым; генерал Тестов И. С.
            Νίκος Παπαδόπουλος | Νίκο Παπαδόπουλο; ΝΙΚΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ; Νικος Παπαδοπουλος
            山田太郎 | 山田太郎は; 山田 太郎""";

    @TestFactory
    Stream<DynamicTest> formsAreFound() {
        return DECLINED.lines().map(line -> line.split(" \\| ", -1)).flatMap(name -> Stream.of(name[1].split("; ", -1))
                .flatMap(NameFinderTest::disguises).distinct()
                .map(form -> DynamicTest.dynamicTest(name[0] + ": " + form,
                        () -> assertEquals(List.of(Sureness.CERTAIN),
                                sureness(name[0], "in 1943 – " + form + ", as told"), () -> Words.of(form).stream()
                                        .map(word -> Sounds.of(word.text()).toString())
                                        .collect(Collectors.joining(" "))))));
    }

    /** How the same words may be written. */
    private static Stream<String> disguises(String form) {
        return Stream.of(form, java.text.Normalizer.normalize(form, java.text.Normalizer.Form.NFD),
                form.replace(' ', '\u00a0'), form.replace(" ", "\n"),
                form.replaceAll("(?<=\\p{L}\\p{L})(?=\\p{L}\\p{L})", "\u00ad"),
                form.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u200d"),
                "\u202b" + form.replace(" ", "\u200e \u200f") + "\u202c",
                form.replace('-', '\u2011'), form.replace('e', 'е').replace('o', 'о'),
                form.replace('е', 'e').replace('р', 'p'),
                form.replace('А', 'A').replace('В', 'B').replace('Т', 'T').replace('о', 'ο'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Пётр Орлёнок         | Pyotr Orlyonok, Petr Orlenok, Pjotr Orljonok, Piotr Orlionok, P. Orlyonok
            Иван Зайцев          | Ivan Zaitsev, Iwan Saizew, Ivan Zaytsev, Ivan Zajcev, Ivan Zaïtsev
            Никита Хрущёв        | Nikita Khrushchev, Nikita Chruschtschow, Nikita Chruščëv, Nikita Hruschev
            Евгений Жуков        | Evgeny Zhukov, Yevgeni Zhukov, Jewgeni Schukow, Evgenij Žukov, Ye. Zhukov
            Hans Müller          | Ханс Мюллер, Ганс Мюллер, Ханса Мюллера
            Heinrich Schmidt     | Генрих Шмидт
            Василий Гриценко     | Vasyl Hrytsenko, Vasiliy Gritsenko
            """)
    void otherScripts(String name, String forms) {
        for (String form : forms.split(", ", -1)) {
            assertTrue(!sureness(name, form).isEmpty(), form + " " + Sounds.of(form));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Petrov          | Petrov                           | POSSIBLE
            Ivan Petrov          | Boris Petrov                     | POSSIBLE
            Иван Петров          | письмо Петрова                   | POSSIBLE
            Иван Петров          | a letter of Petrow               | POSSIBLE
            Иван Сергеевич Петров | Иван Михайлович Петров          | POSSIBLE
            Иван Сергеевич Петров | И. М. Петров                    | POSSIBLE
            Иван Сергеевич Петров | с Иваном Сергеевичем            | POSSIBLE
            José Luis García     | José Luis Pérez                  | POSSIBLE
            """)
    void whatCouldBeTheName(String name, String text, Sureness sureness) {
        assertEquals(List.of(sureness), sureness(name, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Petrov          | Ivan and Boris
            Ivan Petrov          | Ivan Petrovsky is another
            Иван Петров          | Иван Петровский
            Ivan Petrov          | Petrograd
            Анна Лис             | в лесу
            a German soldier     | he met a German soldier
            """)
    void whatIsAnother(String name, String text) {
        assertEquals(List.of(), sureness(name, text));
    }

    @Test
    void placesAreThoseOfTheText() {
        NameFinder<String> finder = new NameFinder<>();
        finder.add(PersonalName.parse("Пётр Орлёнок").getFirst(), "x");
        String text = "Видел Пе\u00adтра Орле\u0308нка там.";
        Mention<String> mention = finder.find(text).getFirst();
        assertEquals("Пе\u00adтра Орле\u0308нка", text.substring(mention.start(), mention.end()));
    }

    @ParameterizedTest
    @CsvSource({"id/site/house-of-pyotr-orlyonok, true", "files/orlenok_p.jpg, true", "id/event/p-orlenok, true",
            "wiki/%D0%9F, false", "id/person/orlov-petr, false"})
    void inPaths(String path, boolean found) {
        NameFinder<String> finder = new NameFinder<>();
        finder.add(PersonalName.parse("Пётр Орлёнок").getFirst(), "x");
        assertEquals(found, finder.findInPath(path).stream().anyMatch(Mention::isCertain));
    }

    private static List<Sureness> sureness(String name, String text) {
        NameFinder<String> finder = new NameFinder<>();
        PersonalName.parse(name).forEach(parsed -> finder.add(parsed, "x"));
        return finder.find(text).stream().map(Mention::sureness).toList();
    }
}
