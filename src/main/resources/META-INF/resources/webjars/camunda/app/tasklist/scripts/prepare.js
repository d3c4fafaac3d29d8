/**
 * Makes a web application ours before it starts: language, title, wording, and without the parts that a participant may not use
 * (component:id of a view, as the application itself names them).
 */
export async function prepare(app, excluded = []) {
  document.documentElement.lang = 'zh-CN';
  document.title = '立功竞赛管理系统';
  document.querySelector('base').setAttribute('cam-exclude-plugins', excluded.join(','));
  await keepWording(`${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`);
}

/**
 * The page takes its wording from the browser's storage, shows bare keys until the first has come, and yesterday's after an update.
 * Today's is put there first.
 */
async function keepWording(folder) {
  const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  Object.keys(stored)
    .filter(key => key.includes('_locales_data_'))
    .forEach(key => delete stored[key]);
  const answer = await fetch(`${folder}zh.json`, { cache: 'no-cache' });
  if (answer.ok) stored[`${folder}_locales_data_zh_${window.bust}`] = JSON.stringify(await answer.json());
  localStorage.setItem('camunda-web', JSON.stringify(stored));
}
