import type { Token } from '../../text/document.ts';
import { toQuantity, type QuantityRead } from '../../values/approximation.ts';
import { rounded, scaled, shifted } from '../../values/precision.ts';
import { readUnit } from '../../values/read-unit.ts';
import { NO_NOUN, type CountRead } from './count-read.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** Words behind a measure that say what was measured. */
const MEASURED = /^(?:tall|high|deep|wide|long)$/;
const NEVER_SINGULAR = /^(?:feet|km|kms|kg|mph|kph|mm|cm|ft|lb|oz)$/;

/**
 * "about 100 miles", "8-foot fence", "250 square feet", "60 mph" after the quantity `read`; null if no unit of measure
 * follows, or a unit of time. A bare measure is rounded: half of its last digit either way, at most a tenth.
 */
export function readMeasure(tokens: readonly Token[], read: QuantityRead, end: number): CountRead | null {
  const found = readUnit(tokens, read.endToken, end);
  if (!found || read.value === null || found.unit.dimension === 'duration') return null;
  const { dimension, factor, name, offset } = found.unit;
  const quantity = shifted(toQuantity(read, factor), offset ?? 0);
  const bare = read.mode === null && !read.range && read.meaning.precision === 'exact';
  const last = tokens[found.endToken - 1]?.lower ?? '';
  const attributive = found.attributive || (!last.endsWith('s') && read.value > 1 && !NEVER_SINGULAR.test(last));
  const phrase = attributive ? readNounPhrase(tokens, found.endToken, end) : null;
  return {
    ...NO_NOUN,
    firstToken: read.firstToken,
    endToken: found.endToken,
    unit: dimension,
    measure: name,
    quantity: bare ? shifted({ ...toQuantity(read, factor), interval: scaled(rounded({ value: read.value, unit: read.unit }).interval, factor), precision: 'rounded' }, offset ?? 0) : quantity,
    head: phrase?.headToken ?? (found.endToken < end && MEASURED.test(tokens[found.endToken]?.lower ?? '') ? found.endToken : substance(tokens, found.endToken, end)),
  };
}

/** "eight inches of *snow*", "nine tonnes of wet *sand*": the token of what is measured; null if it is not said. */
function substance(tokens: readonly Token[], i: number, end: number): number | null {
  return i < end && tokens[i]?.lower === 'of' ? (readNounPhrase(tokens, i + 1, end)?.headToken ?? null) : null;
}
