// The attached files of a project, a report or a dossier: to look at, to add by choosing or dropping, to take off.
// The same on our own page and in Tasklist; it needs nothing but the browser.

const FILES = '/evidence/files';
const AWAY = '与服务器的连接中断，文件没有传完。网络恢复后请点“重试”。';

/** An element with attributes, and texts or elements in it; texts stay texts whatever is in them. */
function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => {
        if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
        else if (value != null && value !== false) made.setAttribute(name, value === true ? '' : value);
    });
    made.append(...children.filter(child => child != null));
    return made;
}

const link = (text, href, more) => element('a', { href, ...more }, text);

async function read(what) {
    const answer = await fetch(`${FILES}?${new URLSearchParams(what)}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok || answer.redirected) throw new Error('附件没有读出来，请刷新页面后再试。');
    return answer.json();
}

/** Why a request was refused, in the server's words where it had some. */
function reason(status, text) {
    try {
        const { message } = JSON.parse(text);
        if (message) return message;
    } catch {
        // no JSON: not our own refusal
    }
    if (status === 403) return '您没有上传的权限，或登录已过期。请刷新页面后再试。';
    return status === 404 ? '没有找到，请刷新页面。' : '服务器没有接受，请稍后重试。';
}

/** Sends one file; the request tells how far it is, which fetch does not. */
function send(shown, on, material, file, progress) {
    return new Promise((done, failed) => {
        const request = new XMLHttpRequest();
        request.open('POST', `${FILES}?${new URLSearchParams({ subject: on.key, material, name: file.name })}`);
        request.setRequestHeader(shown.tokenHeader, shown.token);
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / total));
        request.addEventListener('load', () => {
            if (request.status === 201) done();
            else failed(Object.assign(new Error(reason(request.status, request.responseText)), { again: request.status >= 500 }));
        });
        ['error', 'abort', 'timeout'].forEach(end =>
            request.addEventListener(end, () => failed(Object.assign(new Error(AWAY), { again: true }))));
        request.send(file);
    });
}

/** What the server would refuse anyway is said at once, before half a gigabyte has gone over the line. */
function refusal(shown, file) {
    if (file.size === 0) return `“${file.name}”是空文件，没有内容。请检查后重新选择。`;
    return file.size > shown.maxBytes
        ? `“${file.name}”超过 ${Math.round(shown.maxBytes / 1048576)} MB，没有上传。请压缩图片、分成几个文件后再上传。`
        : null;
}

function preview(file) {
    const view = `${FILES}/${file.id}/view`;
    if (file.view === 'image') {
        return link('', view, { target: '_blank', rel: 'noopener', class: 'evidence-picture', 'aria-label': `查看 ${file.name}` });
    }
    return file.view === 'pdf' ? link('预览', view, { target: '_blank', rel: 'noopener' }) : null;
}

function line(file, on, withdraw) {
    const picture = preview(file);
    if (file.view === 'image') {
        picture.append(element('img', { src: `${FILES}/${file.id}/view`, alt: '', loading: 'lazy' }));
    }
    return element('li', {},
        file.view === 'image' ? picture : null,
        element('div', {},
            link(file.name, `${FILES}/${file.id}`, { class: 'evidence-name', download: true }),
            ' ', element('span', { class: 'evidence-tag' }, file.material),
            file.number > 1 ? element('span', { class: 'evidence-tag' }, `第 ${file.number} 版`) : null,
            element('div', { class: 'evidence-about' }, `${file.size} · ${file.by} · ${file.at}`,
                file.view === 'pdf' ? ' · ' : null, file.view === 'pdf' ? picture : null,
                on.mayAdd ? ' · ' : null,
                on.mayAdd ? element('button', { type: 'button', class: 'evidence-link', onclick: () => withdraw(file) }, '撤下') : null),
            file.older.length
                ? element('details', {}, element('summary', {}, `以前的版本（${file.older.length}）`),
                    element('ul', {}, ...file.older.map(it => element('li', {},
                        link(`第 ${it.number} 版`, `${FILES}/${it.id}`, { download: true }),
                        element('span', { class: 'evidence-about' }, ` ${it.size} · ${it.by} · ${it.at}`)))))
                : null));
}

/** One file on its way, with a bar, and a way to try again. */
function journey(shown, on, material, file, settled) {
    const bar = element('progress', { max: '1', value: '0', 'aria-label': `${file.name} 上传进度` });
    const said = element('span', { role: 'status' }, '等待上传');
    const again = element('button', { type: 'button', class: 'evidence-link', hidden: true }, '重试');
    const shownLine = element('li', { class: 'evidence-journey' }, element('span', {}, file.name), bar, said, again);
    const fail = error => {
        shownLine.classList.add('failed');
        said.textContent = error.message;
        bar.hidden = true;
        again.hidden = !error.again;
    };
    const go = async () => {
        shownLine.classList.remove('failed');
        bar.hidden = false;
        again.hidden = true;
        const wrong = refusal(shown, file);
        if (wrong) return fail(new Error(wrong));
        try {
            await send(shown, on, material, file, share => {
                bar.value = share;
                said.textContent = share < 1 ? `${Math.floor(share * 100)}%` : '正在检查';
            });
            shownLine.remove();
            await settled();
        } catch (error) {
            fail(error);
        }
    };
    again.addEventListener('click', go);
    return { shownLine, go };
}

function upload(shown, on, settled) {
    const waiting = element('ul', { class: 'evidence-waiting', 'aria-live': 'polite' });
    const id = `evidence-${Math.random().toString(36).slice(2)}`;
    const material = element('select', { id: `${id}-material` },
        ...on.materials.map(it => element('option', { selected: it === (on.missing[0] || on.materials.at(-1)) }, it)));
    const take = async files => {
        const all = [...files].map(file => journey(shown, on, material.value, file, settled));
        waiting.append(...all.map(it => it.shownLine));
        for (const each of all) await each.go();
    };
    const chosen = element('input', {
        type: 'file', multiple: true, accept: shown.accept, id,
        onchange: ({ target }) => {
            take(target.files).then(() => { target.value = ''; });
        }
    });
    const place = element('div', {
        class: 'evidence-drop',
        ondragover: event => { event.preventDefault(); place.classList.add('over'); },
        ondragleave: () => place.classList.remove('over'),
        ondrop: event => {
            event.preventDefault();
            place.classList.remove('over');
            take(event.dataTransfer.files);
        }
    },
        on.materials.length > 1 ? element('label', { for: `${id}-material` }, '这是：', material) : null,
        element('label', { for: id }, '选择文件，或把文件拖到这里（可以多选）'), chosen,
        element('p', { class: 'evidence-about' }, `单个不超过 ${Math.round(shown.maxBytes / 1048576)} MB，最多 ${shown.maxFiles} 个；类型：${shown.types}`));
    return { place, waiting };
}

function section(shown, on, settled, titled) {
    const complaint = element('p', { class: 'evidence-refusal', role: 'alert', hidden: true });
    const withdraw = async file => {
        if (!window.confirm(`撤下“${file.name}”？`)) return;
        const answer = await fetch(`${FILES}/${file.id}/withdraw`, { method: 'POST', headers: { [shown.tokenHeader]: shown.token } });
        if (answer.ok) return settled();
        complaint.textContent = reason(answer.status, await answer.text());
        complaint.hidden = false;
    };
    const adding = on.mayAdd ? upload(shown, on, settled) : null;
    return {
        adding,
        node: element('section', { class: 'evidence-on' },
            titled ? element('h3', {}, `${on.kind}：${on.title}`) : null,
            on.missing.length ? element('p', { class: 'evidence-refusal' }, `报送前还要上传：${on.missing.join('、')}`) : null,
            complaint,
            on.files.length
                ? element('ul', { class: 'evidence-files' }, ...on.files.map(file => line(file, on, withdraw)))
                : element('p', { class: 'evidence-about' }, '还没有附件。'),
            adding?.place, adding?.waiting,
            on.closed ? element('p', { class: 'evidence-about' }, on.closed) : null)
    };
}

function dress() {
    if (document.querySelector('link[href^="/house/evidence.css"]')) return;
    document.head.append(element('link', { rel: 'stylesheet', href: '/house/evidence.css' }));
}

/**
 * Shows the files in the node.
 *
 * @param what { subject } or { task }
 */
export async function mount(node, what) {
    dress();
    node.classList.add('evidence');
    let waiting = new Map();
    const show = async () => {
        try {
            const shown = await read(what);
            if (!shown.subjects.length) {
                node.replaceChildren(element('p', { class: 'evidence-about' }, '这项任务没有附件。'));
                return;
            }
            const next = new Map();
            const nodes = shown.subjects.map(on => {
                const { node: made, adding } = section(shown, on, show, true);
                // what is still on its way, or was refused, stays to be seen
                if (adding) {
                    adding.waiting.append(...(waiting.get(on.key)?.children || []));
                    next.set(on.key, adding.waiting);
                }
                return made;
            });
            waiting = next;
            node.replaceChildren(...nodes);
        } catch (error) {
            node.replaceChildren(element('p', { class: 'evidence-refusal', role: 'alert' }, error.message));
        }
    };
    await show();
}
