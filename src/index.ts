export type { Answers } from './core/answers/answers.ts';
export { type AnswerProblem, type Checked, checkAnswers } from './core/answers/check.ts';
export { type Catalogue, catalogue } from './domain/index.ts';
export { type Format, formats, type Look, type Render } from './renderers/index.ts';
export { type AssessSettings, assess } from './report/assess.ts';
export { problemSentence } from './report/problems.ts';
export type { Estimate, Result } from './report/result.ts';
