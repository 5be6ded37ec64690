import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from './builds.ts';

/** Environment variable with the folder of a profile that Firefox was started in once; workers inherit it. */
const TEMPLATE = 'CROSSREAD_FIREFOX_TEMPLATE';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'crossread-firefox-'));

/**
 * Starts Firefox once, without the extension, and keeps its profile for {@link newProfile}: the caches in it halve the time of a start.
 * Gives the way to delete it.
 */
export async function makeProfileTemplate(): Promise<() => Promise<void>> {
  const folder = await newFolder();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: browserPath('firefox'), userDataDir: folder, headless: true });
  await browser.close();
  process.env[TEMPLATE] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A folder for a profile of its own: a copy of the template where one was made, else empty. */
export async function newProfile(): Promise<string> {
  const folder = await newFolder();
  const template = process.env[TEMPLATE];
  if (template !== undefined) await cp(template, folder, { recursive: true });
  return folder;
}
