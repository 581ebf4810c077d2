import { processEdge } from './edge.ts';
import { main } from './main.ts';

/** The executable: the arguments and the edge of this process, and its exit code. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processEdge());
}
