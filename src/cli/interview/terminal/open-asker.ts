import { paletteOf } from '../../../renderers/terminal/paint.ts';
import type { Edge } from '../../edge.ts';
import { wantsColour } from '../../print.ts';
import type { Asker } from './asker.ts';
import { openPromptAsker } from './prompt-asker.ts';

/** The asker that this terminal can carry. */
export async function openAsker(edge: Edge, color: boolean, stopped: AbortController): Promise<Asker> {
  if (edge.env['TERM'] === 'dumb') {
    const { openPlainAsker } = await import('./plain-asker.ts');
    return openPlainAsker(edge, stopped);
  }
  return openPromptAsker(edge, paletteOf(color && wantsColour(edge.stderr, edge.env)), stopped);
}
