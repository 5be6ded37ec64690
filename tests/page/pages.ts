import { parseHTML } from 'linkedom';

const SENTENCES = [
  'The harbour board met for forty minutes on Tuesday and agreed to close the old pier until the end of the season.',
  'Engineers had warned since the spring that two of the pillars were giving way, and that the next storm could bring them down.',
  'Some 120 boat owners will have to move their berths, the harbour master told reporters after the meeting had ended.',
  'A second inspection, carried out by divers from the neighbouring county, is expected to take place within three weeks.',
];

/** A page with navigation, an article of four paragraphs and a footer; `head` and `extra` go into the head and after the text. */
export function newsPage(options: { head?: string; extra?: string; body?: string } = {}): string {
  const text = options.body ?? SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>Old pier to close | The Quay</title>${options.head ?? ''}</head><body>
<nav><a href="/">Home</a> <a href="/weather">Weather</a></nav>
<article><h1>Old pier to close</h1>${text}${options.extra ?? ''}</article>
<footer>All rights reserved by the publisher of this paper</footer></body></html>`;
}

/** The paragraphs of {@link newsPage}, as read. */
export const NEWS_TEXT = SENTENCES.join('\n\n');

/** A document without layout, as files are read. */
export function fileDocument(html: string): Document {
  return parseHTML(html).document;
}

/** The same in the test's browser-like DOM. */
export function pageDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Runs a generator to its end at once. */
export function drain<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
