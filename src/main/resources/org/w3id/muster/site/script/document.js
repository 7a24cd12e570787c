// A page about a thing: notes open beside their numbers, and its map can be made larger.
import { openNotesInPlace } from "./notes.js";
import { zoomable } from "./zoom.js";

openNotesInPlace();
document.querySelectorAll(".placemap").forEach((figure) => {
  const svg = figure.querySelector("svg.map");
  svg.before(zoomable(svg, figure.dataset));
});
