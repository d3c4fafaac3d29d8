// What makes the task list a part of our house: our login page, our home page, dates one can read, nothing left behind on a shared PC.

const DRAFT = /^(camunda-form|camForm):/;

/** Drafts of forms stay in the browser for whoever sits down next. Their button is hidden; this removes what is there all the same. */
export function clearDrafts() {
  [localStorage, sessionStorage].forEach(storage =>
    Object.keys(storage)
      .filter(key => DRAFT.test(key))
      .forEach(key => storage.removeItem(key))
  );
}

/** The address of our own page that stands for the given one of the web application, or null. */
export function ownPage(address) {
  const [, page] = /#\/(login|logout)\b/.exec(address) || [];
  return page ? (page === 'logout' ? '/login?logout' : '/login') : null;
}

function leave(address) {
  const page = ownPage(address);
  if (!page) return false;
  clearDrafts();
  window.location.replace(page);
  return true;
}

clearDrafts();
leave(window.location.href);

const { angular } = window;

angular.module('cam.commons').run([
  '$rootScope',
  $rootScope => {
    // not "hashchange": the router moves by the history interface, which does not raise it
    $rootScope.$on('$locationChangeStart', (event, next) => {
      if (leave(next)) event.preventDefault();
    });
  }
]);

try {
  // "3 年前" says nothing about a deadline, and is counted by the clock of the PC: show the date.
  angular.module('angularMoment').config([
    'amTimeAgoConfig',
    config => {
      config.fullDateThreshold = -Infinity;
      config.fullDateFormat = 'YYYY年M月D日 HH:mm';
    }
  ]);
} catch {
  // the welcome page shows no dates
}

function link(text, href) {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

/** On a phone an open task hides the lists (see user-styles.css); this leads back to them. */
function closeTask(event) {
  event.preventDefault();
  const injector = angular.element(document.documentElement).injector();
  injector.get('$rootScope').$apply(() => injector.get('$location').search('task', null));
}

export default [
  {
    id: 'house-home',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: node => node.append(link('首页', '/'))
  },
  {
    id: 'house-back',
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    render: node => {
      const back = link('← 返回任务列表', '#/');
      back.className = 'house-back';
      back.addEventListener('click', closeTask);
      node.append(back);
    }
  }
];
