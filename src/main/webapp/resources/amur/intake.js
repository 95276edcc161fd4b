// The review of an article by keyboard, and text and proposals that point to each other. Decisions are radio buttons of the form.
(() => {
  'use strict';

  const form = () => document.querySelector('form.review');
  const proposals = () => [...document.querySelectorAll('[data-proposal]')];
  const marksOf = key => document.querySelectorAll(`mark[data-of="${CSS.escape(key)}"]`);

  function isTyping(target) {
    return target.closest('textarea, select, dialog, input:not([type=radio]):not([type=checkbox]), [contenteditable], .ui-autocomplete');
  }

  let last;
  let merging;
  let adding;

  // ---- One proposal is current; its characters are marked, and the reverse

  function current() {
    return document.querySelector('[data-proposal][aria-current]');
  }

  function show(proposal, scroll = true) {
    document.querySelectorAll('[data-proposal][aria-current], mark[aria-current]').forEach(each => each.removeAttribute('aria-current'));
    if (!proposal) {
      return;
    }
    proposal.setAttribute('aria-current', 'true');
    last = proposal.dataset.proposal;
    const marks = [...marksOf(proposal.dataset.proposal)];
    marks.forEach(mark => mark.setAttribute('aria-current', 'true'));
    if (scroll) {
      marks[0]?.scrollIntoView({ block: 'nearest' });
    }
  }

  function go(proposal) {
    if (proposal) {
      proposal.focus({ preventScroll: true });
      proposal.scrollIntoView({ block: 'nearest' });
      show(proposal);
    }
  }

  function step(by) {
    const all = proposals();
    const at = all.indexOf(current());
    go(all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))]);
  }

  function decide(proposal, decision) {
    proposal.querySelector(`input[type=radio][value=${decision}]`).click();
    step(1);
  }

  const KEYS = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    a: proposal => decide(proposal, 'ACCEPT'), x: proposal => decide(proposal, 'REJECT'),
    e: proposal => {
      const details = proposal.querySelector('.proposal-edit');
      details.open = true;
      details.querySelector('input:not([type=hidden]), select')?.focus();
    },
    m: proposal => proposal.querySelector('.merge').click(), s: proposal => proposal.querySelector('.split')?.click()
  };

  function press(event) {
    const typing = isTyping(event.target);
    if (event.key === 'Escape' && typing && event.target.closest('[data-proposal]')) {
      go(event.target.closest('[data-proposal]'));
    } else if (!typing && KEYS[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target.matches('[type=radio]') && event.key.startsWith('Arrow'))) {
      event.preventDefault();
      const proposal = current();
      if (proposal || /^[jk]|^Arrow/.test(event.key)) {
        KEYS[event.key](proposal);
      } else {
        step(0);
      }
    }
  }

  // ---- How many are accepted, rejected and open

  function count() {
    const status = form().querySelector('[data-counts]');
    const words = status.dataset.counts.split(' · ');
    const counts = ['ACCEPT', 'REJECT', 'OPEN'].map(value => form().querySelectorAll(`input[type=radio][value=${value}]:checked`).length);
    status.textContent = counts.map((each, at) => `${each} ${words[at]}`).join(' · ');
  }

  // ---- Decisions and edits are kept in this browser: leaving the page, or undoing the save, does not lose them

  const STORE = 'amur.review.';
  const KEPT_DAYS = 30;
  const DAY = 86_400_000;

  function storeKey() {
    return STORE + new URLSearchParams(location.search).get('id');
  }

  function keep(part) {
    localStorage.setItem(storeKey(), JSON.stringify({ ...stored(storeKey()), at: Date.now(), ...part }));
  }

  function rememberDecisions() {
    const decided = {};
    form().querySelectorAll('.decision input:checked:not([value=OPEN])').forEach(input => {
      decided[input.closest('[data-proposal]').dataset.proposal] = input.value;
    });
    keep({ decided: { ...stored(storeKey()).decided, ...undecided(), ...decided } });
  }

  // A chosen record is in a field beside the visible one.
  function rememberEdit(field) {
    const edits = [...Amur.controls()].filter(([, control]) => control.id.replace(/_hinput$/, '_input') === field.id);
    keep({ edits: { ...stored(storeKey()).edits, ...Object.fromEntries(edits.map(([place, control]) => [place, Amur.read(control)])) } });
  }

  // Without a decision: JSON leaves these out.
  function undecided() {
    return Object.fromEntries(proposals().map(proposal => [proposal.dataset.proposal, undefined]));
  }

  function stored(key) {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }

  function recall() {
    Object.entries(stored(storeKey()).decided ?? {}).forEach(([key, value]) => {
      const input = document.querySelector(`[data-proposal="${CSS.escape(key)}"] .decision input[value="${CSS.escape(value)}"]`);
      if (input) {
        input.checked = true;
      }
    });
    const present = Amur.controls();
    Object.entries(stored(storeKey()).edits ?? {}).filter(([place]) => present.has(place)).forEach(([place, value]) => {
      Amur.write(present.get(place), value);
    });
    Object.keys(localStorage).filter(key => key.startsWith(STORE) && !(stored(key).at > Date.now() - KEPT_DAYS * DAY))
      .forEach(key => localStorage.removeItem(key));
  }

  // A merged proposal disappears; the one before it of its kind takes over.
  function expectMerge(proposal) {
    const kind = [...proposal.classList].find(each => each.startsWith('proposal-'));
    const same = proposals().filter(each => each.classList.contains(kind));
    merging = same[same.indexOf(proposal) - 1]?.dataset.proposal;
  }

  // The form is written again with the proposals closed: the new row gets the focus.
  function goToAddedRow(proposal) {
    const edit = proposal?.querySelector('.proposal-edit');
    if (edit) {
      edit.open = true;
      Amur.firstControl([...edit.querySelectorAll(':scope > .row')].pop())?.focus();
    }
  }

  // Hovering only points; the keys decide on the current proposal.
  document.addEventListener('mouseover', event => {
    const mark = event.target.closest?.('mark[data-of]');
    const proposal = mark ? document.querySelector(`[data-proposal="${CSS.escape(mark.dataset.of)}"]`) : event.target.closest?.('[data-proposal]');
    document.querySelectorAll('.pointed').forEach(each => each.classList.remove('pointed'));
    if (proposal) {
      [proposal, ...marksOf(proposal.dataset.proposal)].forEach(each => each.classList.add('pointed'));
    }
  });
  document.addEventListener('click', event => {
    if (event.target.matches?.('.merge')) {
      expectMerge(event.target.closest('[data-proposal]'));
    }
    if (event.target.matches?.('.proposal-edit > .add')) {
      adding = event.target.closest('[data-proposal]').dataset.proposal;
    }
    const mark = event.target.closest?.('mark[data-of]');
    if (mark) {
      go(document.querySelector(`[data-proposal="${CSS.escape(mark.dataset.of)}"]`));
    }
  });

  if (form()) {
    document.addEventListener('keydown', press);
    document.addEventListener('focusin', event => {
      const proposal = event.target.closest('[data-proposal]');
      if (proposal && proposal !== current()) {
        show(proposal);
      }
    });
    document.addEventListener('change', event => {
      if (event.target.matches('.decision input')) {
        count();
        rememberDecisions();
      } else if (event.target.form === form()) {
        rememberEdit(event.target);
      }
    });
    // Merging, splitting and adding rows write the form again.
    new MutationObserver(() => {
      if (document.querySelector('[data-counts]')?.textContent === '') {
        count();
        const shown = key => key && document.querySelector(`[data-proposal="${CSS.escape(key)}"]`);
        const proposal = shown(last) ?? shown(merging);
        if (Amur.wentOn()) {
          show(proposal, false);
        } else {
          go(proposal);
          goToAddedRow(shown(adding));
        }
        merging = adding = null;
      }
    }).observe(document.body, { childList: true, subtree: true });
    recall();
    count();
    document.querySelectorAll('.proposal-edit:has([aria-invalid=true])').forEach(details => {
      details.open = true;
    });
  }
})();
