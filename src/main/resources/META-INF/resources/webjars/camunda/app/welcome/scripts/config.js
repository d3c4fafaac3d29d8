// The page of one's own account; see ../../tasklist/scripts for what the two applications share.
import { prepare } from '../../tasklist/scripts/prepare.js';

await prepare('welcome');

export default {
  app: { vendor: '立功竞赛管理系统', name: '我的资料' },
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  dateFormat: { monthName: 'M月', day: 'D日', abbr: 'M月D日 HH:mm', normal: 'LLL', long: 'LLLL', short: 'LL' },
  disableWelcomeMessage: true,
  customScripts: ['../tasklist/scripts/house'],
  links: [{ label: '系统首页', href: '/', description: '返回立功竞赛管理系统首页' }]
};
