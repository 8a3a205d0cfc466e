// SPDX-License-Identifier: EUPL-1.2
// Notes, recordings and dots are kept on the phone first and sent when there is a network. A note has an id of its own, so
// that sending it twice makes one note; it is forgotten here when the server says that it has it.
const phone = document.querySelector("[data-notes]");

const form = document.querySelector("[data-note-form]");

const weighing = document.querySelector("[data-dots]");

const KEY = "evenredig.briefjes." + (phone?.dataset.workshop ?? "");

const DOTS = "stippen";

const read = () => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
};

const keep = (things) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(things));
    return true;
  } catch {
    return false;
  }
};

const show = (name, isShown) => {
  const place = document.querySelector("[data-" + name + "]");
  if (place) {
    place.hidden = !isShown;
  }
};

const shown = () => show("kept", read().length > 0);

// Recordings are too large for where the words are.
const SOUNDS = "evenredig-opnamen";
const soundOf = (id) => "/kennisatelier/opname/" + id;

const keepSound = async (id, file) => {
  if (!file) {
    return;
  }
  const sounds = await caches.open(SOUNDS);
  await sounds.put(soundOf(id), new Response(file, { headers: { "Content-Type": file.type } }));
};

const forget = async (id, revision) => {
  keep(read().filter((thing) => thing.id !== id || thing.revisie !== revision));
  if ("caches" in window) {
    await (await caches.open(SOUNDS)).delete(soundOf(id));
  }
};

let sending = false;
let isMore = false;
let patience = 1000;

// Every form of ours carries what proves that it is ours; the one to leave is always there.
const guard = () => [...phone.querySelectorAll(".phone__leave input[type=hidden]")];

const bodyOf = async ({ stem, ...fields }) => {
  const body = stem ? new FormData() : new URLSearchParams();
  Object.entries(fields).forEach(([name, value]) => body.append(name, value));
  guard().forEach((input) => body.append(input.name, input.value));
  const sound = stem && await caches.match(soundOf(fields.id));
  if (sound) {
    body.append("stem", await sound.blob(), stem);
  }
  return body;
};

const send = async (thing) => {
  const path = thing.id === DOTS ? phone.dataset.weighings : phone.dataset.notes;
  const answer = await fetch(path, { method: "POST", body: await bodyOf(thing) });
  if (answer.status === 403) {
    // The page is too old to be believed: a fresh one can send it.
    throw new Error("stale");
  }
  if (!answer.ok) {
    throw new Error("later");
  }
  return (await answer.json()).taken;
};

// What the server did not take comes back into the form; as long as it cannot, it stays here.
const giveBack = async (note) => {
  const words = form?.querySelector("textarea");
  if (words?.value.trim() === "") {
    words.value = note.woorden;
    await forget(note.id, note.revisie);
  }
  show("refused", true);
};

const MISSED = KEY + ".gemist";

const missed = () => {
  try {
    return sessionStorage.getItem(MISSED);
  } catch {
    return null;
  }
};

// As long as the page is in the round that they missed, also when it is loaded again.
const tellMissed = () => {
  const round = missed();
  const state = document.querySelector("[data-state]")?.dataset.state ?? "";
  show("missed", round !== null && state.startsWith(round + "-"));
};

// Dots that came too late are gone, and that is said.
const settleDots = async (dots, taken) => {
  await forget(dots.id, dots.revisie);
  if (taken === "REFUSED") {
    sessionStorage.setItem(MISSED, dots.ronde);
  } else {
    sessionStorage.removeItem(MISSED);
  }
  tellMissed();
  show("given", taken === "STORED");
  if (taken === "WRONG") {
    weighing?.submit();
  }
};

const settle = async (thing, taken) => {
  if (thing.id === DOTS) {
    await settleDots(thing, taken);
  } else if (taken === "WRONG" || taken === "REFUSED") {
    await giveBack(thing);
  } else {
    await forget(thing.id, thing.revisie);
  }
};

const flush = async () => {
  isMore = true;
  if (sending) {
    return;
  }
  sending = true;
  try {
    while (isMore) {
      isMore = false;
      for (const thing of read()) {
        await settle(thing, await send(thing));
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

const post = (thing) => {
  show("refused", false);
  const isKept = keep([...read().filter((other) => other.id !== thing.id), thing]);
  if (isKept) {
    shown();
    flush();
  }
  return isKept;
};

const write = async () => {
  const words = form.querySelector("textarea");
  const file = form.querySelector("input[type=file]")?.files?.[0];
  const note = {
    id: form.querySelector("[name=id]").value,
    ronde: form.querySelector("[name=ronde]").value,
    revisie: "1",
    woorden: words.value,
    ...(file && { stem: file.name }),
  };
  await keepSound(note.id, file);
  if (!post(note)) {
    throw new Error("full");
  }
  words.value = "";
  form.querySelector("[name=id]").value = fresh();
  if (file) {
    form.querySelector("[data-voice-erase]").click();
  }
  words.focus();
};

let isWriting = false;

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const words = form.querySelector("textarea").value;
  const hasVoice = form.querySelector("input[type=file]")?.files?.length > 0;
  if (isWriting) {
    return;
  }
  isWriting = true;
  try {
    if ((words.trim() === "" && !hasVoice) || words.length > 500) {
      throw new Error("The server says what is wrong.");
    }
    await write();
  } catch {
    form.submit();
  }
  isWriting = false;
});

// The timer of what is given soon; 0 for none.
let later = 0;

const give = () => {
  clearTimeout(later);
  later = 0;
  const fields = [...new FormData(weighing)].filter(([name]) => name === "ronde" || name.startsWith("d-"));
  show("given", false);
  return post({ ...Object.fromEntries(fields), id: DOTS, revisie: fresh() });
};

weighing?.addEventListener("submit", (event) => {
  if (give()) {
    event.preventDefault();
  }
});

// Who forgets the button has given dots all the same, a moment after the last change or when the page goes; what cannot
// be right waits.
const hurry = () => {
  if (later !== 0) {
    give();
  }
};

const isRight = () => {
  const dots = [...weighing.querySelectorAll("input[name^=d-]")].map((input) => Number(input.value));
  return dots.every((one) => Number.isInteger(one) && one >= 0)
    && dots.reduce((one, other) => one + other, 0) <= Number(weighing.dataset.dots);
};

weighing?.addEventListener("input", () => {
  clearTimeout(later);
  later = isRight() ? setTimeout(hurry, 1000) : 0;
});

window.addEventListener("pagehide", hurry);

// Dots that are still on the phone are on the page, also when it was loaded again.
const restore = () => {
  const given = read().find((thing) => thing.id === DOTS);
  if (weighing && given?.ronde === weighing.querySelector("[name=ronde]").value) {
    weighing.querySelectorAll("input[name^=d-]").forEach((input) => {
      input.value = given[input.name] ?? input.value;
      input.dispatchEvent(new Event("input"));
    });
  }
};

// The page can be loaded again without a network; who leaves takes it along.
const SHELF = "evenredig-atelier";

const stay = async () => {
  await navigator.serviceWorker.register("/kennisatelier/werker.js", { scope: phone.dataset.page });
  await navigator.serviceWorker.ready;
  const needed = [...document.querySelectorAll("link[rel=stylesheet], script[src]")]
    .map((one) => one.href || one.src);
  const shelf = await caches.open(SHELF);
  await shelf.addAll([location.origin + phone.dataset.page, ...needed]);
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

if (phone) {
  window.addEventListener("online", flush);
  document.addEventListener("visibilitychange", flush);
  restore();
  tellMissed();
  shown();
  flush();
}
