import { QUOTES } from '../../../core/model/inputs.ts';
import { mean } from '../../../core/simulation/estimate.ts';
import type { NumberQuestion, Question } from '../../../domain/questions.ts';
import type { Client, Context } from '../context.ts';
import type { Fact, Figures } from '../explanation.ts';
import { rounded } from './arithmetic.ts';
import { inputsOf } from './inputs.ts';

/** What a client answered, or what stands in for it. */
export function answerFigures(context: Context, key: string, question: Question): { figures?: Figures } {
  const { client } = context;
  if (client === undefined) return {};
  if (question.kind === 'number') return { figures: numberFigures(context, client, key, question) };
  const word = client.answers.choices[key] ?? 'unknown';
  const meaning = question.options[word] ?? 'Don’t know';
  return { figures: { inputs: [], steps: [], found: [{ label: 'Your answer', text: `${word} (${meaning})` }] } };
}

function numberFigures(context: Context, client: Client, key: string, { fallback }: NumberQuestion): Figures {
  if (fallback.kind === 'at-least') {
    const { threshold } = client.result.tail;
    return {
      inputs: [],
      steps: [],
      found: [{ label: 'In the result', text: `${rounded(threshold)} (tail.threshold)` }],
    };
  }
  const name = Object.keys(QUOTES).find((price) => QUOTES[price] === key) ?? key;
  const { means, sheet } = client.assessment.model;
  const { choices } = client.answers;
  return { inputs: inputsOf({ context, client, choices, sheet }, [name], means), steps: [], found: [] };
}

/** What an amount of the formulas is for a client; under each option, where it depends on that. */
export function amountFigures({ client }: Context, name: string): { figures?: Figures } {
  if (client === undefined) return {};
  const { model } = client.assessment;
  const common = model.means[name];
  const found: Fact[] =
    common !== undefined && name !== 'pNoCopy'
      ? [{ label: 'For you', text: rounded(common) }]
      : model.options.flatMap(({ option, values }) => {
          const value = values[name];
          return value === undefined ? [] : [{ label: option.title, text: `${rounded(mean(value))} on average` }];
        });
  return { figures: { inputs: [], steps: [], found } };
}
