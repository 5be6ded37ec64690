import build from './build.ts';
import { makeProfileTemplate } from './firefox-profile.ts';

/** Runs once, before all tests; gives what is to be done after them. */
export default async function setUp(): Promise<() => Promise<void>> {
  build();
  return makeProfileTemplate();
}
