// A required field that was found blank and is then hidden by another answer keeps its error in the form viewer (form-js 1.8.7), and the
// button would never answer again, with nothing to be seen that is wrong: "退回" without a reason, and then "同意" after all.

import { viewerOf } from './viewer.js';

/** The errors of the fields that can be seen. */
export function seen(errors, fields, check) {
  const byId = Object.fromEntries(fields.map(field => [field.id, field]));
  const hidden = field => Boolean(field) && (check(field.conditional?.hide) === true || hidden(byId[field._parent]));
  return Object.fromEntries(Object.entries(errors).filter(([id]) => !hidden(byId[id])));
}

function forgetHidden(viewer) {
  const { data, errors } = viewer._getState();
  const conditions = viewer.get('conditionChecker');
  const left = seen(errors, viewer.get('formFieldRegistry').getAll(), hide => conditions.check(hide, data));
  if (Object.keys(left).length < Object.keys(errors).length) viewer._setState({ errors: left });
}

let watched = null;

function look() {
  const viewer = viewerOf(document.querySelector('.fjs-container'));
  if (!viewer || viewer === watched) return;
  watched = viewer;
  viewer.on('changed', () => forgetHidden(viewer));
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true });

export default [];
