package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Language;
import org.w3id.muster.search.Page;
import org.w3id.muster.search.SearchException;
import org.w3id.muster.search.Sort;
import org.w3id.muster.search.Things;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds people, units, camps, places, sources and all other things of the current edition by their names and texts. Works beside a running server.")
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Words; all must occur, the last one may be a beginning.")
    private List<String> words = List.of();

    @Option(names = "--type", paramLabel = "CLASS", description = "Only things of this class, such as Person or DetentionSite.")
    private @Nullable String type;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "en", description = "The language of labels: en, ru or de. Default: ${DEFAULT-VALUE}")
    private String language = "en";

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many to print, 1 to 200. Default: ${DEFAULT-VALUE}")
    private int limit = 20;

    @Option(names = "--after", paramLabel = "CURSOR", description = "Go on behind an earlier answer: the value of next in its JSON.")
    private @Nullable String after;

    @Option(names = "--json", description = "Print JSON: total, hits, and next where there are more.")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", description = "The directory that holds the editions. Default: releases.")
    private Path releases = Home.of("releases");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Criteria criteria = Criteria.all().text(String.join(" ", words));
        if (type != null) {
            criteria = criteria.facet(Facet.TYPE, classNamed(type));
        }
        if (limit < 1 || limit > Index.MOST_PER_PAGE) {
            throw new ParameterException(spec.commandLine(), "--limit takes 1 to " + Index.MOST_PER_PAGE + '.');
        }
        Path current = Editions.current(releases);
        try (Index index = Release.openIndex(current)) {
            Page page = index.page(criteria, Sort.RELEVANCE, Optional.ofNullable(after).map(Cursor::new), limit);
            print(page, Language.of(language));
            return 0;
        } catch (SearchException e) {
            throw new BadInput(String.valueOf(e.getMessage()), "");
        }
    }

    private String classNamed(String name) {
        return Things.CLASSES.stream().filter(iri -> localName(iri).equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no class " + name
                        + ". The classes are " + Things.CLASSES.stream().map(SearchCommand::localName)
                                .collect(Collectors.joining(", "))
                        + '.'));
    }

    private void print(Page page, Language reader) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("total", page.total());
            answer.put("hits", page.hits().stream().map(SearchCommand::json).toList());
            page.next().ifPresent(cursor -> answer.put("next", cursor.token()));
            out.println(JsonMapper.shared().writeValueAsString(answer));
            return;
        }
        page.hits().forEach(hit -> out.printf("%s%s  %s  %s%n", hit.label(reader).text(),
                hit.matched().map(name -> " (" + name.text() + ')').orElse(""), localName(hit.type()), hit.iri()));
        out.println(page.total() == 0
                ? "Nothing found."
                : page.next().isEmpty() && after == null
                        ? page.total() + " found."
                        : page.hits().size() + " of " + page.total() + " found.");
    }

    private static Map<String, Object> json(Hit hit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("iri", hit.iri());
        object.put("type", localName(hit.type()));
        object.put("labels", hit.labels().stream().collect(
                Collectors.toMap(LangText::tag, LangText::text, (one, other) -> one, LinkedHashMap::new)));
        hit.matched().ifPresent(name -> object.put("matched", Map.of(name.tag(), name.text())));
        return object;
    }

    private static String localName(String iri) {
        return Ontology.localName(Iri.of(iri));
    }
}
