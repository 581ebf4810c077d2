import { assessSignById } from '../../core/rules/rules.ts';
import type { Section } from '../../domain/index.ts';
import type { SignId } from '../../domain/vocabulary.ts';
import { drawBars } from '../../renderers/terminal/bars.ts';
import type { Bar } from '../../report/blocks.ts';
import { SIGN_TONES } from '../../report/sections/signs.ts';
import { answersIn, type InterviewState } from './interview-state.ts';
import type { Look } from './words/transcript.ts';

const INDENT = '  ';

/** What the answers to a sign come to, once all of its questions were asked. */
export function summaryLines(state: InterviewState, section: Section, { width, palette }: Look): string[] {
  const bar = signSummary(state, section);
  if (bar === undefined) return [];
  const bars = drawBars({ kind: 'bars', outOf: 100, bars: [bar] }, { width: width - INDENT.length, palette });
  return ['', ...bars.map((line) => INDENT + line)];
}

/** The same as a bar; undefined for a section that is no sign, and while nothing is known. */
function signSummary(state: InterviewState, section: Section): Bar | undefined {
  const assessed = assessSignById(state.catalogue, section.id as SignId, answersIn(state));
  if (assessed === undefined || assessed.severity === null) return undefined;
  const { severity, status, fired } = assessed;
  const tone = SIGN_TONES[status];
  return {
    label: section.short,
    value: severity,
    text: String(Math.round(severity)),
    status,
    ...(tone && { tone }),
    because: fired.filter(({ critical }) => critical).map(({ says }) => ({ text: says, tone: 'critical' as const })),
  };
}
