// Where administrators watch the processes; see ../../tasklist/scripts for what the applications share.
import { prepare } from '../../tasklist/scripts/prepare.js';

await prepare('cockpit');

export default {
  app: { vendor: '立功竞赛管理系统', name: '运行监控' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'M月', day: 'D日', abbr: 'M月D日 HH:mm', normal: 'LLL', long: 'LLLL', short: 'LL' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/house']
};
