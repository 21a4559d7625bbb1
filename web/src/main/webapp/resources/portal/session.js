// Warns before the session ends. Asking how much time is left is no use of the session, so that a page left open in one
// tab neither keeps the session alive nor warns while another tab is used.
(() => {
  "use strict";
  const WARN_SECONDS = 120;
  const dialog = document.getElementById("session-end");
  if (!dialog) {
    return;
  }
  const minutes = dialog.querySelector("[data-left=minutes]");
  const seconds = dialog.querySelector("[data-left=seconds]");
  const status = dialog.querySelector("[role=status]");
  let endsAt = 0;
  let timer = 0;

  const left = () => Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));

  const ask = async (method) => {
    const answer = await fetch(dialog.dataset.address, { method, headers: { Accept: "application/json" } });
    endsAt = Date.now() + (await answer.json()).left * 1000;
  };

  const leave = () => {
    const back = location.pathname + location.search;
    location.assign(dialog.dataset.over + "?to=" + encodeURIComponent(back));
  };

  const show = () => {
    const rest = left();
    minutes.textContent = String(Math.floor(rest / 60));
    seconds.textContent = String(rest % 60).padStart(2, "0");
    // Screen readers hear the time every half minute, not every second.
    if (rest % 30 === 0 || !status.textContent) {
      status.textContent = status.dataset.say.replace("{0}", String(rest));
    }
  };

  const look = async () => {
    clearTimeout(timer);
    if (dialog.open) {
      if (left() === 0) {
        leave();
        return;
      }
      show();
      timer = setTimeout(look, 1000);
      return;
    }
    try {
      await ask("GET");
    } catch {
      timer = setTimeout(look, 30000); // no network: try again later
      return;
    }
    if (left() === 0) {
      leave();
    } else if (left() <= WARN_SECONDS) {
      status.textContent = "";
      show();
      dialog.showModal();
      timer = setTimeout(look, 1000);
    } else {
      timer = setTimeout(look, (left() - WARN_SECONDS) * 1000);
    }
  };

  const extend = async () => {
    try {
      await ask("POST");
    } catch {
      return; // the dialog stays and the time runs on
    }
    if (left() === 0) {
      leave();
      return;
    }
    dialog.close();
    look();
  };

  dialog.querySelector("[data-do=extend]").addEventListener("click", extend);
  dialog.querySelector("[data-do=leave]").addEventListener("click", leave);
  // Escape says "I am here" as well as the button does.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    extend();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) {
      look();
    }
  });
  look();
})();
