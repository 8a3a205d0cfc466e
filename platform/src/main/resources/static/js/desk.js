// SPDX-License-Identifier: EUPL-1.2
// The desk by keyboard: up and down the list, choose a line, and keep what was chosen while something is read. The keys
// themselves are pressed by keys.js, on the buttons that stand under the list.
const KEPT = "evenredig.loket.keuze";

const list = document.querySelector("[data-desk]");

const boxes = () => [...list.querySelectorAll("input[name=kies]")];

const links = () => [...list.querySelectorAll("tbody a")];

const chosen = () => boxes().filter((box) => box.checked).map((box) => box.value);

const keep = () => {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(chosen()));
  } catch {
    // Somebody keeps nothing in this browser: then a choice lasts as long as the page.
  }
};

const kept = () => {
  try {
    return new Set(JSON.parse(sessionStorage.getItem(KEPT) ?? "[]"));
  } catch {
    return new Set();
  }
};

const show = () => {
  const count = chosen().length;
  list.querySelector("[data-desk-bar]").hidden = count === 0;
  list.querySelector("[data-desk-count]").textContent = String(count);
  keep();
};

const here = () => {
  const focused = links().findIndex((link) => link === document.activeElement);
  return focused >= 0 ? focused : links().findIndex((link) => link.hasAttribute("aria-current"));
};

const move = (step) => {
  const all = links();
  const next = Math.min(Math.max(here() + step, 0), all.length - 1);
  all[next]?.focus();
};

const choose = () => {
  boxes()[here()]?.click();
};

if (list) {
  const before = kept();
  boxes().forEach((box) => {
    box.checked = before.has(box.value);
  });
  list.addEventListener("change", show);
  list.addEventListener("reset", () => setTimeout(show));
  list.addEventListener("submit", () => sessionStorage.removeItem(KEPT));
  const keys = document.querySelector("[data-desk-keys]");
  keys.hidden = false;
  keys.querySelectorAll("[data-desk-move]").forEach((button) =>
    button.addEventListener("click", () => move(Number(button.dataset.deskMove))));
  keys.querySelector("[data-desk-choose]").addEventListener("click", choose);
  show();
}
