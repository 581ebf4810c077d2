/**
 * What the article says to ask a provider before signing. Each criterion has a plain question, and sharper ones for
 * clients in whose answers a finding makes it pointed; the first that fits is asked.
 */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly pointed: readonly { readonly finding: string; readonly question: string }[];
}

export const criteria: readonly Criterion[] = [
  {
    id: 'response-time',
    title: 'Guaranteed response time',
    question: 'Within how many working hours does somebody start on our problem, and what do we get if not?',
    pointed: [
      {
        finding: 'repeated-outages',
        question:
          'When everybody stands still, within how many minutes does somebody start, also at 7 in the morning, and what do we get if not?',
      },
      {
        finding: 'frequent-incidents',
        question: 'We have many small problems: how fast is a single stuck person helped, not just the whole office?',
      },
    ],
  },
  {
    id: 'references',
    title: 'References in our industry',
    question: 'Which two clients of our size and industry may we call?',
    pointed: [
      {
        finding: 'fast-growth',
        question: 'Which client grew with you as fast as we plan to, and may we call them?',
      },
    ],
  },
  {
    id: 'cost-transparency',
    title: 'Cost transparency',
    question: 'What is not in the monthly price, and what did clients like us pay on top last year?',
    pointed: [
      {
        finding: 'project',
        question: 'Which of our planned projects are in the price, and what does an hour cost for those that are not?',
      },
      {
        finding: 'equipment-wave',
        question: 'What do you add to the price of the computers we will buy, and may we buy them elsewhere?',
      },
    ],
  },
  {
    id: 'advice',
    title: 'Advice, not just repair',
    question: 'What will you tell us every quarter that we did not ask?',
    pointed: [
      {
        finding: 'mostly-repeats',
        question: 'Half of our problems are repeats: how do you find causes, and how will you show us that they stop?',
      },
      {
        finding: 'repeats',
        question: 'Many of our problems come back: how will you show us each month that there are fewer?',
      },
    ],
  },
  {
    id: 'expertise',
    title: 'Several areas of expertise',
    question: 'Who covers backups, security and the cloud at your firm when the person we know is on holiday?',
    pointed: [
      {
        finding: 'no-backup',
        question: 'Who sets up our backups, and will you restore a computer in front of us in the first month?',
      },
      {
        finding: 'untested-backup',
        question:
          'Will you restore one of our computers in front of us in the first month, and once a year after that?',
      },
      {
        finding: 'unknown-backup',
        question: 'Will you tell us in the first week what is backed up, and restore one computer in front of us?',
      },
      { finding: 'mfa', question: 'Who will switch on a second factor for all of us, and who watches for break-ins?' },
    ],
  },
];
