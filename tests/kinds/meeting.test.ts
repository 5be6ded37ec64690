import { checkKind } from './check-kind.ts';
import { examples } from './meeting.examples.ts';

checkKind(examples);
