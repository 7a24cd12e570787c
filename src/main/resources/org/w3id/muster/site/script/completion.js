// What the editor completes: prefixes, and the classes, properties and concepts of the ontology of this edition.

/** Teaches the editor (YASQE) the terms that /query/terms.json lists. */
export function completeTerms(Yasqe, { prefixes, classes, properties, concepts }) {
  Yasqe.defaults.autocompleters = ["variables"];
  Yasqe.forkAutocompleter("prefixes", {
    name: "our-prefixes", bulk: true, persistenceId: null,
    get: Object.entries(prefixes).map(([prefix, namespace]) => prefix + ": <" + namespace + ">"),
  });
  const complete = (from, name, terms, fits) => Yasqe.forkAutocompleter(from, {
    name, bulk: false, persistenceId: null, autoShow: true,
    ...(fits && { isValidCompletionPosition: fits }),
    get: (_editor, token) => found(terms, token, prefixes).map((term) => term.iri),
    // Without a prefix the word is looked for in names and labels: write it with the prefix that it has
    postProcessSuggestion: (_editor, _token, iri) => shortened(iri, prefixes),
    postprocessHints: (_editor, hints) => hints.map((hint) => {
      const term = terms.find((each) => shortened(each.iri, prefixes) === hint.text);
      return { ...hint, displayText: term ? hint.text + "  " + term.label : hint.text };
    }),
  });
  complete("class", "our-classes", classes);
  complete("property", "our-properties", properties);
  complete("class", "our-concepts", concepts, (editor) => {
    const token = editor.getCompleteToken();
    return token.string.startsWith("c:") || token.string.startsWith("<https://w3id.org/muster/concept/");
  });
}

/** Terms that begin like the word, with its prefix or without; a word alone is looked for in the labels, too. */
function found(terms, token, prefixes) {
  const word = token.string.trim().replace(/^<|>$/g, "");
  const [prefix, local] = word.includes(":") ? word.split(/:(.*)/s) : [undefined, word];
  const iri = (prefix in prefixes ? prefixes[prefix] + local : word).toLowerCase();
  const begins = (term) => term.iri.toLowerCase().startsWith(iri);
  const sounds = (term) => prefix === undefined && word.length > 1
    && (term.label.toLowerCase().includes(iri) || term.iri.toLowerCase().split(/[#/]/).pop().startsWith(iri));
  return terms.filter((term) => begins(term) || sounds(term)).slice(0, 50);
}

function shortened(iri, prefixes) {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(iri.slice(namespace.length))) {
      return prefix + ":" + iri.slice(namespace.length);
    }
  }
  return "<" + iri + ">";
}
