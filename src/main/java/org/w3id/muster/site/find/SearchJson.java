package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.w3id.muster.release.Release;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.FacetCounts;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Results;
import org.w3id.muster.term.LangText;

import tools.jackson.databind.json.JsonMapper;

/** A page of results for programs: what was found, how many there are, the facets, the next page. Stateless. */
final class SearchJson {

    private SearchJson() {}

    static String of(SearchAddress address, Results results, Release release) {
        String base = release.manifest().base();
        Map<String, Telling> tellings = Telling.of(results.page().hits(), release, address.visit().language());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", results.page().total());
        results.time()
                .ifPresent(time -> answer.put("inTime", Map.of("surely", time.surely(), "perhaps", time.perhaps())));
        answer.put("found", results.page().hits().stream()
                .map(hit -> found(hit, tellings.getOrDefault(hit.iri(), Telling.NOTHING))).toList());
        Map<String, Object> facets = new LinkedHashMap<>();
        for (Facet facet : SearchView.SHOWN) {
            Optional.ofNullable(results.facets().get(facet))
                    .ifPresent(counts -> facets.put(facet.field(), counts(counts, base)));
        }
        answer.put("facets", facets);
        results.page().next()
                .ifPresent(cursor -> answer.put("next", address.at(Optional.of(cursor)).href("/search.json", base)));
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static Map<String, Object> found(Hit hit, Telling told) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("id", hit.iri());
        found.put("type", hit.type());
        found.put("labels", texts(hit.labels()));
        hit.matched().ifPresent(name -> found.put("otherName", texts(List.of(name)).get(0)));
        hit.years().ifPresent(years -> found.put("years", Map.of("first", years.first(), "last", years.last())));
        hit.inTime().ifPresent(sureness -> found.put("inTime", sureness.name().toLowerCase(Locale.ROOT)));
        put(found, "times", told.times());
        put(found, "dates", told.life().dates());
        put(found, "ranks", told.life().ranks());
        put(found, "units", told.life().units());
        put(found, "sites", told.life().sites());
        put(found, "fates", told.life().fates());
        put(found, "sources", told.sources());
        found.put("allSources", told.whole());
        put(found, "signatures", told.signatures());
        return found;
    }

    private static void put(Map<String, Object> found, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            found.put(name, values);
        }
    }

    private static Map<String, Object> counts(FacetCounts counts, String base) {
        List<Object> values = new ArrayList<>();
        counts.values().forEach(value -> values.add(Map.of("value", ShortName.of(value.value(), base), "labels",
                texts(value.labels()), "count", value.count(), "selected", value.selected())));
        return Map.of("distinct", counts.distinct(), "values", values);
    }

    private static List<Map<String, String>> texts(List<LangText> texts) {
        return texts.stream().map(text -> Map.of("text", text.text(), "lang", text.tag())).toList();
    }
}
