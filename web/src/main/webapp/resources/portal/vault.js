// Warns two minutes before the vault closes, so that what was typed is sent in time. The page is not asked for more time
// by itself: a vault stays open by work only.
(() => {
  "use strict";
  const WARN_MILLISECONDS = 120000;
  const place = document.getElementById("vault-open");
  const until = place ? Date.parse(place.dataset.until) : NaN;
  if (Number.isNaN(until)) {
    return;
  }
  const warn = () => {
    place.className = "notice warning";
    place.querySelector("[role=status]").textContent = place.dataset.warning;
  };
  setTimeout(warn, Math.max(0, until - Date.now() - WARN_MILLISECONDS));
})();
