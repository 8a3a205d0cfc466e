// SPDX-License-Identifier: EUPL-1.2
// Records a spoken message and puts it in the file field beside it, as if the reader had chosen that file. Nothing leaves
// the device before the form is sent.
const TYPES = [
  ["audio/webm;codecs=opus", "webm"],
  ["audio/mp4", "m4a"],
  ["audio/ogg;codecs=opus", "ogg"],
];

const clock = (seconds) =>
  Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");

const offer = (place) => {
  const type = TYPES.find(([name]) => MediaRecorder.isTypeSupported(name));
  const part = (name) => place.querySelector("[data-voice-" + name + "]");
  const field = document.getElementById(place.dataset.voice);
  const sound = place.querySelector("audio");
  const most = Number(place.dataset.minutes) * 60;
  let recorder = null;
  let ticking = 0;

  const show = (state) => {
    part("start").hidden = state === "running" || state === "done";
    part("stop").hidden = state !== "running";
    part("erase").hidden = state !== "done";
    part("running").hidden = state !== "running";
    part("done").hidden = state !== "done";
    part("refused").hidden = state !== "refused";
    part("time").hidden = state !== "running";
    sound.hidden = state !== "done";
  };

  const erase = () => {
    if (sound.src) {
      URL.revokeObjectURL(sound.src);
      sound.removeAttribute("src");
    }
    field.value = "";
    show("empty");
  };

  const keep = (pieces) => {
    const blob = new Blob(pieces, { type: recorder.mimeType });
    if (blob.size === 0) {
      // Stopped before anything was said.
      show("empty");
      part("start").focus();
      return;
    }
    const box = new DataTransfer();
    box.items.add(new File([blob], "opname." + type[1], { type: blob.type }));
    field.files = box.files;
    sound.src = URL.createObjectURL(blob);
    show("done");
    sound.focus();
  };

  const start = async () => {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      show("refused");
      return;
    }
    const pieces = [];
    const begun = Date.now();
    recorder = new MediaRecorder(stream, { mimeType: type[0], audioBitsPerSecond: 48000 });
    recorder.addEventListener("dataavailable", (event) => pieces.push(event.data));
    recorder.addEventListener("stop", () => {
      clearInterval(ticking);
      stream.getTracks().forEach((track) => track.stop());
      keep(pieces);
    });
    recorder.start(1000);
    part("time").textContent = clock(0) + " / " + clock(most);
    ticking = setInterval(() => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      part("time").textContent = clock(seconds) + " / " + clock(most);
      if (seconds >= most && recorder.state === "recording") {
        recorder.stop();
      }
    }, 500);
    show("running");
    part("stop").focus();
  };

  part("start").addEventListener("click", start);
  part("stop").addEventListener("click", () => recorder.stop());
  part("erase").addEventListener("click", () => {
    erase();
    part("start").focus();
  });
  if (type) {
    part("record").hidden = false;
  }
};

if (window.MediaRecorder && navigator.mediaDevices) {
  document.querySelectorAll("[data-voice]").forEach(offer);
}
