// Read before anything else of the page, and never from a cache: what has to be right from the first moment stands here.
import { prepare } from './prepare.js';

await prepare('tasklist', [
  'tasklist.navbar.action:create-task-action',
  'tasklist.navbar.action:start-process-action',
  'tasklist.navbar.action:shortcut-help',
  'tasklist.task.action:task-action-comment',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-diagram',
  'tasklist.task.detail:task-detail-description'
]);

export default {
  app: { vendor: '立功竞赛管理系统', name: '待办任务' },
  // One language only: with 'en' beside it, a browser set to English would turn the page English.
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'M月', day: 'D日', abbr: 'M月D日 HH:mm', normal: 'LLL', long: 'LLLL', short: 'LL' },
  disableWelcomeMessage: true,
  customScripts: ['scripts/house', 'scripts/form-zh', 'scripts/drafts', 'scripts/hidden', 'scripts/tables', 'scripts/evidence'],
  shortcuts: {}
};
