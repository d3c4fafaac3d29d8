// Chinese for what the form viewer (form-js 1.8.7) says in English, which it has no setting for.
// A phrase is replaced only in the element that the viewer itself puts it in, never in what people wrote.

const ERRORS = [
  [/^Field is required\.$/, '此项必填。'],
  [/^Field must match pattern .*\.$/s, '格式不正确，请按说明填写。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Field must be a valid\s+international phone number\..*$/, '请填写带国家代码的电话号码，如 +862112345678。'],
  [/^Field must be a valid email\.$/, '请填写正确的电子邮箱。'],
  [/^Value is not a number\.$/, '请填写数字。'],
  [/^Value is expected to be an integer\.$/, '请填写整数。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '不能填写这个数，最接近的是 $1 和 $2。'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写。']
];

/** Text: the element that holds it, and its phrases. */
const TEXTS = [
  ['.fjs-form-field-error, .fjs-form-field-error *', ERRORS],
  ['.fjs-select-placeholder', [[/^Select$/, '请选择']]],
  ['.fjs-dropdownlist-empty', [[/^No results$/, '没有找到'], [/^All values selected$/, '没有其他可选项']]],
  ['.fjs-table-empty, .fjs-table-td[colspan]', [[/^Nothing to show\.$/, '暂无内容。']]],
  ['.fjs-table-nav-label', [[/^of$/, '/']]],
  ['.fjs-taglist-skip-link', [[/^Skip to search$/, '转到查找']]],
  ['.fjs-repeat-render-add, .fjs-repeat-render-collapse', [
    [/^Add new$/, '添加一项'],
    [/^Collapse$/, '收起'],
    [/^Expand all \((\d+)\)$/, '全部展开（$1）']
  ]],
  ['[class*="fjs-iframe-placeholder"]', [
    [/^No content to show\.$/, '没有内容。'],
    [/^External content couldn't be loaded\.$/, '外部内容未能打开。']
  ]]
];

/** Attributes of controls; form authors cannot set any of these themselves. */
const ATTRIBUTES = {
  placeholder: [
    [/^Search$/, '输入文字查找'],
    [/^yyyy\/mm\/dd$/, '年/月/日'],
    [/^hh:mm( \?m)?$/, '时:分']
  ],
  title: [[/^Remove tag$/, '移除']],
  'aria-label': [
    [/^Increment$/, '加'],
    [/^Decrement$/, '减'],
    [/^Previous page$/, '上一页'],
    [/^Next page$/, '下一页'],
    [/^Click to sort by (.*) descending$/s, '点击按“$1”降序排列'],
    [/^Click to sort by (.*) ascending$/s, '点击按“$1”升序排列'],
    [/^Click to remove sorting$/, '点击取消排序'],
    [/^Remove list item (\d+)$/, '移除第 $1 项']
  ]
};

/** The phrase in Chinese, or null when it is none of the viewer's. */
export function chinese(phrase, rules) {
  const text = phrase.trim();
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? phrase.replace(text, () => text.replace(...rule)) : null;
}

function translateText(node) {
  const place = node.parentElement && TEXTS.find(([selector]) => node.parentElement.matches(selector));
  const said = place && chinese(node.data, place[1]);
  if (said != null) node.data = said;
}

function translateAttributes(element) {
  Object.entries(ATTRIBUTES).forEach(([name, rules]) => {
    const said = element.hasAttribute(name) ? chinese(element.getAttribute(name), rules) : null;
    if (said != null) element.setAttribute(name, said);
  });
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) return translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) translateText(node);
    else translateAttributes(node);
  }
}

const inForm = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('.fjs-container');

function onMutation({ type, target, addedNodes }) {
  if (type === 'childList') {
    addedNodes.forEach(node => {
      if (inForm(node)) translate(node);
      else node.querySelectorAll?.('.fjs-container').forEach(translate);
    });
    // a placeholder may become a value and back without a new node
    if (target.matches?.('.fjs-select-placeholder')) translate(target);
  } else if (inForm(target)) {
    if (type === 'characterData') translateText(target);
    else translateAttributes(target);
  }
}

new MutationObserver(mutations => mutations.forEach(onMutation)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: Object.keys(ATTRIBUTES)
});

const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

window.flatpickr?.localize({
  weekdays: {
    shorthand: [...'日一二三四五六'],
    longhand: [...'日一二三四五六'].map(day => `星期${day}`)
  },
  months: { shorthand: months, longhand: months },
  ordinal: () => '',
  firstDayOfWeek: 1,
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  hourAriaLabel: '时',
  minuteAriaLabel: '分',
  scrollTitle: '滚动增减',
  toggleTitle: '点击切换'
});

// Date fields are written as the browser's own language does; ours are read year first, whatever browser shows them.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, ...rest], self) =>
    Reflect.construct(format, [locale === 'default' ? 'zh-CN' : locale, ...rest], self)
});

export default [];
