import * as v from 'valibot';
import type { ArticleDraft } from '../corpus/article.ts';
import type { FromPage, FromPanel } from './protocol.ts';

/** Far above any news text (a 200,000-word page has 1.2 million characters), well below what would stall the background. */
const MAX_TEXT = 20_000_000;
const MAX_LINE = 10_000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const webAddress = v.pipe(line, v.regex(/^https?:\/\//i), v.url());
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const articleId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const claimId = v.pipe(v.string(), v.regex(/^c\d{1,7}$/));

export const draftSchema: v.GenericSchema<unknown, ArticleDraft> = v.strictObject({
  url: v.nullable(webAddress),
  canonicalUrl: v.nullable(webAddress),
  title: line,
  source: v.nullable(line),
  byline: v.nullable(line),
  publishedAt: v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})?)?$/))),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  language: v.pipe(v.string(), v.maxLength(35)),
});

const PROBLEMS = ['no-article', 'other-language', 'pdf', 'restricted', 'not-ready'] as const;
const problem = v.picklist(PROBLEMS);

/** Above what `lib/page/page-links.ts` gives. */
const links = v.pipe(v.array(v.strictObject({ text: v.pipe(v.string(), v.maxLength(500)), href: webAddress })), v.maxLength(500));

export const fromPageSchema: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.strictObject({ type: v.literal('page/read'), draft: draftSchema, links: v.exactOptional(links) }),
  v.strictObject({ type: v.literal('page/unreadable'), problem: v.picklist([...PROBLEMS, 'failed']) }),
  v.strictObject({ type: v.literal('page/open-claim'), claimId }),
  v.strictObject({ type: v.literal('page/open-additions'), sentenceStart: offset }),
  v.strictObject({ type: v.literal('page/select-claim'), claimId }),
  v.strictObject({ type: v.literal('page/gone') }),
  v.strictObject({ type: v.literal('page/found-article') }),
]);

export const fromPanelSchema: v.GenericSchema<unknown, FromPanel> = v.variant('type', [
  v.strictObject({ type: v.literal('panel/check'), tabId }),
  v.strictObject({ type: v.literal('panel/clear'), tabId }),
  v.strictObject({ type: v.literal('panel/add'), tabId }),
  v.strictObject({ type: v.literal('panel/show-claim'), tabId, claimId }),
  v.strictObject({ type: v.literal('panel/show-sentence'), tabId, start: offset, end: offset }),
  v.strictObject({ type: v.literal('panel/select'), tabId, claimId: v.nullable(claimId) }),
  v.strictObject({ type: v.literal('panel/undo-add'), tabId, articleId }),
  v.strictObject({ type: v.literal('panel/wake-jobs') }),
]);

export const draftAnswerSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), draft: draftSchema }),
  v.strictObject({ ok: v.literal(false), problem }),
]);
