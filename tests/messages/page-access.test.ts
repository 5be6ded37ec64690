import { expect, test } from 'vitest';
import { accessProblem, problemOfUrl } from '../../lib/messages/page-access.ts';

test.each([
  ['chrome://version/', 'restricted'],
  ['about:preferences', 'restricted'],
  ['moz-extension://1/corpus.html', 'restricted'],
  ['https://chromewebstore.google.com/detail/x', 'restricted'],
  ['https://chrome.google.com/webstore/category/x', 'restricted'],
  ['https://addons.mozilla.org/firefox/', 'restricted'],
  ['https://quay.example/report.pdf?page=2', 'pdf'],
  ['https://quay.example/report.pdf.html', null],
  ['https://chrome.google.com/webstores', null],
  ['https://about.example/', null],
  ['http://localhost:8080/a', null],
])('%s: %s', (url, problem) => expect(problemOfUrl(url)).toBe(problem));

const CHROME_NO_PERMISSION = new Error('Cannot access contents of the page. Extension manifest must request permission to access the respective host.');
const FIREFOX_NO_PERMISSION = new Error('Missing host permission for the tab');

test.each([
  ['https://quay.example/', CHROME_NO_PERMISSION, false, 'no-permission'],
  [undefined, FIREFOX_NO_PERMISSION, false, 'no-permission'],
  [undefined, FIREFOX_NO_PERMISSION, true, 'restricted'],
  ['', new Error('Cannot access a chrome:// URL'), false, 'restricted'],
  [undefined, new Error('The extensions gallery cannot be scripted.'), true, 'restricted'],
  ['https://quay.example/a.pdf', FIREFOX_NO_PERMISSION, true, 'pdf'],
  ['https://quay.example/', new Error('Frame with ID 0 was removed.'), true, 'not-ready'],
  ['https://quay.example/', 'odd', true, 'not-ready'],
])('%s, %s, granted %s: %s', (url, error, granted, problem) => expect(accessProblem(url, error, granted)).toBe(problem));
