import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { kernel } from './kernel.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'src/page/main.ts';
const SCRIPT = 'inlined:page-script';
const STYLE = 'inlined:page-style';

/**
 * What a report page carries inside it, importable as text. `script` makes the module for the script: the build and the
 * tests come by it in different ways.
 */
const inlined = (script) => ({
  name: 'inlined',
  resolveId: (id) => (id === SCRIPT || id === STYLE ? `\0${id}` : undefined),
  async load(id) {
    if (id === `\0${SCRIPT}`) return script();
    if (id === `\0${STYLE}`) return asText(await style());
    return undefined;
  },
});

const asText = (text) => `export default ${JSON.stringify(text)};`;

/** For tests, which run from the sources: the page's script is bundled when it is asked for. */
export const inlinedForTests = () =>
  inlined(async () => {
    const bundle = await rolldown({ cwd: root, input: ENTRY, platform: 'browser', plugins: [kernel()] });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    return asText(output[0].code);
  });

/**
 * For the build: the script is put together from the chunks that the command itself runs, so that the engine is shipped
 * once and the page computes with the very same code. The page is one more entry, and `in-page.json` lists its chunks.
 */
export const inlinedForBuild = (entry) => ({
  ...inlined(() => readFile(new URL('assembled-script.js', import.meta.url), 'utf8')),
  options: (options) => ({ ...options, input: { ...options.input, [entry]: ENTRY } }),
  generateBundle(_options, bundle) {
    const files = reachable(`${entry}.cjs`, bundle);
    for (const file of files) refuseNode(bundle[file], bundle);
    this.emitFile({ type: 'asset', fileName: 'in-page.json', source: JSON.stringify(files) });
  },
});

function reachable(file, bundle, found = []) {
  if (found.includes(file)) return found;
  found.push(file);
  for (const next of bundle[file].imports) reachable(next, bundle, found);
  return found;
}

/** There is no Node in a page, and the validation library is too large to travel with every report. */
function refuseNode({ fileName, imports, moduleIds }, bundle) {
  const strange = [...imports.filter((one) => !(one in bundle)), ...moduleIds.filter((id) => id.includes('/zod/'))];
  if (strange.length > 0) throw new Error(`${fileName} is part of the report page, but needs ${strange.join(', ')}.`);
}

async function style() {
  const text = await readFile(new URL('../src/renderers/html/style.css', import.meta.url), 'utf8');
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
}
