import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nearestOf } from '../core/answers/nearest.ts';
import { UserError } from './errors.ts';

/** A first word that is no command is a file of answers; this is for the one that was meant as a command. */
export function refuseMisspeltCommand([word]: readonly string[], { commands }: Command): void {
  const names = [...commands.map((command) => command.name()), 'help'];
  if (word === undefined || !/^[a-z]+$/i.test(word) || names.includes(word)) return;
  const meant = nearestOf(word, names);
  if (meant === undefined || existsSync(word)) return;
  throw new UserError(`There is no command and no file "${word}"; did you mean "${meant}"?`);
}
