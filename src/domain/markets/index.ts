import type { MarketId } from '../vocabulary.ts';
import ca from './ca.ts';
import fr from './fr.ts';
import type { Market } from './market.ts';
import uk from './uk.ts';
import us from './us.ts';

/** Every market with its prices. */
export const markets: Readonly<Record<MarketId, Market>> = { us, ca, uk, fr };
