// The element and widget tests, in Chromium, Firefox and WebKit. `BROWSERS=chromium npm run test:browser` runs one engine;
// `npm run test:browser -- --files 'packages/elements/src/**/text-field.test.ts'` runs one file.
import { exampleForms } from '@amtform/testing/browsers/example-forms.mjs';
import { totalsReporter } from '@amtform/testing/browsers/totals-reporter.mjs';
import { webKitLauncher } from '@amtform/testing/browsers/webkit-launcher.mjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { umdForBrowserTests } from './scripts/umd-module.mjs';
import { engines, requireBrowsers } from './scripts/browsers.mjs';

const paths = requireBrowsers();

/** The switches without which Chromium does not start as root or in a container, and those that keep it off the network. */
const chromiumSwitches = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page keeps the focus in a window that lies behind another, and a download takes it from nobody. */
const firefoxSettings = { 'focusmanager.testmode': true, 'browser.download.alwaysOpenPanel': false };

const launchers = {
  chromium: () =>
    named('Chromium', chromeLauncher({ launchOptions: { executablePath: paths.chromium, args: chromiumSwitches } })),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: paths.firefox, extraPrefsFirefox: firefoxSettings },
      }),
    ),
  webkit: () => webKitLauncher(paths),
};

/** The launcher for Chrome serves Firefox too, but calls everything Chrome. */
function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

export default {
  rootDir: '.',
  files: ['packages/{elements,widget,testing}/src/**/*.test.ts'],
  browsers: engines.map((engine) => launchers[engine]()),
  concurrency: 1,
  nodeResolve: { browser: true, exportConditions: ['@amtform/source', 'development', 'browser'] },
  plugins: [
    umdForBrowserTests,
    exampleForms(fileURLToPath(new URL('examples/forms', import.meta.url))),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), totalsReporter()],
  // axe alone takes seconds on a busy computer.
  testFramework: { config: { timeout: 30_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts', 'packages/testing/**'] },
};
