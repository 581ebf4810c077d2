import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Collects the licences of every package that went into the bundle and ships them beside it. */
export const thirdPartyNotices = (fileName) => ({
  name: 'third-party-notices',
  generateBundle(_options, bundle) {
    const folders = new Set(
      Object.values(bundle)
        .flatMap((chunk) => chunk.moduleIds ?? [])
        .map((id) => packageFolder(id.replace(/^\0/, '').split('?')[0]))
        .filter((folder) => folder !== undefined),
    );
    const notices = [...folders].map(notice).sort();
    this.emitFile({ type: 'asset', fileName, source: `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
  },
});

function packageFolder(file) {
  if (!file.includes('node_modules')) return undefined;
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  }
  return undefined;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (license === undefined && file === undefined) throw new Error(`${name} has no licence to ship.`);
  const text = file === undefined ? `License: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}`;
}
