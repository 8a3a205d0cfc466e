// SPDX-License-Identifier: EUPL-1.2
// Keeps a page current. A stream tells that something changed, or the page asks every few seconds; then it fetches
// itself and puts fresh parts in the place of old ones. What somebody is typing in is left alone.
const place = document.querySelector("[data-stream]");

// Where a page with what is wrong with a form is found fresh; any other page is found where it is.
const fresh = () => place?.dataset.page ?? location.href;

// Whether somebody chose something in a list and did not send it yet.
const isChosen = (here) => here.tagName === "SELECT"
  && [...here.options].some((option) => option.selected !== option.defaultSelected && option.index > 0);

// Where the keyboard is, so that it is there again in what comes in its place.
const CAN = "a, button, summary, input, select, textarea";
const remember = (part) => {
  const here = document.activeElement;
  const near = part.contains(here) ? here.closest("[id]") : null;
  const index = near && near !== here ? [...near.querySelectorAll(CAN)].indexOf(here) : -1;
  return () => {
    const again = near && document.getElementById(near.id);
    (index < 0 ? again : again?.querySelectorAll(CAN)[index])?.focus({ preventScroll: true });
  };
};

const isBusy = (part) => {
  const here = document.activeElement;
  const isTyping = ["TEXTAREA", "INPUT"].includes(here.tagName) || isChosen(here);
  const isHearing = [...part.querySelectorAll("audio")].some((one) => !one.paused);
  return isHearing || part.querySelector(".is-dragged") !== null
    || (part.contains(here) && (isTyping || here.closest("details[open]") !== null));
};

// Each part as it came, without what scripts added to it since.
const served = new Map();
const parts = () => document.querySelectorAll("[data-live][id]");
parts().forEach((part) => served.set(part.id, part.innerHTML));

// Whether something new waits until nobody is busy with what it replaces.
let isBehind = false;

const phase = document.querySelector("[data-state]")?.dataset.state;

// Whether the page is on its way to another phase. Sent off twice, what somebody did between the two would be lost.
let isLeaving = false;

// Whether somebody is writing or speaking what is not sent yet.
const isUnsent = () => document.querySelector("[data-voice-stop]:not([hidden])") !== null
  || [...document.querySelectorAll("[data-note-form] textarea, [data-note-form] input[type=file]")]
    .some((field) => field.value.trim() !== "");

const swap = (text) => {
  if (isLeaving) {
    return;
  }
  const next = new DOMParser().parseFromString(text, "text/html");
  const isOther = next.querySelector("[data-state]")?.dataset.state !== phase;
  if (isOther && !isUnsent()) {
    // Another phase: everything is new. What is not sent yet goes first.
    isLeaving = true;
    if (place.dataset.page) {
      location.replace(place.dataset.page);
    } else {
      location.reload();
    }
    return;
  }
  isBehind = isOther;
  parts().forEach((part) => {
    const other = next.getElementById(part.id);
    const isNew = other && other.innerHTML !== served.get(part.id);
    if (isNew && isBusy(part)) {
      isBehind = true;
    } else if (isNew) {
      served.set(part.id, other.innerHTML);
      const goBack = remember(part);
      part.replaceWith(other);
      goBack();
      other.dispatchEvent(new CustomEvent("evenredig:fresh", { bubbles: true }));
    }
  });
};

// Two hundred phones do not ask in the same moment; a screen in the room asks almost at once.
const patience = Number(place?.dataset.patience ?? 400);

let waiting = false;

const refresh = () => {
  if (waiting) {
    return;
  }
  waiting = true;
  setTimeout(async () => {
    waiting = false;
    try {
      const answer = await fetch(fresh(), { headers: { Accept: "text/html" } });
      if (answer.ok) {
        swap(await answer.text());
      }
    } catch {
      // No network: the next change tries again.
    }
  }, Math.random() * patience);
};

const catchUp = () => {
  if (isBehind) {
    refresh();
  }
};
document.addEventListener("focusout", catchUp);
document.addEventListener("pause", catchUp, true);

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
