import type { Command } from 'commander';
import { PAGE_FORMATS } from '../../renderers/index.ts';
import type { PageDestination } from '../deliver-page.ts';
import type { Edge } from '../edge.ts';
import { EXIT } from '../exit-codes.ts';
import { addDestination } from './destination.ts';

/** The options of `questions` as commander hands them over. */
interface QuestionsOptions extends PageDestination {
  readonly quick?: boolean;
  readonly template?: true;
}

const EXAMPLES = `
Examples:
  $ it-readiness questions                            to read before the meeting
  $ it-readiness questions --quick -o questions.md    only what matters most
  $ it-readiness questions --template > answers.json  to fill in with an editor`;

/** Adds the command that prints what is asked. */
export function addQuestions(program: Command, edge: Edge, done: (exitCode: number) => void): void {
  const command = program
    .command('questions')
    .description('Print the questionnaire for a meeting, or a blank answers file.');
  addDestination(command, PAGE_FORMATS)
    .option('--quick', 'only the questions that matter most')
    .option('--template', 'a blank answers file instead')
    .addHelpText('after', EXAMPLES)
    .action(async ({ quick = false, template, ...destination }: QuestionsOptions) => {
      const [{ catalogue }, { deliverPage }, { deliverText, settleDestination }] = await Promise.all([
        import('../../domain/index.ts'),
        import('../deliver-page.ts'),
        import('../deliver.ts'),
      ]);
      const to = await settleDestination(destination, edge);
      if (template) {
        const { blankAnswers } = await import('../../report/questionnaire/template.ts');
        await deliverText(`${JSON.stringify(blankAnswers(catalogue, { quick }), undefined, 2)}\n`, to, edge);
      } else {
        const { questionList, questionnaire } = await import('../../report/questionnaire/questionnaire.ts');
        const [page, data] = [() => questionnaire(catalogue, { quick }), () => questionList(catalogue, { quick })];
        await deliverPage({ page, data }, to, edge);
      }
      done(EXIT.done);
    });
}
