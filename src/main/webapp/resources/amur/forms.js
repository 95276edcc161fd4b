// Forms with PrimeFaces: autocomplete fields, dialogs for new records, failed Ajax requests, and rows.
(() => {
  'use strict';

  const { firstControl, describeFields, unlockForms } = Amur;

  // ---- Autocomplete fields: only suggestions for the current text can be chosen

  function pickerOf(element) {
    return element.matches?.('.ui-autocomplete-input') ? PrimeFaces.getWidgetById(element.id.replace(/_input$/, '')) : null;
  }

  // PrimeFaces keeps the typed text in the hidden field until a suggestion is chosen.
  function isChosen(picker) {
    return picker.hinput.val() !== picker.input.val();
  }

  function isOffered(picker) {
    return picker.panel.is(':visible') && picker.offeredFor === picker.input.val();
  }

  // While the suggestions for the current text are missing, keys neither choose an outdated one nor submit the form. Captured,
  // so that PrimeFaces does not see the key.
  document.addEventListener('keydown', event => {
    const picker = pickerOf(event.target);
    // Tab leaves the field: it chooses a current suggestion, but opens no dialog.
    if (picker && event.key === 'Tab' && (!isOffered(picker) || picker.items.filter('.ui-state-highlight').is(CREATE))) {
      clearHighlight(picker);
    }
    if (!picker || isOffered(picker)) {
      return;
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

  // A new text outdates the suggestions. PrimeFaces ignores text that arrives without a key: dropped, dictated, autofilled.
  document.addEventListener('input', event => {
    const picker = pickerOf(event.target);
    if (picker) {
      picker.suppressInput = false;
      picker.offeredFor = null;
      clearHighlight(picker);
    }
  }, true);

  function clearHighlight(picker) {
    picker.items?.removeClass('ui-state-highlight').attr('aria-selected', false);
  }

  // A list that opens under a resting pointer is not hovered, although the browser sends the event.
  let lastPlace = '';
  const place = event => `${event.screenX} ${event.screenY}`;
  document.addEventListener('mousemove', event => {
    lastPlace = place(event);
  }, true);
  document.addEventListener('mouseover', event => {
    if (event.target.closest('.ui-autocomplete-item') && place(event) === lastPlace) {
      event.stopPropagation();
    }
  }, true);

  // Clicking a suggestion does not take the focus from the field.
  document.addEventListener('mousedown', event => {
    if (event.target.closest('.ui-autocomplete-item')) {
      event.preventDefault();
    }
  });

  // The last suggestion creates a record with the typed name, unless there is one. PrimeFaces calls such an item "more text".
  const CREATE = '.ui-autocomplete-moretext';

  function offerCreation(picker, typed) {
    const creates = picker.jq.next('[data-new]');
    const isRecorded = picker.panel.find('.ui-autocomplete-item').get()
      .some(item => Amur.isNamed(typed, ...[...item.querySelectorAll(':scope > td > span')].map(span => span.textContent)));
    if (!creates.length || !typed.trim() || isRecorded) {
      return;
    }
    let body = picker.panel.find('tbody').first();
    if (!body.length) {
      body = $('<tbody>').appendTo($('<table class="ui-autocomplete-items ui-autocomplete-table" role="listbox">').appendTo(picker.panel.empty()));
    }
    const text = creates.data('text').replace('{0}', typed.trim());
    $(`<tr class="ui-autocomplete-item ui-autocomplete-row ui-autocomplete-moretext" id="${picker.id}_item_create">`)
      .attr('data-item-label', text).append($('<td colspan="9">').text(text)).appendTo(body);
  }

  function correctAutoComplete(widget) {
    const { showSuggestions, addItem } = widget;
    widget.invokeMoreTextBehavior = function () {
      openDialog(this);
    };
    widget.showSuggestions = function (typed) {
      if (this.input[0] !== document.activeElement) {
        this.hide();
      } else if (this.input.val() === typed) {
        this.offeredFor = typed;
        offerCreation(this, typed);
        showSuggestions.call(this, typed);
      }
    };
    widget.addItem = function (item) {
      addItem.call(this, item);
      this.offeredFor = null;
      this.input[0].dispatchEvent(new Event('change', { bubbles: true }));
    };
  }

  // ---- Dialogs that create a record for an autocomplete field

  let target = null;

  // The server sends the content of a dialog when it is first opened: most forms are saved without.
  function openDialog(picker) {
    target = picker;
    const kind = picker.jq.next('[data-new]').data('new');
    const dialog = document.getElementById(`new-${kind}`);
    const form = `${kind}Dialog`;
    if (dialog.querySelector('[type=submit]')) {
      showDialog(dialog);
    } else {
      PrimeFaces.ab({
        source: form, formId: form, process: '@none', update: form, params: [{ name: 'dialog', value: kind }],
        oncomplete: () => dialog.querySelector('[type=submit]') && showDialog(dialog)
      });
    }
  }

  function showDialog(dialog) {
    const first = dialog.querySelector('input:not([type=hidden])');
    // A dialog keeps what was typed before Escape, unless it is opened for another name.
    const name = target.input.val().trim();
    if (name !== dialog.dataset.name) {
      first.value = dialog.dataset.name = name;
    }
    dialog.showModal();
    first.focus();
  }

  // A summary of problems that are all of this field is out of date once a record is chosen.
  function forgetProblems(input) {
    const summary = document.querySelector('#notices .problems');
    const ofField = link => document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('.field')?.contains(input);
    const entries = [...summary?.querySelectorAll('li') ?? []];
    if (entries.length && entries.every(entry => entry.querySelector('a') && ofField(entry.querySelector('a')))) {
      summary.remove();
      input.closest('.field').querySelector('.field-message')?.remove();
      describeFields();
    }
  }

  function chooseCreated() {
    document.querySelectorAll('dialog:not([open]) [data-created]').forEach(created => created.remove());
    const created = document.querySelector('dialog[open] [data-created]');
    if (created) {
      target.input.val(created.dataset.created);
      target.hinput.val(created.value);
      const dialog = created.closest('dialog');
      // Until the dialog is used again, other responses must not find it.
      created.remove();
      delete dialog.dataset.name;
      dialog.close();
      forgetProblems(target.input[0]);
      target.input.trigger('focus');
      target.input[0].dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  document.addEventListener('click', event => {
    if (!Amur.isButtonPending()) {
      event.target.closest('[data-close]')?.closest('dialog').close();
    }
  });

  // Until the answer to "Create" is here, nobody knows whether there is a record.
  document.addEventListener('cancel', event => {
    if (event.target.matches('dialog') && Amur.isButtonPending()) {
      event.preventDefault();
    }
  }, true);

  // ---- Damaged texts: the offered repair replaces the text of its field

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-repairs]');
    if (button) {
      const field = document.getElementById(button.dataset.repairs);
      field.value = button.dataset.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
      button.disabled = true;
    }
  });

  // ---- Failed Ajax requests (session ended, no connection): the page shows a message and keeps what was typed

  function showFailure() {
    unlockForms();
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
      // A modal dialog covers the page.
      (document.querySelector('dialog[open]') ?? notices).prepend(notice);
    }
  }

  function hideFailure() {
    document.querySelectorAll('.problems.failed').forEach(notice => notice.remove());
  }

  // ---- Rows added or removed by the server: the new row gets the focus, unless the user has gone to another field

  let rowButton = null;

  document.addEventListener('click', event => {
    const button = event.target.closest?.('.group .add, .group .remove');
    if (button) {
      rowButton = { id: button.id, adds: button.matches('.add'), add: button.closest('.group').querySelector(':scope > .add')?.id };
    }
  });

  // Other requests may end before: a change of the field that was left is sent first.
  function focusRow(source) {
    if (rowButton?.id !== source) {
      return;
    }
    const { id, adds, add } = rowButton;
    rowButton = null;
    if (Amur.wentOn()) {
      return;
    }
    const addButton = document.getElementById(add);
    const rows = addButton?.closest('.group').querySelectorAll(':scope > .row') ?? [];
    const added = adds && rows.length ? firstControl(rows[rows.length - 1]) : null;
    (added ?? document.getElementById(id) ?? addButton)?.focus();
  }

  // After an update that replaced the pressed button, the server may name the next field (data-go-on).
  function focusNext() {
    const marker = document.querySelector('[data-go-on]');
    if (marker) {
      const next = document.getElementById(marker.dataset.goOn);
      marker.remove();
      if (!Amur.wentOn()) {
        firstControl(next)?.focus();
      }
    }
  }

  // ---- "Back": the browser restores what was chosen, but does not say so, and what depends on a choice would be that of none

  addEventListener('pageshow', () => {
    if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') {
      document.querySelectorAll('form[method=post] select:not([multiple])').forEach(choice => {
        const initial = [...choice.options].find(option => option.defaultSelected) ?? choice.options[0];
        if (initial && !initial.selected) {
          choice.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
    }
  });

  window.jQuery?.(document)
    .on('pfAjaxComplete', (event, request, settings) => {
      describeFields();
      chooseCreated();
      focusRow(PrimeFaces.ajax.Utils.getSourceId(settings));
      focusNext();
    })
    .on('pfAjaxError', showFailure)
    .on('pfAjaxSuccess', hideFailure);
  if (window.PrimeFaces?.widget.AutoComplete) {
    correctAutoComplete(PrimeFaces.widget.AutoComplete.prototype);
  }
})();
