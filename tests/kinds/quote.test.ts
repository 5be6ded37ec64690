import { checkKind } from './check-kind.ts';
import { examples } from './quote.examples.ts';

checkKind(examples);
