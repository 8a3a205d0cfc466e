// SPDX-License-Identifier: EUPL-1.2
// Reads the page aloud with the voice of the browser. Where the browser cannot speak, or has no voice for the language of
// the page, there is no button.
const place = document.getElementById("voorlezen");
const main = document.getElementById("inhoud");
const language = document.documentElement.lang;
const speaker = window.speechSynthesis;

function voice(tag) {
  return speaker.getVoices().find((known) => known.lang.toLowerCase().startsWith(tag));
}

// Names of Dutch places in an Arabic page are spoken by a Dutch voice when there is one.
function pieces() {
  const parts = [];
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) => {
    const around = node.parentElement;
    const isSilent = around.closest("[aria-hidden=true], .tapbar, button, input, select, textarea, script");
    return isSilent || !node.data.trim() || !around.checkVisibility?.()
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT;
  });
  while (walk.nextNode()) {
    const around = walk.currentNode.parentElement;
    const tag = around.closest("[lang]").lang;
    const block = around.closest("p, li, h1, h2, h3, td, th, dt, dd, caption, summary") ?? around;
    const last = parts.at(-1);
    if (last && last.block === block && last.tag === tag) {
      last.text += walk.currentNode.data;
    } else {
      parts.push({ block, tag, text: walk.currentNode.data });
    }
  }
  return parts;
}

function speak(button) {
  button.textContent = place.dataset.stop;
  button.setAttribute("aria-pressed", "true");
  const parts = pieces();
  parts.forEach((part, number) => {
    const words = new SpeechSynthesisUtterance(part.text.trim());
    words.lang = part.tag;
    words.voice = voice(part.tag) ?? voice(language);
    if (number === parts.length - 1) {
      words.addEventListener("end", () => hush(button));
    }
    speaker.speak(words);
  });
}

function hush(button) {
  speaker.cancel();
  button.textContent = place.dataset.start;
  button.setAttribute("aria-pressed", "false");
}

function offer() {
  if (place.firstChild || !voice(language)) {
    return;
  }
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  hush(button);
  button.addEventListener("click", () =>
    button.getAttribute("aria-pressed") === "true" ? hush(button) : speak(button));
  place.append(button);
  place.hidden = false;
}

if (place && speaker) {
  offer();
  speaker.addEventListener?.("voiceschanged", offer);
  addEventListener("pagehide", () => speaker.cancel());
}
