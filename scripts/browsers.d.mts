export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | null;
export function ensureBrowsers(say: (line: string) => void): { readonly chromium: string; readonly firefox: string };
