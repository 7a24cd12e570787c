// Proposes things while somebody types a name into a field of a search: a combobox with a list, as the ARIA Authoring
// Practices describe it. Without it the field is a field, and the form searches.

const PAUSE = 120; // milliseconds without a key before the server is asked
const EDGE = 8; // pixels between the list and the edge of the window

document.querySelectorAll("form[role=search][action='/search'] input[name=q]").forEach(propose);

function propose(field) {
  const list = document.createElement("ul");
  let options = [];
  let active = -1;
  let timer;
  let asked;

  list.id = `${field.id}-suggestions`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? field.getAttribute("aria-label"));
  field.after(list);
  field.autocomplete = "off";
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  close();

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (act && !list.hidden && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing) {
      act(event);
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => go(options.indexOf(event.target.closest("[role=option]"))));

  const keys = {
    ArrowDown: (event) => { event.preventDefault(); choose(active + 1); },
    ArrowUp: (event) => { event.preventDefault(); choose(active < 0 ? options.length - 1 : active - 1); },
    Enter: (event) => {
      if (active >= 0) {
        event.preventDefault();
        go(active);
      }
    },
    Escape: (event) => { event.preventDefault(); close(); },
  };

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    const wish = new URLSearchParams({ q: field.value });
    const language = field.form.elements.lang;
    if (language) {
      wish.set("lang", language.value);
    }
    try {
      const answer = field.value.trim() && await fetch(`/suggest?${wish}`, { signal: asked.signal });
      show(answer && answer.ok ? await answer.json() : ["", [], [], [], []]);
    } catch {
      close(); // a newer question, or no server: the form still searches
    }
  }

  function show([, names, descriptions, addresses, languages]) {
    options = names.map((name, i) => option(`${list.id}-${i}`, name, descriptions[i], addresses[i], languages[i]));
    list.replaceChildren(...options);
    close();
    if (options.length && document.activeElement === field) {
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
      place();
    }
  }

  /** Below the field, and never beyond the window. */
  function place() {
    list.style.top = `${field.offsetTop + field.offsetHeight}px`;
    list.style.left = `${field.offsetLeft}px`;
    const beyond = list.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth;
    list.style.left = `${field.offsetLeft - Math.max(0, beyond)}px`;
  }

  /** Beyond the last option is the field itself. */
  function choose(index) {
    options[active]?.setAttribute("aria-selected", "false");
    active = index >= 0 && index < options.length ? index : -1;
    options[active]?.setAttribute("aria-selected", "true");
    options[active]?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[active]?.id ?? "");
  }

  function go(index) {
    if (options[index]) {
      location.assign(options[index].dataset.address);
    }
  }

  function close() {
    choose(-1);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }
}

function option(id, name, description, address, language) {
  const made = document.createElement("li");
  made.id = id;
  made.dataset.address = address;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  const called = document.createElement("span");
  called.textContent = name;
  called.lang = language || document.documentElement.lang;
  called.dir = "auto";
  const told = document.createElement("span");
  told.className = "quiet";
  told.textContent = description;
  made.append(called, " ", told);
  return made;
}
