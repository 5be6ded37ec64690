import { expect, test, vi } from 'vitest';
import { ask, NoAnswer } from '../../lib/messages/ask.ts';

const wait = (): Promise<void> => Promise.resolve();
const lasting = (): AbortSignal => new AbortController().signal;

test('asks once when there is an answer', async () => {
  const send = vi.fn().mockResolvedValue('yes');
  expect(await ask(send, { signal: lasting(), wait })).toBe('yes');
  expect(send).toHaveBeenCalledOnce();
});

test('asks again when the background dies, whichever way the browser tells', async () => {
  const send = vi.fn().mockRejectedValueOnce(new Error('channel closed')).mockResolvedValueOnce(undefined).mockResolvedValue('yes');
  expect(await ask(send, { signal: lasting(), wait })).toBe('yes');
  expect(send).toHaveBeenCalledTimes(3);
});

test('gives up in the end, and tells the cause', async () => {
  const cause = new Error('channel closed');
  const send = vi.fn().mockRejectedValue(cause);
  const failure: unknown = await ask(send, { signal: lasting(), wait }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(NoAnswer);
  expect(failure).toMatchObject({ cause });
  expect(send).toHaveBeenCalledTimes(4);
});

test('asks no more once aborted', async () => {
  const controller = new AbortController();
  const send = vi.fn().mockImplementation(() => {
    controller.abort(new Error('left'));
    return Promise.reject(new Error('channel closed'));
  });
  await expect(ask(send, { signal: controller.signal, wait })).rejects.toThrow('left');
  expect(send).toHaveBeenCalledOnce();
});
