import { exactly } from '../../format/money.ts';
import type { Estimate } from '../../result.ts';
import type { Client } from '../context.ts';
import type { Fact } from '../explanation.ts';
import { rounded } from './arithmetic.ts';

/** The steps and the model differ by more than this part of the figure where it is worth a word. Judgement. */
const WORTH_A_WORD = 0.0005;

/** What the model finds over all draws, beside what the steps led to. */
export function foundEstimate(client: Client, estimate: Estimate, atMeans?: number): Fact[] {
  const { draws } = client.result;
  const spread =
    estimate.p10 === estimate.p90 ? '' : `; 8 of 10 lie between ${rounded(estimate.p10)} and ${rounded(estimate.p90)}`;
  return [
    { label: 'The model', text: `${rounded(estimate.mean)} on average over ${exactly(draws)} draws${spread}` },
    ...(atMeans === undefined ? [] : whyNotTheSame(atMeans, estimate.mean)),
  ];
}

/** The same where only the mean is reported. */
export const foundMean = (client: Client, mean: number, atMeans?: number): Fact[] =>
  foundEstimate(client, { mean, p10: mean, p90: mean }, atMeans);

function whyNotTheSame(atMeans: number, mean: number): Fact[] {
  if (Math.abs(atMeans - mean) <= WORTH_A_WORD * Math.max(Math.abs(mean), Math.abs(atMeans))) return [];
  return [
    {
      label: 'Why not the same',
      text:
        'The steps take the mean of each input. The model computes every draw and takes the mean of the outcomes, which ' +
        'differs where the larger of two is taken, where one input counts twice, and a little from the draws themselves.',
    },
  ];
}
