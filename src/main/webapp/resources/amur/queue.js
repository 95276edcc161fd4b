// Queues by keyboard (screening cases, articles to read), and the page of a case.
(() => {
  'use strict';

  // ---- A queue: j and k or the arrows move, x selects. Cases: c, r and u choose the decision, Enter in the reason submits it.
  // Articles: d dismisses

  function isTyping(target) {
    return target.closest('textarea, select, dialog, input:not([type=checkbox]), [contenteditable], .ui-autocomplete');
  }

  const DECISIONS = { c: 'CONFIRMED', r: 'REJECTED', u: 'UNSURE' };
  const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

  const boxes = within => [...within.querySelectorAll('[type=checkbox]')];

  // Shows how many rows are selected, and how many of them are outside the visible part of the page.
  function countMarked(table, form) {
    const top = Math.max(0, document.querySelector('.topbar').getBoundingClientRect().bottom);
    const bottom = form.getBoundingClientRect().top;
    const marked = boxes(table.tBodies[0]).filter(box => box.checked).map(box => box.getBoundingClientRect());
    const unseen = marked.filter(box => box.bottom <= top || box.top >= bottom);
    const status = form.querySelector('.marked');
    status.hidden = marked.length === 0;
    status.querySelector('strong').textContent = marked.length;
    status.querySelector('.warning').hidden = unseen.length === 0;
    status.querySelector('.warning strong').textContent = unseen.length;
  }

  function manageQueue(table) {
    const rows = [...table.tBodies[0].rows];
    const form = document.getElementById(table.dataset.queue);
    const count = () => countMarked(table, form);
    table.addEventListener('change', count);
    ['scroll', 'resize', 'pageshow'].forEach(event => addEventListener(event, count, { passive: true }));
    let at = -1;
    const show = row => {
      rows.forEach(each => each.toggleAttribute('aria-current', false));
      row.setAttribute('aria-current', 'true');
      at = rows.indexOf(row);
    };
    const select = form.querySelector('select');
    // Without a selection, the decision is about the current row.
    const choose = () => {
      if (at >= 0 && !boxes(table.tBodies[0]).some(box => box.checked)) {
        boxes(rows[at])[0].checked = true;
        count();
      }
    };
    table.tBodies[0].addEventListener('focusin', event => show(event.target.closest('tr')));
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      if (MOVES[event.key]) {
        event.preventDefault();
        const row = rows[Math.max(0, Math.min(rows.length - 1, at + MOVES[event.key]))];
        [...row.querySelectorAll('.case-link, .case-look, .row-link')].find(link => link.checkVisibility()).focus();
      } else if (event.key === 'x' && at >= 0) {
        boxes(rows[at])[0].click();
      } else if (event.key === 'd' && !select) {
        choose();
        form.querySelector('[type=submit]').click();
      } else if (DECISIONS[event.key] && select) {
        event.preventDefault();
        choose();
        select.value = DECISIONS[event.key];
        form.querySelector('input[type=text]').focus();
      }
    });
  }

  document.querySelectorAll('table[data-queue]:not([data-queue=""])').forEach(manageQueue);

  // ---- Links with a key of their own (data-key)

  document.addEventListener('keydown', event => {
    if (/^[a-z]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      document.querySelector(`a[data-key="${event.key}"]`)?.click();
    }
  });
})();
