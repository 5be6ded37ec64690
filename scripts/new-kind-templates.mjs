/** `lib/kinds/NAME.ts`: finds nothing yet, and keeps the laws of `Kind` all the same. */
export function kindSource(name) {
  const type = `${name[0].toUpperCase()}${name.slice(1)}Value`;
  return `import type { Comparison, FindContext, Kind, Mention } from './kind.ts';

/** What a ${name} says, in a form that can be compared. */
export interface ${type} {
  readonly words: string;
}

/** Say in one line what a ${name} is, with two or three wordings from the news. */
export const ${name}: Kind<${type}> = {
  name: '${name}',
  yieldsTo: [],
  find,
  compare,
  format: ({ words }) => words,
};

function find(_context: FindContext): Mention<${type}>[] {
  return [];
}

function compare(a: ${type}, b: ${type}): Comparison {
  return a.words === b.words
    ? { outcome: 'same', reason: { key: 'reason_${name}_same', args: [] } }
    : { outcome: 'different', reason: { key: 'reason_${name}_different', args: [a.words, b.words] } };
}
`;
}

/** `tests/kinds/NAME.examples.ts`: empty, so that the runner asks for examples first. */
export function examplesSource(name) {
  return `import type { KindExamples } from './examples.ts';

// Write the sentences before the code: at least twenty that must match, with the exact words of the claim, and twenty
// that look alike and must not.
export const examples: KindExamples = {
  kind: '${name}',
  positives: [],
  negatives: [],
  compare: [],
};
`;
}
