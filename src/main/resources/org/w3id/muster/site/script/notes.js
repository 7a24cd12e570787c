// Opens the note of a number beside it. Without it the number leads to the note at the end of the page, as it does where the
// browser has no popovers.

const GAP = 6;

let opened; // the popover that is open, with the number that it is of

export function openNotesInPlace(root = document) {
  if (!("popover" in HTMLElement.prototype)) {
    return;
  }
  root.addEventListener("click", (event) => {
    const mark = event.target.closest(".marks a[href^='#note-']");
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (note && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const again = opened?.mark === mark;
      opened?.popover.hidePopover();
      if (!again) {
        open(mark, note);
      }
    }
  });
}

function open(mark, note) {
  const popover = document.createElement("div");
  popover.popover = "auto";
  popover.className = "note-in-place";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  const sources = document.getElementById("sources-title").textContent;
  popover.setAttribute("aria-label", `${sources}: ${mark.textContent}`);
  popover.append(number(mark), ...note.cloneNode(true).childNodes, wayToAll(mark, sources));
  popover.addEventListener("toggle", ({ newState }) => {
    if (newState === "closed") {
      popover.remove();
      opened = opened?.popover === popover ? undefined : opened;
    }
  });
  mark.parentElement.after(popover);
  popover.showPopover();
  place(popover, mark.getBoundingClientRect());
  popover.focus({ preventScroll: true });
  opened = { popover, mark };
}

function number(mark) {
  const made = document.createElement("p");
  made.className = "number";
  made.textContent = mark.textContent;
  return made;
}

/** A link to the note among all the others. */
function wayToAll(mark, sources) {
  const way = document.createElement("p");
  const link = document.createElement("a");
  link.href = mark.hash;
  link.textContent = `\u2193 ${sources}`;
  link.addEventListener("click", () => opened?.popover.hidePopover());
  way.className = "all";
  way.append(link);
  return way;
}

/** Below the number, or above it where there is more room; never beyond the window. */
function place(popover, { left, top, bottom }) {
  const { offsetWidth, offsetHeight } = popover;
  const below = bottom + GAP + offsetHeight <= innerHeight || innerHeight - bottom > top;
  popover.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - offsetWidth - GAP))}px`;
  popover.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight)}px`;
  popover.style.maxHeight = `${below ? innerHeight - bottom - 2 * GAP : top - 2 * GAP}px`;
}
