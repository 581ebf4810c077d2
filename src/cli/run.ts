import { processEdge } from './edge.ts';
import { failureOf } from './failure.ts';
import { main, wantsJson } from './main.ts';

/** The executable: the arguments and the edge of this process, and its exit code. */
export async function run(): Promise<void> {
  const args = process.argv.slice(2);
  // What no caller is left to catch (a late event, a promise nobody awaits) is a bug like any other.
  process.once('uncaughtException', (error) => {
    const { exitCode, text } = failureOf(error, wantsJson(args));
    process.stderr.write(text, () => process.exit(exitCode));
  });
  process.exitCode = await main(args, processEdge());
}
