// The desks' only script of their own: after a partial update the focus goes to the summary of errors, if there is one.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  function leadToErrors() {
    var summary = document.querySelector('.error-summary');
    if (summary) {
      summary.focus();
    }
  }
  leadToErrors();
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', leadToErrors);
  }
});
