package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/** The works that one page names: known ones by their keys, others described. Used by one thread, for one page. */
final class PageSources {

    static final String UNNAMED = "unnamed";

    private final PageNames names;
    private final Holdings holdings;
    private final Optional<Iri> accessRights;
    private final Optional<String> language;
    private final PageProblems problems;
    private final Map<String, Description> described = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    /**
     * @param holdings the works that are known already
     * @param accessRights who may see the others, if somebody has said so
     * @param language the language of the page, where it names one
     */
    PageSources(PageNames names, Holdings holdings, Optional<Iri> accessRights, Optional<String> language,
            PageProblems problems) {
        this.names = names;
        this.holdings = holdings;
        this.accessRights = accessRights;
        this.language = language;
        this.problems = problems;
    }

    /** Descriptions of the works that are not known. */
    List<Description> described() {
        if (!described.isEmpty() && accessRights.isEmpty()) {
            problems.note(0, "A page does not say who may see its works, so their access rights are left out: "
                    + String.join(", ", described.keySet()) + ".",
                    "Add \"accessRights\": \"open\" or \"restricted\" to each source, or name them with --access-rights.");
        }
        return List.copyOf(described.values());
    }

    /** The key of the work that the page itself is from. */
    String ofPage(PageOutline outline, LineNumbers lines) {
        if (outline.source().isPresent()) {
            SourceLine line = outline.source().get();
            int number = lines.of(line.where().start());
            if (line.guessed()) {
                problems.note(number, "Title and author of the source line could be told apart only by their order.",
                        "Check title and creator of the source.");
            }
            String key = Key.of(line.title() + line.year().map(year -> " " + year).orElse(""));
            if (!key.isEmpty()) {
                return key(key, line.title(), line.author(), line.year(), problems.line(number));
            }
        } else if (outline.isOfWikipedia()) {
            return key("wikipedia", "Wikipedia", Optional.empty(), Optional.empty(), problems.page());
        }
        problems.error("The page does not say which work it is from: no line such as “Work title. Author. 2014.”.",
                "Add that line after the article; the author may be missing: “Work title. . 2014.”");
        return UNNAMED;
    }

    /** The key of a work that the page names below its article. */
    String ofReference(String work, Location where) {
        String key = Key.of(work);
        return key(key.isEmpty() ? UNNAMED : key, work, Optional.empty(), Optional.empty(), where);
    }

    private String key(String key, String title, Optional<String> author, Optional<String> year, Location where) {
        return keys.computeIfAbsent(key, k -> {
            List<Description> known = holdings.works(title, year);
            if (known.size() == 1) {
                String name = PageNames.lastPart(known.getFirst().iri());
                problems.note(where.line(), "The work “" + title + "” is known as source/" + name + ".",
                        "Nothing: it is not described a second time.");
                return name;
            }
            if (known.size() > 1) {
                problems.note(where.line(), "Several known works have the title “" + title + "”: "
                        + known.stream().map(source -> names.name(source.iri())).collect(Collectors.joining(", "))
                        + ".", "Put the right one in the place of source/" + key + ".");
            }
            described.put(key, description(key, title, author, year, where));
            return key;
        });
    }

    private Description description(String key, String title, Optional<String> author, Optional<String> year,
            Location where) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(PageTerms.TITLE, tagged(title)));
        properties.add(new Property(PageTerms.SOURCE_KIND, new Value.Resource(PageTerms.REFERENCE)));
        accessRights
                .ifPresent(rights -> properties.add(new Property(PageTerms.ACCESS_RIGHTS, new Value.Resource(rights))));
        author.ifPresent(
                name -> properties.add(new Property(PageTerms.CREATOR, new Value.Literal(name, PageTerms.STRING))));
        year.ifPresent(issued -> properties
                .add(new Property(PageTerms.ISSUED, new Value.Literal(issued, PageTerms.YEAR))));
        return new Description(names.source(key), PageTerms.SOURCE, List.copyOf(properties), where);
    }

    private Value tagged(String words) {
        return new Value.Text(new LangText(words, language.orElseGet(() -> Language.of(words))));
    }
}
