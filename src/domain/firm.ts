import { number, yesNo } from './questions.ts';

/** Questions about the firm itself; they scale most defaults. */
export const firm = {
  staff: number({
    name: 'People with a computer',
    findOut: 'count',
    ask: 'How many people use a computer at work?',
    why: 'Most defaults and all risk figures scale with the size of the firm.',
    help: 'Count the owner. Part-timers who use a computer count as one.',
    unit: 'people',
    min: 1,
    max: 1000,
    quick: true,
    fallback: { kind: 'same-as', key: 'workstations', otherwise: [3, 8, 20] },
  }),
  workstations: number({
    name: 'Computers',
    findOut: 'count',
    ask: 'How many computers are there?',
    why: 'Providers charge for each seat, and each computer needs updates and backups.',
    help: 'Desktops and laptops; leave out phones and tablets.',
    unit: 'computers',
    min: 1,
    max: 2000,
    fallback: { kind: 'same-as', key: 'staff', otherwise: [3, 8, 20] },
  }),
  server: yesNo({
    name: 'Server on your premises',
    ask: 'Is there a server or a business system on your own premises?',
    why: 'It needs care that cloud services do not, and providers charge for it.',
    help: 'A machine in a cupboard that several people depend on counts; a network drive with the only copy of your files does too.',
  }),
  regulated: yesNo({
    name: 'Special data duties',
    ask: 'Do special data duties apply to you (health, legal, finance, card data)?',
    why: 'A leak costs more where the law or a contract sets duties.',
    help: 'If a customer, a regulator or your bank has ever sent you a security questionnaire, say yes.',
  }),
} as const;
