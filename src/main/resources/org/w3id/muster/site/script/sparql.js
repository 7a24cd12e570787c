// The page /sparql: turns its plain form into an editor (YASQE) with views of the result (YASR). All it loads comes from
// this server; the views are loaded with the first answer. It keeps nothing in the browser.
import { completeTerms } from "./completion.js";
import { Chart } from "./result-chart.js";
import { PlaceMap } from "./result-map.js";
import { Table } from "./result-table.js";
import { Truth } from "./result-truth.js";
import { html } from "./value.js";
import { fill, say } from "./words.js";

const ask = document.getElementById("ask");
const form = ask.querySelector("form");
const textarea = form.querySelector("textarea");
const status = document.getElementById("status");
const result = document.getElementById("result");

function start(terms) {
  const { Yasqe } = window;
  completeTerms(Yasqe, terms);
  const label = form.querySelector("label");
  const holder = html("div");
  textarea.before(holder);
  textarea.hidden = true;
  const editor = new Yasqe(holder, {
    value: textarea.value, persistenceId: null, showQueryButton: false, createShareableLink: null,
    consumeShareLink: null, resizeable: false, editorHeight: "auto", screenReaderLabel: label.textContent,
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": run, "Cmd-Enter": run },
  });
  label.removeAttribute("for");
  label.addEventListener("click", () => editor.focus());

  const stop = html("button", { type: "button", hidden: "" }, say.stop);
  const plain = html("button", { type: "submit" }, say.plainPage);
  const buttons = html("div", { class: "buttons" });
  const submit = form.querySelector("button");
  submit.before(buttons);
  submit.type = "button";
  buttons.append(submit, stop, plain);
  submit.addEventListener("click", run);
  form.addEventListener("submit", () => { textarea.value = editor.getValue(); });
  document.getElementById("keys").classList.add("ready");

  let running;
  stop.addEventListener("click", () => running?.abort());

  async function run() {
    running?.abort();
    const mine = running = new AbortController();
    const begin = performance.now();
    stop.hidden = false;
    status.textContent = say.asking;
    try {
      const graph = ["CONSTRUCT", "DESCRIBE"].includes(editor.getQueryType());
      const [yasr, response] = await Promise.all([views(terms.prefixes), fetch(ask.dataset.endpoint, {
        method: "POST", signal: mine.signal, body: new URLSearchParams({ query: editor.getValue() }),
        headers: { Accept: graph ? "text/turtle" : "application/sparql-results+json" },
      })]);
      const text = await response.text();
      result.hidden = false;
      yasr.setResponse(response.ok
        ? { data: graph ? text : JSON.parse(text), contentType: response.headers.get("Content-Type"), status: 200 }
        : { error: { status: response.status, text } });
      if (!response.ok) {
        pointAt(text);
      }
      const remarks = response.headers.get("Remark") ?? "";
      status.textContent = response.ok
        ? `${answered(text, graph, performance.now() - begin)} ${remarks}`.trim() : say.unanswered;
    } catch (failure) {
      if (mine === running) {
        status.textContent = failure.name === "AbortError" ? say.stopped : say.noServer;
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
    const { line, column } = problemOf(text);
    if (line) {
      editor.getDoc().setCursor({ line: line - 1, ch: column - 1 });
    }
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
  } else if (ask.dataset.run) {
    run();
  }
}

let loading;

/** The views of a result: loaded with the first query, as they are larger than all the rest. */
function views(prefixes) {
  loading ??= load("yasr").then(() => made(prefixes)).catch((failure) => { loading = undefined; throw failure; });
  return loading;
}

/** A part of YASGUI: its style, below ours, and its script. */
function load(part) {
  const style = html("link", { rel: "stylesheet", href: `/static/${part}.min.css` });
  const script = html("script", { src: `/static/${part}.min.js` });
  document.head.querySelector("link[rel=stylesheet]").before(style);
  document.head.append(script);
  return Promise.all([style, script].map((file) => new Promise((resolve, reject) => {
    file.onload = resolve;
    file.onerror = reject;
  })));
}

function made(prefixes) {
  const { Yasr } = window;
  class Response extends Yasr.plugins.response {
    label = say.response;
  }
  Object.entries({ table: Table, boolean: Truth, map: PlaceMap, chart: Chart, response: Response })
    .forEach(([name, view]) => Yasr.registerPlugin(name, view));
  const yasr = new Yasr(result, {
    persistenceId: null, prefixes: () => prefixes, pluginOrder: ["table", "map", "chart", "response"],
    getDownloadFileName: () => "result", errorRenderers: [async (error) => problemElement(error.text)],
  });
  yasr.on("drawn", () => nameControls(result));
  return yasr;
}

function answered(text, graph, milliseconds) {
  const seconds = (milliseconds / 1000).toFixed(2);
  const rows = graph ? undefined : JSON.parse(text).results?.bindings.length;
  return rows === 0 ? say.nothing : rows === undefined ? fill(say.answered, seconds) : fill(say.rows, rows, seconds);
}

/** A problem document of the server (RFC 9457): what, why, what to do. */
function problemOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { title: say.unanswered, detail: text };
  }
}

function problemElement(text) {
  const { title, detail, remedy } = problemOf(text);
  const box = html("div", { class: "problem", lang: "en" });
  [["h2", title], ["p", detail], ["p", remedy]].filter(([, words]) => words)
    .forEach(([tag, words]) => box.append(html(tag, {}, words)));
  return box;
}

/** Names and labels that the library leaves out, for those who do not see the page. */
function nameControls(root) {
  root.querySelectorAll(".CodeMirror textarea").forEach((area) => area.setAttribute("aria-label", say.responseAsSent));
  root.querySelector(".yasr_plugin_control")?.removeAttribute("aria-controls");
  root.querySelector(".yasr_downloadIcon")?.setAttribute("aria-label", say.download);
}

/** The form is seen before the editor takes its place. */
const painted = () => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });

// Without the words of the ontology the page stays the plain form that it is
painted().then(() => Promise.all([fetch(ask.dataset.terms).then((response) => response.json()), load("yasqe")]))
  .then(([terms]) => start(terms))
  .catch((failure) => { status.textContent = say.notStarted; throw failure; });
