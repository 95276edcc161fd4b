// What the pages do beyond plain HTML. Everything works without it, only less comfortably.
(() => {
  'use strict';

  // PrimeFaces runs what the server answers as scripts of this page, whose nonce it therefore tells the server.
  const marked = document.querySelector('script[nonce]');
  if (window.PrimeFaces && marked) {
    PrimeFaces.csp.NONCE_VALUE = marked.nonce;
    jQuery.ajaxSetup({ headers: { 'Amur-Nonce': marked.nonce } });
    // PrimeFaces forgets to close a list that was still fading in.
    PrimeFaces.utils.disableAnimations();
    // A list stays with its field while the page is scrolled.
    PrimeFaces.hideOverlaysOnViewportChange = false;
  }

  const root = document.documentElement;
  const CHANGED = 'data-changed';

  // ---- Search: "/" goes there from anywhere but a field

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector('[data-search]');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
  });

  // ---- Colours

  function showTheme() {
    document.querySelectorAll('[data-theme-choice]').forEach(button =>
      button.setAttribute('aria-pressed', button.dataset.themeChoice === (root.dataset.theme ?? '')));
  }

  function chooseTheme(theme) {
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    try {
      localStorage.setItem('amur.theme', theme);
    } catch (denied) {
      // The choice then lasts as long as the page.
    }
    showTheme();
    document.dispatchEvent(new CustomEvent('amur:theme'));
  }

  // A chart asks for a token's colour as it is now: Amur.colour('--china'). On "amur:theme" it asks again.
  function colour(token) {
    const probe = document.createElement('i');
    probe.style.color = `var(${token})`;
    document.body.append(probe);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }

  // Paper is light, and so are the charts on it.
  let shownTheme = null;
  addEventListener('beforeprint', () => {
    shownTheme = root.dataset.theme ?? '';
    root.dataset.theme = 'light';
    document.dispatchEvent(new CustomEvent('amur:theme'));
  });
  addEventListener('afterprint', () => {
    if (shownTheme) {
      root.dataset.theme = shownTheme;
    } else {
      delete root.dataset.theme;
    }
    document.dispatchEvent(new CustomEvent('amur:theme'));
  });

  // ---- Menus: one open at a time; a click elsewhere or Escape closes

  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  document.addEventListener('click', event => {
    closeMenus(event.target.closest('details.menu'));
    const choice = event.target.closest('[data-theme-choice]');
    if (choice) {
      chooseTheme(choice.dataset.themeChoice);
    }
  });

  document.addEventListener('focusin', event => closeMenus(event.target.closest('details.menu')));

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const menu = event.target.closest('details.menu[open]');
      if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
      hideNote();
    }
  });

  // ---- Citation marks: the note beside the mark, by pointing or focusing; it stays while it is pointed at

  let shown = null;
  let leaving = 0;

  function showNote(cite) {
    clearTimeout(leaving);
    const note = cite.querySelector('.cite-note');
    if (!note || shown === note) {
      return;
    }
    hideNote();
    shown = note;
    note.showPopover();
    const mark = cite.querySelector('a').getBoundingClientRect();
    const box = note.getBoundingClientRect();
    const left = Math.max(8, Math.min(mark.left - 8, root.clientWidth - box.width - 8));
    const below = mark.bottom + 4 + box.height < root.clientHeight;
    note.style.left = `${left}px`;
    note.style.top = `${below ? mark.bottom + 4 : Math.max(8, mark.top - 4 - box.height)}px`;
  }

  function hideNote() {
    clearTimeout(leaving);
    if (shown?.isConnected && shown.matches(':popover-open')) {
      shown.hidePopover();
    }
    shown = null;
  }

  function hideNoteSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(hideNote, 150);
  }

  ['mouseover', 'focusin'].forEach(type => document.addEventListener(type, event => {
    const cite = event.target.closest?.('.cite');
    if (cite) {
      showNote(cite);
    } else if (shown) {
      hideNoteSoon();
    }
  }));
  addEventListener('scroll', hideNote, { passive: true, capture: true });

  // ---- Forms

  function firstControl(element) {
    const control = 'input:not([type=hidden]), select, textarea, button, a[href]';
    return element?.matches(control) ? element : element?.querySelector(control);
  }

  // Ties hint and message to their field, and marks a field that has a message as invalid.
  function describeFields() {
    document.querySelectorAll('.field').forEach(field => {
      const control = firstControl(field.querySelector('input:not([type=hidden]), select, textarea'));
      const texts = [...field.querySelectorAll('.field-hint, .field-message, .field-echo')]
        .filter(text => text.textContent.trim());
      if (!control) {
        return;
      }
      texts.forEach(text => text.id ||= `described-${crypto.getRandomValues(new Uint32Array(1))[0]}`);
      control.setAttribute('aria-describedby', texts.map(text => text.id).join(' '));
      if (field.querySelector('.field-message')?.textContent.trim()) {
        control.setAttribute('aria-invalid', 'true');
      } else {
        control.removeAttribute('aria-invalid');
      }
    });
    document.querySelectorAll('.group > .field-message').forEach(message =>
      message.parentElement.setAttribute('aria-describedby', message.id));
  }

  // A problem's link goes to the control, which in some widgets stands inside the element of that id.
  document.addEventListener('click', event => {
    const link = event.target.closest('.problems a[href^="#"]');
    const control = link && firstControl(document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (control) {
      event.preventDefault();
      control.focus();
    }
  });

  // Leaving a form marked data-guard asks, once something in it was changed or the server sent it back with problems.
  function markChanged(event) {
    event.target.closest?.('form[data-guard]')?.setAttribute(CHANGED, '');
  }
  document.addEventListener('input', markChanged);
  document.addEventListener('change', markChanged);

  addEventListener('beforeunload', event => {
    if (document.querySelector(`form[${CHANGED}]`)) {
      event.preventDefault();
    }
  });

  // The box at the head of a column ticks all of the column, or none.
  document.addEventListener('change', event => {
    const name = event.target.dataset?.all;
    if (name) {
      event.target.closest('table').querySelectorAll(`input[type=checkbox][name="${name}"]`).forEach(box => {
        box.checked = event.target.checked;
      });
    }
  });

  // A file that is too large is not sent at all: a server may cut such a connection without an answer. Where the server takes
  // files packed, they are packed here first; until then the form is not sent.
  document.addEventListener('change', async event => {
    const input = event.target;
    if (!input.dataset?.mostBytes) {
      return;
    }
    const chosen = input.files;
    const packs = 'packing' in input.dataset && window.CompressionStream;
    if (packs && isTooLarge(input)) {
      input.setCustomValidity(input.dataset.packing);
      input.reportValidity();
      const packed = await packedFiles(chosen).catch(() => chosen);
      if (input.files !== chosen) {
        return;
      }
      input.files = packed;
    }
    input.setCustomValidity(isTooLarge(input) ? input.dataset.tooLarge : '');
    input.reportValidity();
  });

  function isTooLarge(input) {
    return [...input.files].reduce((bytes, file) => bytes + file.size, 0) > Number(input.dataset.mostBytes);
  }

  async function packedFiles(files) {
    const packed = new DataTransfer();
    for (const file of files) {
      const isPacked = /\.(zip|gz)$/i.test(file.name);
      const content = isPacked ? file : await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
      packed.items.add(isPacked ? file : new File([content], file.name + '.gz'));
    }
    return packed.files;
  }

  // A form is sent once: a second click does nothing until the page is shown again, or the person, who stopped waiting, has
  // gone on typing. data-again lets a download repeat.
  document.addEventListener('submit', event => {
    const form = event.target;
    form.removeAttribute(CHANGED);
    if (form.method !== 'post' || form.hasAttribute('data-again') || event.defaultPrevented) {
      return;
    }
    if (form.hasAttribute('data-sent')) {
      event.preventDefault();
      return;
    }
    form.setAttribute('data-sent', '');
    buttons(form).forEach(button => button.setAttribute('aria-disabled', 'true'));
  });

  function buttons(form) {
    return form.querySelectorAll('button[type=submit], input[type=submit]');
  }

  function allowAgain() {
    document.querySelectorAll('form[data-sent]').forEach(form => {
      form.removeAttribute('data-sent');
      buttons(form).forEach(button => button.removeAttribute('aria-disabled'));
    });
  }
  addEventListener('pageshow', allowAgain);
  document.addEventListener('input', allowAgain);

  // What is not set does not belong in an address; what a field shows by its name and nobody changed goes by its number.
  document.addEventListener('formdata', event => {
    if (event.target.method === 'get') {
      event.target.querySelectorAll('input[data-choice]:not([data-choice=""])').forEach(input => {
        if (input.value === input.defaultValue) {
          event.formData.set(input.name, input.dataset.choice);
        }
      });
      const entries = [...event.formData];
      entries.forEach(([name]) => event.formData.delete(name));
      entries.filter(([, value]) => value !== '').forEach(([name, value]) => event.formData.append(name, value));
    }
  });

  // ---- Fields that complete what is typed: what is taken answers the text that stands there, and the rest is the server's

  function pickerOf(element) {
    return element.matches?.('.ui-autocomplete-input') ? PrimeFaces.getWidgetById(element.id.replace(/_input$/, '')) : null;
  }

  // The hidden field says what was chosen; until then PrimeFaces keeps the typed text in it, too.
  function isChosen(picker) {
    return picker.hinput.val() !== picker.input.val();
  }

  function isOffered(picker) {
    return picker.panel.is(':visible') && picker.offeredFor === picker.input.val();
  }

  // The list may still be the one for what was typed before, or not have come yet: until it has, no key takes a row of it
  // and Enter sends nothing. Before PrimeFaces sees the key.
  document.addEventListener('keydown', event => {
    const picker = pickerOf(event.target);
    if (!picker || isOffered(picker)) {
      return;
    }
    if (event.key === 'Tab') {
      forgetPointed(picker);
    }
    const waiting = picker.panel.is(':visible') || !isChosen(picker) && picker.input.val().trim();
    if (['Enter', 'NumpadEnter', 'ArrowUp', 'ArrowDown'].includes(event.key) && waiting && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (!picker.timeout && !picker.querying) {
        picker.search(picker.input.val());
      }
    }
  }, true);

  // With another text nothing of the list is on offer any more. PrimeFaces passes over what comes without a key: dropped,
  // dictated, filled in by the browser.
  document.addEventListener('input', event => {
    const picker = pickerOf(event.target);
    if (picker) {
      picker.suppressInput = false;
      picker.offeredFor = null;
      forgetPointed(picker);
    }
  }, true);

  function forgetPointed(picker) {
    picker.items?.removeClass('ui-state-highlight').attr('aria-selected', false);
  }

  // A list that opens under a pointer that rests is not pointed at, though the browser says so.
  let rests = '';
  const place = event => `${event.screenX} ${event.screenY}`;
  document.addEventListener('mousemove', event => {
    rests = place(event);
  }, true);
  document.addEventListener('mouseover', event => {
    if (event.target.closest('.ui-autocomplete-item') && place(event) === rests) {
      event.stopPropagation();
    }
  }, true);

  // A row that is clicked is not what the field is left for.
  document.addEventListener('mousedown', event => {
    if (event.target.closest('.ui-autocomplete-item')) {
      event.preventDefault();
    }
  });

  function tameCompletion(widget) {
    const { showSuggestions, addItem } = widget;
    widget.showSuggestions = function (typed) {
      if (this.input[0] !== document.activeElement) {
        this.hide();
      } else if (this.input.val() === typed) {
        this.offeredFor = typed;
        showSuggestions.call(this, typed);
      }
    };
    widget.addItem = function (item) {
      addItem.call(this, item);
      this.offeredFor = null;
      this.input[0].dispatchEvent(new Event('change', { bubbles: true }));
    };
  }

  // ---- What is shown once is copied by its button; a browser that does not let us has it selected

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copied]');
    if (!button) {
      return;
    }
    const field = button.parentElement.querySelector('input');
    const said = button.parentElement.querySelector('[role=status]');
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = button.dataset.copied;
    } catch (denied) {
      // Without TLS there is no clipboard but for what is selected.
      said.textContent = document.execCommand('copy') ? button.dataset.copied : button.dataset.selected;
    }
  });

  // ---- A record made on the spot for a field: the dialog's form is sent without a new page

  let asking = null;

  function openDialog(button) {
    asking = PrimeFaces.getWidgetById(button.previousElementSibling.id);
    const dialog = document.getElementById(`new-${button.dataset.new}`);
    const first = dialog.querySelector('input:not([type=hidden])');
    // What was typed in a dialog that was closed (Escape) is still there, unless it is opened for another name.
    const name = isChosen(asking) ? '' : asking.input.val();
    const isTyped = first.value && first.value !== dialog.dataset.name;
    if (!isTyped || name && name !== dialog.dataset.name) {
      first.value = dialog.dataset.name = name;
    }
    dialog.showModal();
    first.focus();
  }

  function takeCreated() {
    const created = document.querySelector('dialog[open] [data-created]');
    if (created) {
      asking.input.val(created.dataset.created);
      asking.hinput.val(created.value);
      created.closest('dialog').close();
      asking.input.trigger('focus');
      asking.input[0].dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-new]');
    if (opener) {
      openDialog(opener);
    }
    event.target.closest('[data-close]')?.closest('dialog').close();
  });

  // The second half of a double click would make a second record.
  document.addEventListener('click', event => {
    if (event.detail > 1 && event.target.matches('dialog [type=submit]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // ---- Long work: the part that tells how far it is is fetched anew. Once the page has none, it says how the work ended

  function follow(part) {
    const here = location.pathname + location.search;
    const ask = async () => {
      try {
        const answer = await fetch(here, { redirect: 'manual' });
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id);
        if (fresh) {
          part.replaceChildren(...fresh.childNodes);
        } else if (answer.status < 500) {
          location.replace(here);
          return;
        }
      } catch (noConnection) {
        // There may be one the next time.
      }
      setTimeout(ask, 1000);
    };
    setTimeout(ask, 1000);
  }

  // ---- A queue of cases: j and k or the arrows move, x marks, c, r and u choose what is decided, Enter in the reason sends it

  function isTyping(target) {
    return target.closest('textarea, select, dialog, input:not([type=checkbox]), [contenteditable], .ui-autocomplete');
  }

  const DECISIONS = { c: 'CONFIRMED', r: 'REJECTED', u: 'UNSURE' };
  const MOVES = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

  // What is decided is decided on all that are marked: how many these are, and how many of them the reader does not see, is said.
  function countMarked(table, form) {
    const top = Math.max(0, document.querySelector('.topbar').getBoundingClientRect().bottom);
    const bottom = form.getBoundingClientRect().top;
    const marked = [...table.querySelectorAll('[name=case]:checked')].map(box => box.getBoundingClientRect());
    const unseen = marked.filter(box => box.bottom <= top || box.top >= bottom);
    const said = form.querySelector('.marked');
    said.hidden = marked.length === 0;
    said.querySelector('strong').textContent = marked.length;
    said.querySelector('.warning').hidden = unseen.length === 0;
    said.querySelector('.warning strong').textContent = unseen.length;
  }

  function keepQueue(table) {
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
    table.addEventListener('focusin', event => show(event.target.closest('tr')));
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      if (MOVES[event.key]) {
        event.preventDefault();
        const row = rows[Math.max(0, Math.min(rows.length - 1, at + MOVES[event.key]))];
        [...row.querySelectorAll('.case-link, .case-look')].find(link => link.checkVisibility()).focus();
      } else if (event.key === 'x' && at >= 0) {
        rows[at].querySelector('[name=case]').click();
      } else if (DECISIONS[event.key]) {
        event.preventDefault();
        if (at >= 0 && !table.querySelector('[name=case]:checked')) {
          rows[at].querySelector('[name=case]').checked = true;
          count();
        }
        form.querySelector('select').value = DECISIONS[event.key];
        form.querySelector('input[type=text]').focus();
      }
    });
  }

  document.querySelectorAll('table[data-queue]:not([data-queue=""])').forEach(keepQueue);

  // What is offered on a page under a letter: data-key.
  document.addEventListener('keydown', event => {
    if (/^[a-z]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      document.querySelector(`a[data-key="${event.key}"]`)?.click();
    }
  });

  // ---- Tables wider than the page: that they go on is shown at their edge

  function showEdges() {
    document.querySelectorAll('.scrolls').forEach(box => {
      box.toggleAttribute('data-wide', box.scrollWidth > box.clientWidth + 1);
      box.toggleAttribute('data-more', box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
    });
  }
  addEventListener('scroll', showEdges, { passive: true, capture: true });
  addEventListener('resize', showEdges);

  // ---- Parts that Faces replaced without a new page

  // A part could not be fetched (signed out meanwhile, no connection): what was typed stays, and the page says so.
  function sayFailed() {
    allowAgain();
    const notices = document.querySelector('[data-failed]');
    if (notices && !document.querySelector('.problems.failed')) {
      const notice = document.createElement('div');
      notice.className = 'problems failed';
      notice.setAttribute('role', 'alert');
      notice.textContent = `${notices.dataset.failed} `;
      const signIn = document.createElement('a');
      signIn.href = notices.dataset.signIn;
      signIn.target = '_blank';
      signIn.textContent = notices.dataset.signInText;
      notice.append(signIn);
      // What is open above the page covers all else.
      (document.querySelector('dialog[open]') ?? notices).prepend(notice);
    }
  }

  function forgetFailed() {
    document.querySelectorAll('.problems.failed').forEach(notice => notice.remove());
  }

  // ---- Rows of a form, each added or removed by the server: who adds one goes on in it, and what is typed meanwhile stays

  let rowButton = null;
  const typedMeanwhile = new Map();

  document.addEventListener('click', event => {
    const button = event.target.closest?.('.group .add, .group .remove');
    if (button) {
      rowButton = { id: button.id, adds: button.matches('.add'), add: button.closest('.group').querySelector(':scope > .add')?.id };
      typedMeanwhile.clear();
    }
  });
  document.addEventListener('beforeinput', event => {
    if (rowButton && event.target.name && !typedMeanwhile.has(event.target.name)) {
      typedMeanwhile.set(event.target.name, { before: event.target.value });
    }
  });
  document.addEventListener('input', event => {
    const typed = typedMeanwhile.get(event.target.name);
    if (typed) {
      typed.after = event.target.value;
      typed.focused = event.target === document.activeElement;
    }
  });

  // A field that no longer says what it said before the typing is another row's by now.
  function restoreTyped() {
    let focused = null;
    typedMeanwhile.forEach((typed, name) => {
      const field = document.getElementsByName(name)[0];
      if (typed.after !== undefined && field?.value === typed.before) {
        field.value = typed.after;
        focused = typed.focused ? field : focused;
      }
    });
    typedMeanwhile.clear();
    return focused;
  }

  function goOnInRow() {
    if (!rowButton) {
      return;
    }
    const { id, adds, add } = rowButton;
    rowButton = null;
    const typedInto = restoreTyped();
    const addButton = document.getElementById(add);
    const rows = addButton?.closest('.group').querySelectorAll(':scope > .row') ?? [];
    const added = adds && rows.length ? firstControl(rows[rows.length - 1]) : null;
    (typedInto ?? added ?? document.getElementById(id) ?? addButton)?.focus();
  }

  // After a button whose place in the page was written anew, the server may say where the person goes on.
  function goOnWhereSaid() {
    const said = document.querySelector('[data-go-on]');
    if (said) {
      const next = document.getElementById(said.dataset.goOn);
      said.remove();
      firstControl(next)?.focus();
    }
  }

  function watchAjax() {
    window.faces?.ajax.addOnEvent(data => {
      if (data.status === 'success') {
        describeFields();
        forgetFailed();
      }
    });
    window.faces?.ajax.addOnError(sayFailed);
    window.jQuery?.(document).on('pfAjaxComplete', describeFields).on('pfAjaxComplete', takeCreated).on('pfAjaxComplete', goOnInRow).on('pfAjaxComplete', goOnWhereSaid).on('pfAjaxError', sayFailed)
      .on('pfAjaxSuccess', forgetFailed);
  }

  showTheme();
  showEdges();
  describeFields();
  watchAjax();
  document.querySelectorAll('[data-poll]').forEach(follow);
  if (window.PrimeFaces?.widget.AutoComplete) {
    tameCompletion(PrimeFaces.widget.AutoComplete.prototype);
  }
  if (document.querySelector('.problems')) {
    document.querySelectorAll('form[data-guard]').forEach(form => form.setAttribute(CHANGED, ''));
    document.querySelector('[data-focus]').focus();
  }
  window.Amur = { colour };
})();
