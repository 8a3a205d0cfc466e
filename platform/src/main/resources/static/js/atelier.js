// SPDX-License-Identifier: EUPL-1.2
// Notes are kept on the phone first and sent when there is a network. Each has an id of its own, so that sending it twice
// makes one note; it is forgotten here when the server says that it has it. Dots get a plus and a minus.
const phone = document.querySelector("[data-queue]");

const form = document.querySelector("[data-note-form]");

const KEY = "evenredig.briefjes." + (phone?.dataset.workshop ?? "");

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
};

const keep = (notes) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(notes));
    return true;
  } catch {
    return false;
  }
};

const shown = () => {
  const kept = document.querySelector("[data-kept]");
  if (kept) {
    kept.hidden = read().length === 0;
  }
};

const forget = (id, revision) =>
  keep(read().filter((note) => note.id !== id || note.revisie !== revision));

let sending = false;
let patience = 1000;

// Every form of ours carries what proves that it is ours; the one to leave is always there.
const guard = () => [...phone.querySelectorAll(".phone__leave input[type=hidden]")];

const send = async (note) => {
  const body = new URLSearchParams(note);
  guard().forEach((input) => body.append(input.name, input.value));
  const answer = await fetch(phone.dataset.queue, { method: "POST", body });
  if (answer.status === 403) {
    // The page is too old to be believed: a fresh one can send it.
    throw new Error("stale");
  }
  if (!answer.ok) {
    throw new Error("later");
  }
  return (await answer.json()).taken;
};

const flush = async () => {
  if (sending) {
    return;
  }
  sending = true;
  try {
    for (const note of read()) {
      const taken = await send(note);
      // What the server did not take stays here.
      if (taken !== "WRONG" && taken !== "REFUSED") {
        forget(note.id, note.revisie);
      }
    }
    patience = 1000;
  } catch {
    setTimeout(flush, patience + Math.random() * patience);
    patience = Math.min(patience * 2, 30000);
  }
  sending = false;
  shown();
};

const fresh = () => crypto.randomUUID?.()
  ?? "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) =>
    (c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (c / 4)))).toString(16));

form?.addEventListener("submit", (event) => {
  const words = form.querySelector("textarea");
  const file = form.querySelector("input[type=file]");
  const hasVoice = file?.files?.length > 0;
  const isKeepable = words.value.trim() !== "" && words.value.length <= 500 && !hasVoice;
  const id = form.querySelector("[name=id]");
  if (isKeepable && keep([...read(), {
    id: id.value, ronde: form.querySelector("[name=ronde]").value, revisie: "1", woorden: words.value,
  }])) {
    event.preventDefault();
    words.value = "";
    id.value = fresh();
    words.focus();
    shown();
    flush();
  }
});

// A recording is too large to keep: it is sent from here until it has arrived, without leaving the page.
const speak = async () => {
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
    if (answer.redirected) {
      location.reload();
    } else {
      form.submit();
    }
  } catch {
    document.querySelector("[data-kept]").hidden = false;
    setTimeout(speak, 3000);
  }
};

form?.addEventListener("submit", (event) => {
  if (form.querySelector("input[type=file]")?.files?.length > 0) {
    event.preventDefault();
    speak();
  }
});

// The page can be loaded again without a network; who leaves takes it along.
const SHELF = "evenredig-atelier";

const stay = async () => {
  await navigator.serviceWorker.register("/kennisatelier/werker.js", { scope: location.pathname });
  await navigator.serviceWorker.ready;
  const needed = [...document.querySelectorAll("link[rel=stylesheet], script[src]")]
    .map((one) => one.href || one.src);
  const shelf = await caches.open(SHELF);
  await shelf.addAll([location.origin + location.pathname, ...needed]);
  phone.dataset.stays = "";
};

if (phone && "serviceWorker" in navigator) {
  stay().catch(() => {
    // An old phone, or no secure address: the page must stay open then.
  });
  document.querySelector(".phone__leave").addEventListener("submit", () => caches.delete(SHELF));
}

if (phone) {
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  shown();
  flush();
}

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
  told.textContent = told.textContent.replace(/-?\d+/, String(left));
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
    count();
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
