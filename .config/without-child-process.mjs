/**
 * Commander starts subcommands that are programs of their own. There are none here, so the bundle goes without the
 * module that starts processes: loading it takes longer than everything else that `--help` does.
 */
export const withoutChildProcess = () => ({
  name: 'without-child-process',
  resolveId(source, importer) {
    return source === 'node:child_process' && importer?.includes('/node_modules/commander/') ? EMPTY : undefined;
  },
  load(id) {
    return id === EMPTY ? 'export {};' : undefined;
  },
});

const EMPTY = '\0no-child-process';
