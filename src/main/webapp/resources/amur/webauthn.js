// Security keys: a button with data-webauthn="create" or "get" and its options asks the browser for a key, and sends the form with the answer.
(() => {
  'use strict';

  const supported = window.PublicKeyCredential?.parseCreationOptionsFromJSON;

  async function answer(button) {
    const options = JSON.parse(button.dataset.options);
    const credential = button.dataset.webauthn === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    return JSON.stringify(credential.toJSON());
  }

  document.querySelectorAll('[data-webauthn]').forEach(button => {
    const status = document.getElementById(button.getAttribute('aria-describedby'));
    if (!supported) {
      button.disabled = true;
      status.textContent = button.dataset.unsupported;
      return;
    }
    button.addEventListener('click', async () => {
      if (button.dataset.webauthn === 'create' && !button.form.reportValidity()) {
        return;
      }
      button.disabled = true;
      status.textContent = button.dataset.waiting;
      try {
        button.form.elements.answer.value = await answer(button);
        document.getElementById(button.dataset.sends).click();
      } catch (refused) {
        status.textContent = refused.name === 'InvalidStateError' ? button.dataset.known : button.dataset.refused;
        button.disabled = false;
      }
    });
  });
})();
