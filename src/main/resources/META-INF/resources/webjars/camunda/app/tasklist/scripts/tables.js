// A table of a form that has no room, on a phone or with whole paragraphs in its columns, stands one row below the other, each value behind the
// name of its column; otherwise three hundred characters of deeds would be read four to a line, or behind the edge of the screen.

const LONG = 30;
const NARROW = 240;

const isLong = cell => cell.textContent.length > LONG;

/** Whether the table, as a table, goes beyond its frame or has long texts in narrow columns. */
function hasNoRoom(table) {
  const frame = table.parentElement;
  return (
    frame.scrollWidth > frame.clientWidth + 1 ||
    [...table.querySelectorAll('td')].some(cell => isLong(cell) && cell.clientWidth < NARROW)
  );
}

function name(table) {
  const columns = [...table.querySelectorAll('th')].map(it => it.textContent);
  table.querySelectorAll('tbody tr').forEach(row =>
    [...row.cells].forEach((cell, place) => {
      cell.dataset.label = columns[place] || '';
      cell.classList.toggle('house-long', isLong(cell));
    })
  );
}

function arrange(table) {
  table.classList.remove('house-stacked');
  if (!table.parentElement.clientWidth || !hasNoRoom(table)) return;
  name(table);
  table.classList.add('house-stacked');
}

const tables = () => document.querySelectorAll('.fjs-container .fjs-table');

const widths = new ResizeObserver(changes =>
  changes.forEach(({ target, contentRect }) => {
    if (target.houseWidth === contentRect.width) return;
    target.houseWidth = contentRect.width;
    target.querySelectorAll('.fjs-table').forEach(arrange);
  })
);

function look(changes) {
  tables().forEach(table => {
    widths.observe(table.parentElement);
    if (changes.some(({ target }) => table.contains(target))) arrange(table);
  });
}

new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });

export default [];
