// Makes pages quicker to work with; every page works without it. No framework; all the browser keeps is whether the key / is off.
(() => {
  "use strict";

  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const DRAFT_PAUSE = 2500;
  const LOST_AFTER = 3000;
  const LOOK_PAUSE = 900;

  // After a post the focus goes to what happened: the error summary, else the sentence that confirms.
  function focusOutcome() {
    const outcome = document.querySelector(".aantafel-error-summary[data-focus]") || document.querySelector("[data-focus]");
    if (outcome) {
      outcome.focus({ preventScroll: false });
    }
  }

  // A sentence in the error summary says which field it is about, when the sentence alone does not.
  function nameErrors() {
    all(".aantafel-error-summary a[data-unnamed]").forEach((link) => {
      const field = document.getElementById(link.hash.slice(1));
      const named = field && (field.closest("fieldset")?.querySelector("legend") || field.labels?.[0]);
      const own = field && field.type !== "radio" && field.type !== "checkbox" ? field.labels?.[0] : named;
      const words = (own || named)?.firstChild?.textContent.trim();
      if (words) {
        link.textContent = `${words}${/[?:.]$/.test(words) ? "" : ":"} ${link.textContent.trim()}`;
      }
    });
  }

  // Folding menus close on Escape and on a click beside them.
  function menus() {
    const open = () => all("details[data-menu][open]");
    document.addEventListener("click", (event) => {
      open().filter((menu) => !menu.contains(event.target)).forEach((menu) => { menu.open = false; });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") {
        return;
      }
      open().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    });
  }

  // A form is sent once. Going back to the page makes its buttons work again.
  function sendOnce() {
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (event.defaultPrevented || form.method === "get" || form.hasAttribute("data-leave")) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      // The pressed button's own value must still travel, so it is only disabled once the browser has read the form.
      setTimeout(() => all("button[type=submit]", form).forEach((button) => { button.disabled = true; }), 0);
    });
    window.addEventListener("pageshow", () => all("form[data-sent]").forEach(unsend));
  }

  function unsend(form) {
    delete form.dataset.sent;
    all("button[type=submit]", form).forEach((button) => { button.disabled = false; });
  }

  // Connection bar: shown three seconds after the connection went, and once more, briefly, when it is back.
  const connection = (() => {
    const bar = document.querySelector("[data-connection]");
    let timer = 0;
    let lost = false;
    function show() {
      lost = true;
      bar.hidden = false;
    }
    function gone() {
      if (bar && !lost && !timer) {
        timer = setTimeout(show, LOST_AFTER);
      }
    }
    function back(more) {
      clearTimeout(timer);
      timer = 0;
      if (!bar || !lost) {
        return;
      }
      lost = false;
      const text = bar.querySelector("span");
      const before = Array.from(text.childNodes);
      text.replaceChildren(document.createTextNode(more ? bar.dataset.back.replace(/[.]$/, ", ") + more : bar.dataset.back));
      setTimeout(() => {
        text.replaceChildren(...before);
        bar.hidden = !lost;
      }, 4000);
    }
    window.addEventListener("offline", gone);
    window.addEventListener("online", () => { if (!document.querySelector("[data-live]")) { back(); } });
    document.addEventListener("aantafel:lost", gone);
    document.addEventListener("aantafel:back", (event) => back(event.detail));
    return { gone, back };
  })();

  // Unsaved text: leaving warns only while something typed is neither sent nor saved as a draft.
  function unsaved() {
    all("form[data-unsaved], form[data-draft]").forEach((form) => {
      form.addEventListener("input", () => { form.dataset.dirty = "yes"; });
      form.addEventListener("submit", () => { delete form.dataset.dirty; });
    });
    window.addEventListener("beforeunload", (event) => {
      if (document.querySelector("form[data-dirty]")) {
        event.preventDefault();
      }
    });
  }

  // Drafts: a form with data-draft is saved on the server a moment after the last key.
  function drafts() {
    all("form[data-draft]").forEach((form) => {
      let timer = 0;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => saveDraft(form), DRAFT_PAUSE);
      };
      form.addEventListener("input", later);
      form.addEventListener("submit", () => clearTimeout(timer));
      window.addEventListener("online", () => { if (form.dataset.dirty) { later(); } });
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden" && form.dataset.dirty && !form.dataset.sent) {
          clearTimeout(timer);
          saveDraft(form);
        }
      });
    });
  }

  function texts(form) {
    const typed = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") {
        typed.append(name, value);
      }
    });
    return typed;
  }

  async function saveDraft(form) {
    const typed = texts(form);
    const sent = typed.toString();
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body: typed, credentials: "same-origin", redirect: "error",
        keepalive: sent.length < 60000, headers: { "X-Requested-With": "fetch" },
      });
      connection.back();
      if (answer.ok) {
        draftSaved(form, sent);
      }
    } catch {
      connection.gone();
    }
  }

  function draftSaved(form, sent) {
    if (texts(form).toString() === sent) {
      delete form.dataset.dirty;
    }
    const state = form.querySelector("[data-draft-state]");
    if (state) {
      const clock = new Date();
      const separator = document.documentElement.lang === "nl" ? "." : ":";
      const time = `${clock.getHours()}${separator}${String(clock.getMinutes()).padStart(2, "0")}`;
      state.textContent = (state.dataset.saved || "{time}").replace("{time}", time);
    }
  }

  // What each will see of what is being written: asked anew when a choice about sharing is made. Words alone change nothing in who reads.
  function previews() {
    all("form[data-preview]").forEach((form) => {
      const body = form.querySelector("[data-preview-body]");
      let asked = 0;
      form.addEventListener("change", async (event) => {
        const words = form.querySelector("textarea");
        if (event.target.matches("textarea, input[type=text]") || !words || !words.value.trim()) {
          return;
        }
        const turn = ++asked;
        const answer = await fetch(form.dataset.preview, {
          method: "POST", body: texts(form), credentials: "same-origin", redirect: "error", headers: { "X-Requested-With": "fetch" },
        }).catch(() => null);
        if (body && answer && answer.ok && turn === asked) {
          const ahead = new DOMParser().parseFromString(await answer.text(), "text/html");
          body.replaceChildren(...Array.from(ahead.body.childNodes).map((node) => document.importNode(node, true)));
        }
      });
    });
  }

  // Under a text for clients: what the language helper sees in it, asked a moment after the last key. Nothing waits for the answer.
  function plainWords() {
    const lines = new WeakMap();
    async function look(area, line, state) {
      const typed = area.value;
      if (typed === state.seen) {
        return;
      }
      state.seen = typed;
      const turn = ++state.asked;
      if (!typed.trim()) {
        line.replaceChildren();
        return;
      }
      const body = line.dataset.plain === "/language" ? new URLSearchParams() : texts(area.form);
      body.set("_csrf", area.form.elements.namedItem("_csrf").value);
      body.set("_look", area.name);
      body.set(area.name, typed);
      const answer = await fetch(line.dataset.plain, {
        method: "POST", body, credentials: "same-origin", redirect: "error", headers: { "X-Requested-With": "fetch" },
      }).catch(() => null);
      if (answer && answer.ok && turn === state.asked) {
        const found = new DOMParser().parseFromString(await answer.text(), "text/html");
        line.replaceChildren(...Array.from(found.body.childNodes).map((node) => document.importNode(node, true)));
      }
    }
    function heard(event) {
      const area = event.target;
      const field = area.form && area.closest(".utrecht-form-field");
      const line = field && field.querySelector("[data-plain]");
      if (!line || line.dataset.field !== area.name) {
        return;
      }
      const state = lines.get(line) || { seen: "", asked: 0, timer: 0 };
      lines.set(line, state);
      clearTimeout(state.timer);
      state.timer = setTimeout(() => look(area, line, state), event.type === "input" ? LOOK_PAUSE : 0);
    }
    ["input", "change", "focusin"].forEach((type) => document.addEventListener(type, heard));
  }

  // Function keys and Ctrl+Enter press the button that names them; of single keys only / does something (searchKey), and it can be put off.
  function hotkeys() {
    document.addEventListener("keydown", (event) => {
      const key = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + event.key;
      if (!/^(F[2-9]|Ctrl\+Enter)$/.test(key) || event.altKey || event.shiftKey || event.repeat) {
        return;
      }
      const near = event.target.closest && event.target.closest("form, [data-card]");
      const wanted = `[data-hotkey="${key}"]`;
      const button = (near && near.querySelector(wanted)) || document.querySelector(wanted);
      if (button && !button.disabled) {
        event.preventDefault();
        button.click();
      }
    });
  }

  // The key / goes to the search field, unless one is typing or has put it off on the search page (WCAG 2.1.4).
  function searchKey() {
    const field = document.querySelector("[data-search-key]");
    const choice = document.querySelector("[data-search-key-choice]");
    const kept = { get off() { try { return localStorage.getItem("search-key") === "off"; } catch { return false; } } };
    if (choice) {
      const box = choice.querySelector("input");
      choice.hidden = false;
      box.checked = !kept.off;
      box.addEventListener("change", () => {
        try {
          localStorage.setItem("search-key", box.checked ? "on" : "off");
        } catch { /* A browser that keeps nothing starts with the key on. */ }
      });
    }
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
      if (!field || event.key !== "/" || typing || kept.off || event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      event.preventDefault();
      field.focus();
    });
  }

  // Two letters choose who speaks: the option of the named select that carries them.
  function speakers() {
    all("input[data-speaker]").forEach((input) => {
      const select = document.getElementById(input.dataset.speaker);
      const line = input.form && input.form.querySelector("[data-speaker-line]");
      if (!select) {
        return;
      }
      input.addEventListener("input", () => {
        const code = input.value.trim().toUpperCase();
        const option = Array.from(select.options).find((each) => each.dataset.code === code);
        if (option) {
          select.value = option.value;
          select.dispatchEvent(new Event("change", { bubbles: true }));
          if (line) {
            line.focus();
          }
        }
      });
      select.addEventListener("change", () => {
        const option = select.selectedOptions[0];
        if (option && option.dataset.code) {
          input.value = option.dataset.code;
        }
      });
    });
  }

  // Escape twice within a second leaves a client's page as the button does. Neither stays in the way back: pages of a client take each
  // other's place.
  function leaveFast() {
    const form = document.querySelector("form[data-leave]");
    let last = 0;
    if (!form) {
      return;
    }
    let left = false;
    const away = () => { if (!left) { left = true; window.location.replace(form.dataset.leave); } };
    const leave = () => {
      all("form[data-dirty]").forEach((other) => { delete other.dataset.dirty; });
      document.body.hidden = true;
      document.title = "";
      fetch(form.action, { method: "POST", keepalive: true, redirect: "manual" }).then(away, away);
      window.setTimeout(away, 600);
    };
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") {
        return;
      }
      if (event.timeStamp - last < 1000) {
        leave();
      }
      last = event.timeStamp;
    });
    all("form").filter((each) => each.getAttribute("action") === form.getAttribute("action")).forEach((each) => {
      each.addEventListener("submit", (event) => { event.preventDefault(); leave(); });
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='/my']");
      if (link && !link.target && !link.hasAttribute("download") && event.button === 0
          && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        window.location.replace(link.href);
      }
    });
    document.addEventListener("submit", (event) => sendInPlace(event, form));
    // A page that comes back from the browser's memory is asked for again.
    window.addEventListener("pageshow", (event) => { if (event.persisted) { window.location.reload(); } });
  }

  // The answer to a form takes the place of the page it was on. Who was signed out in the meantime keeps what was typed.
  function sendInPlace(event, leaving) {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("action") === leaving.getAttribute("action") || !form.action.includes("/my")) {
      return;
    }
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const get = form.method === "get";
    const told = (text) => {
      const line = form.querySelector("[data-in-place]") || form.appendChild(document.createElement("p"));
      line.dataset.inPlace = "";
      line.setAttribute("role", "alert");
      line.textContent = text;
    };
    if (get) {
      window.location.replace(form.action + "?" + fields);
      return;
    }
    fetch(form.action, { method: "POST", body: fields }).then((answer) => {
      const where = new URL(answer.url).pathname;
      if (where === "/my/in" && !new URL(form.action).pathname.startsWith("/my/in")) {
        told(leaving.dataset.signedOut);
        return null;
      }
      return answer.text().then((html) => {
        delete form.dataset.dirty;
        if (answer.redirected) {
          window.history.replaceState(null, "", answer.url);
        }
        document.open();
        document.write(html);
        document.close();
      });
    }).catch(() => told(leaving.dataset.noNetwork));
  }

  // On paper everything is open.
  function printing() {
    let opened = [];
    window.addEventListener("beforeprint", () => {
      opened = all("main details:not([open])");
      opened.forEach((part) => { part.open = true; });
    });
    window.addEventListener("afterprint", () => opened.forEach((part) => { part.open = false; }));
    all("[data-print]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
  }

  // A part that others change goes on while it is looked at: fetched from its own page, in the background, and never under somebody's hands.
  function following() {
    const parts = all("[data-follow]");
    async function look() {
      if (document.hidden || parts.some((part) => part.contains(document.activeElement))) {
        return;
      }
      try {
        const answer = await fetch(window.location.href, {
          credentials: "same-origin", redirect: "error", cache: "no-store", headers: { "X-Aantafel-Background": "1", Accept: "text/html" },
        });
        if (answer.ok) {
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          parts.forEach((part) => part.replaceChildren(...(page.getElementById(part.id) || part).childNodes));
        }
      } catch {
        // The next look tries again; the line above the page tells when the connection is gone.
      }
    }
    if (parts.length > 0) {
      setInterval(look, 10000);
    }
  }

  // The clock of a step goes on between two pages, in whole minutes, from what the server said when it was drawn.
  function clocks() {
    const begun = new WeakMap();
    function tell() {
      all("[data-clock]").forEach((clock) => {
        if (!begun.has(clock)) {
          begun.set(clock, performance.now());
        }
        const text = clock.querySelector("[data-clock-text]");
        const seconds = Number(clock.dataset.clock) - (performance.now() - begun.get(clock)) / 1000;
        const words = seconds > 0
          ? clock.dataset.left.replace("{0}", Math.ceil(seconds / 60))
          : clock.dataset.over.replace("{0}", Math.floor(-seconds / 60));
        if (text.textContent !== words) {
          text.textContent = words;
        }
      });
    }
    tell();
    setInterval(tell, 5000);
    document.addEventListener("aantafel:fresh", tell);
  }

  // Passkeys: the device signs what the server asks, and the form carries the answer as any form does. Shown only where there are any.
  function passkeys() {
    const forms = all("form[data-passkey]");
    if (!forms.length || !window.PublicKeyCredential || !navigator.credentials) {
      return;
    }
    const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
    const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/[+]/g, "-").replace(/[/]/g, "_").replace(/=+$/, "");
    const made = (got) => ({ clientDataJSON: words(got.clientDataJSON), attestationObject: words(got.attestationObject), transports: got.getTransports?.() || [] });
    const signed = (got) => ({
      clientDataJSON: words(got.clientDataJSON), authenticatorData: words(got.authenticatorData), signature: words(got.signature),
      userHandle: got.userHandle ? words(got.userHandle) : null,
    });
    async function ask(form) {
      const asked = await fetch(form.dataset.options, {
        method: "POST", credentials: "same-origin", redirect: "error", headers: { Accept: "application/json" },
        body: new URLSearchParams({ _csrf: form.querySelector("[name=_csrf]").value }),
      });
      if (!asked.ok) {
        throw new Error("not asked");
      }
      const options = await asked.json();
      options.challenge = bytes(options.challenge);
      if (form.dataset.passkey === "get") {
        return navigator.credentials.get({ publicKey: options });
      }
      options.user.id = bytes(options.user.id);
      options.excludeCredentials.forEach((each) => { each.id = bytes(each.id); });
      return navigator.credentials.create({ publicKey: options });
    }
    async function send(form) {
      const says = form.querySelector("[data-passkey-says]");
      const field = form.querySelector("[name=answer]");
      says.hidden = true;
      try {
        const got = await ask(form);
        field.value = JSON.stringify({
          id: got.id, rawId: words(got.rawId), type: got.type, clientExtensionResults: {},
          response: form.dataset.passkey === "get" ? signed(got.response) : made(got.response),
        });
        form.requestSubmit();
      } catch (wrong) {
        says.textContent = (wrong.name === "InvalidStateError" && says.dataset.known) || says.dataset.failed;
        says.hidden = false;
        unsend(form);
      }
    }
    forms.forEach((form) => {
      form.hidden = false;
      form.addEventListener("submit", (event) => {
        if (!form.querySelector("[name=answer]").value) {
          event.preventDefault();
          send(form);
        }
      });
    });
    window.addEventListener("pageshow", () => forms.forEach((form) => { form.querySelector("[name=answer]").value = ""; }));
    all("[data-no-passkey]").forEach((line) => { line.hidden = true; });
  }

  // A session that is about to end says so five minutes ahead, and goes on at one press. Asking how long it lasts is no use of it; what
  // is typed stays where it is.
  function sessionEnd() {
    const bar = document.querySelector("[data-session]");
    const text = bar && bar.querySelector("[data-session-text]");
    const stay = bar && bar.querySelector("[data-session-stay]");
    const AHEAD = 300;
    let timer = 0;
    let known = false;
    if (!bar || window.location.pathname.startsWith("/sign-in")) {
      return;
    }
    const again = (seconds) => {
      clearTimeout(timer);
      timer = setTimeout(ask, Math.max(seconds, 1) * 1000);
    };
    function say(words) {
      if (text.textContent !== words) {
        text.textContent = words;
      }
      bar.hidden = !words;
    }
    function tell(left, longest) {
      const minutes = Math.max(1, Math.ceil(left / 60));
      const atLast = longest <= left;
      const words = minutes === 1 ? (atLast ? bar.dataset.lastOne : bar.dataset.soonOne) : (atLast ? bar.dataset.last : bar.dataset.soon);
      stay.hidden = atLast;
      say(words.replace("{0}", minutes));
    }
    async function ask() {
      const answer = await fetch(`${bar.dataset.session}/presence`, {
        credentials: "same-origin", redirect: "error", cache: "no-store", headers: { "X-Aantafel-Background": "1", Accept: "application/json" },
      }).catch(() => null);
      if (!answer || !answer.ok) {
        if (answer && answer.status === 401 && known) {
          stay.hidden = true;
          say(bar.dataset.over);
        } else if (!answer) {
          again(60);
        }
        return;
      }
      known = true;
      const { left, most } = await answer.json();
      if (left > AHEAD) {
        say("");
        again(left - AHEAD);
      } else {
        tell(left, most);
        again(Math.min(20, left + 1));
      }
    }
    stay.addEventListener("click", async () => {
      const answer = await fetch(`${bar.dataset.session}/extend`, {
        method: "POST", credentials: "same-origin", redirect: "error", body: new URLSearchParams({ _csrf: bar.dataset.token }),
      }).catch(() => null);
      if (answer && answer.ok) {
        stay.hidden = true;
        say(bar.dataset.kept);
        again(5);
      } else {
        ask();
      }
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && timer) {
        ask();
      }
    });
    again(20);
  }

  // Who types goes on typing after a line was sent, and after the table went on.
  function typeOn() {
    const line = document.querySelector("[data-speaker-line]");
    if (line && window.location.search.includes("wie=") && !document.querySelector("[data-focus]")) {
      line.focus({ preventScroll: true });
    }
  }

  nameErrors();
  focusOutcome();
  menus();
  unsaved();
  drafts();
  previews();
  plainWords();
  sendOnce();
  hotkeys();
  searchKey();
  speakers();
  leaveFast();
  printing();
  clocks();
  following();
  passkeys();
  sessionEnd();
  typeOn();
})();
