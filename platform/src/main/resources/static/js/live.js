// SPDX-License-Identifier: EUPL-1.2
// Keeps a page current. A stream tells that something changed, or the page asks every few seconds; then it fetches
// itself and puts fresh parts in the place of old ones. What somebody is typing in is left alone.
const place = document.querySelector("[data-stream]");

const isBusy = (part) => {
  const here = document.activeElement;
  const isTyping = ["TEXTAREA", "INPUT", "SELECT"].includes(here.tagName);
  return part.contains(here) && (isTyping || here.closest("details[open]") !== null);
};

let state = document.querySelector("[data-state]")?.dataset.state;

const swap = (text) => {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const now = fresh.querySelector("[data-state]")?.dataset.state;
  if (now !== state) {
    // Another phase: everything is new, except when words would be lost.
    const typed = document.querySelector("[data-note-form] textarea")?.value ?? "";
    state = now;
    if (typed.trim() === "") {
      location.reload();
      return;
    }
  }
  document.querySelectorAll("[data-live][id]").forEach((part) => {
    const other = fresh.getElementById(part.id);
    if (other && !isBusy(part) && other.innerHTML !== part.innerHTML) {
      part.replaceWith(other);
      other.dispatchEvent(new CustomEvent("evenredig:fresh", { bubbles: true }));
    }
  });
};

let waiting = false;

const refresh = () => {
  if (waiting) {
    return;
  }
  waiting = true;
  // Two hundred phones do not ask in the same moment.
  setTimeout(async () => {
    waiting = false;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      if (answer.ok) {
        swap(await answer.text());
      }
    } catch {
      // No network: the next change tries again.
    }
  }, Math.random() * 400);
};

let height = null;

const ask = async () => {
  try {
    const answer = await fetch(place.dataset.height);
    if (answer.status === 200) {
      const now = (await answer.json()).height;
      if (height !== null && now !== height) {
        refresh();
      }
      height = now;
    }
  } catch {
    // No network: asked again later.
  }
};

const poll = () => {
  refresh();
  ask();
  setInterval(ask, 3000);
};

if (place) {
  if (window.EventSource) {
    const stream = new EventSource(place.dataset.stream);
    let trouble = 0;
    stream.addEventListener("tide", refresh);
    // What happened while there was no stream is seen now.
    stream.addEventListener("open", () => {
      trouble = 0;
      refresh();
    });
    stream.addEventListener("error", () => {
      trouble += 1;
      if (trouble === 4 && place.dataset.height) {
        stream.close();
        poll();
      }
    });
  } else if (place.dataset.height) {
    poll();
  }
  // The minutes on the clock go on by themselves.
  if (document.querySelector(".phone__clock, .screen__clock")) {
    setInterval(refresh, 30000);
  }
  window.addEventListener("online", refresh);
}
