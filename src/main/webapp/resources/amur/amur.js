// Behaviour of every page. Everything works without it, only less comfortably. Other scripts: pending.js and forms.js (pages with
// a form), upload.js (file fields), queue.js (queues), chart.js (charts).
(() => {
  'use strict';

  // Scripts in PrimeFaces' Ajax responses need this page's nonce, so the server is told.
  const marked = document.querySelector('script[nonce]');
  if (window.PrimeFaces && marked) {
    PrimeFaces.csp.NONCE_VALUE = marked.nonce;
    jQuery.ajaxSetup({ headers: { 'Amur-Nonce': marked.nonce } });
    // PrimeFaces does not close a suggestion list that is still fading in.
    PrimeFaces.utils.disableAnimations();
    // Suggestions stay open while the page is scrolled.
    PrimeFaces.hideOverlaysOnViewportChange = false;
  }

  const root = document.documentElement;
  const CHANGED = 'data-changed';
  const EDGE = 8;

  // ---- Search: "/" focuses it, except from a field

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
      // The choice lasts until the page is left.
    }
    showTheme();
    document.dispatchEvent(new CustomEvent('amur:theme'));
  }

  // Colours of CSS variables by theme. Finding one costs the browser a layout, and a chart asks for hundreds.
  const colours = new Map();
  const systemDark = matchMedia('(prefers-color-scheme: dark)');

  // Returns the current colour of a CSS variable; charts ask again on the event "amur:theme".
  function colour(token) {
    const key = `${root.dataset.theme} ${systemDark.matches} ${token}`;
    if (!colours.has(key)) {
      const probe = document.createElement('i');
      probe.style.color = `var(${token})`;
      document.body.append(probe);
      colours.set(key, getComputedStyle(probe).color);
      probe.remove();
    }
    return colours.get(key);
  }

  // Pages and charts are printed in light colours.
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

  // ---- Menus: one is open at a time; a click elsewhere or Escape closes it

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

  // A menu that would begin or end outside the page moves into it.
  document.addEventListener('toggle', event => {
    const panel = event.target.matches?.('details.menu[open]') && event.target.querySelector('.menu-panel');
    if (panel) {
      panel.style.translate = '';
      const { left, right } = panel.getBoundingClientRect();
      const by = left < EDGE ? EDGE - left : Math.min(0, root.clientWidth - EDGE - right);
      panel.style.translate = by ? `${by}px` : '';
    }
  }, true);

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

  // ---- Citation notes: open on hover and focus, and stay open while hovered

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

  // Connects hints and messages to their fields for screen readers, and marks fields with a message as invalid.
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

  // A press counts although the page moved the control before its release: leaving a field may add a line below that field,
  // such as its date in words.
  const SHAKE = 4;
  let pressed = null;
  document.addEventListener('mousedown', event => {
    const control = event.button === 0 && event.target.closest?.('a, button, input, label, summary');
    pressed = control ? { control, x: event.clientX, y: event.clientY } : null;
  });
  document.addEventListener('mouseup', event => {
    const { control, x, y } = pressed ?? {};
    pressed = null;
    if (control && !control.contains(event.target) && Math.hypot(event.clientX - x, event.clientY - y) <= SHAKE) {
      sameNow(control)?.click();
    }
  });

  // A control that was written again meanwhile is found by its id, except in rows, whose ids are those of other rows by now.
  function sameNow(control) {
    return control.isConnected || !control.id || control.closest('.row') ? control : document.getElementById(control.id);
  }

  // Links of the problem summary focus the control, which some widgets nest inside the linked element.
  document.addEventListener('click', event => {
    const link = event.target.closest('.problems a[href^="#"]');
    const control = link && firstControl(document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (control) {
      event.preventDefault();
      control.focus();
    }
  });

  // Leaving a form with data-guard asks for confirmation after a change, or after the server rejected it.
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

  // The checkbox in a column head selects all rows, or none.
  document.addEventListener('change', event => {
    const name = event.target.dataset?.all;
    if (name) {
      event.target.closest('table').querySelectorAll(`input[type=checkbox][name="${name}"]`).forEach(box => {
        box.checked = event.target.checked;
      });
    }
  });

  // A form is submitted once: further clicks do nothing until the page is shown again or the user types.
  document.addEventListener('submit', event => {
    const form = event.target;
    form.removeAttribute(CHANGED);
    if (form.method !== 'post' || event.defaultPrevented) {
      return;
    }
    if (form.hasAttribute('data-sent')) {
      event.preventDefault();
      return;
    }
    lock(form);
  });

  function lock(form) {
    form.setAttribute('data-sent', '');
    buttons(form).forEach(button => button.setAttribute('aria-disabled', 'true'));
  }

  function buttons(form) {
    return form.querySelectorAll('button[type=submit], input[type=submit]');
  }

  function unlockForms() {
    document.querySelectorAll('form[data-sent]').forEach(form => {
      form.removeAttribute('data-sent');
      buttons(form).forEach(button => button.removeAttribute('aria-disabled'));
    });
  }
  addEventListener('pageshow', unlockForms);
  document.addEventListener('input', unlockForms);

  // In the field for a reason, Enter presses the button that asks for it; the browser would press the form's first.
  document.addEventListener('keydown', event => {
    const button = event.target.dataset?.enter;
    if (event.key === 'Enter' && button && !event.isComposing) {
      event.preventDefault();
      event.target.form.querySelector(`[type=submit][id$=":${button}"]`)?.click();
    }
  });

  // Addresses omit empty filters. An unchanged filter for a record is sent as its number (data-choice), not its label.
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

  // ---- Suggestions while typing in a plain field: a combobox with a list in groups. One of a page is opened, one of an actor
  // is taken into the field

  const TYPING_PAUSE = 200;

  /** Tells whether a suggestion's label, or a part of its detail, is the typed text. */
  function isNamed(typed, label, detail = '') {
    const compare = name => typed.trim().localeCompare(name.trim(), undefined, { sensitivity: 'base', ignorePunctuation: true });
    return /\S/.test(typed) && [label, ...detail.split(' · ')].some(name => name && compare(name) === 0);
  }

  class Combobox {
    constructor(input) {
      this.input = input;
      this.list = document.createElement('div');
      this.list.id = `suggestions-${input.id || 'search'}`;
      this.list.className = 'suggestions';
      this.list.hidden = true;
      this.list.setAttribute('role', 'listbox');
      this.list.setAttribute('aria-label', document.querySelector('[data-search]').dataset.listName);
      this.count = document.createElement('span');
      this.count.className = 'hidden';
      this.count.setAttribute('role', 'status');
      input.after(this.list, this.count);
      Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id })
        .forEach(([name, value]) => input.setAttribute(name, value));
      input.addEventListener('input', () => {
        this.point(null);
        this.askSoon();
      });
      input.addEventListener('click', () => this.input.value || this.ask());
      input.addEventListener('keydown', event => this.press(event));
      input.addEventListener('blur', () => this.close());
      // The field keeps the focus.
      this.list.addEventListener('mousedown', event => {
        event.preventDefault();
        this.isPressed = true;
      });
      // After the click.
      document.addEventListener('mouseup', () => setTimeout(() => {
        this.isPressed = false;
      }));
      this.list.addEventListener('click', event => {
        const option = event.target.closest('[role=option]');
        if (option) {
          this.take(option, event.ctrlKey || event.metaKey);
        }
      });
    }

    askSoon() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.timer = setTimeout(() => this.ask(), TYPING_PAUSE);
    }

    async ask() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.asking = new AbortController();
      const typed = this.input.value;
      const url = new URL(this.input.dataset.suggestions, location.href);
      url.searchParams.set('q', typed);
      const asof = this.input.form.elements.asof;
      if (asof) {
        url.searchParams.set('asof', asof.value);
      }
      try {
        const answer = await fetch(url, { signal: this.asking.signal, redirect: 'manual' });
        const found = answer.ok && await answer.json();
        if (found && this.input.value === typed && document.activeElement === this.input && !this.isPressed) {
          this.show(found);
        }
      } catch (aborted) {
        // The next key asks again.
      }
    }

    show({ count, groups }) {
      const options = [];
      const { label, address } = this.pointed?.suggestion ?? {};
      this.list.replaceChildren(...groups.map((group, number) => {
        const box = document.createElement('div');
        const title = document.createElement('div');
        title.id = `${this.list.id}-${number}`;
        title.className = 'suggestions-title';
        title.textContent = group.title;
        title.setAttribute('role', 'presentation');
        box.setAttribute('role', 'group');
        box.setAttribute('aria-labelledby', title.id);
        box.append(title, ...group.options.map(suggestion => {
          const option = this.option(suggestion, `${this.list.id}-option-${options.length}`);
          options.push(option);
          return option;
        }));
        return box;
      }));
      this.options = options;
      this.count.textContent = this.input.value ? count : '';
      this.list.hidden = options.length === 0;
      this.input.setAttribute('aria-expanded', String(options.length > 0));
      this.point(options.find(option => option.suggestion.label === label && option.suggestion.address === address)
        ?? options.find(({ suggestion }) => isNamed(this.input.value, suggestion.label, suggestion.detail)) ?? null);
    }

    option(suggestion, id) {
      const option = document.createElement('div');
      option.id = id;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const label = document.createElement('bdi');
      label.textContent = suggestion.label;
      option.append(label);
      if (suggestion.detail) {
        const detail = document.createElement('span');
        detail.className = 'muted';
        detail.textContent = suggestion.detail;
        option.append(' ', detail);
      }
      option.suggestion = suggestion;
      return option;
    }

    press(event) {
      const open = !this.list.hidden;
      if (event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' && !open) {
        event.preventDefault();
        this.ask();
      } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        // Between the last and the first is the field itself.
        const places = this.options.length + 1;
        const step = event.key === 'ArrowDown' ? 1 : places - 1;
        this.point(this.options[(this.options.indexOf(this.pointed) + 1 + step) % places - 1] ?? null);
      } else if (open && event.key === 'Enter' && this.pointed) {
        event.preventDefault();
        this.take(this.pointed, false);
      } else if (open && event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
    }

    point(option) {
      this.options?.forEach(each => each.setAttribute('aria-selected', String(each === option)));
      this.pointed = option;
      if (option) {
        this.input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
    }

    take({ suggestion }, aside) {
      if (suggestion.address && aside) {
        open(suggestion.address, '_blank', 'noopener');
        return;
      }
      this.close();
      if (suggestion.address) {
        location.assign(suggestion.address);
      } else {
        this.input.value = this.input.defaultValue = suggestion.label;
        this.input.dataset.choice = suggestion.id;
      }
    }

    close() {
      clearTimeout(this.timer);
      this.asking?.abort();
      this.list.hidden = true;
      this.count.textContent = '';
      this.pointed = null;
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  document.querySelectorAll('input[data-suggestions]').forEach(input => new Combobox(input));

  // ---- Copy buttons

  // An address that no field shows gets one until it is copied.
  function addressField(button) {
    const field = document.createElement('input');
    field.className = 'link';
    field.readOnly = true;
    field.ariaLabel = button.textContent;
    field.value = new URL(button.dataset.link, location).href;
    button.after(field);
    return field;
  }

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copied]');
    if (!button) {
      return;
    }
    const place = button.closest('.copied');
    const field = button.dataset.link ? addressField(button) : place.querySelector('input, textarea');
    field.select();
    let copied = true;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch (denied) {
      // Without TLS only the selection can be copied.
      copied = document.execCommand('copy');
    }
    place.querySelector('[role=status]').textContent = copied ? button.dataset.copied : button.dataset.selected;
    if (copied && button.dataset.link) {
      field.remove();
      button.focus();
    }
  });

  // ---- The citation of a page over it; without it, the link leads to a page of its own

  function showCitation(link, part, title) {
    const dialog = document.createElement('dialog');
    dialog.className = 'citing';
    const head = document.createElement('div');
    head.className = 'card-head';
    title.id = 'citing-title';
    dialog.setAttribute('aria-labelledby', title.id);
    const close = document.createElement('button');
    close.className = 'button';
    close.addEventListener('click', () => dialog.close());
    close.textContent = link.dataset.cite;
    head.append(title, close);
    dialog.append(head, part);
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  document.addEventListener('click', async event => {
    const link = event.target.closest('[data-cite]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.hasAttribute('aria-busy')) {
      return;
    }
    link.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(link.href, { redirect: 'error' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      // Not over a field in which somebody types meanwhile.
      if (!document.activeElement.matches('input, textarea, select')) {
        showCitation(link, page.getElementById('citation'), page.querySelector('h1'));
      }
    } catch (failed) {
      location.assign(link.href);
    } finally {
      link.removeAttribute('aria-busy');
    }
  });

  // ---- Progress of background work: polled until the page no longer has it, then the page is loaded again

  function pollProgress(part) {
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
        // Ask again.
      }
      setTimeout(ask, 1000);
    };
    setTimeout(ask, 1000);
  }

  // ---- Tables wider than the page: their edge shows that they continue

  function showEdges() {
    document.querySelectorAll('.scrolls').forEach(box => {
      box.toggleAttribute('data-wide', box.scrollWidth > box.clientWidth + 1);
      box.toggleAttribute('data-more', box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
    });
  }
  addEventListener('scroll', showEdges, { passive: true, capture: true });
  addEventListener('resize', showEdges);

  showTheme();
  showEdges();
  describeFields();
  document.querySelectorAll('[data-poll]').forEach(pollProgress);
  const announced = document.querySelector('[data-focus]');
  if (announced) {
    document.querySelectorAll('form[data-guard]').forEach(form => form.setAttribute(CHANGED, ''));
    announced.focus();
  }
  window.Amur = { colour, firstControl, describeFields, lock, unlockForms, isNamed };
})();
