import type { ArticleFile } from './article-file.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
  body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1b1b1b; background: #fff }
  @media (prefers-color-scheme: dark) { body { color: #e8e6e1; background: #191a1c } a { color: #9cc4ff } }
  header.site, footer.site { padding: 14px 24px; border-block: 1px solid #8885; font-family: sans-serif }
  nav a { margin-right: 18px } .page { display: flex; gap: 32px; max-width: 1040px; margin: 24px auto; padding: 0 24px }
  article { flex: 1; min-width: 0 } h1 { font-size: 34px; line-height: 1.2 } aside { width: 220px; font: 14px sans-serif }
  .byline { font: 14px sans-serif; opacity: .8 }`;

/** What a test may put into the page beside the report. */
export interface PageParts {
  /** Markup of the paragraphs, in place of the plain ones. */
  readonly body?: string;
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly html?: string;
}

/** The paragraphs of a report as markup. */
export function paragraphsOf(article: Pick<ArticleFile, 'paragraphs'>): string {
  return article.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
}

/** A news page as sites make them: JSON-LD, navigation, share links, related stories, comments and a footer around the report. */
export function newsPage(article: ArticleFile, parts: PageParts = {}): string {
  const source = article.source ?? 'Localhost News';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.publishedAt && { datePublished: article.publishedAt }),
    dateModified: '2024-12-01',
    publisher: { '@type': 'Organization', name: source },
  };
  return `<!doctype html>
<html ${parts.html ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<title>${escaped(article.title)} | ${escaped(source)}</title>
<meta name="viewport" content="width=device-width">
<meta property="og:site_name" content="${escaped(source)}">
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<style>${STYLE}</style>
${parts.head ?? ''}
</head>
<body>
<header class="site"><strong>${escaped(source)}</strong><nav><a href="/">Home</a><a href="/world">World</a><a href="/sport">Sport</a><a href="/subscribe">Subscribe for 50 cents a week</a></nav></header>
<div class="page">
<article>
<h1>${escaped(article.title)}</h1>
<p class="byline">By Our Correspondent</p>
<ul class="share"><li><a href="#share">Share</a></li><li><a href="#print">Print</a></li></ul>
<div class="story">
${parts.body ?? paragraphsOf(article)}
</div>
</article>
<aside><h2>Most read</h2><ol><li><a href="/a">Ten dishes for a rainy day</a></li><li><a href="/b">The quiet return of the tram</a></li></ol></aside>
</div>
<section class="comments"><h2>3 comments</h2><p>reader_one: I was there for two hours and saw nobody.</p><p>harbour_bird: Thanks for the report.</p></section>
<footer class="site"><p>© ${escaped(source)}. All rights reserved. <a href="/privacy">Privacy</a></p></footer>
</body>
</html>`;
}
