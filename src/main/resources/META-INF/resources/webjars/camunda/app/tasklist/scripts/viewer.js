/** The form viewer behind its element; the task list keeps it to itself, the viewer's own component tree knows it. */
export function viewerOf(container) {
  const seen = new Set();
  const waiting = [container?.__k];
  while (waiting.length) {
    const node = waiting.shift();
    if (!node || typeof node !== 'object' || seen.has(node)) continue;
    seen.add(node);
    const { getService } = node.props?.value || {};
    if (typeof getService === 'function') return getService('form');
    waiting.push(...[].concat(node.__k || []));
  }
  return null;
}
