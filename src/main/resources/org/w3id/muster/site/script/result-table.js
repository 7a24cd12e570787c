// A result as a table that can be sorted by its heads. YASR's own writes style elements, which the page's policy forbids,
// and cannot be read well aloud. Things of this server are links to their pages here.
import { address, html, isNumber, readable } from "./value.js";
import { fill, say } from "./words.js";

const MOST_ROWS = 200;

export class Table {
  constructor(yasr) {
    this.yasr = yasr;
    this.label = say.table;
    this.priority = 10;
  }

  canHandleResults() {
    return (this.yasr.results?.getVariables() ?? []).length > 0;
  }

  getIcon() {
    return undefined;
  }

  download(name) {
    return { contentType: "text/csv", filename: name + ".csv", title: say.csv,
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
    table.append(html("caption", { class: "unseen" }, say.result));
    const head = html("tr");
    head.append(...columns.map((column) => this.head(column)));
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
      const more = html("button", { type: "button" }, fill(say.showAll, rows.length));
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
    made.append(html("span", { class: "unseen" }, say.noValue));
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
