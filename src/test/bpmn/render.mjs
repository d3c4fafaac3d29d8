// Draws a model: node render.mjs MODEL.bpmn PICTURE.svg|PICTURE.png
// Needs Chromium with a Chinese font; CHROMIUM names another place than /usr/bin/chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [model, picture] = process.argv.slice(2);
if (!picture) {
  console.error('usage: node render.mjs MODEL.bpmn PICTURE.svg|PICTURE.png');
  process.exit(2);
}
const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1700, height: 1000 } });
  await page.setContent('<div id="canvas" style="width: 1650px; height: 950px"></div>');
  await page.addScriptTag({ path: viewer });
  const svg = await page.evaluate(async (xml) => {
    const bpmn = new BpmnJS({ container: '#canvas' });
    const { warnings } = await bpmn.importXML(xml);
    if (warnings.length) throw new Error(warnings.map((it) => it.message).join('\n'));
    return (await bpmn.saveSVG()).svg;
  }, readFileSync(model, 'utf8'));
  const drawing = svg.slice(svg.indexOf('<svg'));
  if (picture.endsWith('.svg')) {
    writeFileSync(picture, `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replace('>', '><rect x="-100" y="-100" width="3000" height="3000" fill="#fff"/>')}\n`);
  } else {
    await page.setContent(`<body style="margin: 8px; background: #fff">${drawing}</body>`);
    await page.locator('svg').first().screenshot({ path: picture });
  }
} finally {
  await browser.close();
}
