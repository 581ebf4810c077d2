import type { Answers } from '../core/answers/answers.ts';
import { applies } from '../core/answers/assumed.ts';
import type { Assessment } from '../core/assess.ts';
import type { Firm } from '../core/model/firm.ts';
import type { RuleOfThumb } from '../core/recommendation/rule-of-thumb.ts';
import type { AssessedSign } from '../core/rules/rules.ts';
import type { Catalogue } from '../domain/index.ts';
import type { OptionId } from '../domain/vocabulary.ts';
import { about, signOf } from './format/money.ts';
import { count, inSentence } from './format/words.ts';
import type { Result } from './result.ts';

/** Why the recommended option leads: what it pays a provider, and the lines that tell it from the other one. */
export function reasonTexts(catalogue: Catalogue, { reasons, verdict, model }: Assessment): string[] {
  const money = (amount: number) => about(amount, signOf(model.firm.market.currency));
  const title = (id: OptionId) => catalogue.options.find((option) => option.id === id)?.title ?? id;
  const fee =
    reasons.fee > 0
      ? `${title(verdict.option)} costs about ${money(reasons.fee)} a month in fees.`
      : `${title(verdict.option)} pays no provider.`;
  const lines = reasons.lines.map(({ id, recommended, other }) => {
    const line = catalogue.lines.find((one) => one.id === id)?.title ?? id;
    const both = `${money(recommended)} a month instead of ${money(other)} with ${inSentence(title(reasons.against))}`;
    return `${line}: ${both}.`;
  });
  return [fee, ...lines];
}

/** For each of the article's criteria the question that this client's findings make pointed. */
export function questionsToAsk({ criteria }: Catalogue, signs: readonly AssessedSign[]): Result['askBeforeSigning'] {
  const fired = new Set(signs.flatMap((sign) => sign.fired.map(({ finding }) => finding.id)));
  return criteria.map(({ title, question, pointed }) => ({
    criterion: title,
    question: pointed.find(({ finding }) => fired.has(finding))?.question ?? question,
  }));
}

/** What the article's rule of thumb says about this client. */
export function ruleOfThumbText({ options }: Catalogue, rule: RuleOfThumb, assumed: boolean): string {
  const often = `${count(Number(rule.incidents.toFixed(1)), 'problem')} a month${assumed ? ' (assumed)' : ''}`;
  const names = rule.speaksFor.map((id) => options.find((option) => option.id === id)?.title ?? id);
  const than = rule.speaksFor.includes('on-demand') ? 'fewer than one' : 'one or more';
  return `With ${often}, ${than}, the article's rule of thumb speaks for ${names.map(inSentence).join(' or ')}.`;
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
