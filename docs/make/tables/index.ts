import { factorsTable, linesTable, noCopyTable, risksTable } from './costs.ts';
import { fixesTable } from './fixes.ts';
import { assumptionsTable, constantsTable, idsTable, pricesTable, sourcesTable } from './numbers.ts';
import { feesTable, optionsTable, providerWorkTable, sharesTable } from './options.ts';
import { questionsTable } from './questions.ts';
import { rulesTable, servicesTable } from './rules.ts';
import { bandsTable, settingsTable, strengthTable } from './verdict.ts';

/** Every generated table by the name in its marker. */
export const tables: Readonly<Record<string, () => string>> = {
  questions: questionsTable,
  rules: rulesTable,
  bands: bandsTable,
  services: servicesTable,
  lines: linesTable,
  risks: risksTable,
  factors: factorsTable,
  'no-copy': noCopyTable,
  options: optionsTable,
  fixes: fixesTable,
  shares: sharesTable,
  'provider-work': providerWorkTable,
  fees: feesTable,
  assumptions: assumptionsTable,
  constants: constantsTable,
  prices: pricesTable,
  ids: idsTable,
  settings: settingsTable,
  strength: strengthTable,
  sources: sourcesTable,
};
