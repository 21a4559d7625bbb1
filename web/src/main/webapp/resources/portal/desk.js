// The desks' only script of their own: after a partial update the focus goes to the summary of errors, if there is one, in a form that is unfolded;
// a file that is too large is refused before it is sent.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  function leadToErrors() {
    var sent = document.getElementById(window.sessionStorage.getItem('sent') || '');
    var summary = (sent && sent.querySelector('.error-summary')) || document.querySelector('.error-summary');
    if (summary) {
      // A form that was folded away again would hide what is wrong with it.
      for (var fold = summary.closest('details'); fold; fold = fold.parentElement.closest('details')) {
        fold.open = true;
      }
      summary.focus();
    }
  }
  document.addEventListener('submit', function (event) {
    // Who was told that a file is too large reads it before the form goes without the file.
    var refused = event.target.querySelector('input[data-refused]');
    if (refused) {
      event.preventDefault();
      delete refused.dataset.refused;
      refused.focus();
      return;
    }
    window.sessionStorage.setItem('sent', event.target.id);
  });
  document.addEventListener('change', function (event) {
    var input = event.target;
    if (input.type !== 'file' || !input.dataset.largest) {
      return;
    }
    var large = Array.prototype.some.call(input.files, function (file) {
      return file.size > Number(input.dataset.largest);
    });
    var told = document.getElementById(input.id + '-error') || input.parentNode.querySelector('.too-large');
    if (!told) {
      told = document.createElement('span');
      input.parentNode.appendChild(told);
    }
    told.classList.add('error', 'too-large');
    told.setAttribute('role', 'alert');
    told.textContent = large ? input.dataset.tooLarge : '';
    delete input.dataset.refused;
    if (large) {
      input.value = '';
      input.dataset.refused = 'true';
    }
  });
  leadToErrors();
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', leadToErrors);
  }
});
