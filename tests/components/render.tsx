import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { afterEach, expect } from 'vitest';
import { speakFrom } from '../../components/i18n.ts';
import messages from '../../public/_locales/en/messages.json';

speakFrom(messages);
// A limit for failing, not a wait: queries by role are slow in long lists on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
afterEach(cleanup);

/** Renders with a user to act upon it. */
export function show(view: ReactElement) {
  return { user: userEvent.setup(), ...render(view) };
}

/**
 * No rule of axe is broken. Colours are left to the look at real pixels: happy-dom has no layout to compute them from.
 */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
