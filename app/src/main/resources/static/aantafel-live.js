// Follows a meeting on this device. The channel only says that something changed; what changed is fetched like any page. What one
// types is never replaced and kept nowhere but in the page; what is sent while there is no connection goes once there is one.
(() => {
  "use strict";

  const QUIET = 25000;
  const STREAM_AGAIN = 60000;
  const root = () => document.querySelector("[data-live]");
  if (!root()) {
    return;
  }

  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const shown = { version: Number(root().dataset.version), whole: Number(root().dataset.whole) };
  const device = root().dataset.device;
  const base = root().dataset.base;
  const address = root().dataset.address;
  const words = { ...root().dataset };
  const queue = [];
  let sending = false;
  let stream = null;
  let tries = 0;
  let heard = 0;
  let timer = 0;
  let lost = false;
  let ended = false;
  let streamAgain = 0;
  let fetching = false;
  let wanted = null;
  let sentWhileLost = 0;

  // The big screen is drawn anew each time: it shows the last sentences only, and takes no part in the table.
  const isScreen = () => root().dataset.screen !== undefined;
  const count = (number, one, many) => (number === 1 ? one : many.replace("{n}", number));

  function say(sentence) {
    const place = document.querySelector("[data-live-says]");
    if (place) {
      place.textContent = sentence;
    }
  }

  function isLost() {
    lost = true;
    document.dispatchEvent(new CustomEvent("aantafel:lost"));
  }

  function isBack() {
    heard = Date.now();
    tries = 0;
    if (lost) {
      lost = false;
      sendAll().then(() => {
        const sent = sentWhileLost;
        sentWhileLost = 0;
        const more = sent ? `${count(sent, words.sentOne, words.sentMany)}.` : "";
        document.dispatchEvent(new CustomEvent("aantafel:back", { detail: more }));
      });
    }
    all("[data-live-refresh]").forEach((line) => { line.hidden = true; });
  }

  // The channel: a stream; where that fails, a question that is answered once something changed. The first connection counts too.
  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(connect, pause);
  }

  function connect() {
    clearTimeout(timer);
    if (ended || stream) {
      return;
    }
    // Two streams that failed one after the other: for a minute it is asked instead, and then tried again.
    if (tries >= 2) {
      streamAgain = Date.now() + STREAM_AGAIN;
      tries = 0;
    }
    if (Date.now() < streamAgain) {
      ask();
      return;
    }
    heard = Date.now();
    stream = new EventSource(`${base}/events?apparaat=${device}&versie=${shown.version}`);
    stream.addEventListener("here", isBack);
    stream.addEventListener("changed", (event) => {
      isBack();
      const [version, whole] = event.data.split(" ").map(Number);
      changed({ version, whole });
    });
    stream.addEventListener("again", () => { drop(); later(50 + Math.random() * 200); });
    stream.addEventListener("error", failed);
  }

  function drop() {
    if (stream) {
      stream.close();
      stream = null;
    }
  }

  function failed() {
    drop();
    tries += 1;
    isLost();
    later(Math.min(500 * 2 ** Math.min(tries, 4), 6000) + Math.random() * 300);
  }

  async function ask() {
    try {
      // After a loss it is asked so that the answer comes at once.
      const known = lost ? -1 : shown.version;
      const answer = await fetch(`${base}/version?apparaat=${device}&versie=${known}`, quietly());
      if (refused(answer)) {
        return;
      }
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const newest = await answer.json();
      isBack();
      if (newest.version !== shown.version) {
        changed(newest.whole ? newest : { version: newest.version, whole: newest.version });
      }
      later(20);
    } catch {
      isLost();
      later(1500 + Math.random() * 500);
    }
  }

  const quietly = () => ({ credentials: "same-origin", redirect: "error", headers: { "X-Aantafel-Background": "live" } });

  // Signed out, or no longer at this table: nothing more is asked, and what was typed stays.
  function refused(answer) {
    if (answer.status !== 401 && answer.status !== 403 && answer.status !== 404) {
      return false;
    }
    ended = true;
    drop();
    say(words.signedOut);
    all("[data-live-refresh]").forEach((line) => { line.hidden = false; });
    return true;
  }

  setInterval(() => {
    if (stream && Date.now() - heard > QUIET) {
      isLost();
      failed();
    }
  }, 2000);
  window.addEventListener("offline", () => { drop(); tries = Math.max(tries, 1); isLost(); later(1000); });
  window.addEventListener("online", () => { drop(); streamAgain = 0; tries = 0; later(0); });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible" && !stream) { later(0); } });
  window.addEventListener("pagehide", drop);
  window.addEventListener("pageshow", (event) => { if (event.persisted) { later(0); } });

  // What changed is fetched once at a time; what came in between is fetched after it.
  function changed(newest) {
    wanted = newest;
    if (!fetching) {
      fetchAll();
    }
  }

  async function fetchAll() {
    fetching = true;
    while (wanted && wanted.version !== shown.version && !ended) {
      const newest = wanted;
      wanted = null;
      try {
        await (isScreen() || newest.whole > shown.whole ? fetchWhole() : fetchNew());
      } catch {
        wanted = wanted || newest;
        await new Promise((done) => { setTimeout(done, 1000); });
      }
    }
    fetching = false;
  }

  async function page(url) {
    const answer = await fetch(url, quietly());
    if (refused(answer)) {
      return null;
    }
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  async function fetchNew() {
    const cards = all("[data-live-cards] > [data-card]");
    const last = cards.map((card) => card.dataset.card).sort().pop() || "";
    const question = root().dataset.question;
    const fresh = await page(`${base}/live?apparaat=${device}&q=${encodeURIComponent(question)}&na=${last}&n=${cards.length}`);
    const answer = fresh && fresh.querySelector("[data-live-answer]");
    if (!answer || question !== root().dataset.question) {
      return;
    }
    const found = all("[data-card]", answer);
    if (answer.dataset.complete) {
      const there = new Set(found.map((card) => card.dataset.card));
      cards.filter((card) => !there.has(card.dataset.card) && !busy(card)).forEach((card) => card.remove());
    }
    arrive(found);
    here(answer.dataset.here.split(" "), answer.dataset.hereWords);
    shown.version = Number(answer.dataset.version);
  }

  function arrive(found) {
    const list = document.querySelector("[data-live-cards]");
    const known = new Set(all("[data-card]", list).map((card) => card.dataset.card));
    const fresh = found.filter((card) => !known.has(card.dataset.card));
    fresh.forEach((card) => list.append(bare(card, list)));
    all("[data-live-pending] > [data-taken]").forEach((line) => line.remove());
    if (fresh.length) {
      say(count(fresh.length, words.one, words.many));
    }
    return fresh.length;
  }

  // A phone shows the card without what can be done with it.
  function bare(card, list) {
    const copy = document.importNode(card, true);
    if (list.classList.contains("aantafel-live__list")) {
      all(".aantafel-statement__actions", copy).forEach((part) => part.remove());
    }
    return copy;
  }

  function here(keys, sentence) {
    all("[data-seat]").forEach((seat) => { seat.classList.toggle("is-here", keys.includes(seat.dataset.seat)); });
    all("[data-live-here]").forEach((line) => { line.textContent = sentence; });
  }

  // Somebody is typing here, or chose something that was not sent yet.
  function busy(place) {
    const focused = document.activeElement;
    if (focused && place.contains(focused) && focused.matches("input, textarea, select")) {
      return true;
    }
    return all("input, textarea", place).some((field) => (field.type === "radio" || field.type === "checkbox"
      ? field.checked !== field.defaultChecked
      : field.type !== "hidden" && !field.matches("[data-speaker]") && field.value !== field.defaultValue));
  }

  const typing = () => all("main form").some((form) => busy(form) && all("input, textarea", form).some((field) => field.type !== "hidden"
    && !field.matches("[data-speaker]") && (field.type === "radio" || field.type === "checkbox"
    ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)));

  async function fetchWhole() {
    const old = root().dataset;
    const follows = (old.at === "" || old.at === old.question) && !typing();
    const question = encodeURIComponent(old.question);
    const fresh = await page(`${address}?apparaat=${device}${follows && old.at !== "" ? "" : `&q=${question}`}`);
    const answer = fresh && fresh.querySelector("[data-live]");
    if (!answer) {
      return;
    }
    const goes = follows && answer.dataset.at !== "" && answer.dataset.at !== old.question;
    const target = goes && answer.dataset.question !== answer.dataset.at
      ? await page(`${address}?apparaat=${device}&q=${encodeURIComponent(answer.dataset.at)}`) : fresh;
    if (target) {
      put(target, goes);
    }
  }

  function put(fresh, moved) {
    const answer = fresh.querySelector("[data-live]").dataset;
    all("[data-region]").forEach((region) => {
      const other = fresh.querySelector(`[data-region="${region.dataset.region}"]`);
      if (other && (moved || !busy(region))) {
        replace(region, other);
      }
    });
    all("[data-asked]").forEach((field) => { field.value = answer.question; });
    const next = fresh.querySelector("[data-next]");
    all("[data-next]").forEach((field) => { field.value = next ? next.value : ""; });
    if (isScreen()) {
      document.title = fresh.title;
    } else {
      cards(fresh, moved);
    }
    root().dataset.question = answer.question;
    root().dataset.at = answer.at;
    shown.version = Number(answer.version);
    shown.whole = Number(answer.whole);
    if (moved) {
      const title = document.getElementById("question");
      if (!isScreen()) {
        history.replaceState(null, "", `${address}?q=${encodeURIComponent(answer.question)}`);
      }
      say(`${words.moved} ${title ? title.textContent : ""}`);
    }
  }

  function replace(region, other) {
    const open = all("details[open] > summary", region).map((summary) => summary.textContent);
    const focused = region.contains(document.activeElement) ? document.activeElement : null;
    region.replaceChildren(...Array.from(other.childNodes).map((node) => document.importNode(node, true)));
    all("details > summary", region).forEach((summary) => {
      if (open.includes(summary.textContent)) {
        summary.parentElement.open = true;
      }
    });
    if (focused) {
      const again = all("a, button, summary", region).find((each) => each.textContent === focused.textContent);
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
    document.dispatchEvent(new CustomEvent("aantafel:fresh", { detail: region }));
  }

  // Cards keep their place; one that changed is put over the old one, unless somebody is busy in it.
  function cards(fresh, moved) {
    const list = document.querySelector("[data-live-cards]");
    const found = all("[data-live-cards] > [data-card]", fresh);
    const byId = new Map(found.map((card) => [card.dataset.card, card]));
    all("[data-card]", list).forEach((card) => {
      const other = byId.get(card.dataset.card);
      if (!other) {
        card.remove();
      } else if (!busy(card) && card.innerHTML !== other.innerHTML) {
        card.replaceWith(document.importNode(other, true));
      }
    });
    const added = arrive(found);
    if (!added && !moved) {
      say(words.changed);
    }
  }

  // Sending: the text goes out of the field at once, waits in the page until the server has it, and is taken once.
  function key() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    // Going on to the next question takes the line along to the server, and leads to another page.
    if (!form.matches("[data-live-send]") || event.defaultPrevented || event.submitter?.value === "verder") {
      return;
    }
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (typeof value === "string") { body.append(name, value); } });
    const text = (body.get("tekst") || "").trim();
    if (form.dataset.liveSend === "say" && text === "") {
      return;
    }
    event.preventDefault();
    body.delete("code");
    body.set("sleutel", key());
    const item = { form, body, text, line: null, late: lost };
    if (form.dataset.liveSend === "say") {
      item.line = waitingLine(text);
      const field = form.querySelector("[name=tekst]");
      all("input, textarea, select", form).filter((each) => each.type !== "hidden" && each.name !== "spreker")
        .forEach(clear);
      field.focus();
    }
    delete form.dataset.dirty;
    queue.push(item);
    sendAll();
  }, true);

  function clear(field) {
    if (field.type === "radio" || field.type === "checkbox") {
      field.checked = field.defaultChecked;
    } else if (field.tagName === "SELECT") {
      Array.from(field.options).forEach((option) => { option.selected = option.defaultSelected; });
    } else {
      field.value = "";
      field.defaultValue = "";
    }
  }

  function waitingLine(text) {
    const line = document.createElement("li");
    line.dir = "auto";
    line.textContent = `${text}\n`;
    const state = document.createElement("span");
    state.className = "aantafel-meta";
    state.dir = document.documentElement.dir || "ltr";
    state.textContent = words.waiting;
    line.append(state);
    document.querySelector("[data-live-pending]").append(line);
    return line;
  }

  async function sendAll() {
    if (sending) {
      return;
    }
    sending = true;
    while (queue.length) {
      const item = queue[0];
      let answer;
      try {
        answer = await fetch(item.form.action, {
          method: "POST", body: item.body, credentials: "same-origin", redirect: "manual",
          headers: { "X-Requested-With": "fetch" },
        });
      } catch {
        queue.forEach((each) => { each.late = true; });
        isLost();
        break;
      }
      if (answer.status >= 500 || answer.type === "opaqueredirect") {
        isLost();
        break;
      }
      queue.shift();
      await taken(item, answer);
    }
    sending = false;
    if (queue.length) {
      setTimeout(sendAll, 2000);
    }
  }

  async function taken(item, answer) {
    if (answer.ok) {
      if (item.late) {
        sentWhileLost += 1;
      }
      if (item.line) {
        item.line.dataset.taken = "yes";
        setTimeout(() => item.line.remove(), 4000);
      } else {
        all("input", item.form).forEach((field) => { field.defaultChecked = field.checked; });
        all("textarea", item.form).forEach((field) => { field.defaultValue = field.value; });
      }
      return;
    }
    const told = answer.status === 401 ? null : new DOMParser().parseFromString(await answer.text(), "text/html");
    const sentence = told && told.querySelector(".aantafel-error-summary li, .aantafel-error-summary p");
    const field = item.form.querySelector("[name=tekst]");
    if (item.line) {
      item.line.querySelector("span").textContent = sentence ? sentence.textContent.trim() : words.signedOut;
      if (field && field.value === "") {
        field.value = item.text;
        item.line.firstChild.remove();
      }
    }
    say(sentence ? sentence.textContent.trim() : words.signedOut);
  }

  window.addEventListener("beforeunload", (event) => { if (queue.length) { event.preventDefault(); } });

  connect();
})();
