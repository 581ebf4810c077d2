import type { Answers } from '../core/answers/answers.ts';
import { applies } from '../core/answers/assumed.ts';
import type { Assessment } from '../core/assess.ts';
import type { Firm } from '../core/model/firm.ts';
import type { RuleOfThumb } from '../core/recommendation/rule-of-thumb.ts';
import type { AssessedSign, FiredFinding } from '../core/rules/rules.ts';
import type { Replacement } from '../core/settings/settings.ts';
import { mean } from '../core/simulation/estimate.ts';
import type { Catalogue } from '../domain/index.ts';
import type { OptionId } from '../domain/vocabulary.ts';
import { about, signOf } from './format/money.ts';
import { plainNumber, valueText } from './format/values.ts';
import { asName, count, enumerate, inSentence } from './format/words.ts';
import type { Result } from './result.ts';

/** Differences below this part of today's cost explain nothing. Judgement. */
const TRIVIAL = 0.01;

/**
 * Why the recommended option leads: what a provider is paid, and what that takes off the lines that differ most. Where
 * no provider is recommended, it is what the next best would be paid, and what that would take off.
 */
export function reasonTexts(catalogue: Catalogue, { reasons, verdict, model, options }: Assessment): string[] {
  const money = (amount: number) => about(amount, signOf(model.firm.market.currency));
  const title = (id: OptionId) => catalogue.options.find((option) => option.id === id)?.title ?? id;
  const otherFee = options.find(({ id }) => id === reasons.against)?.cost.parts.fee ?? 0;
  const turned = reasons.fee === 0 && otherFee > 0;
  const changes = reasons.lines
    .map(({ id, recommended, other }) => ({ id, off: turned ? recommended - other : other - recommended }))
    .filter(({ off }) => Math.abs(off) >= TRIVIAL * mean(model.today))
    .map(({ id, off }, at): Change => {
      const amount = `${money(Math.abs(off))}${at === 0 ? ' a month' : ''}`;
      const line = asName(catalogue.lines.find((one) => one.id === id)?.title ?? id);
      return off > 0 ? { verb: 'take', what: `${amount} off ${line}` } : { verb: 'add', what: `${amount} to ${line}` };
    });
  const against = inSentence(title(reasons.against));
  if (turned) {
    const fee = `The next best, ${against}, would cost about ${money(otherFee)} a month in fees.`;
    return [fee, ...changesText('For that it would', changes, '')];
  }
  return [feeText(title(verdict.option), reasons.fee, money), ...changesText(`Against ${against} it`, changes, 's')];
}

interface Change {
  readonly verb: string;
  readonly what: string;
}

/** `It takes $9 off this, $5 off that and adds $2 to the other`: a verb is said once as long as it holds. */
function changesText(subject: string, changes: readonly Change[], ending: '' | 's'): string[] {
  if (changes.length === 0) return [];
  const parts = changes.map(({ verb, what }, at) =>
    changes[at - 1]?.verb === verb ? what : `${verb}${ending} ${what}`,
  );
  return [`${subject} ${enumerate(parts)}.`];
}

const feeText = (title: string, fee: number, money: (amount: number) => string): string =>
  fee > 0 ? `${title} costs about ${money(fee)} a month in fees.` : 'No provider is paid.';

/** For each of the article's criteria the question that this client's findings make pointed. */
export function questionsToAsk({ criteria }: Catalogue, signs: readonly AssessedSign[]): Result['askBeforeSigning'] {
  const fired = new Set(signs.flatMap((sign) => sign.fired.map(({ finding }) => finding.id)));
  return criteria.map(({ title, question, pointed }) => ({
    criterion: title,
    question: pointed.find(({ finding }) => fired.has(finding))?.question ?? question,
  }));
}

/** What the article's rule of thumb says about this client. */
export function ruleOfThumbText({ options, thresholds }: Catalogue, rule: RuleOfThumb, assumed: boolean): string {
  const often = `${count(Number(rule.incidents.toFixed(1)), 'problem')} a month${assumed ? ' (assumed)' : ''}`;
  const title = (id: OptionId) => inSentence(options.find((option) => option.id === id)?.title ?? id);
  const onDemand = `help ${title('on-demand')}`;
  const contract = `a ${title('subscription')} or a ${title('hybrid')}`;
  const limit = thresholds.onDemandBelow === 1 ? 'one' : plainNumber(thresholds.onDemandBelow);
  const [first, then] = rule.speaksFor.includes('on-demand')
    ? [onDemand, `from ${limit} a month on, for ${contract}`]
    : [contract, `below ${limit} a month, for ${onDemand}`];
  return `With ${often} the article this tool follows speaks for ${first} (${then}).`;
}

/** What was ignored, and where the defaults are stretched. */
export function warningTexts({ questions, thresholds }: Catalogue, answers: Answers, firm: Firm): string[] {
  const ignored = Object.entries(questions)
    .filter(([key, question]) => answers.numbers[key] !== undefined && !applies(question, answers))
    .map(([key, { onlyIf }]) => `${key} is ignored, because ${onlyIf?.key} is not "${onlyIf?.is}".`);
  const most = thresholds.calibratedUpTo;
  const stretched =
    firm.staff > most ? [`The defaults are calibrated for 1–${most} people; above that they are stretched.`] : [];
  return [...ignored, ...stretched];
}

/** What a finding says. Its sentence is written for the method's threshold; where that is replaced, it says so. */
export function findingText({ finding, says }: FiredFinding, replaced: readonly Replacement[]): string {
  const own = replaced.find(({ id }) => id === `thresholds.${finding.id}`);
  if (own === undefined || finding.kind !== 'threshold') return says;
  const where = finding.comparison === 'above' ? 'above' : 'from';
  return `${says} (Set to fire ${where} ${valueText(own.to)} instead of ${valueText(own.from)}.)`;
}
