// SPDX-License-Identifier: EUPL-1.2
// The board without reloading: forms are sent and the board is shown anew; notes can be dragged by mouse and touch. Each
// drag fills in and sends the form that the keyboard uses.
const board = () => document.querySelector("[data-board]");

const show = (text) => {
  const answer = new DOMParser().parseFromString(text, "text/html");
  const fresh = answer.querySelector("[data-board]");
  if (!fresh) {
    location.reload();
    return;
  }
  const focused = document.activeElement?.closest("[data-note]")?.id;
  board().replaceWith(fresh);
  grips();
  document.querySelector("[data-told]").textContent = answer.querySelector("[data-told]").textContent;
  const again = focused && document.getElementById(focused);
  (again?.querySelector("select") ?? fresh.querySelector("select"))?.focus({ preventScroll: true });
};

const send = async (form) => {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    show(await answer.text());
  } catch {
    // Without a network the browser itself tries, and says so.
    form.submit();
  }
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post" && form.closest("[data-board]") && form.enctype !== "multipart/form-data") {
    event.preventDefault();
    send(form);
  }
});

let dragged = null;

const under = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop]");

const clear = () => document.querySelectorAll(".is-over").forEach((one) => one.classList.remove("is-over"));

const drop = (note, target) => {
  const form = note.querySelector("[data-lay]");
  const select = form.querySelector("select");
  const to = target.dataset.drop;
  if ([...select.options].some((option) => option.value === to)) {
    select.value = to;
    send(form);
  }
};

const grips = () => board().querySelectorAll("[data-note]").forEach((note) => {
  if (!note.querySelector("[data-lay]") || note.querySelector(".boardnote__grip")) {
    return;
  }
  const grip = document.createElement("span");
  grip.className = "boardnote__grip";
  grip.setAttribute("aria-hidden", "true");
  grip.textContent = "⠿";
  note.prepend(grip);
  grip.addEventListener("pointerdown", (event) => {
    dragged = note;
    note.classList.add("is-dragged");
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener("pointermove", (event) => {
    if (dragged) {
      clear();
      under(event)?.classList.add("is-over");
    }
  });
  grip.addEventListener("pointerup", (event) => {
    const target = under(event);
    clear();
    note.classList.remove("is-dragged");
    if (dragged && target && !target.contains(note)) {
      drop(note, target);
    }
    dragged = null;
  });
  grip.addEventListener("pointercancel", () => {
    clear();
    note.classList.remove("is-dragged");
    dragged = null;
  });
});

if (board()) {
  grips();
  document.addEventListener("evenredig:fresh", grips);
}
