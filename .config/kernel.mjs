import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE = 'src/core/kernel/assembly/index.ts';
const OUTPUT = 'kernel.wasm';
/** Older browsers compile no more than this at once, and a report page does not wait. */
const MOST_BYTES = 4096;
const MODULE = 'inlined:kernel';

/** The kernel of the simulation, compiled to WebAssembly when it is asked for, and importable as base64. */
export const kernel = () => ({
  name: 'kernel',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: async (id) => (id === `\0${MODULE}` ? `export default '${(await compiled()).toString('base64')}';` : undefined),
});

async function compiled() {
  let bytes;
  const options =
    '--runtime stub --importMemory --zeroFilledMemory --noExportMemory --noAssert --enable simd --optimizeLevel 3 --shrinkLevel 1';
  const { error, stderr } = await asc.main([SOURCE, '--baseDir', root, '--outFile', OUTPUT, ...options.split(' ')], {
    writeFile: (name, contents) => {
      if (name === OUTPUT) bytes = Buffer.from(contents);
    },
  });
  if (error !== null || bytes === undefined) throw new Error(`The kernel does not compile:\n${stderr.toString()}`);
  if (bytes.length > MOST_BYTES) throw new Error(`The kernel has ${bytes.length} bytes, more than ${MOST_BYTES}.`);
  return bytes;
}
