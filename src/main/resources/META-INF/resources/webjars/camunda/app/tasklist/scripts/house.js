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

/** Our own page in place of the given one of the web application, or null. */
export function ownPage(address) {
  const [, page] = /#!?\/(login|logout)\b/.exec(address) || [];
  return page ? '/login' : null;
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

/** A refusal says in Chinese what to do: "未能提交" is all that is said of an incomplete form, and the engine's own words are English. */
function explain(notification) {
  if (!notification.message && notification.status === '未能提交') {
    notification.message = '请填好带 * 的各项，并更正标红的内容。';
    setTimeout(() => document.querySelector('.fjs-form-field-error')?.scrollIntoView({ block: 'center' }), 200);
  } else if (notification.status?.startsWith('这项任务已不存在')) {
    notification.message = '请从左侧选择其他任务；您办过的任务，可在首页的“我办过的”查看。';
  } else if (notification.message && !/\p{Script=Han}/u.test(notification.message)) {
    console.warn(notification.message);
    notification.message = '系统没有接受这次操作。请刷新页面后再试；如仍不行，请联系竞赛办。';
  }
}

angular.module('cam.commons').config([
  '$provide',
  $provide => {
    // a refusal would stay on the screen beside the success that followed it
    $provide.decorator('Notifications', [
      '$delegate',
      notifications => {
        const add = notifications.add;
        notifications.add = function (notification) {
          this.clear({ type: 'danger' });
          if (notification.type === 'danger') explain(notification);
          add.call(this, notification);
        };
        return notifications;
      }
    ]);
  }
]);

angular.module('cam.commons').run([
  '$rootScope',
  'Notifications',
  ($rootScope, notifications) => {
    // not "hashchange": the router moves by the history interface, which does not raise it
    $rootScope.$on('$locationChangeStart', (event, next) => {
      if (leave(next)) event.preventDefault();
    });
    // whoever corrects the form has read the refusal
    document.addEventListener('input', () => $rootScope.$evalAsync(() => notifications.clear({ type: 'danger' })));
  }
]);

/** Does nothing where the application has no such module: the welcome page has neither tasks nor dates. */
function configure(module, ...dependencies) {
  try {
    angular.module(module).config(dependencies);
  } catch {
    // not this application
  }
}

configure('cam.tasklist.client', '$provide', $provide =>
  // a form that was taken in just vanished, without a word, and while it was on its way it read as if it were refused
  $provide.decorator('camAPI', [
    '$delegate',
    'Notifications',
    '$translate',
    (api, notifications, $translate) => {
      const task = api.resource('task');
      const { submitForm } = task;
      task.submitForm = function (form, done) {
        document.body.classList.add('house-sending');
        const arrived = (...outcome) => {
          document.body.classList.remove('house-sending');
          done?.(...outcome);
        };
        return submitForm.call(this, form, arrived).then(answer => {
          document.dispatchEvent(new CustomEvent('house-taken-in', { detail: form.id }));
          notifications.addMessage({ status: $translate.instant('COMPLETE_OK'), type: 'success', duration: 6000 });
          return answer;
        });
      };
      return api;
    }
  ])
);

['cam.tasklist.client', 'cam.welcome.services'].forEach(module =>
  configure(module, '$provide', $provide =>
    // who has one name only would be greeted as "null 王芳"
    $provide.decorator('camAPI', [
      '$delegate',
      api => {
        const user = api.resource('user');
        const { profile } = user;
        user.profile = function (id, done) {
          return profile.call(this, id, (refused, found) =>
            done(refused, found && { ...found, firstName: found.firstName || '', lastName: found.lastName || '' })
          );
        };
        return api;
      }
    ])
  )
);

configure('angularMoment', 'amTimeAgoConfig', config => {
  // "3 年前" says nothing about a deadline, and is counted by the clock of the PC: show the date
  config.fullDateThreshold = -Infinity;
  config.fullDateFormat = 'YYYY年M月D日 HH:mm';
});

const URGENT_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

try {
  angular.module('cam.tasklist.client').run([
    '$rootScope',
    '$location',
    // the newest would stand first, and what is due tomorrow on the second page
    ($rootScope, $location) =>
      $rootScope.$on('$locationChangeSuccess', () => {
        if (!$location.search().sorting) $location.search('sorting', URGENT_FIRST).replace();
      })
  ]);
} catch {
  // not the task list
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

/** How many unread notices there are is asked when the page opens, and again every minute while somebody looks at it. */
const EVERY_MINUTE = 60000;

async function ring(bell) {
  if (document.hidden) return;
  const answer = await fetch('/my/notices/unread', { headers: { Accept: 'application/json' } });
  if (!answer.ok || answer.redirected) return;
  const { unread } = await answer.json();
  bell.textContent = unread ? `通知（${unread}）` : '通知';
  bell.classList.toggle('house-unread', unread > 0);
}

/** A link on a form opens beside it: what is written in the form and not yet sent would be lost. */
document.addEventListener(
  'click',
  ({ target }) => {
    const leading = target.closest?.('.fjs-container a[href^="/"]');
    if (leading) Object.assign(leading, { target: '_blank', rel: 'noopener' });
  },
  true
);

let ringing;

export default [
  {
    id: 'house-bell',
    pluginPoint: 'tasklist.navbar.action',
    priority: 990,
    render: node => {
      const bell = link('通知', '/my/notices');
      node.append(bell);
      ring(bell).catch(() => {});
      ringing = setInterval(() => ring(bell).catch(() => {}), EVERY_MINUTE);
    },
    unmount: () => clearInterval(ringing)
  },
  {
    id: 'house-home',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: node => node.append(link('首页', '/'))
  },
  {
    id: 'house-cooperation',
    pluginPoint: 'tasklist.task.action',
    priority: 900,
    render: (node, { taskId }) => {
      const beside = link('转办与协办', `/tasks/${encodeURIComponent(taskId)}`);
      // what is written in the form and not yet sent stays where it is
      Object.assign(beside, { target: '_blank', rel: 'noopener' });
      node.append(beside);
    }
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
