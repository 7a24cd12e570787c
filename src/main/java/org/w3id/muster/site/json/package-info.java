/**
 * Records as plain JSON, for programs that want no RDF, and the JSON Schema (2020-12) that tells what to expect. Both are
 * derived from the records of {@code model}, so they cannot drift apart.
 *
 * <pre>{@code
 * RecordJson.of(person)      {"iri": "…/id/person/andrei-vlasov", "type": "Person",
 *                             "label": [{"text": "Andrey Vlasov", "lang": "en"}], …}
 * RecordSchema.of(Resource.class)   {"$defs": {"Person": {"type": "object", …}}, …}
 * }</pre>
 *
 * <p>May see {@code model}, {@code mapping}, {@code term} and Jackson; knows nothing of HTTP or of stores.
 */
@NullMarked
package org.w3id.muster.site.json;

import org.jspecify.annotations.NullMarked;
