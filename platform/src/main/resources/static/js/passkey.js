// SPDX-License-Identifier: EUPL-1.2
// A form with data-passkey asks the server for a question, lets the browser answer it with a passkey, and sends the
// answer as an ordinary form. Without this script, or in a browser without passkeys, the form stays hidden.
const canAnswer = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON);

async function answer(form) {
    const asked = await fetch(form.dataset.question, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
    });
    if (!asked.ok) {
        return;
    }
    const question = await asked.json();
    const credential = form.dataset.passkey === "new"
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });
    form.elements.antwoord.value = JSON.stringify(credential.toJSON());
    form.submit();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = !canAnswer;
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        form.nextElementSibling.hidden = true;
        answer(form).catch(() => { form.nextElementSibling.hidden = false; });
    });
}
for (const note of document.querySelectorAll("[data-no-passkey]")) {
    note.hidden = canAnswer;
}
