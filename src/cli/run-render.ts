import { type Destination, deliver, refuseDestination } from './deliver.ts';
import type { Edge } from './edge.ts';
import { EXIT } from './exit-codes.ts';
import { loadResult } from './load-result.ts';

/** Shows a stored result again. Its figures are taken as they are. */
export async function runRender(source: string, to: Destination, edge: Edge): Promise<number> {
  await refuseDestination(to);
  await deliver(await loadResult(source, edge), to, edge);
  return EXIT.done;
}
