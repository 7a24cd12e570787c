package org.w3id.muster.site;

import java.util.Optional;

/**
 * A typed link of a document (RFC 8288).
 *
 * @param target where it leads, on this server or elsewhere
 * @param relation a registered relation, or the IRI of one
 * @param type the media type of what is there, where that is known
 */
public record DocumentLink(String target, String relation, Optional<String> type) {

    static DocumentLink to(String target, String relation) {
        return new DocumentLink(target, relation, Optional.empty());
    }

    static DocumentLink to(String target, String relation, String type) {
        return new DocumentLink(target, relation, Optional.of(type));
    }

    /** As a part of a Link header. */
    String header() {
        return "<" + target + ">; rel=\"" + relation + "\"" + type.map(each -> "; type=\"" + each + "\"").orElse("");
    }
}
