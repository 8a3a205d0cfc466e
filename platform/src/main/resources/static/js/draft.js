// SPDX-License-Identifier: EUPL-1.2
// Keeps what somebody types until it is sent: at their account when they signed in, on this device otherwise. Nothing is
// put back unasked, and on a device it is gone after a week.
const WEEK = 7 * 24 * 60 * 60 * 1000;
const PAUSE = 2000;
const key = (name) => "evenredig.concept." + name;

const isKept = (name) => !name.startsWith("_") && !name.startsWith("concept-");

const typed = (form) =>
  [...new FormData(form)].filter(([name, value]) => typeof value === "string" && isKept(name));

const isFilled = (pairs, form) =>
  pairs.some(([name, value]) => value !== "" && form.elements[name]?.type !== "hidden");

const read = (name) => {
  try {
    const kept = JSON.parse(localStorage.getItem(key(name)));
    if (kept && Date.now() - kept.at < WEEK) {
      return kept;
    }
    localStorage.removeItem(key(name));
  } catch {
    // Unreadable, or this browser keeps nothing.
  }
  return null;
};

const fill = (form, pairs) => {
  for (const field of form.elements) {
    if (!field.name || !isKept(field.name) || field.type === "hidden" || field.type === "file") {
      continue;
    }
    const values = pairs.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = values.includes(field.value);
    } else if (values.length > 0) {
      field.value = values[0];
    }
  }
};

const onDevice = (place, form) => {
  const name = place.dataset.draft;
  const note = (part) => place.querySelector("[data-draft-" + part + "]");
  const show = (isEarlier) => {
    note("kept").hidden = isEarlier;
    note("earlier").hidden = !isEarlier;
    note("back").hidden = !isEarlier;
    place.hidden = false;
  };
  const earlier = read(name);
  if (earlier && !isFilled(typed(form), form)) {
    show(true);
  }
  note("back").addEventListener("click", () => {
    fill(form, read(name)?.pairs ?? []);
    show(false);
    form.querySelector("input:not([type=hidden]), textarea, select")?.focus();
  });
  note("erase").addEventListener("click", () => {
    localStorage.removeItem(key(name));
    place.hidden = true;
  });
  return () => {
    try {
      localStorage.setItem(key(name), JSON.stringify({ at: Date.now(), pairs: typed(form) }));
      show(false);
    } catch {
      place.hidden = true;
    }
  };
};

const atAccount = (place, form) => {
  const note = (part) => place.querySelector("[data-draft-" + part + "]");
  return async () => {
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    body.delete("concept-terug");
    let isSaved = false;
    try {
      const answer = await fetch(place.dataset.draftWhere, { method: "POST", body, redirect: "error" });
      isSaved = answer.ok;
    } catch {
      // No connection, or the session has ended.
    }
    note("kept").hidden = !isSaved;
    note("failed").hidden = isSaved;
  };
};

for (const place of document.querySelectorAll("[data-draft]")) {
  const form = place.closest("form");
  const save = place.dataset.draftWhere === "device" ? onDevice(place, form) : atAccount(place, form);
  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}

for (const done of document.querySelectorAll("[data-draft-done]")) {
  try {
    localStorage.removeItem(key(done.dataset.draftDone));
  } catch {
    // This browser keeps nothing.
  }
}
