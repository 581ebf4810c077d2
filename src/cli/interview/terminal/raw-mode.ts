import type { Input } from '../../edge.ts';
import type { Screen } from './screen.ts';

/** Asks the terminal to mark what is pasted, so that a line break in it is no Enter. */
const MARK_PASTES = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const;

/** Lets keys arrive as they are typed and echo nowhere, until the function it returns is called. */
export function enterRawMode(stdin: Input, screen: Screen): () => void {
  stdin.setRawMode?.(true);
  screen.hold(MARK_PASTES.on);
  return () => {
    screen.show(MARK_PASTES.off);
    stdin.setRawMode?.(false);
  };
}
