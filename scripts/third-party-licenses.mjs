import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/**
 * A Rollup plugin that writes the licence texts of all packages whose code is really in the bundles. Takes the path of
 * the file to write. Throws where a package has no licence text. Share one instance between several bundles.
 */
export function thirdPartyLicenses(file) {
  const folders = new Set();
  return {
    name: 'third-party-licenses',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const [module, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          if (renderedLength > 0 && module.includes('node_modules')) folders.add(packageFolder(module));
        }
      }
    },
    writeBundle() {
      writeFileSync(
        file,
        [...folders]
          .map(describe)
          .sort()
          .join(`\n${'-'.repeat(80)}\n\n`),
      );
    },
  };
}

/** The folder of the package to which a module belongs: the nearest above it whose package.json has a version. */
function packageFolder(module) {
  let folder = dirname(module);
  while (!hasVersion(folder)) folder = dirname(folder);
  return folder;
}

function hasVersion(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((entry) => licenceFile.test(entry));
  const texts = files.map((entry) => readFileSync(join(folder, entry), 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} ${version} (${license}) comes without a licence text`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
