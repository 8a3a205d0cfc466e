// SPDX-License-Identifier: EUPL-1.2
// Blocks of a programme can be dragged to another place, by mouse and touch. A drag sends the form of the buttons.
const list = document.querySelector("[data-blocks]");

let dragged = null;

const under = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-block]");

const clear = () => list.querySelectorAll(".is-over").forEach((one) => one.classList.remove("is-over"));

const drop = (block, target) => {
  const form = block.querySelector("[data-move]");
  const to = document.createElement("input");
  to.type = "hidden";
  to.name = "naar";
  to.value = target.dataset.block;
  form.append(to);
  form.submit();
};

const stop = () => {
  clear();
  dragged?.classList.remove("is-dragged");
  dragged = null;
};

list?.querySelectorAll("[data-block]").forEach((block) => {
  const grip = document.createElement("span");
  grip.className = "block__grip";
  grip.setAttribute("aria-hidden", "true");
  grip.textContent = "⠿";
  block.querySelector("[data-move]").prepend(grip);
  grip.addEventListener("pointerdown", (event) => {
    dragged = block;
    block.classList.add("is-dragged");
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
    const from = dragged;
    stop();
    if (from && target && target !== from) {
      drop(from, target);
    }
  });
  grip.addEventListener("pointercancel", stop);
});
