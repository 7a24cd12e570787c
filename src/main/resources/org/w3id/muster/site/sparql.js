// The page /sparql: turns its plain form into an editor (YASQE) with views of the result (YASR).
// All it loads comes from this server. It keeps nothing in the browser. The table is our own: YASR's writes style
// elements, which the page's policy forbids, and cannot be read well aloud.
(() => {
  "use strict";

  const ask = document.getElementById("ask");
  const form = ask.querySelector("form");
  const textarea = form.querySelector("textarea");
  const status = document.getElementById("status");
  const result = document.getElementById("result");
  const { Yasqe, Yasr } = window.Yasgui;

  const say = (text) => { status.textContent = text; };

  // ---- what the ontology offers -------------------------------------------------------------------------------------

  const completer = (from, name, terms, prefixes, fits) => Yasqe.forkAutocompleter(from, {
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

  function completers({ prefixes, classes, properties, concepts }) {
    Yasqe.defaults.autocompleters = ["variables"];
    Yasqe.forkAutocompleter("prefixes", {
      name: "our-prefixes", bulk: true, persistenceId: null,
      get: Object.entries(prefixes).map(([prefix, namespace]) => prefix + ": <" + namespace + ">"),
    });
    completer("class", "our-classes", classes, prefixes);
    completer("property", "our-properties", properties, prefixes);
    completer("class", "our-concepts", concepts, prefixes, (editor) => {
      const token = editor.getCompleteToken();
      return token.string.startsWith("c:") || token.string.startsWith("<https://w3id.org/muster/concept/");
    });
  }

  // ---- the table ----------------------------------------------------------------------------------------------------

  const MOST_ROWS = 200;

  /** A table that can be sorted by its heads. Things of this server are links to their pages here. */
  class Table {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = "Table";
      this.priority = 10;
    }

    canHandleResults() {
      return (this.yasr.results?.getVariables() ?? []).length > 0;
    }

    getIcon() {
      return undefined;
    }

    download(name) {
      return { contentType: "text/csv", filename: name + ".csv", title: "Download as CSV",
        getData: () => this.yasr.results?.asCsv() ?? "" };
    }

    draw() {
      this.order = undefined;
      this.most = MOST_ROWS;
      this.show();
    }

    show(focused) {
      const columns = this.yasr.results.getVariables();
      const rows = sorted(this.yasr.results.getBindings() ?? [], this.order);
      const table = html("table");
      table.append(html("caption", { class: "unseen" }, "Result"));
      const head = html("tr");
      head.append(...columns.map((column) => this.head(column, rows)));
      const body = html("tbody");
      rows.slice(0, this.most).forEach((row) => {
        const line = html("tr");
        line.append(...columns.map((column) => cell(row[column], this.yasr.getPrefixes())));
        body.append(line);
      });
      const top = html("thead");
      top.append(head);
      table.append(top, body);
      const parts = [table];
      if (rows.length > this.most) {
        const more = html("button", { type: "button" }, `Show all ${rows.length} rows`);
        more.addEventListener("click", () => { this.most = Infinity; this.show(); });
        parts.push(more);
      }
      this.yasr.resultsEl.replaceChildren(...parts);
      if (focused) {
        [...head.querySelectorAll("button")][columns.indexOf(focused)].focus();
      }
    }

    head(column) {
      const mine = this.order?.column === column;
      const head = html("th", { scope: "col", "aria-sort": mine ? (this.order.down ? "descending" : "ascending") : "none" });
      const button = html("button", { type: "button", class: "sort" }, column);
      button.addEventListener("click", () => {
        this.order = { column, down: mine && !this.order.down };
        this.show(column);
      });
      head.append(button);
      return head;
    }
  }

  function sorted(rows, order) {
    if (!order) {
      return rows;
    }
    const key = (row) => row[order.column]?.value ?? "";
    const numbers = rows.every((row) => !row[order.column] || isNumber(row[order.column]));
    const collator = new Intl.Collator(undefined, { numeric: true });
    const compare = numbers ? (one, other) => Number(key(one)) - Number(key(other))
      : (one, other) => collator.compare(key(one), key(other));
    return [...rows].sort((one, other) => order.down ? compare(other, one) : compare(one, other));
  }

  function cell(value, prefixes) {
    const made = html("td");
    if (!value) {
      made.append(html("span", { class: "unseen" }, "no value"));
    } else if (value.type === "uri") {
      const href = address(value.value, prefixes);
      made.append(href ? html("a", { href }, readable(value.value, prefixes)) : html("code", {}, value.value));
    } else {
      made.textContent = value.value;
      if (value["xml:lang"]) {
        made.lang = value["xml:lang"];
      }
      if (isNumber(value)) {
        made.className = "number";
      }
    }
    return made;
  }

  /** Where a thing is described on this server; other web addresses as they are; nothing for all other kinds of IRI. */
  function address(iri, prefixes) {
    for (const [namespace, path] of [[prefixes.id, "/doc/"], [prefixes.c, "/concept/"], [prefixes.pow, "/ontology#"]]) {
      if (iri.startsWith(namespace)) {
        return path + iri.slice(namespace.length);
      }
    }
    return /^https?:/i.test(iri) ? iri : undefined;
  }

  function readable(iri, prefixes) {
    const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
    return known ? known[0] + ":" + iri.slice(known[1].length) : iri;
  }

  function html(name, attributes = {}, text = "") {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.textContent = text;
    return made;
  }

  // ---- yes or no ----------------------------------------------------------------------------------------------------

  class Truth {
    constructor(yasr) {
      this.yasr = yasr;
      this.priority = 10;
      this.hideFromSelection = true;
    }

    canHandleResults() {
      return typeof this.yasr.results?.getBoolean() === "boolean";
    }

    draw() {
      this.yasr.resultsEl.replaceChildren(html("p", { class: "answer" }, this.yasr.results.getBoolean() ? "Yes" : "No"));
    }
  }

  // ---- the chart ----------------------------------------------------------------------------------------------------

  const isNumber = (value) => value && value.type !== "uri" && /^[-+]?\d+(\.\d*)?([eE][-+]?\d+)?$/.test(value.value);
  const MOST_BARS = 50;

  class Chart {
    constructor(yasr) {
      this.yasr = yasr;
      this.label = "Chart";
      this.priority = 1;
    }

    columns() {
      const variables = this.yasr.results?.getVariables() ?? [];
      const rows = this.yasr.results?.getBindings() ?? [];
      const number = variables.find((name) => rows.some((row) => isNumber(row[name]))
        && rows.every((row) => !row[name] || isNumber(row[name])));
      return { number, name: variables.find((each) => each !== number), rows };
    }

    canHandleResults() {
      const { number, name, rows } = this.columns();
      return Boolean(number && name && rows.length > 0);
    }

    getIcon() {
      return undefined;
    }

    draw() {
      const { number, name, rows } = this.columns();
      const bars = rows.filter((row) => row[number]).slice(0, MOST_BARS)
        .map((row) => ({ label: row[name]?.value.split(/[#/]/).pop() ?? "no value", value: Number(row[number].value),
          text: row[number].value }));
      const most = Math.max(...bars.map((bar) => Math.abs(bar.value)), Number.MIN_VALUE);
      const height = 44;
      const svg = element("svg", { class: "chart", viewBox: `0 0 600 ${bars.length * height}`, role: "img" });
      svg.append(element("title", {}, `${number} by ${name}; the table holds the same numbers`));
      bars.forEach((bar, i) => svg.append(
        element("text", { x: 0, y: i * height + 16 }, `${bar.label}: ${bar.text}`),
        element("rect", { x: 0, y: i * height + 22, width: Math.max(1, Math.abs(bar.value) / most * 600), height: 14 })));
      this.yasr.resultsEl.append(svg);
      if (rows.length > bars.length) {
        this.yasr.resultsEl.append(html("p", {}, `The first ${bars.length} of ${rows.length} rows.`));
      }
    }
  }

  function element(name, attributes, text) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  // ---- asking and showing -------------------------------------------------------------------------------------------

  /** A problem document of the server (RFC 9457): what, why, what to do. */
  function problemElement(text) {
    const box = html("div", { class: "problem" });
    let problem;
    try {
      problem = JSON.parse(text);
    } catch {
      problem = { title: "The query could not be asked", detail: text };
    }
    for (const [tag, words] of [["h2", problem.title], ["p", problem.detail], ["p", problem.remedy]]) {
      if (words) {
        box.append(html(tag, {}, words));
      }
    }
    return box;
  }

  /** Names and labels that the library leaves out, for those who do not see the page. */
  function nameControls(root) {
    root.querySelectorAll(".CodeMirror textarea").forEach((area) => area.setAttribute("aria-label", "Response as sent"));
    root.querySelector(".yasr_plugin_control")?.removeAttribute("aria-controls");
    root.querySelector(".yasr_downloadIcon")?.setAttribute("aria-label", "Download the result");
  }

  function start(terms) {
    completers(terms);
    Yasr.registerPlugin("table", Table);
    Yasr.registerPlugin("boolean", Truth);
    Yasr.registerPlugin("chart", Chart);
    const holder = html("div");
    textarea.before(holder);
    textarea.hidden = true;
    const label = form.querySelector("label");
    const editor = new Yasqe(holder, {
      value: textarea.value, persistenceId: null, showQueryButton: false, createShareableLink: null,
      consumeShareLink: null, resizeable: false, editorHeight: "auto", screenReaderLabel: label.textContent,
      extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run },
    });
    label.removeAttribute("for");
    label.addEventListener("click", () => editor.focus());
    const yasr = new Yasr(result, {
      persistenceId: null, prefixes: () => terms.prefixes, pluginOrder: ["table", "chart", "response"],
      getDownloadFileName: () => "result", errorRenderers: [async (error) => problemElement(error.text)],
    });
    yasr.on("drawn", () => nameControls(result));

    const stop = html("button", { type: "button", hidden: "" }, "Stop");
    const plain = html("button", { type: "submit" }, "Ask on a plain page");
    const buttons = html("div", { class: "buttons" });
    const submit = form.querySelector("button");
    submit.before(buttons);
    submit.type = "button";
    buttons.append(submit, stop, plain);
    submit.addEventListener("click", run);
    form.addEventListener("submit", () => { textarea.value = editor.getValue(); });
    document.getElementById("keys").hidden = false;

    let running;
    stop.addEventListener("click", () => running?.abort());

    async function run() {
      running?.abort();
      const mine = running = new AbortController();
      const begin = performance.now();
      stop.hidden = false;
      say("Asking …");
      try {
        const graph = ["CONSTRUCT", "DESCRIBE"].includes(editor.getQueryType());
        const response = await fetch(ask.dataset.endpoint, {
          method: "POST", signal: mine.signal, body: new URLSearchParams({ query: editor.getValue() }),
          headers: { Accept: graph ? "text/turtle" : "application/sparql-results+json" },
        });
        const text = await response.text();
        result.hidden = false;
        yasr.setResponse(response.ok
          ? { data: graph ? text : JSON.parse(text), contentType: response.headers.get("Content-Type"), status: 200 }
          : { error: { status: response.status, text } });
        if (!response.ok) {
          pointAt(text);
        }
        say(response.ok ? answered(text, graph, performance.now() - begin) : "The query was not answered.");
      } catch (failure) {
        if (mine === running) {
          say(failure.name === "AbortError" ? "Stopped." : "The server does not answer. Try again in a moment.");
        }
      } finally {
        if (mine === running) {
          stop.hidden = true;
          running = undefined;
        }
      }
    }

    /** Puts the cursor where the server says that the query is wrong. */
    function pointAt(text) {
      try {
        const { line, column } = JSON.parse(text);
        if (line) {
          editor.getDoc().setCursor({ line: line - 1, ch: column - 1 });
        }
      } catch {
        // not a problem document; it is shown as it is
      }
    }

    function answered(text, graph, milliseconds) {
      const time = ` in ${(milliseconds / 1000).toFixed(2)} seconds.`;
      const rows = graph ? undefined : JSON.parse(text).results?.bindings.length;
      return rows === 0 ? "Nothing found. Nothing here says so; it may still have happened."
        : (rows === undefined ? "Answered" : rows === 1 ? "1 row" : rows + " rows") + time;
    }

    function open(query) {
      editor.setValue(query);
      run();
      ask.scrollIntoView();
    }

    document.getElementById("questions")?.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        open(new URL(link.href).searchParams.get("query"));
      }
    });

    const fromAddress = () => new URLSearchParams(location.hash.slice(1)).get("query");
    window.addEventListener("hashchange", () => fromAddress() && open(fromAddress()));
    if (fromAddress()) {
      open(fromAddress());
    }
  }

  // Without the words of the ontology the page stays the plain form that it is
  fetch(ask.dataset.terms).then((response) => response.json()).then(start)
    .catch((failure) => { say("The editor could not be started; the form below works without it."); throw failure; });
})();
