// SPDX-License-Identifier: EUPL-1.2
// Dots get a plus and a minus, and blocks that show how many there are.
const dots = document.querySelector("[data-dots]");

const count = () => {
  const most = Number(dots.dataset.dots);
  const rows = [...dots.querySelectorAll("[data-dot-row]")];
  const given = rows.map((row) => Number(row.querySelector("input").value) || 0);
  const left = most - given.reduce((one, other) => one + other, 0);
  rows.forEach((row, i) => {
    row.querySelector("[data-less]").disabled = given[i] <= 0;
    row.querySelector("[data-more]").disabled = left <= 0;
    [...row.querySelectorAll(".dotcard__blocks span")].forEach((block, n) =>
      block.classList.toggle("is-on", n < given[i]));
  });
  const told = dots.querySelector("[data-dots-left] strong");
  told.textContent = told.textContent.replace(/-?\d+/, String(Math.max(0, left)));
};

const button = (sign, step, input, name) => {
  const one = document.createElement("button");
  one.type = "button";
  one.className = "button dotcard__step";
  one.textContent = sign;
  one.dataset[name] = "";
  one.setAttribute("aria-label", sign + " " + input.closest(".dotcard").querySelector("label").textContent);
  one.addEventListener("click", () => {
    input.value = String(Math.max(0, (Number(input.value) || 0) + step));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return one;
};

if (dots) {
  dots.querySelectorAll("[data-dot-row]").forEach((row) => {
    const input = row.querySelector("input");
    const blocks = document.createElement("span");
    blocks.className = "dotcard__blocks";
    blocks.setAttribute("aria-hidden", "true");
    for (let i = 0; i < Number(dots.dataset.dots); i += 1) {
      blocks.append(document.createElement("span"));
    }
    row.prepend(button("−", -1, input, "less"), blocks, button("+", 1, input, "more"));
    input.addEventListener("input", count);
  });
  count();
}
