// 附件 beside the form of an open task: the same as on our own page.
import { mount } from '/house/evidence.js';

export default [
  {
    id: 'house-evidence',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: '附件' },
    render: (node, { taskId }) => {
      mount(node, { task: taskId });
    },
    unmount: () => {}
  }
];
