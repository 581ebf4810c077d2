import { signs as domainSigns } from '../../domain/signs/index.ts';
import { type Cell, paragraph, type Row, type Table, words } from '../blocks.ts';
import { capitalised } from '../format/words.ts';
import type { Result } from '../result.ts';
import { isOutsourced } from './lookup.ts';
import type { SectionOf } from './section.ts';

type Scope = Result['contractScope'][number];

const NEEDS: Readonly<Record<Scope['need'], Cell>> = {
  needed: { text: 'needed', tone: 'accent' },
  useful: 'useful',
  'not-needed': { text: 'not needed', tone: 'quiet' },
};

/** The five services, whether an offer has to include them, and the signs that ask for them. */
const contractScope: SectionOf = (result) => ({
  id: 'contract',
  title: 'What the contract must cover',
  blocks: result.contractScope.every(({ need }) => need === 'not-needed')
    ? [paragraph('Nothing in the answers asks for a contract.')]
    : [
        ...(isOutsourced(result.verdict.option) ? [] : [paragraph('If you look at an offer all the same:')]),
        services(result),
      ],
});
export default contractScope;

const services = (result: Result): Table => ({
  kind: 'table',
  columns: [words('Service'), words(''), words('because of')],
  rows: result.contractScope.map((scope) => row(scope, result)),
});

const row = ({ service, need }: Scope, result: Result): Row => ({
  cells: [capitalised(service), NEEDS[need], capitalised(becauseOf(service, result).join(', ').toLowerCase())],
});

/** The short names of the signs in which something asks for the service; what it is stands with the signs. */
const becauseOf = (service: Scope['service'], { signs }: Result): string[] =>
  signs
    .filter(({ findings }) => findings.some((finding) => finding.service === service))
    .map(({ id, title }) => domainSigns.find((sign) => sign.id === id)?.short ?? title);
