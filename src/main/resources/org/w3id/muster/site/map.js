// Makes the map larger and smaller, moves it, and shows one year. Without it the page has the same as a form and a list.
'use strict';
(() => {
  const figure = document.querySelector('.overview-map');
  const svg = figure && figure.querySelector('svg.map');
  if (!svg) {
    return;
  }
  const say = figure.dataset;
  const whole = svg.viewBox.baseVal;
  const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  const most = 12;
  let view = { ...full };

  // Signs keep their size: each is made smaller around its true place as the map grows.
  const signs = [...svg.querySelectorAll('.map-mark')].map((mark) => {
    const leader = mark.querySelector('.map-leader');
    const circle = mark.querySelector('circle');
    const start = leader && /^M(-?[\d.]+) (-?[\d.]+)/.exec(leader.getAttribute('d'));
    return {
      mark,
      x: start ? Number(start[1]) : circle.cx.baseVal.value,
      y: start ? Number(start[2]) : circle.cy.baseVal.value,
    };
  });

  function show() {
    const share = view.width / full.width;
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    svg.classList.toggle('zoomed', share < 1);
    for (const { mark, x, y } of signs) {
      mark.setAttribute('transform', `translate(${x} ${y}) scale(${share}) translate(${-x} ${-y})`);
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
    '+': () => zoom(1.5), '=': () => zoom(1.5), '-': () => zoom(1 / 1.5), 0: () => place(full.x, full.y, full.width),
    ArrowLeft: () => move(-0.15, 0), ArrowRight: () => move(0.15, 0), ArrowUp: () => move(0, -0.15),
    ArrowDown: () => move(0, 0.15),
  };
  svg.setAttribute('tabindex', '0');
  svg.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });

  // The wheel scrolls the page, as it does everywhere, until the map is chosen by a click or a key.
  svg.addEventListener('wheel', (event) => {
    if (event.ctrlKey || document.activeElement === svg) {
      event.preventDefault();
      const { x, y } = at(event);
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, x, y);
    }
  }, { passive: false });

  let drag = null;
  let dragged = false;
  svg.addEventListener('pointerdown', (event) => {
    drag = at(event);
    dragged = false;
  });
  svg.addEventListener('pointermove', (event) => {
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
  window.addEventListener('pointerup', () => { drag = null; });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('click', (event) => {
    if (dragged) {
      event.preventDefault();
      dragged = false;
    }
  }, true);

  const tools = document.createElement('div');
  tools.className = 'map-tools';
  function button(sign, name, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', name);
    made.title = name;
    made.addEventListener('click', act);
    tools.append(made);
  }
  button('+', say.in, keys['+']);
  button('−', say.out, keys['-']);
  button('⤢', say.whole, keys[0]);
  const hint = document.createElement('span');
  hint.className = 'quiet';
  hint.textContent = say.move;
  svg.before(tools);

  if (say.first && Number(say.first) < Number(say.last)) {
    tools.append(slider());
  }
  tools.append(hint);

  /** A year to choose; the server is asked what lies in it, as what is vague lies there perhaps. */
  function slider() {
    const time = document.createElement('div');
    time.className = 'time';
    const label = document.createElement('label');
    label.textContent = say.year;
    label.htmlFor = 'map-year';
    const range = document.createElement('input');
    range.type = 'range';
    range.id = 'map-year';
    range.min = say.first;
    range.max = say.last;
    range.value = say.first;
    const shown = document.createElement('output');
    shown.htmlFor = 'map-year';
    shown.textContent = '–';
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = say.all;
    const status = document.createElement('p');
    status.className = 'status';
    status.setAttribute('role', 'status');
    time.append(label, range, shown, all, status);

    const known = new Map();
    let wanted = '';
    let wait = 0;

    async function ask(year) {
      if (!known.has(year)) {
        const address = new URL(say.places, location.href);
        address.searchParams.set('from', year);
        address.searchParams.set('to', year);
        address.searchParams.delete('sure');
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
      for (const row of document.querySelectorAll('.places tbody tr')) {
        const fits = within && within.get(page(row.querySelector('td:nth-child(2) a').getAttribute('href')));
        row.classList.toggle('elsewhen', Boolean(within) && !fits);
        row.classList.toggle('perhaps-then', fits === 'perhaps');
        surely += fits === 'surely';
        perhaps += fits === 'perhaps';
      }
      for (const sign of svg.querySelectorAll('.map-mark, .map-area')) {
        const fits = within && within.get(page(sign.getAttribute('href')));
        sign.classList.toggle('elsewhen', Boolean(within) && !fits);
        sign.classList.toggle('perhaps-then', fits === 'perhaps');
      }
      return [surely, perhaps];
    }

    range.addEventListener('input', () => {
      wanted = range.value;
      shown.textContent = wanted;
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const year = wanted;
        try {
          const within = await ask(year);
          if (year === wanted) {
            const [surely, perhaps] = mark(within);
            status.textContent = say.shown.replace('{0}', year).replace('{1}', surely).replace('{2}', perhaps);
          }
        } catch {
          mark(null);
          status.textContent = say.failed;
        }
      }, 120);
    });
    all.addEventListener('click', () => {
      wanted = '';
      clearTimeout(wait);
      shown.textContent = '–';
      status.textContent = '';
      mark(null);
    });
    return time;
  }
})();
