#!/usr/bin/env node
// `npm test`: installs what is missing, then runs every check. Names of steps as arguments run only those.
// Node's own modules only: on a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, '.cache/test');

/**
 * Stages run one after the other, the lanes of a stage side by side, the steps of a lane in order. Two cores are enough: the end-to-end
 * tests mostly wait for their browsers, so that another lane fits beside them.
 */
const STAGES = [
  [[{ name: 'build', script: 'build' }]],
  [[{ name: 'unit', script: 'test:unit', vitest: true }]],
  [
    [{ name: 'e2e', script: 'test:e2e', vitest: true, browsers: true }],
    [
      { name: 'types', script: 'typecheck' },
      { name: 'lint', script: 'lint' },
      { name: 'web-ext', script: 'lint:firefox' },
      { name: 'eval', script: 'eval' },
    ],
  ],
];

/** Longer than any step takes on a slow machine: a test that never ends must not keep the rest from being told. */
const STEP_LIMIT_MS = 1_500_000;

const chosen = new Set(process.argv.slice(2));
const names = STAGES.flat(2).map(({ name }) => name);
const unknown = [...chosen].filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; the steps are ${names.join(', ')}.`);
  process.exit(2);
}

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
let passed = 0;
let failed = 0;
const summary = [];
const running = new Set();
process.on('SIGINT', () => {
  for (const child of running) end(child);
  process.exit(130);
});

ensurePackages(console.log);
mkdirSync(results, { recursive: true });
for (const stage of STAGES) {
  await Promise.all(stage.map(async (lane) => {
    for (const step of lane) if (chosen.size === 0 || chosen.has(step.name)) await check(step);
  }));
}

console.log(`\n${summary.join('\n')}\n\nAll in ${seconds(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(step) {
  const start = Date.now();
  console.log(`… ${step.name}`);
  const { code, output } = await runStep(step);
  const counts = step.vitest ? testCounts(step.name) : { passed: 0, failed: 0 };
  // A step that fails without a failed test (a type error, a crash) still counts as one failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  const sign = code === 0 ? '✓' : '✗';
  const tests = step.vitest ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  summary.push(`${sign} ${step.name.padEnd(8)} ${seconds(start)}${tests}`);
  console.log(code === 0 ? `${sign} ${step.name} (${seconds(start)})` : `${output}\n${sign} ${step.name} (${seconds(start)})`);
}

async function runStep(step) {
  const reporters = step.vitest ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(step.name)}`] : [];
  if (step.vitest) rmSync(reportFile(step.name), { force: true });
  if (step.browsers) {
    try {
      const { chromium, firefox } = ensureBrowsers(console.log);
      return await npmRun(step.script, reporters, { CHROMIUM: chromium, FIREFOX: firefox });
    } catch (error) {
      return { code: 1, output: error.message };
    }
  }
  return npmRun(step.script, reporters, {});
}

function npmRun(script, args, env) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script, ...args], {
      cwd: root,
      env: { ...process.env, ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // A group of its own, so that what npm started ends with it.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    const limit = setTimeout(() => {
      output += `\n${script} was ended after ${STEP_LIMIT_MS / 1000} s.\n`;
      end(child);
    }, STEP_LIMIT_MS);
    const finish = (result) => {
      clearTimeout(limit);
      running.delete(child);
      done(result);
    };
    child.stdout.on('data', (data) => { output += data; });
    child.stderr.on('data', (data) => { output += data; });
    child.on('error', (error) => finish({ code: 1, output: error.message }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}

function end(child) {
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

function reportFile(name) {
  return join(results, `${name}.json`);
}

/** Tests of vitest's report; a file that could not be loaded at all counts as one failed test. */
function testCounts(name) {
  if (!readdirSync(results).includes(`${name}.json`)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(reportFile(name), 'utf8'));
  const unloadable = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}
