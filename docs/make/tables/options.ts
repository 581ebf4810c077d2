import { formulaText } from '../../../src/domain/formula.ts';
import { options } from '../../../src/domain/options/index.ts';
import { type Closes, type Option, type Provider, SHARE_ROWS } from '../../../src/domain/options/option.ts';
import { providerWork } from '../../../src/domain/options/provider-work.ts';
import { figure, figures } from '../figures.ts';
import { code, codes, table } from '../markdown.ts';

type Outsourced = Option & { readonly provider: Provider };
const outsourced = options.filter((option): option is Outsourced => option.provider !== undefined);

/** The five ways to run IT, and who closes the gaps in each. */
export const optionsTable = (): string =>
  table(
    ['option', 'what it is', 'who closes the gaps'],
    options.map(({ id, says, closes }) => [code(id), says, closesText(closes)]),
  );

function closesText(closes: Closes): string {
  switch (closes.by) {
    case 'nobody':
      return 'nobody';
    case 'firm':
      return 'the firm: the selected fixes, at their cost';
    case 'provider': {
      const answers = Object.entries(closes.answers).map(([key, answer]) => code(`${key}: ${answer}`));
      return `the provider, inside the fee: ${codes(closes.fixes)} wherever open, and ${answers.join(', ')} in any case; the rest of the selected fixes the firm, at their cost`;
    }
  }
}

/** The part of each line that a provider takes over. */
export const sharesTable = (): string =>
  table(
    ['row', ...outsourced.map(({ id }) => code(id))],
    SHARE_ROWS.map((row) => [
      code(row),
      ...outsourced.map(({ provider: { shares } }) => (isNothing(shares[row]) ? '0' : figures(shares[row]))),
    ]),
  );

const isNothing = (range: readonly number[]): boolean => range.every((value) => value === 0);

/** What a provider's fee is made of. */
export const providerWorkTable = (): string =>
  table(
    ['name', 'formula'],
    Object.entries(providerWork).map(([name, formula]) => [code(name), code(formulaText(formula))]),
  );

/** Fee, steering and set-up of each option in which somebody outside is paid. */
export const feesTable = (): string =>
  table(
    ['option', 'fee a month', 'steering hours a month', 'set-up, once', 'single numbers', 'share of provider risk'],
    outsourced.map(({ id, provider }) => [
      code(id),
      code(formulaText(provider.fee)),
      code(formulaText(provider.steeringHours)),
      code(formulaText(provider.setUp)),
      Object.entries(provider.constants)
        .map(([name, value]) => `${code(name)} ${figure(value)}`)
        .join(', '),
      figure(provider.riskShare),
    ]),
  );
