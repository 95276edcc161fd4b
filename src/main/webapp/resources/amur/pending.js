// While PrimeFaces' Ajax request is answered, people go on: what they typed, chose or moved to since then survives an answer that
// writes their fields again, and a button whose request is under way is not pressed twice.
(() => {
  'use strict';

  const AJAX_BUTTON = 'form [type=button][name], dialog form [type=submit]';
  const BUTTON = `${AJAX_BUTTON}, form[method=post] [type=submit][name]`;
  const ROW = /^(.*:)(\d+)(:.*)$/;

  // ---- Buttons

  function elementOf(source) {
    return typeof source === 'string' ? document.getElementById(source) : source?.[0] ?? source;
  }

  function pendingButtons() {
    const requests = window.PrimeFaces?.ajax?.Queue.requests ?? [];
    return requests.map(request => elementOf(request.source)).filter(source => source?.matches?.(AJAX_BUTTON));
  }

  const isButtonPending = () => pendingButtons().length > 0;
  const isPending = button => pendingButtons().some(pending => pending.name === button.name) || waiting.includes(placeOf(button));

  function pressWaiting(move) {
    waiting = waiting.map(move).filter(place => place !== null);
    const place = waiting.shift();
    [...document.querySelectorAll(BUTTON)].find(button => placeOf(button) === place)?.click();
  }

  // From the press on: the request may wait for that of a field.
  function showBusy(button, busy) {
    if (button?.dataset?.busy && (button.ariaBusy === 'true') !== busy) {
      [button.value, button.dataset.busy] = [button.dataset.busy, button.value];
      button.ariaBusy = busy ? 'true' : null;
    }
  }

  function stop(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  // Rows move: a second click meant for one row would reach the next. Another button waits for the answer, also one that sends the form,
  // which would lack what the answer brings.
  let waiting = [];
  document.addEventListener('click', event => {
    const button = event.target;
    if (!button.matches?.(BUTTON)) {
      return;
    }
    if (button.matches(AJAX_BUTTON) && event.detail > 1 || isPending(button)) {
      stop(event);
    } else if (isButtonPending()) {
      stop(event);
      waiting.push(placeOf(button));
    } else {
      showBusy(button, true);
    }
  }, true);
  document.addEventListener('keydown', event => {
    if (event.repeat && event.key === 'Enter' && event.target.matches?.(AJAX_BUTTON)) {
      event.preventDefault();
    }
  });

  // ---- Fields

  // A proposal is known by its key, because its number changes when others are merged or split.
  function placeOf(control) {
    const proposal = control.closest('[data-proposal]')?.dataset.proposal;
    return proposal ? `${proposal} ${control.name.replace(/:proposals:\d+:/, ':')}` : control.name;
  }

  // An autocomplete field keeps the chosen record in a hidden field.
  function isEdited(control) {
    return control.name && !['button', 'submit', 'file', 'image', 'reset'].includes(control.type)
      && (control.type !== 'hidden' || control.id.endsWith('_hinput'));
  }

  const isBox = control => ['checkbox', 'radio'].includes(control.type);

  const keyOf = control => (control.name ? placeOf(control) + (isBox(control) ? `=${control.value}` : '') : '');

  function controls() {
    const found = [...document.querySelectorAll('form[method=post] :is(input, select, textarea)')].filter(isEdited);
    return new Map(found.map(control => [keyOf(control), control]));
  }

  function read(control) {
    if (isBox(control)) {
      return control.checked;
    }
    return control.multiple && control.options ? [...control.selectedOptions].map(option => option.value).join('\n') : control.value;
  }

  function write(control, value) {
    if (isBox(control)) {
      control.checked = value;
    } else if (control.multiple && control.options) {
      const chosen = value.split('\n');
      [...control.options].forEach(option => {
        option.selected = chosen.includes(option.value);
      });
    } else {
      control.value = value;
    }
  }

  function readAll() {
    return new Map([...controls()].map(([place, control]) => [place, read(control)]));
  }

  // Returns the place after the row of a pressed "Remove" is gone, or null for a place in that row.
  function afterRemoval(button) {
    const removed = button?.matches?.('.group .remove') && placeOf(button).match(ROW);
    return place => {
      const row = removed && place.startsWith(removed[1]) && place.slice(removed[1].length).match(/^(\d+)(:.*)$/);
      if (!row || Number(row[1]) < Number(removed[2])) {
        return place;
      }
      return row[1] === removed[2] ? null : `${removed[1]}${row[1] - 1}${row[2]}`;
    };
  }

  // ---- Requests

  const requests = new WeakMap();
  let left = false;

  function begin(request, settings) {
    const button = elementOf(PrimeFaces.ajax.Utils.getSourceId(settings));
    requests.set(request, { button, values: readAll(), focused: document.activeElement, move: afterRemoval(button) });
  }

  function note(request) {
    const sent = requests.get(request);
    if (sent) {
      sent.edits = [...readAll()].filter(([place, value]) => sent.values.has(place) && sent.values.get(place) !== value);
      sent.changed = [...document.querySelectorAll('form[data-changed]')].map(form => form.id);
      sent.at = focusSince(sent.focused);
    }
  }

  // A request may wait for another before it is sent: a field has the focus since the press at the latest.
  function focusSince(before) {
    const now = document.activeElement;
    if (!now || now === document.body || now === before && !isEdited(now)) {
      return null;
    }
    const hasText = isEdited(now) && !isBox(now) && 'selectionStart' in now && now.selectionStart !== null;
    return { element: now, place: keyOf(now), selection: hasText ? [now.selectionStart, now.selectionEnd] : null };
  }

  function restore(request) {
    const sent = requests.get(request);
    showBusy(sent?.button, false);
    if (!sent?.edits) {
      return;
    }
    const present = controls();
    sent.edits.forEach(([place, value]) => {
      const control = present.get(sent.move(place));
      if (control && read(control) !== value) {
        write(control, value);
      }
    });
    sent.changed.forEach(id => document.getElementById(id)?.setAttribute('data-changed', ''));
    restoreFocus(sent, present);
    // After PrimeFaces has taken the request off its queue.
    queueMicrotask(() => pressWaiting(sent.move));
  }

  // PrimeFaces names a failed request here, but not when it is complete.
  function fail(request) {
    waiting = [];
    left = Boolean(focusSince(requests.get(request)?.focused));
  }

  function restoreFocus({ at, move }, present) {
    const control = at && (at.element.isConnected ? at.element : present.get(move(at.place)));
    left = Boolean(control);
    if (!control || control === at.element) {
      return;
    }
    openAround(control);
    control.focus({ preventScroll: true });
    if (at.selection) {
      control.setSelectionRange(...at.selection);
    }
    searchAgain(control);
  }

  function openAround(element) {
    for (let part = element.closest('details'); part; part = part.parentElement.closest('details')) {
      part.open = true;
    }
  }

  // The answer closed the suggestions for what is being typed.
  function searchAgain(control) {
    const picker = control.matches('.ui-autocomplete-input') && PrimeFaces.getWidgetById(control.id.replace(/_input$/, ''));
    if (picker && !picker.panel.is(':visible') && picker.hinput.val() === picker.input.val() && picker.input.val().trim()) {
      picker.search(picker.input.val());
    }
  }

  window.jQuery?.(document)
    .on('pfAjaxSend', (event, request, settings) => begin(request, settings))
    .on('pfAjaxSuccess', (event, request) => note(request))
    .on('pfAjaxError', (event, request) => fail(request))
    .on('pfAjaxComplete', (event, request) => restore(request));

  // Whether the user had gone to another field when the last answer came, which then keeps the focus.
  Object.assign(Amur, { isButtonPending, wentOn: () => left, controls, read, write });
})();
