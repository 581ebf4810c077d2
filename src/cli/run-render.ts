import { type Destination, deliver, settleDestination } from './deliver.ts';
import type { Edge } from './edge.ts';
import { EXIT } from './exit-codes.ts';
import { loadResult } from './load-result.ts';

/** Shows a stored result again. Its figures are taken as they are. */
export async function runRender(source: string, options: Destination, edge: Edge): Promise<number> {
  const to = await settleDestination(options, edge);
  await deliver(await loadResult(source, edge), to, edge);
  return EXIT.done;
}
