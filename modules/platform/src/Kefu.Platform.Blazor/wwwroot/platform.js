// What every page needs before and beside the circuit: theme, drafts, keyboard. No framework, no request.
(() => {
  'use strict';
  const root = document.documentElement;

  // ---- theme: reports what the system prefers, so that the next page already begins right
  const cookie = (name, value) => { document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax`; };
  const hasCookie = name => document.cookie.split('; ').some(part => part.startsWith(name + '='));
  const show = theme => { root.dataset.theme = theme; document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme); };
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  cookie('Kefu.SystemTheme', system);
  // Circuits take their colours from the server; a page that begins without it may correct itself at once.
  if (!hasCookie('Kefu.Theme') && location.pathname.includes('/account/')) show(system);
  const theme = { choose(value) { cookie('Kefu.Theme', value); show(value); } };

  // ---- drafts: kept for this tab, by person and form
  const prefix = 'kefu:draft:', typedPrefix = 'kefu:typed:';
  const read = key => { try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; } };
  const write = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* storage full or forbidden: typing goes on without a draft */ } };
  const forgetAll = () => Object.keys(sessionStorage).filter(key => key.startsWith('kefu:')).forEach(key => sessionStorage.removeItem(key));
  const formOf = element => element.closest?.('[data-form]');
  let owner = '';

  const draft = {
    save(key, json) {
      write(prefix + key, json);
      owner = key.split(':')[0];
      // What the server has needs no second keeping; what is being typed in the focused field it has not yet.
      const name = key.slice(key.indexOf(':') + 1), typed = read(typedPrefix + key) || {};
      const current = document.activeElement?.name;
      const left = current && typed[current] !== undefined && formOf(document.activeElement)?.dataset.form === name ? { [current]: typed[current] } : {};
      write(typedPrefix + key, JSON.stringify(left));
    },
    load(key) { owner = key.split(':')[0]; return sessionStorage.getItem(prefix + key); },
    remove(key) { sessionStorage.removeItem(prefix + key); sessionStorage.removeItem(typedPrefix + key); },
    // Types again what had been typed but had not reached the server when the connection went.
    replay(key) {
      const typed = read(typedPrefix + key) || {}, form = document.querySelector(`[data-form="${CSS.escape(key.slice(key.indexOf(':') + 1))}"]`);
      let count = 0;
      for (const [name, value] of Object.entries(typed)) {
        const field = form?.querySelector(`[name="${CSS.escape(name)}"]`);
        if (!field || field.readOnly || field.value === value) continue;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        count++;
      }
      return count;
    },
    // The same circuit is back: events that found no connection are sent again.
    resend() {
      for (const field of unsent) if (field.isConnected) field.dispatchEvent(new Event('change', { bubbles: true }));
      unsent.clear();
    },
  };

  const unsent = new Set();
  document.addEventListener('input', event => {
    const field = event.target, form = formOf(field);
    if (!form || !field.name || field.type === 'password' || field.type === 'checkbox') return;
    if (root.dataset.circuit === 'lost') unsent.add(field);
    if (!owner) return;
    const key = typedPrefix + owner + ':' + form.dataset.form, typed = read(key) || {};
    typed[field.name] = field.value;
    write(key, JSON.stringify(typed));
  });

  // Signing out in one tab takes the drafts of all.
  addEventListener('storage', event => { if (event.key === 'kefu:signed-out') forgetAll(); });
  const signOut = () => {
    forgetAll();
    try { localStorage.setItem('kefu:signed-out', String(performance.timeOrigin + performance.now())); } catch { /* forbidden: this tab is clean all the same */ }
    document.getElementById('sign-out').submit();
  };

  // ---- keyboard
  const scope = () => { const dialogs = document.querySelectorAll('.mud-dialog'); return dialogs[dialogs.length - 1] || document; };
  const composing = event => event.isComposing || event.keyCode === 229;
  const isTyping = element => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  const visible = element => element && !element.disabled && element.getClientRects().length > 0;
  const fields = form => [...form.querySelectorAll('input, select, textarea, button[data-field]')]
    .filter(field => visible(field) && !field.readOnly && field.type !== 'hidden' && field.tabIndex >= 0);

  const press = (selector, event) => {
    const button = [...scope().querySelectorAll(selector)].find(visible);
    if (!button) return false;
    event.preventDefault();
    // The field being typed in reports its value before the button is pressed.
    const active = document.activeElement;
    if (isTyping(active)) { active.blur(); active.focus({ preventScroll: true }); }
    button.click();
    return true;
  };

  const next = (form, field) => {
    const all = fields(form), index = all.indexOf(field);
    const target = all[index + 1] || form.querySelector('[data-key-save-next], [data-key-save]');
    target?.focus();
    if (target?.select && target.tagName === 'INPUT' && !/checkbox|radio|date/.test(target.type)) target.select();
  };

  const moveRow = (list, step) => {
    const rows = [...list.querySelectorAll('[data-row]')];
    if (!rows.length) return;
    const at = rows.indexOf(document.activeElement.closest('[data-row]'));
    const row = rows[Math.min(rows.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    rows.forEach(other => { other.tabIndex = other === row ? 0 : -1; });
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
  };

  const openRow = row => { const link = row.querySelector('[data-row-link]'); link?.click(); return Boolean(link); };

  const inField = (event, field) => {
    if (event.key === 'Escape' && field.matches('[data-key-search]')) { field.blur(); return; }
    const form = formOf(field);
    if (event.key !== 'Enter' || !form || field.tagName === 'TEXTAREA') return;
    if (field.dataset.lookup === 'open') { event.preventDefault(); return; }
    if (field.type === 'submit' || field.type === 'button') return;
    event.preventDefault();
    next(form, field);
  };

  const onPage = event => {
    if (event.key === '/') press('[data-key-search]', event) && document.querySelector('[data-key-search]')?.focus();
    else if (event.key === 'n' || event.key === 'N') press('[data-key-new]', event);
    else if (event.key === 'e' || event.key === 'E') press('[data-key-export]', event);
    else if (event.key === '?') press('[data-key-help]', event);
    else if (event.key === '[') press('[data-key-previous]', event);
    else if (event.key === ']') press('[data-key-next]', event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const list = document.activeElement.closest('[data-list]') || document.querySelector('[data-list]');
      if (!list || document.activeElement.closest('[role=menu], .mud-popover, nav')) return;
      event.preventDefault();
      moveRow(list, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && document.activeElement.matches('[data-row]')) {
      if (openRow(document.activeElement)) event.preventDefault();
    }
  };

  document.addEventListener('keydown', event => {
    if (composing(event) || event.defaultPrevented) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && !event.altKey && event.key.toLowerCase() === 's') { press('[data-key-save]', event); return; }
    if (command && event.key === 'Enter') { press('[data-key-save-next]', event) || press('[data-key-save]', event); return; }
    if (command || event.altKey) return;
    if (isTyping(event.target)) inField(event, event.target);
    else if (scope() === document) onPage(event);
  });

  document.addEventListener('click', event => {
    const target = event.target;
    if (target.closest('[data-skip]')) { event.preventDefault(); document.getElementById('main')?.focus(); return; }
    if (target.closest('[data-reload]')) { event.preventDefault(); location.reload(); return; }
    const row = target.closest('[data-row]');
    if (row && !target.closest('a, button, input, label, select') && !getSelection().toString()) openRow(row);
  });

  // A search field asks as one types, after a pause, but not while an input method composes.
  let pause;
  document.addEventListener('input', event => {
    if (!event.target.matches('[data-search-live]') || event.isComposing) return;
    clearTimeout(pause);
    pause = setTimeout(() => event.target.dispatchEvent(new Event('change', { bubbles: true })), 300);
  });
  document.addEventListener('compositionend', event => {
    if (event.target.matches?.('[data-search-live]')) event.target.dispatchEvent(new Event('input', { bubbles: true }));
  });

  // A static form is sent once.
  document.addEventListener('submit', event => {
    const button = event.target.querySelector('button[type=submit]');
    if (button) setTimeout(() => { button.disabled = true; });
  });
  addEventListener('pageshow', () => document.querySelectorAll('button[type=submit]:disabled').forEach(button => { button.disabled = false; }));

  const form = {
    focusFirst(key) {
      const element = document.querySelector(`[data-form="${CSS.escape(key)}"]`);
      if (!element || matchMedia('(max-width: 600px)').matches) return;
      (element.querySelector('[data-autofocus]') || fields(element)[0])?.focus();
    },
    focusInvalid(key) {
      const element = document.querySelector(`[data-form="${CSS.escape(key)}"]`);
      const invalid = element?.querySelector('[aria-invalid=true]') || element?.querySelector('.field-invalid input');
      (invalid || element?.querySelector('[role=alert]'))?.scrollIntoView({ block: 'center' });
      invalid?.focus({ preventScroll: true });
    },
  };

  // A dialog takes the cursor where it says.
  new MutationObserver(changes => {
    for (const change of changes) for (const node of change.addedNodes) {
      const field = node.nodeType === 1 && (node.matches('.mud-dialog') ? node : node.querySelector('.mud-dialog'))?.querySelector('[data-autofocus]');
      if (field) setTimeout(() => field.focus(), 60);
    }
  }).observe(root, { childList: true, subtree: true });

  window.kefu = { theme, draft, form, signOut };
})();
