export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(name: BrowserName): string | null;
export function chooseBrowser(asked: BrowserName | null, say: (line: string) => void): { readonly name: BrowserName; readonly path: string };
export function ensureBrowsers(say: (line: string) => void, names?: readonly BrowserName[]): Readonly<Record<BrowserName, string>>;
