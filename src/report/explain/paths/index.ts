import { formulaText } from '../../../domain/formula.ts';
import type { Catalogue } from '../../../domain/index.ts';
import type { Context } from '../context.ts';
import type { Explanation, Fact } from '../explanation.ts';
import { figuresAt } from '../figures/index.ts';
import { namesOf } from '../names.ts';
import { costPaths } from './costs.ts';
import { optionPaths } from './options.ts';
import { filled, type Ids, matchPath, type PathRule } from './path-rule.ts';
import { runPaths } from './run.ts';
import { signPaths } from './signs.ts';
import { verdictPaths } from './verdict.ts';

/** Every place in a result that holds a figure. */
export const pathRules: readonly PathRule[] = [
  ...signPaths,
  ...costPaths,
  ...optionPaths,
  ...verdictPaths,
  ...runPaths,
];

/** The rule that a path follows, with what its parts stand for. */
export function findPath(catalogue: Catalogue, asked: string): { rule: PathRule; ids: Ids } | undefined {
  for (const rule of pathRules) {
    const ids = matchPath(rule, asked);
    if (ids !== undefined && isKnown(catalogue, ids)) return { rule, ids };
  }
  return undefined;
}

/** Whether the parts name something that the method has. */
function isKnown({ options, lines, fixes, signs, questions }: Catalogue, ids: Ids): boolean {
  const has = (part: string, list: readonly { readonly id: string }[]): boolean =>
    ids[part] === undefined || list.some(({ id }) => id === ids[part]);
  return (
    has('option', options) &&
    has('line', lines) &&
    has('fix', fixes) &&
    has('sign', signs) &&
    (ids['key'] === undefined || ids['key'] in questions)
  );
}

/** What a place in a result says. */
export function explainPath(context: Context, id: string, rule: PathRule, ids: Ids): Explanation {
  const { title, says, facts = [], estimate, seeAlso = [] } = rule;
  return {
    id,
    title: `${title}${subject(context.catalogue, ids)}`,
    says,
    ...formulaOf(context, rule, ids),
    facts: [...facts, ...(estimate ? ESTIMATE : []), COMPUTED],
    ...figuresOf(context, rule, ids, id),
    seeAlso: seeAlso.map((other) => filled(other, ids)),
  };
}

function formulaOf(context: Context, { formula, model }: PathRule, ids: Ids): Pick<Explanation, 'formula' | 'where'> {
  const found = model?.(context.catalogue, ids);
  if (found !== undefined) return { formula: formulaText(found), where: namesOf(context, found, ids['option']) };
  return formula === undefined ? {} : { formula };
}

/** The list of all places has rules without ids: there is nothing to compute for those. */
function figuresOf(context: Context, { path }: PathRule, ids: Ids, asked: string): Pick<Explanation, 'figures'> {
  const figures = asked.includes('<') ? undefined : figuresAt(context, path, ids, asked);
  return figures === undefined ? {} : { figures };
}

const COMPUTED: Fact = { label: 'Kind', text: 'Computed from the answers and the numbers of the method' };

const ESTIMATE: readonly Fact[] = [
  {
    label: 'mean, p10, p90',
    text: 'The mean over all draws, and the values below which one draw and nine draws in ten lie',
  },
];

/** What the figure is about, by its title. */
function subject({ options, lines, fixes, signs }: Catalogue, ids: Ids): string {
  const titles = [
    options.find(({ id }) => id === ids['option'])?.title,
    lines.find(({ id }) => id === ids['line'])?.title,
    fixes.find(({ id }) => id === ids['fix'])?.title,
    signs.find(({ id }) => id === ids['sign'])?.title,
    ids['key'] ?? ids['id'],
  ].filter((title) => title !== undefined);
  return titles.length === 0 ? '' : `: ${titles.join(', ')}`;
}
