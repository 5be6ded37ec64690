// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../components/shared/error-boundary.tsx';
import { expectAccessible, show } from './render.tsx';

function Broken(): never {
  throw new Error('a row without a sentence');
}

it('says that a view failed, and offers to load it anew', async () => {
  // React reports what the boundary caught.
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const reload = vi.fn();
  const { user, container } = show(<ErrorBoundary reload={reload}><Broken /></ErrorBoundary>);
  expect(reported).toHaveBeenCalled();
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Crossread has stumbled' })).toBeTruthy();
  expect(screen.getByText('a row without a sentence')).toBeTruthy();
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
});
