import type { Catalogue } from '../../domain/index.ts';
import type { Choices } from '../model/environment.ts';
import type { Model } from '../model/model.ts';
import type { Case } from './case.ts';

/** What levers are made from. */
export interface Workshop {
  readonly catalogue: Catalogue;
  readonly choices: Choices;
  readonly model: Model;
  readonly full: Case;
  /** All draws with the seat price as a quote. */
  readonly quoted: Case;
}
