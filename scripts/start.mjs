// Brings everything up to date, then serves the example pages. PORT and DATABASE mean what examples/serve.mjs says.
// `npm start -- --no-open` opens no browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installDependencies, root } from './set-up.mjs';

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

installDependencies();
if (isBuildStale()) {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--unchecked'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
serve();

/** Whether a source is younger than the last file that a build writes. */
function isBuildStale() {
  const built = join(root, 'packages/widget/dist/release/amtform.js');
  if (!existsSync(built)) return true;
  const sources = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name, 'src'));
  const files = [...sources.flatMap(filesIn), join(root, 'package-lock.json'), join(root, 'rollup.config.mjs')];
  const youngest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  return youngest > statSync(built).mtimeMs;
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
}

/** Runs the server until it ends, hands signals on to it and ends with its exit code. */
function serve() {
  const child = spawn(process.execPath, ['examples/serve.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('close', (code) => process.exit(code ?? 0));
  let address = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    console.log(line);
    const found = /https?:\/\/\S+/.exec(line)?.[0];
    if (address || !found) return;
    address = found;
    if (process.stdout.isTTY && !process.argv.includes('--no-open')) open(address);
  });
}

/** Opens an address in the browser of the person. Where that cannot be done, the printed addresses are enough. */
function open(address) {
  const [program, ...parameters] = openers[process.platform] ?? openers.linux;
  spawn(program, [...parameters, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
