// A result as bars: the first column of numbers, by the first other column.
import { html, isNumber, svg } from "./value.js";
import { fill, say } from "./words.js";

const MOST_BARS = 50;
const BAR = 44;

export class Chart {
  constructor(yasr) {
    this.yasr = yasr;
    this.label = say.chart;
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
      .map((row) => ({ label: row[name]?.value.split(/[#/]/).pop() ?? say.noValue, value: Number(row[number].value),
        text: row[number].value }));
    const most = Math.max(...bars.map((bar) => Math.abs(bar.value)), Number.MIN_VALUE);
    const chart = svg("svg", { class: "chart", viewBox: `0 0 600 ${bars.length * BAR}`, role: "img" });
    chart.append(svg("title", {}, fill(say.chartTitle, number, name)));
    bars.forEach((bar, i) => chart.append(
      svg("text", { x: 0, y: i * BAR + 16 }, `${bar.label}: ${bar.text}`),
      svg("rect", { x: 0, y: i * BAR + 22, width: Math.max(1, Math.abs(bar.value) / most * 600), height: 14 })));
    this.yasr.resultsEl.replaceChildren(chart);
    if (rows.length > bars.length) {
      this.yasr.resultsEl.append(html("p", {}, fill(say.firstRows, bars.length, rows.length)));
    }
  }
}
