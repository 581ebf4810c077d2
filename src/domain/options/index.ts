import asIs from './as-is.ts';
import hybrid from './hybrid.ts';
import inHousePlus from './in-house-plus.ts';
import onDemand from './on-demand.ts';
import type { Option } from './option.ts';
import subscription from './subscription.ts';

/** The five ways to run IT, in the method's order; ties go to the earlier one. */
export const options: readonly Option[] = [asIs, inHousePlus, onDemand, subscription, hybrid];
