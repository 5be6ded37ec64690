/** Markdown tables of what `npm run eval -- --verbose` prints; stories as they are, or numbered where their names are not ours. */
export function tablesOf(printed: string, numbered: boolean): string;
/** Puts `tables` between the marks of that name. Throws when the marks are not there. */
export function replaced(text: string, name: string, tables: string): string;
