import type { Section } from '../blocks.ts';
import type { Result } from '../result.ts';

/** One heading of the report; undefined where it has nothing to say to this client. */
export type SectionOf = (result: Result) => Section | undefined;
