// A result on the map: every row whose text is a geometry (OGC GeoSPARQL 1.1 §8.5, geo:wktLiteral) in degrees. How exact a
// place is, a result does not say, so all signs are alike.
import { address, html, isGeometry, nameOf, svg } from "./value.js";
import { fill, say } from "./words.js";
import { zoomable } from "./zoom.js";

const MOST_PLACES = 500;
const DOT = 9;
/** Reference systems in degrees; in the second the latitude comes first. */
const LONGITUDE_FIRST = /\/CRS84$/;
const LATITUDE_FIRST = /\/EPSG\/[^/]*\/4326$/;

export class PlaceMap {
  constructor(yasr) {
    this.yasr = yasr;
    this.label = say.map;
    this.priority = 2;
  }

  canHandleResults() {
    const columns = this.yasr.results?.getVariables() ?? [];
    return (this.yasr.results?.getBindings() ?? []).some((row) => columns.some((column) => isGeometry(row[column])));
  }

  getIcon() {
    return undefined;
  }

  async draw() {
    const columns = this.yasr.results.getVariables();
    const rows = this.yasr.results.getBindings();
    const prefixes = this.yasr.getPrefixes();
    const places = rows.flatMap((row) => columns.filter((column) => isGeometry(row[column]))
      .map((column) => ({ row, rings: rings(row[column].value) })))
      .filter((place) => place.rings.length > 0);
    const drawn = places.slice(0, MOST_PLACES);
    const shown = new Set(drawn.map((place) => place.row)).size;
    const told = html("p", { class: "quiet" }, fill(say.mapped, shown, rows.length) + " " + say.exactness);
    this.yasr.resultsEl.replaceChildren(told);
    if (drawn.length === 0) {
      return;
    }
    try {
      const map = await ground(drawn.flatMap((place) => place.rings.flat()));
      map.setAttribute("role", "group");
      map.setAttribute("aria-label", say.map);
      const named = [];
      map.append(...drawn.map((place) => sign(place, map, named,
        { name: nameOf(place.row, columns, prefixes), href: link(place.row, columns, prefixes) })));
      this.yasr.resultsEl.replaceChildren(zoomable(map, say), map, told);
    } catch {
      told.textContent = say.noServer;
    }
  }
}

/** Outlines of a geometry as positions of [longitude, latitude]; none where it is not in degrees. A point is one position. */
function rings(text) {
  const [, system = "", shape] = /^\s*(?:<([^>]*)>\s*)?(.*)$/s.exec(text);
  if (system && !LONGITUDE_FIRST.test(system) && !LATITUDE_FIRST.test(system)) {
    return [];
  }
  const found = (shape.match(/\([^()]+\)/g) ?? []).map((ring) => ring.slice(1, -1).split(",")
    .map((position) => position.trim().split(/\s+/).slice(0, 2).map(Number))
    .map(([one, other]) => LATITUDE_FIRST.test(system) ? [other, one] : [one, other]));
  const inside = ([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return found.every((ring) => ring.every(inside)) ? found : [];
}

/** Land and water around positions, from this server. */
async function ground(positions) {
  const ends = (axis) => positions.reduce(([least, most], position) =>
    [Math.min(least, position[axis]), Math.max(most, position[axis])], [Infinity, -Infinity]);
  const [west, east] = ends(0);
  const [south, north] = ends(1);
  const answer = await fetch("/map/ground.svg?places=" + [west, south, east, north].map((each) => each.toFixed(4)).join(","));
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const picture = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  return document.importNode(picture.documentElement, true);
}

function sign({ rings: outlines }, map, named, { name, href }) {
  const { west, south, east, north } = map.dataset;
  const { width, height } = map.viewBox.baseVal;
  const at = ([longitude, latitude]) => [(longitude - west) / (east - west) * width,
    (north - latitude) / (north - south) * height];
  const area = outlines.some((ring) => ring.length > 1);
  const made = svg(href ? "a" : "g", { class: area ? "map-area" : "map-mark", ...(href && { href }) });
  made.append(svg("title", {}, name));
  if (area) {
    made.append(svg("path", { d: outlines.map((ring) => "M" + ring.map((each) => at(each).join(" ")).join("L") + "z").join("") }));
  } else {
    outlines.forEach(([point]) => {
      const [cx, cy] = at(point);
      made.append(svg("circle", { class: "map-found", cx, cy, r: DOT }));
      if (roomBeside(cx, cy, name, width, named)) {
        made.append(svg("text", { class: "map-label", x: cx + 2 * DOT, y: cy + DOT }, name));
      }
    });
  }
  return made;
}

/** Whether a name beside a dot covers neither an earlier name nor the edge; about as wide as its letters are in muster.css. */
function roomBeside(x, y, name, width, named) {
  const [high, wide] = [32, name.length * 14 + 3 * DOT];
  if (x + wide > width || named.some((each) => Math.abs(each.y - y) < high && each.x < x + wide && x < each.x + each.wide)) {
    return false;
  }
  named.push({ x, y, wide });
  return true;
}

function link(row, columns, prefixes) {
  const thing = columns.map((column) => row[column]).find((value) => value?.type === "uri");
  return thing && address(thing.value, prefixes);
}
