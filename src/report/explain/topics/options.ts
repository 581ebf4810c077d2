import { fixFormulas } from '../../../core/model/fixes.ts';
import type { Fix } from '../../../domain/fixes/fix.ts';
import { formulaText } from '../../../domain/formula.ts';
import type { Option } from '../../../domain/options/option.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact, TopicGroup } from '../explanation.ts';
import { clientFigures } from '../figures/index.ts';
import { namesOf } from '../names.ts';
import { originOf } from '../origin.ts';

/** The five ways to run IT, and the gaps a firm can close. */
export const optionTopics = (context: Context): TopicGroup[] => [
  {
    title: 'Options',
    topics: context.catalogue.options.map((option) => ({
      id: `options.${option.id}`,
      title: option.title,
      also: [option.id],
      explain: () => explainOption(context, option),
    })),
  },
  {
    title: 'Fixes',
    topics: context.catalogue.fixes.map((fix) => ({
      id: `fixes.${fix.id}`,
      title: fix.title,
      also: [fix.id],
      explain: () => explainFix(context, fix),
    })),
  },
];

function explainOption(context: Context, { id, title, says, closes, provider }: Option): Explanation {
  return {
    id: `options.${id}`,
    title,
    says: [says],
    formula: 'what remains of every line + fee + steering + set-up / H + fixes + provider risk',
    facts: [
      { label: 'Gaps', text: closesText(closes) },
      ...(provider === undefined ? [] : providerFacts(provider)),
      ...(CANDIDATE[id] ?? []),
    ],
    origin: originOf(id === 'in-house-plus' ? 'judgement' : 'article'),
    seeAlso: [`options.${id}.cost`, ...(provider === undefined ? [] : [`shares.${id}`, `terms.${id}`])],
    ...clientFigures(context, 'options.<option>.cost', { option: id }),
  };
}

const providerFacts = (provider: NonNullable<Option['provider']>): Fact[] => [
  { label: 'Fee a month', text: formulaText(provider.fee) },
  { label: 'Steering hours', text: `${formulaText(provider.steeringHours)}, at ownerRate` },
  { label: 'Set-up, once', text: formulaText(provider.setUp) },
  { label: 'Provider risk', text: `${provider.riskShare} of it (terms.${provider.id}.riskShare)` },
];

const CANDIDATE: Readonly<Partial<Record<Option['id'], readonly Fact[]>>> = {
  'as-is': [{ label: 'Candidate', text: 'Only while no critical finding is open' }],
  'in-house-plus': [{ label: 'Candidate', text: 'Only where there is something to fix; it is the baseline then' }],
};

function closesText(closes: Option['closes']): string {
  switch (closes.by) {
    case 'nobody':
      return 'Stay open';
    case 'firm':
      return 'The firm closes those that are critical or pay, at their cost';
    case 'provider':
      return `Inside the fee: ${[...closes.fixes, ...Object.entries(closes.answers).map((one) => one.join(' '))].join(', ')}; the firm closes the rest that pay`;
  }
}

function explainFix(context: Context, fix: Fix): Explanation {
  const { once, monthly } = fixFormulas(fix);
  return {
    id: `fixes.${fix.id}`,
    title: fix.title,
    says: [
      `It replaces the answer to ${fix.id} by ${fix.becomes}. Its effect is the fall of the risk lines with that answer.`,
      'It is done where it is critical, or where, at the means and alone, it brings more than it costs.',
    ],
    formula: formulaText(monthly),
    where: namesOf(context, monthly),
    facts: [
      { label: 'Open when', text: `${fix.id} is ${fix.open.join(', ')}` },
      { label: 'Critical when', text: fix.critical.length === 0 ? 'Never' : `${fix.id} is ${fix.critical.join(', ')}` },
      { label: 'Set-up, once', text: formulaText(once) },
      { label: 'Unit', text: 'money a month' },
    ],
    origin: originOf('judgement'),
    seeAlso: [`questions.${fix.id}`],
    ...clientFigures(context, 'fixes.<fix>.cost', { fix: fix.id }),
  };
}
