// Values of a result (SPARQL 1.1 Query Results JSON Format §3.2.2) and the elements that show them.
import { say } from "./words.js";

export const isNumber = (value) => value && value.type !== "uri" && /^[-+]?\d+(\.\d*)?([eE][-+]?\d+)?$/.test(value.value);

/** A text of a geometry that the map can read. */
export const isGeometry = (value) => value && value.type !== "uri"
  && /^\s*(<[^>]*>\s*)?(MULTI)?(POINT|POLYGON)\s*\(/i.test(value.value);

/** Where a thing is described on this server; other web addresses as they are; nothing for all other kinds of IRI. */
export function address(iri, prefixes) {
  for (const [namespace, path] of [[prefixes.id, "/doc/"], [prefixes.c, "/concept/"], [prefixes.pow, "/ontology#"]]) {
    if (iri.startsWith(namespace)) {
      return path + iri.slice(namespace.length);
    }
  }
  return /^https?:/i.test(iri) ? iri : undefined;
}

export function readable(iri, prefixes) {
  const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return known ? known[0] + ":" + iri.slice(known[1].length) : iri;
}

/** What a row is called: its first name or text, else its first IRI. */
export function nameOf(row, columns, prefixes) {
  const values = columns.map((column) => row[column]).filter(Boolean);
  const text = values.find((value) => value.type !== "uri" && !isNumber(value) && !isGeometry(value));
  const iri = values.find((value) => value.type === "uri");
  return text?.value ?? (iri ? readable(iri.value, prefixes) : say.noValue);
}

export function html(name, attributes = {}, text = "") {
  return filled(document.createElement(name), attributes, text);
}

export function svg(name, attributes = {}, text = "") {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, text);
}

function filled(made, attributes, text) {
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text;
  return made;
}
