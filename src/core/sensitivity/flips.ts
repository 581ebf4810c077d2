import type { OptionId } from '../../domain/vocabulary.ts';
import { leaderOf } from './case.ts';
import { crossing, polished } from './crossing.ts';
import type { Ground, Lever, Piece } from './lever.ts';
import type { Costs, Response } from './response.ts';

/** The nearest value of one input at which another candidate takes the lead. */
export interface Flip {
  readonly key: string;
  readonly current: number;
  readonly value: number;
  readonly direction: 'above' | 'below';
  /** The candidate that leads beyond the value. */
  readonly option: OptionId;
}

/** Places looked at on a curved piece, closer together near the current value. Judgement. */
const STEPS = 7;
/** How fast they spread: with the third power, the first of 7 steps is a 343rd of the way. Judgement. */
const SPREAD = 3;
/** How near a search with fewer draws comes; what it finds is moved to where it is with all of them. Judgement. */
const ROUGHLY = 1e-3;
/** How far beyond a value the other option must lead for the value to count, as a part of it. */
const BEYOND = 1e-6;

/** The flips of one lever in both directions; none where the recommended option leads over the whole range. */
export function flipsOf({ key, current, pieces }: Lever, recommended: OptionId): Flip[] {
  const start = pieces.findIndex(({ to }) => current <= to);
  const home = pieces[start];
  if (home === undefined) return [];
  const outward = { below: pieces.slice(0, start + 1).reverse(), above: pieces.slice(start) } as const;
  const leader = leaderAt(home.ground(), current);
  return DIRECTIONS.flatMap((direction) => {
    const found = firstTakeover(outward[direction], current, direction, leader);
    if (found === undefined) return [];
    if (leader === recommended) return [{ key, current, ...found, direction }];
    // It is the spread of the input that speaks for the recommended option: at the likely value another one leads.
    return found.option === recommended
      ? [{ key, current, value: found.value, option: leader, direction: OPPOSITE[direction] }]
      : [];
  });
}

/** Whether the recommended option leads at every accepted value of a lever that has no flips. */
export const isSteady = ({ current, pieces }: Lever, recommended: OptionId): boolean =>
  pieces.some(
    ({ from, to, ground }) => from <= current && current <= to && leaderAt(ground(), current) === recommended,
  );

const DIRECTIONS = ['below', 'above'] as const;
const OPPOSITE = { below: 'above', above: 'below' } as const;

/** A value, and who leads from there on. */
type Takeover = Pick<Flip, 'value' | 'option'>;

/** Walks outward piece by piece until somebody else leads: where a piece begins, or somewhere on it. */
function firstTakeover(
  pieces: readonly Piece[],
  current: number,
  direction: Flip['direction'],
  leader: OptionId,
): Takeover | undefined {
  let from = current;
  for (const piece of pieces) {
    const to = direction === 'below' ? piece.from : piece.to;
    const ground = piece.ground();
    const first = from === current ? leader : leaderAt(ground, from);
    if (first !== leader) return { value: from, option: first };
    const found = to === from ? undefined : takeoverOn(ground, from, to, leader);
    if (found !== undefined) return found;
    from = to;
  }
  return undefined;
}

/** Straight lines cross once, so the end of the piece tells; a curve is searched with fewer draws first. */
function takeoverOn(ground: Ground, from: number, to: number, leader: OptionId): Takeover | undefined {
  const { options, exact, rough } = ground;
  if (rough === undefined) return bracketed(ground, from, to, leader);
  const sketch: Ground = { options, exact: shifted(rough, exact.at(from), rough.at(from)) };
  let near = from;
  for (const far of placesBetween(from, to)) {
    const guess = bracketed(sketch, near, far, leader, ROUGHLY);
    if (guess !== undefined) return refined(ground, sketch, guess, [from, to], leader);
    near = far;
  }
  // What few draws do not see may still be there, close to the end.
  return leaderAt(ground, to) === leader ? undefined : bracketed(ground, from, to, leader);
}

const placesBetween = (from: number, to: number): number[] =>
  Array.from({ length: STEPS }, (_, step) => from + (to - from) * ((step + 1) / STEPS) ** SPREAD);

/** The rough response, moved so that it is exact where the search begins. */
function shifted(rough: Response, exactly: Costs, roughly: Costs): Response {
  const offset = (place: number): number => (exactly[place] as number) - (roughly[place] as number);
  return {
    moves: rough.moves,
    isAffine: () => false,
    at: (value) => rough.at(value).map((cost, place) => cost + offset(place)),
    costOf: (place, value) => rough.costOf(place, value) + offset(place),
  };
}

/** The first takeover between a value where the leader leads and one where it may not. */
function bracketed(ground: Ground, from: number, to: number, leader: OptionId, close?: number): Takeover | undefined {
  let rival = leaderAt(ground, to);
  let found: Takeover | undefined;
  // Who leads at the far end need not be the first to overtake: whoever leads at the crossing is tried next.
  while (rival !== leader && rival !== found?.option) {
    found = { value: crossing(leadOver(ground, leader, rival), from, found?.value ?? to, close), option: rival };
    rival = leaderAt(ground, found.value);
  }
  return found;
}

/** A place found with fewer draws, moved to where it is with all of them; the leader beyond it is checked with all. */
function refined(
  ground: Ground,
  sketch: Ground,
  { value: guess, option }: Takeover,
  [from, to]: readonly [number, number],
  leader: OptionId,
): Takeover | undefined {
  const value = polished(leadOver(ground, leader, option), leadOver(sketch, leader, option), guess);
  const isInside = (value - from) * (value - to) < 0;
  const beyond = value + Math.sign(to - from) * BEYOND * Math.abs(value);
  if (isInside && leaderAt(ground, beyond) === option) return { value, option };
  return bracketed(ground, from, to, leader);
}

/** By how much the leader is cheaper than a rival. */
function leadOver({ options, exact }: Ground, leader: OptionId, rival: OptionId): (at: number) => number {
  const place = (id: OptionId) => options.findIndex((option) => option.id === id);
  const [own, other] = [place(leader), place(rival)];
  return (at) => exact.costOf(other, at) - exact.costOf(own, at);
}

const leaderAt = ({ options, exact }: Ground, at: number): OptionId =>
  options[leaderOf(options, exact.at(at))]?.id as OptionId;
