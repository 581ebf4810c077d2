import { canCompute } from '../core/kernel/kernel.ts';
import { DATA_ID } from '../renderers/html/data.ts';
import type { Result } from '../report/result.ts';
import { byId } from './dom.ts';
import { startWhatIf } from './what-if.ts';

/**
 * Brings a finished report page to life: the reader changes answers, and what the report says follows. A browser that
 * cannot compute (an old one, or one that is locked down) shows the report alone.
 */
if (canCompute()) {
  startWhatIf(JSON.parse(byId(DATA_ID).textContent ?? '') as Result, {
    report: byId('report'),
    changes: byId('changes'),
    panel: byId('what-if'),
  });
}
