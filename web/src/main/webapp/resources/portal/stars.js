// Marks sessions in this browser, without an account: the codes stay here, and the address of what was marked says them all.
// Without this script the page has everything but the marks.
(function () {
    'use strict';
    var place = document.getElementById('picked');
    if (!place) {
        return;
    }
    var acronym = place.dataset.acronym;
    var key = 'summit-picked-' + acronym;

    function read() {
        try {
            var codes = JSON.parse(window.localStorage.getItem(key) || '[]');
            return Array.isArray(codes) ? codes.filter(function (code) { return /^[0-9A-Z]{6}$/.test(code); }) : [];
        } catch (broken) {
            return [];
        }
    }

    function write(codes) {
        try {
            window.localStorage.setItem(key, JSON.stringify(codes.slice(0, 100)));
        } catch (full) {
            // A browser that keeps nothing shows the marks until the page is left.
        }
    }

    var picked = read();

    function say() {
        var link = place.querySelector('a');
        link.textContent = place.dataset.words.replace('{0}', String(picked.length));
        link.href = place.dataset.page + '?pick=' + picked.join(',');
        place.hidden = picked.length === 0;
    }

    function button(code, title) {
        var made = document.createElement('button');
        made.type = 'button';
        made.className = 'button small';
        made.setAttribute('aria-label', place.dataset.mark + ': ' + title);

        function show() {
            var on = picked.indexOf(code) >= 0;
            made.setAttribute('aria-pressed', String(on));
            made.textContent = (on ? '★ ' : '☆ ') + place.dataset.mark;
        }

        made.addEventListener('click', function () {
            var at = picked.indexOf(code);
            if (at >= 0) {
                picked.splice(at, 1);
            } else {
                picked.push(code);
            }
            write(picked);
            show();
            say();
        });
        show();
        return made;
    }

    document.querySelectorAll('[data-session]').forEach(function (row) {
        var code = row.dataset.session;
        var title = row.querySelector('h3, [data-title]');
        if (/^[0-9A-Z]{6}$/.test(code) && title) {
            var mark = document.createElement('p');
            mark.appendChild(button(code, title.textContent.trim()));
            (row.querySelector('[data-marks]') || row.lastElementChild).appendChild(mark);
        }
    });
    say();
}());
