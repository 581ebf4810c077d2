import type { Host } from './edge.ts';

const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Acts on whatever asks the program to end, instead of ending; the function it returns undoes that. */
export function onEndSignal({ onSignal }: Host, act: () => void): () => void {
  const signals = END_SIGNALS.map((signal) => onSignal(signal, act));
  return () => {
    for (const off of signals) off();
  };
}
