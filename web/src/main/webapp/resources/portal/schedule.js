// The editor of the schedule: what the forms below the table do, by mouse and by keyboard. The server decides; after each
// step the page is read anew, so that nothing here knows better than the server.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var live = document.getElementById('schedule-live');
  var spoken = document.getElementById('schedule-spoken');
  if (!live || !document.getElementById('schedule')) {
    return;
  }
  var picked = null;
  var target = null;
  var busy = false;

  function table() {
    return document.getElementById('schedule');
  }

  function say(sentence, refused) {
    spoken.classList.toggle('refused', Boolean(refused));
    spoken.textContent = sentence;
  }

  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (all, index) { return values[Number(index)]; });
  }

  // The table as a grid: which cell covers which row and column.
  function grid() {
    var cells = [];
    Array.prototype.forEach.call(table().tBodies[0].rows, function (row, y) {
      cells[y] = cells[y] || [];
      var x = 0;
      Array.prototype.forEach.call(row.cells, function (cell) {
        while (cells[y][x]) {
          x += 1;
        }
        for (var down = 0; down < cell.rowSpan; down += 1) {
          cells[y + down] = cells[y + down] || [];
          cells[y + down][x] = cell;
        }
        x += 1;
      });
    });
    return cells;
  }

  function positionOf(element) {
    var cell = element.closest('td');
    var cells = grid();
    for (var y = 0; cell && y < cells.length; y += 1) {
      var x = cells[y].indexOf(cell);
      if (x > 0) {
        return { x: x, y: y };
      }
    }
    return { x: Math.min(2, cells[0].length - 1), y: 0 };
  }

  function mark(position) {
    Array.prototype.forEach.call(live.querySelectorAll('.target'), function (cell) { cell.classList.remove('target'); });
    target = position;
    if (position) {
      var cell = grid()[position.y][position.x];
      cell.classList.add('target');
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  // A position is a row and a column; the heads of both say what is meant.
  function head(position) {
    return table().tHead.rows[0].cells[position.x];
  }

  function row(position) {
    return table().tBodies[0].rows[position.y].cells[0];
  }

  function place(position) {
    return [head(position).firstChild.textContent.trim(), row(position).textContent.trim()];
  }

  function titleOf(slot) {
    return slot.querySelector('.slot-title').textContent;
  }

  function pick(slot, position) {
    picked = slot;
    slot.classList.add('picked');
    var button = slot.querySelector('.pick');
    button.setAttribute('aria-pressed', 'true');
    mark(position);
    say(fill(table().dataset.picked, [titleOf(slot)].concat(place(position))));
  }

  function drop() {
    if (picked) {
      picked.classList.remove('picked', 'dragged');
      picked.querySelector('.pick').setAttribute('aria-pressed', 'false');
    }
    picked = null;
    mark(null);
  }

  function send(slot, position) {
    if (busy) {
      return;
    }
    busy = true;
    var data = table().dataset;
    var body = new URLSearchParams();
    body.set('portal.stamp', data.stamp);
    body.set('zone', data.zone);
    body.set('room', head(position).dataset.room || '');
    body.set('start', row(position).dataset.start);
    body.set('minutes', slot.dataset.minutes);
    if (slot.dataset.slot) {
      body.set('step', 'move');
      body.set('slot', slot.dataset.slot);
      body.set('version', slot.dataset.version);
    } else {
      body.set('step', 'place');
      body.set('session', slot.dataset.session);
    }
    var title = titleOf(slot);
    drop();
    fetch(data.address, { method: 'POST', body: body, credentials: 'same-origin' })
      .then(function (answer) {
        return answer.json().then(function (told) {
          return renew(title).then(function () {
            say([told.sentence].concat(told.conflicts).join(' '), !answer.ok);
          });
        });
      })
      .catch(function () { say(table().dataset.failed, true); })
      .then(function () { busy = false; });
  }

  // Reads the page anew, also after a refusal: then it shows what the other person did.
  function renew(title) {
    var frame = live.querySelector('.schedule-frame');
    var left = frame.scrollLeft;
    var top = frame.scrollTop;
    return fetch(location.href.split('#')[0], { credentials: 'same-origin' })
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        var fresh = page.getElementById('schedule-live');
        live.replaceChildren.apply(live, Array.prototype.slice.call(fresh.childNodes));
        ['what', 'other'].forEach(function (name) {
          var now = document.getElementById('steps:' + name);
          var then = page.getElementById('steps:' + name);
          if (now && then) {
            now.replaceChildren.apply(now, Array.prototype.slice.call(then.childNodes));
            now.selectedIndex = 0;
          }
        });
        // The form goes on with the page that was read last: the server remembers only so many.
        ['jakarta.faces.ViewState', 'portal.stamp'].forEach(function (name) {
          document.querySelector('#steps [name="' + name + '"]').value = page.querySelector('#steps [name="' + name + '"]').value;
        });
        if (document.getElementById('free')) {
          document.getElementById('free').remove(); // found before the step
        }
        frame = live.querySelector('.schedule-frame');
        frame.scrollLeft = left;
        frame.scrollTop = top;
        prepare();
        var again = Array.prototype.find.call(live.querySelectorAll('.schedule .slot, .waiting .slot'),
          function (slot) { return titleOf(slot) === title; });
        if (again) {
          again.querySelector('.pick').focus({ preventScroll: true });
          again.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
      });
  }

  function button(slot) {
    var made = document.createElement('button');
    var time = slot.querySelector('.slot-time');
    made.type = 'button';
    made.className = 'pick';
    made.textContent = (time ? time.textContent + ' ' : '') + titleOf(slot);
    made.lang = slot.querySelector('.slot-title').lang;
    made.setAttribute('aria-pressed', 'false');
    made.setAttribute('aria-describedby', 'schedule-help');
    return made;
  }

  function prepare() {
    document.documentElement.classList.add('scripted');
    Array.prototype.forEach.call(live.querySelectorAll('.schedule .slot, .waiting .slot'), function (slot) {
      slot.draggable = true;
      slot.prepend(button(slot));
    });
    var help = document.getElementById('schedule-help');
    help.hidden = false;
  }

  live.addEventListener('click', function (event) {
    var button = event.target.closest('.pick');
    if (!button) {
      return;
    }
    var slot = button.closest('.slot');
    if (picked === slot) {
      var where = target;
      send(slot, where);
    } else {
      drop();
      pick(slot, positionOf(slot));
    }
  });

  live.addEventListener('keydown', function (event) {
    if (!picked) {
      return;
    }
    var steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    var by = steps[event.key];
    if (event.key === 'Escape') {
      event.preventDefault();
      drop();
      say(table().dataset.cancelled);
    } else if (by) {
      event.preventDefault();
      var cells = grid();
      mark({
        x: Math.min(Math.max(target.x + by[0], 1), cells[0].length - 1),
        y: Math.min(Math.max(target.y + by[1], 0), cells.length - 1)
      });
      say(fill(table().dataset.over, place(target)));
    }
  });

  live.addEventListener('dragstart', function (event) {
    var slot = event.target.closest && event.target.closest('.slot');
    if (slot) {
      drop();
      picked = slot;
      slot.classList.add('dragged');
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', titleOf(slot));
    }
  });

  // Over a filled cell the height says which of its rows is meant.
  function under(event) {
    var cell = event.target.closest('td');
    if (!cell || !cell.closest('#schedule')) {
      return null;
    }
    var position = positionOf(cell);
    var box = cell.getBoundingClientRect();
    var row = Math.floor((event.clientY - box.top) / (box.height / cell.rowSpan));
    return { x: position.x, y: position.y + Math.min(Math.max(row, 0), cell.rowSpan - 1) };
  }

  live.addEventListener('dragover', function (event) {
    var position = picked && under(event);
    if (position) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      if (!target || target.x !== position.x || target.y !== position.y) {
        mark(position);
      }
    }
  });

  live.addEventListener('drop', function (event) {
    var position = picked && under(event);
    if (position) {
      event.preventDefault();
      send(picked, position);
    }
  });

  live.addEventListener('dragend', drop);

  prepare();
});
