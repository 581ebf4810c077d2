import type { Fix } from '../fixes/fix.ts';
import { LIMITS } from './limits.ts';
import type { Chapter, NumberEntry, Place } from './number.ts';

/** What closing a gap costs. */
export const fixCosts: Chapter = {
  title: 'What closing a gap costs',
  entries: ({ fixes }) =>
    fixes.flatMap((fix, at) => [
      ...hours(fix, 'setUpHours', 'hours to set up', 'hours', at),
      ...Object.keys(fix.tools ?? {}).map((answer) => ({
        id: `fixes.${fix.id}.tools.${answer}`,
        title: `“${fix.title}”: tools, where ${fix.id} is ${answer}`,
        unit: 'USD a seat and month, before the money scale',
        limits: LIMITS.money,
        places: [['fixes', at, 'tools', answer]] as const satisfies readonly Place[],
      })),
      ...(fix.upkeepHours === undefined ? [] : hours(fix, 'upkeepHours', 'hours of upkeep', 'hours a month', at)),
    ]),
};

const hours = (
  { id, title }: Fix,
  field: 'setUpHours' | 'upkeepHours',
  what: string,
  unit: string,
  at: number,
): NumberEntry[] => [
  {
    id: `fixes.${id}.${field}.base`,
    title: `“${title}”: ${what}, for the firm`,
    unit,
    limits: LIMITS.hours,
    places: [['fixes', at, field, 'base']],
  },
  {
    id: `fixes.${id}.${field}.perSeat`,
    title: `“${title}”: ${what}, more for each computer`,
    unit: `${unit} for each computer`,
    limits: LIMITS.hours,
    places: [['fixes', at, field, 'perSeat']],
  },
];
