package org.w3id.muster.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * All links of a document as a linkset (RFC 9264, FAIR Signposting level 2): those of its header, each part of its thing,
 * and what each of its formats describes. Addresses are absolute, as a linkset may be kept elsewhere. Stateless.
 */
final class Linkset {

    private Linkset() {}

    static byte[] write(Document document, DocumentAddress address) {
        String site = Words.site(document.base());
        String page = site + address.generic();
        List<DocumentLink> links = new ArrayList<>(DocumentLinks.of(address, document).list());
        DocumentLinks.wholes(document).map(whole -> DocumentLink.to(whole, "collection"))
                .filter(link -> !links.contains(link)).forEach(links::add);
        DocumentLinks.parts(document).forEach(part -> links.add(DocumentLink.to(part, "item")));
        List<Map<String, Object>> contexts = new ArrayList<>();
        contexts.add(context(page, links, site));
        for (DocumentFormat format : DocumentFormat.negotiable()) {
            contexts.add(context(site + address.in(format),
                    List.of(DocumentLink.to(page, "describes"),
                            DocumentLink.to(document.thing().getURI(), "describes")),
                    site));
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter()
                .writeValueAsString(Map.of("linkset", contexts)).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> context(String anchor, List<DocumentLink> links, String site) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("anchor", anchor);
        Map<String, List<Map<String, String>>> byRelation = new LinkedHashMap<>();
        for (DocumentLink link : links) {
            Map<String, String> target = new LinkedHashMap<>();
            target.put("href", link.target().startsWith("/") ? site + link.target() : link.target());
            link.type().ifPresent(type -> target.put("type", type));
            byRelation.computeIfAbsent(link.relation(), relation -> new ArrayList<>()).add(target);
        }
        context.putAll(byRelation);
        return context;
    }
}
