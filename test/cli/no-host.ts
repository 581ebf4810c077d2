import type { Host } from '../../src/cli/edge.ts';

const refuse = (): never => {
  throw new Error('This run has nothing to do with the computer it is made on.');
};

/** A computer that must not be asked about: nothing is read from home or written there. */
export const noHost: Host = { home: refuse, processId: 1, isRunning: refuse, onSignal: refuse };
