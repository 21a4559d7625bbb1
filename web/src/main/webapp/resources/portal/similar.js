// Shows proposals that are alike while a title is typed; without this script a button of the form does the same.
(function () {
  var box = document.getElementById('similar');
  var title = document.getElementById('proposal:title');
  if (!box || !title) {
    return;
  }
  var waiting;
  var asked = '';
  function show(found) {
    box.textContent = '';
    if (!found.length) {
      return;
    }
    var heading = document.createElement('h2');
    heading.textContent = box.dataset.heading;
    var list = document.createElement('ul');
    found.forEach(function (one) {
      var item = document.createElement('li');
      var link = document.createElement('a');
      link.href = box.dataset.page + one.code;
      link.textContent = one.title;
      link.lang = 'ko';
      link.target = '_blank';
      link.rel = 'noopener';
      var why = document.createElement('span');
      why.className = 'under';
      why.textContent = one.percent + ' % · ' + box.dataset.why + ': ' + one.shared.join(', ');
      item.append(link, why);
      list.append(item);
    });
    box.append(heading, list);
  }
  function ask() {
    var text = title.value.trim();
    if (text.length < 4 || text === asked) {
      return;
    }
    asked = text;
    fetch(box.dataset.address + '?title=' + encodeURIComponent(text), {headers: {Accept: 'application/json'}})
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .then(function (found) { if (text === asked) { show(found); } });
  }
  title.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 400);
  });
})();
