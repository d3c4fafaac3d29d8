// Puts the attached files in each place that the page has for them.
import { mount } from './evidence.js';

document.querySelectorAll('.evidence[data-subject]').forEach(node =>
    mount(node, { subject: node.dataset.subject }));
