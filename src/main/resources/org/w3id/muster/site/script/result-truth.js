// The answer of an ASK query.
import { html } from "./value.js";
import { say } from "./words.js";

export class Truth {
  constructor(yasr) {
    this.yasr = yasr;
    this.priority = 10;
    this.hideFromSelection = true;
  }

  canHandleResults() {
    return typeof this.yasr.results?.getBoolean() === "boolean";
  }

  draw() {
    this.yasr.resultsEl.replaceChildren(html("p", { class: "answer" }, this.yasr.results.getBoolean() ? say.yes : say.no));
  }
}
