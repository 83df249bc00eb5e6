// Sends a list to be imported by HTTP; a circuit is no way for files.
const send = async (input, page) => {
  const file = input.files[0];
  if (!file) return;
  const type = await page.invokeMethodAsync('Begin', file.size);
  if (!type) { input.value = ''; return; }

  const body = new FormData();
  body.append('type', type);
  body.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', new URL('api/platform/imports', document.baseURI));
  request.responseType = 'json';
  request.setRequestHeader('RequestVerificationToken', document.querySelector('#sign-out [name=__RequestVerificationToken]').value);
  request.setRequestHeader('Accept-Language', document.documentElement.lang);
  let told = 0;
  request.upload.onprogress = event => {
    const percent = Math.floor(100 * event.loaded / event.total);
    if (percent >= told + 5) { told = percent; page.invokeMethodAsync('Progress', percent); }
  };
  request.onload = () => {
    input.value = '';
    if (request.status < 300) page.invokeMethodAsync('Uploaded', request.response.id);
    else page.invokeMethodAsync('Refused', request.response?.error?.message ?? null);
  };
  request.onerror = () => { input.value = ''; page.invokeMethodAsync('Refused', null); };
  request.send(body);
};

export const listen = (input, page) => {
  input.addEventListener('change', () => send(input, page));
  const zone = input.closest('[data-drop]');
  const over = (event, isOver) => { event.preventDefault(); zone.classList.toggle('is-over', isOver); };
  zone.addEventListener('dragover', event => over(event, true));
  zone.addEventListener('dragleave', event => over(event, false));
  zone.addEventListener('drop', event => {
    over(event, false);
    if (input.disabled || !event.dataTransfer.files.length) return;
    input.files = event.dataTransfer.files;
    send(input, page);
  });
};
