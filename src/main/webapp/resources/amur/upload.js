// File fields: size limit, compression before upload, and upload progress.
(() => {
  'use strict';

  const SUBMIT = 'form[enctype="multipart/form-data"] [type=submit]';

  // Files that are too large are not sent, because a server may close such a connection without a response. Where the server
  // accepts compressed files (data-packing), they are compressed first; until then the form is not sent.
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

  // Where PrimeFaces sends the form, from the button's click, the browser neither validates it nor stops a second click.
  document.addEventListener('click', event => {
    const form = event.target.closest(SUBMIT)?.form;
    if (form && (form.hasAttribute('data-sent') || !form.reportValidity())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  window.jQuery?.(document)
    .on('pfAjaxSend', (event, request, settings) => {
      const form = uploadForm(settings);
      if (form) {
        Amur.lock(form);
        showProgress(settings, form.querySelector('progress'));
      }
    })
    .on('pfAjaxComplete', (event, request, settings) => {
      if (uploadForm(settings)) {
        Amur.unlockForms();
        document.querySelector('[data-focus]')?.focus();
      }
    });

  function uploadForm(settings) {
    return settings.source.closest?.(SUBMIT)?.form;
  }

  // The bar is indeterminate before the first bytes and again while the server reads the file.
  function showProgress(settings, bar) {
    const { xhr } = settings;
    settings.xhr = () => {
      const upload = xhr();
      upload.upload.addEventListener('progress', ({ loaded, total }) => {
        bar.value = loaded / total;
      });
      upload.upload.addEventListener('load', () => bar.removeAttribute('value'));
      return upload;
    };
  }
})();
