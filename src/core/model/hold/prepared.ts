import type { Room } from '../../simulation/room.ts';
import type { Dependents } from '../dependence.ts';
import type { Computed } from '../sheet.ts';

/** A computed sheet, ready to be computed again in part. */
export interface Prepared {
  readonly computed: Computed;
  readonly room: Room;
  readonly isAddend: ReadonlySet<string>;
  readonly dependentsOf: Dependents;
}
