// The map of camps, places and events: larger, smaller, moved, and one year alone. Without it the page has the same as a form
// and a list.
import { zoomable } from "./zoom.js";

const figure = document.querySelector(".overview-map");
const svg = figure && figure.querySelector("svg.map");
if (svg) {
  const say = figure.dataset;
  const tools = zoomable(svg, say);
  svg.before(tools);
  if (say.first && Number(say.first) < Number(say.last)) {
    tools.querySelector(".quiet").before(slider(svg, say));
  }
}

/** A year to choose; the server is asked what lies in it, as what is vague lies there perhaps. */
function slider(svg, say) {
  const time = document.createElement("div");
  time.className = "time";
  const label = document.createElement("label");
  label.textContent = say.year;
  label.htmlFor = "map-year";
  const range = document.createElement("input");
  range.type = "range";
  range.id = "map-year";
  range.min = say.first;
  range.max = say.last;
  range.value = say.first;
  const shown = document.createElement("output");
  shown.htmlFor = "map-year";
  shown.textContent = "–";
  const all = document.createElement("button");
  all.type = "button";
  all.textContent = say.all;
  const status = document.createElement("p");
  status.className = "status";
  status.setAttribute("role", "status");
  time.append(label, range, shown, all, status);

  const known = new Map();
  let wanted = "";
  let wait = 0;

  async function ask(year) {
    if (!known.has(year)) {
      const address = new URL(say.places, location.href);
      address.searchParams.set("from", year);
      address.searchParams.set("to", year);
      address.searchParams.delete("sure");
      const answer = await fetch(address);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const { features } = await answer.json();
      known.set(year, new Map(features.map(({ properties }) => [properties.page, properties.inTime])));
    }
    return known.get(year);
  }

  function mark(within) {
    let surely = 0;
    let perhaps = 0;
    const page = (link) => new URL(link, location.href).pathname;
    for (const row of document.querySelectorAll(".places tbody tr")) {
      const fits = within && within.get(page(row.querySelector("td:nth-child(2) a").getAttribute("href")));
      row.classList.toggle("elsewhen", Boolean(within) && !fits);
      row.classList.toggle("perhaps-then", fits === "perhaps");
      surely += fits === "surely";
      perhaps += fits === "perhaps";
    }
    for (const sign of svg.querySelectorAll(".map-mark, .map-area")) {
      const fits = within && within.get(page(sign.getAttribute("href")));
      sign.classList.toggle("elsewhen", Boolean(within) && !fits);
      sign.classList.toggle("perhaps-then", fits === "perhaps");
    }
    return [surely, perhaps];
  }

  range.addEventListener("input", () => {
    wanted = range.value;
    shown.textContent = wanted;
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const year = wanted;
      try {
        const within = await ask(year);
        if (year === wanted) {
          const [surely, perhaps] = mark(within);
          status.textContent = say.shown.replace("{0}", year).replace("{1}", surely).replace("{2}", perhaps);
        }
      } catch {
        mark(null);
        status.textContent = say.failed;
      }
    }, 120);
  });
  all.addEventListener("click", () => {
    wanted = "";
    clearTimeout(wait);
    shown.textContent = "–";
    status.textContent = "";
    mark(null);
  });
  return time;
}
