import { type Block, type Cell, numbers, paragraph, type Table, words } from '../blocks.ts';
import { about, signOf } from '../format/money.ts';
import type { FixResult, Result } from '../result.ts';
import { criticalFindings, isOutsourced } from './lookup.ts';
import type { SectionOf } from './section.ts';

/** The critical findings whatever the verdict, and what each open gap costs to close and brings. */
const criticalFirst: SectionOf = (result) => {
  const open = result.fixes.filter((fix) => fix.open);
  return {
    id: 'close-first',
    title: 'Close these first',
    blocks: [...critical(result, open), ...(open.length === 0 ? [] : gaps(result, open))],
  };
};
export default criticalFirst;

function critical(result: Result, open: readonly FixResult[]): Block[] {
  const findings = criticalFindings(result);
  if (findings.length === 0) {
    return [paragraph(open.length === 0 ? 'Nothing: every gap is closed.' : 'Nothing critical is open. Smaller gaps:')];
  }
  const items = findings.map(({ action, says, effort }) => ({ lead: action, text: says, aside: effort }));
  const now = isOutsourced(result.verdict.option) ? [paragraph('Now, whoever looks after IT later:')] : [];
  return [...now, { kind: 'list', from: 1, asides: 'column', items }];
}

function gaps(result: Result, open: readonly FixResult[]): Block[] {
  return [
    gapTable(result, open),
    paragraph(
      `${freeOnes(result, open)}What one costs a month is tools, upkeep and the set-up spread over ${result.horizonMonths} months; ` +
        'what it brings is the fall in expected losses.',
      'quiet',
    ),
  ];
}

const gapTable = ({ currency }: Result, open: readonly FixResult[]): Table => ({
  kind: 'table',
  columns: [
    words(`Open gaps, ${signOf(currency).trim()}`),
    numbers('set-up once'),
    numbers('costs a month'),
    numbers('brings a month'),
    words(''),
  ],
  rows: open.map((fix) => ({
    cells: [fix.title, about(fix.setUpOnce), about(fix.cost), about(fix.effect), worth(fix)],
  })),
});

function worth({ critical, pays }: FixResult): Cell {
  if (critical) return { text: 'critical', tone: 'critical' };
  return pays ? 'pays' : { text: 'does not pay', tone: 'quiet' };
}

/** A gap whose monthly cost is nothing but its set-up takes hours, and no purchase. */
function freeOnes({ horizonMonths }: Result, open: readonly FixResult[]): string {
  const free = open.filter(({ cost, setUpOnce }) => cost - setUpOnce / horizonMonths < 0.01).length;
  if (free === 0) return '';
  if (free === open.length) return 'They take hours, not money. ';
  return `${free} of these ${open.length} ${free === 1 ? 'takes' : 'take'} hours, not money. `;
}
