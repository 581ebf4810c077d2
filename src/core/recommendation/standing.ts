import type { OptionId } from '../../domain/vocabulary.ts';
import type { Model } from '../model/model.ts';
import type { OptionCost } from '../model/options.ts';
import { mean, shareAboveZero } from '../simulation/estimate.ts';
import { combine, type Quantity } from '../simulation/quantity.ts';
import type { Room } from '../simulation/room.ts';

/** How an option does against today and against the baseline, over the same draws. */
export interface Standing {
  readonly id: OptionId;
  readonly cost: OptionCost;
  /** Whether it may be recommended. */
  readonly candidate: boolean;
  /** Today's cost minus the option's, money a month. */
  readonly net: Quantity;
  readonly meanNet: number;
  /** Net minus the baseline's net. */
  readonly advantage: Quantity;
  /** Share of draws in which it has the highest net among the candidates. */
  readonly pBest: number;
  readonly pAdvantage: number;
  readonly pSaves: number;
}

export interface Standings {
  readonly options: readonly Standing[];
  readonly baseline: Standing;
}

/** Ranks the options. A critical finding rules out leaving things as they are; with nothing to fix there is no fixing. */
export function rankOptions({ room, today, options, fixes }: Model): Standings {
  const anyFix = fixes.some(({ selected }) => selected);
  const candidate = candidacy(fixes);
  const nets = options.map(({ cost }) => combine('minus', today, cost));
  const best = shareOfBest(
    nets.map((net, place) => (candidate(options[place]?.id as OptionId) ? net : undefined)),
    room,
  );
  const baselineId: OptionId = anyFix ? 'in-house-plus' : 'as-is';
  const baselineNet = nets[options.findIndex(({ id }) => id === baselineId)] as Quantity;
  const ranked = options.map((cost, place): Standing => {
    const net = nets[place] as Quantity;
    const isBaseline = cost.id === baselineId;
    const advantage = isBaseline ? 0 : combine('minus', net, baselineNet);
    return {
      id: cost.id,
      cost,
      candidate: candidate(cost.id),
      net,
      meanNet: mean(net),
      advantage,
      pBest: best[place] ?? 0,
      pAdvantage: isBaseline ? 1 : shareAboveZero(advantage),
      pSaves: shareAboveZero(net),
    };
  });
  return { options: ranked, baseline: ranked.find(({ id }) => id === baselineId) as Standing };
}

/** Which options may be recommended with these fixes open and selected. */
export function candidacy(fixes: Model['fixes']): (id: OptionId) => boolean {
  const anyFix = fixes.some(({ selected }) => selected);
  const anyCritical = fixes.some(({ open, critical }) => open && critical);
  return (id) => (id === 'as-is' ? !anyCritical : id !== 'in-house-plus' || anyFix);
}

/** In which share of the draws each is the highest; the earlier one wins a tie, and undefined takes no part. */
function shareOfBest(nets: readonly (Quantity | undefined)[], room: Room): number[] {
  const taking = nets.flatMap((net, place) => (net === undefined ? [] : [{ net: room.columnFrom(net), place }]));
  const columns = room.take(taking.length);
  const wins = room.take(taking.length);
  room.words(columns, taking.length).set(taking.map(({ net }) => net.address));
  const counts = room.words(wins, taking.length).fill(0);
  room.kernel.countHighest(columns, taking.length, room.draws, wins);
  const shares = nets.map(() => 0);
  taking.forEach(({ place }, at) => {
    shares[place] = (counts[at] as number) / room.draws;
  });
  return shares;
}
