const RULES = `
.card {
  box-sizing: border-box; max-height: min(70vh, 480px); overflow: auto; padding: 12px 14px;
  font: 14px/1.45 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
  color: light-dark(#1d1f24, #eceef2); background: light-dark(#ffffff, #22252b);
  border: 1px solid light-dark(#8a8f99, #7d838e); border-inline-start-width: 4px; border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 0.3);
}
.card:focus-visible, .close:focus-visible { outline: 2px solid light-dark(#3b5bdb, #91a7ff); outline-offset: 1px; }
.differs { border-inline-start-color: #d6401f; }
.unstated { border-inline-start-color: #a66a00; }
.agrees { border-inline-start-color: #25835f; }
.addition { border-inline-start-color: #4a6fc9; }
.head { display: flex; align-items: center; gap: 8px; }
.icon { font-weight: 700; font-size: 16px; inline-size: 20px; text-align: center; }
h2, p, blockquote { margin: 0; }
.verdict { flex: 1; font-size: 15px; font-weight: 700; }
.close {
  inline-size: 28px; block-size: 28px; border: 0; border-radius: 6px; font: 20px/1 system-ui, sans-serif;
  color: inherit; background: transparent; cursor: pointer;
}
.close:hover { background: light-dark(#e9ecef, #343a40); }
.claim { margin-block: 4px 8px; font-weight: 600; }
.from, .counts, .hint { color: light-dark(#565c66, #b4bac4); font-size: 12.5px; }
.sentence { margin-block: 4px; padding-inline-start: 10px; border-inline-start: 2px solid light-dark(#c3c8d0, #5b616b); }
.reason, .note { font-style: italic; }
.counts { margin-block-start: 8px; }
.hint { margin-block-start: 6px; }
`;

/** The card's own style sheet. Constructed, so that the page's content security policy has no say in it. */
export function cardSheet(view: Window & { CSSStyleSheet?: typeof CSSStyleSheet }): CSSStyleSheet {
  // In Firefox a sheet is only adopted when it was made by the page's own window.
  const sheet = new (view.CSSStyleSheet ?? CSSStyleSheet)();
  sheet.replaceSync(RULES);
  return sheet;
}
