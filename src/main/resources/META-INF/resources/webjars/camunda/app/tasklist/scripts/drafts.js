// What one types into a form is kept on the server, for the own account alone, and comes back on another machine. Nothing stays in the browser.

import { viewerOf } from './viewer.js';

const PAUSE = 1000;

/** What a person can fill in, and nothing of what the form only shows. */
export function typed(viewer) {
  const { data } = viewer._getState();
  const fields = viewer.get('formFieldRegistry').getAll();
  return Object.fromEntries(
    fields
      .filter(({ key, disabled, readonly }) => key && !disabled && !readonly && data[key] !== undefined)
      .map(({ key }) => [key, data[key]])
  );
}

const address = task => `/my/drafts/${encodeURIComponent(task)}`;

function taskInAddress() {
  return new URLSearchParams(window.location.hash.split('?')[1] || '').get('task');
}

async function ask(task) {
  const answer = await fetch(address(task), { headers: { Accept: 'application/json' } });
  return answer.ok && !answer.redirected ? answer.json() : null;
}

function send(draft, method, content) {
  return fetch(address(draft.task), {
    method,
    keepalive: true,
    headers: { 'Content-Type': 'application/json', [draft.header]: draft.token },
    body: content && JSON.stringify(content)
  });
}

function say(draft, text, ...more) {
  draft.note ||= draft.element.parentElement.insertBefore(document.createElement('p'), draft.element);
  draft.note.className = 'house-draft';
  draft.note.setAttribute('role', 'status');
  draft.note.replaceChildren(text, ...more);
}

function forget(draft) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '清除草稿';
  button.addEventListener('click', async () => {
    clearTimeout(draft.timer);
    await send(draft, 'DELETE');
    draft.viewer.importSchema(draft.viewer._getState().schema, draft.before);
    say(draft, '草稿已清除。');
  });
  return button;
}

async function keep(draft) {
  draft.timer = null;
  const answer = await send(draft, 'PUT', typed(draft.viewer)).catch(() => null);
  say(draft, answer?.ok ? '已自动保存，可在别的电脑上接着填。' : '没有保存成功，离开前请先提交，或稍后再试。');
}

/** What was taken in has no draft any more; what is on its way waits for the answer. */
const takenIn = new Set();

document.addEventListener('house-taken-in', ({ detail }) => takenIn.add(detail));

function keepLater(draft) {
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => {
    if (document.body.classList.contains('house-sending')) keepLater(draft);
    else if (!takenIn.has(draft.task)) keep(draft);
  }, PAUSE);
}

let current = null;

async function open(element) {
  const task = taskInAddress();
  const viewer = viewerOf(element);
  if (!task || !viewer) return;
  const draft = { task, viewer, element };
  current = draft;
  const kept = await ask(task).catch(() => null);
  if (!kept || current !== draft) return;
  Object.assign(draft, kept);
  draft.before = { ...viewer._getState().data };
  if (kept.content) {
    await viewer.importSchema(viewer._getState().schema, { ...draft.before, ...kept.content });
    say(draft, '已恢复您上次填写、还没有提交的内容。', forget(draft));
  }
  ['input', 'change', 'click'].forEach(event => element.addEventListener(event, () => keepLater(draft)));
}

function look() {
  const element = document.querySelector('.fjs-container');
  if (!element) current = null;
  else if (current?.element !== element && viewerOf(element)) open(element);
}

window.addEventListener('pagehide', () => {
  if (current?.timer && !takenIn.has(current.task)) keep(current);
});

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });

export default [];
