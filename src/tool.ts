import manifest from '../package.json' with { type: 'json' };

/** What this program is, as every result names it. */
export const tool = { name: manifest.name, version: manifest.version } as const;
