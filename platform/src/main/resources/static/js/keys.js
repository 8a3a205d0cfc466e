// SPDX-License-Identifier: EUPL-1.2
// Keys that do something: ? opens the page of keys, and a link or button with data-key is pressed by its key. Never while
// somebody types, and not for who turned it off (WCAG 2.1.4).
const OFF = "evenredig.toetsen.uit";

const isOff = () => localStorage.getItem(OFF) !== null;

const isTyping = (element) =>
  element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;

const press = (event) => {
  if (isOff() || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
    return;
  }
  const prefix = document.documentElement.lang === "nl" ? "" : "/" + document.documentElement.lang;
  const wanted = [...document.querySelectorAll("[data-key]")].find((found) => found.dataset.key === event.key);
  if (wanted) {
    event.preventDefault();
    wanted.click();
  } else if (event.key === "?") {
    location.assign(prefix + "/sneltoetsen");
  }
};

const offerSwitch = (place) => {
  const box = place.querySelector("[data-keys-on]");
  box.checked = !isOff();
  box.addEventListener("change", () =>
    box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  place.hidden = false;
};

try {
  document.addEventListener("keydown", press);
  document.querySelectorAll("[data-keys-switch]").forEach(offerSwitch);
} catch {
  // Somebody keeps nothing in this browser: then keys do nothing of ours.
  document.removeEventListener("keydown", press);
}
