// SPDX-License-Identifier: EUPL-1.2
// One tap on a word that somebody does not understand. Without this, and for who uses the keyboard, the link in the foot
// leads to a page with a form that does the same.
const link = document.getElementById("woord-melden");
const main = document.getElementById("inhoud");
let bar = null;

function wordAt(x, y) {
  const spot = document.caretPositionFromPoint
    ? document.caretPositionFromPoint(x, y)
    : document.caretRangeFromPoint?.(x, y);
  const node = spot?.offsetNode ?? spot?.startContainer;
  if (!node || node.nodeType !== Node.TEXT_NODE) {
    return "";
  }
  const at = spot.offset ?? spot.startOffset;
  const letter = /[\p{L}\p{M}'’-]/u;
  let from = at;
  let to = at;
  while (from > 0 && letter.test(node.data[from - 1])) from--;
  while (to < node.data.length && letter.test(node.data[to])) to++;
  return node.data.slice(from, to);
}

async function send(word) {
  const form = new DOMParser()
    .parseFromString(await (await fetch(link.href)).text(), "text/html")
    .querySelector("main form");
  const fields = new URLSearchParams(new FormData(form));
  fields.set("woord", word);
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: fields });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return new DOMParser()
    .parseFromString(await answer.text(), "text/html")
    .querySelectorAll("#bedankt > *");
}

async function tapped(event) {
  if (bar.contains(event.target)) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const word = wordAt(event.clientX, event.clientY);
  if (!word) {
    return;
  }
  try {
    show(await send(word));
  } catch {
    show([text(link.dataset.wrong)]);
    location.assign(link.href);
  }
}

function text(words) {
  const line = document.createElement("p");
  line.textContent = words;
  return line;
}

function show(lines) {
  bar.querySelector("div").replaceChildren(...lines);
}

function stop() {
  main.removeEventListener("click", tapped, true);
  document.removeEventListener("keydown", left);
  document.documentElement.classList.remove("asks-word");
  bar?.remove();
  bar = null;
}

function left(event) {
  if (event.key === "Escape") {
    stop();
  }
}

function start(event) {
  // A key press is no tap: it follows the link to the form.
  if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  stop();
  bar = document.createElement("div");
  bar.className = "tapbar";
  const said = document.createElement("div");
  said.setAttribute("role", "status");
  const end = document.createElement("button");
  end.type = "button";
  end.className = "button";
  end.textContent = link.dataset.stop;
  end.addEventListener("click", stop);
  bar.append(said, end);
  main.prepend(bar);
  show([text(link.dataset.how)]);
  document.documentElement.classList.add("asks-word");
  main.addEventListener("click", tapped, true);
  document.addEventListener("keydown", left);
  main.scrollIntoView();
}

link?.addEventListener("click", start);
