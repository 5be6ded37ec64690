// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectText } from '../../lib/page/collect-text.ts';
import type { TextMap } from '../../lib/page/text-map.ts';
import { drain, pageDocument } from './pages.ts';

function textOf(html: string, options = {}): TextMap {
  return drain(collectText(pageDocument(`<html><body>${html}</body></html>`).body, options));
}

describe('collectText', () => {
  test.each([
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p> a  b\n c </p>', 'a b c'],
    ['<p>a <b> b</b></p>', 'a b'],
    ['<p>a<b>b</b></p>', 'ab'],
    ['a<br>b', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['a<br> <br>b', 'a\n\nb'],
    ['<div>a<div>b</div>c</div>', 'a\n\nb\n\nc'],
    ['<p>a\u00a0b</p>', 'a\u00a0b'],
    ['<p>\u202eab\u200bc</p>', 'abc'],
    ['<p>a</p><button>Share</button><p>b</p>', 'a\n\nb'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['', ''],
    ['<p> </p>', ''],
  ])('%j reads %j', (html, text) => {
    expect(textOf(html).text).toBe(text);
  });

  test('blocks that are mostly links are left out, and the text goes on behind them', () => {
    const html = '<p>First words here</p><p><a href="/x">Read more of this</a></p><p>Last <a href="/y">words</a> there</p>';
    expect(textOf(html, { maxLinkShare: 0.6 }).text).toBe('First words here\n\nLast words there');
  });
});

const inline = fc.constantFrom('b', 'i', 'span', 'a');
const block = fc.constantFrom('p', 'div', 'li', 'section', 'blockquote');
const words = fc.stringMatching(/^[ a-z\n\u00ad\u200b]{0,12}$/);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.tuple(inline, tie('tree'), tie('tree')).map(([tag, a, b]) => `<${tag}>${a}${b}</${tag}>`),
    fc.tuple(block, tie('tree'), tie('tree')).map(([tag, a, b]) => `${a}<${tag}>${b}</${tag}>`),
    tie('tree').map((a) => `${a}<br>`),
  ),
}));

test('every run stands in its node as the map says, and what no run covers is only line breaks', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
      const map = textOf(parts.map((part) => `<div>${part}</div>`).join(''));
      let at = 0;
      for (const run of map.runs) {
        expect(run.start).toBeGreaterThanOrEqual(at);
        expect(map.text.slice(at, run.start)).toMatch(/^\n*$/);
        const shown = run.node.data.slice(run.offset, run.offset + run.length);
        expect(shown.replaceAll('\n', ' ')).toBe(map.text.slice(run.start, run.start + run.length));
        at = run.start + run.length;
      }
      expect(at).toBe(map.text.length);
      expect(map.text).not.toMatch(/^\s|\s$| {2}|\n{3}| \n|\n /);
    }),
  );
});

test('any span is located at its own characters', () => {
  fc.assert(
    fc.property(tree, fc.nat(60), fc.integer({ min: 1, max: 20 }), (html, start, length) => {
      const map = textOf(`<div>${html}</div>`);
      const end = Math.min(map.text.length, start + length);
      const place = start < end ? map.locate({ start, end }) : null;
      if (place === null) {
        expect(map.text.slice(start, end)).toMatch(/^\n*$/);
        return;
      }
      const first = map.text.slice(start, end).replace(/^\n+/, '')[0];
      expect(place.from.node.data[place.from.offset]?.replace('\n', ' ')).toBe(first);
      const last = map.text.slice(start, end).replace(/\n+$/, '').at(-1);
      expect(place.to.node.data[place.to.offset - 1]?.replace('\n', ' ')).toBe(last);
    }),
  );
});
