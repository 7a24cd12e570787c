// Makes a map larger and smaller and moves it, with keys, pointer and buttons.

/**
 * @param svg a map whose places are links of the class map-mark
 * @param say the words of the buttons: in, out, whole, move
 * @returns the buttons, to be put beside the map
 */
export function zoomable(svg, say) {
  const whole = svg.viewBox.baseVal;
  const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const most = 12;
  let view = { ...full };

  // Signs keep their size: each is made smaller around its true place as the map grows.
  const signs = [...svg.querySelectorAll(".map-mark")].map((mark) => {
    const leader = mark.querySelector(".map-leader");
    const circle = mark.querySelector("circle");
    const start = leader && /^M(-?[\d.]+) (-?[\d.]+)/.exec(leader.getAttribute("d"));
    return {
      mark,
      x: start ? Number(start[1]) : circle.cx.baseVal.value,
      y: start ? Number(start[2]) : circle.cy.baseVal.value,
    };
  });

  function show() {
    const share = view.width / full.width;
    svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.classList.toggle("zoomed", share < 1);
    for (const { mark, x, y } of signs) {
      mark.setAttribute("transform", `translate(${x} ${y}) scale(${share}) translate(${-x} ${-y})`);
    }
  }

  function place(x, y, width) {
    const height = (width / full.width) * full.height;
    view = {
      x: Math.min(Math.max(x, full.x), full.x + full.width - width),
      y: Math.min(Math.max(y, full.y), full.y + full.height - height),
      width,
      height,
    };
    show();
  }

  /** Makes the map larger by a factor; the point of it at (x, y) stays where it is. */
  function zoom(factor, x = view.x + view.width / 2, y = view.y + view.height / 2) {
    const width = Math.min(full.width, Math.max(full.width / most, view.width / factor));
    const share = width / view.width;
    place(x - (x - view.x) * share, y - (y - view.y) * share, width);
  }

  function move(right, down) {
    place(view.x + right * view.width, view.y + down * view.height, view.width);
  }

  function at(event) {
    const box = svg.getBoundingClientRect();
    return {
      x: view.x + ((event.clientX - box.left) / box.width) * view.width,
      y: view.y + ((event.clientY - box.top) / box.height) * view.height,
    };
  }

  const keys = {
    "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5), 0: () => place(full.x, full.y, full.width),
    ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15),
    ArrowDown: () => move(0, 0.15),
  };
  svg.setAttribute("tabindex", "0");
  svg.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });

  // The wheel scrolls the page, as it does everywhere, until the map is chosen by a click or a key.
  svg.addEventListener("wheel", (event) => {
    if (event.ctrlKey || document.activeElement === svg) {
      event.preventDefault();
      const { x, y } = at(event);
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, x, y);
    }
  }, { passive: false });

  let drag = null;
  let dragged = false;
  svg.addEventListener("pointerdown", (event) => {
    drag = at(event);
    dragged = false;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!drag || event.buttons === 0) {
      drag = null;
      return;
    }
    const now = at(event);
    if (view.width < full.width && Math.hypot(now.x - drag.x, now.y - drag.y) > view.width / 100) {
      dragged = true;
      place(view.x - (now.x - drag.x), view.y - (now.y - drag.y), view.width);
    }
  });
  window.addEventListener("pointerup", () => { drag = null; });
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("click", (event) => {
    if (dragged) {
      event.preventDefault();
      dragged = false;
    }
  }, true);

  const tools = document.createElement("div");
  tools.className = "map-tools";
  function button(sign, name, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", name);
    made.title = name;
    made.addEventListener("click", act);
    tools.append(made);
  }
  button("+", say.in, keys["+"]);
  button("−", say.out, keys["-"]);
  button("⤢", say.whole, keys[0]);
  const hint = document.createElement("span");
  hint.className = "quiet";
  hint.textContent = say.move;
  tools.append(hint);
  return tools;
}
