import type { CommandWords, ProgramWords } from './words.ts';

/** A script for PowerShell. Where it offers nothing, PowerShell offers files. */
export function powershellScript({ name, standard, commands }: ProgramWords): string {
  return `# Completion of ${name} for PowerShell; put it into $PROFILE:  ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${list(commands.map((command) => command.name))}
  $options = @{
${commands.map(optionsOf).join('\n')}
  }
  $values = @{
${commands.flatMap(valuesOf).join('\n')}
  }
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $named = $before | Where-Object { $commands -contains $_ } | Select-Object -First 1
  $command = if ($named) { $named } else { ${quoted(standard)} }
  $after = "$command $($before[-1])"
  $words = if ($values.ContainsKey($after)) { $values[$after] }
    elseif ($wordToComplete -like '-*') { $options[$command] }
    elseif (-not $named) { $commands }
    else { $values[$command] }
  $words | Where-Object { $_ -like "$wordToComplete*" } |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

const optionsOf = ({ name, options }: CommandWords): string =>
  `    ${quoted(name)} = ${list(options.flatMap(({ flags }) => flags))}`;

/** What may follow a command, and what may follow each option that takes something. */
const valuesOf = ({ name, words, options }: CommandWords): string[] => [
  `    ${quoted(name)} = ${list(words)}`,
  ...options
    .filter(({ takes }) => takes !== 'nothing')
    .flatMap(({ flags, words: taken }) => flags.map((flag) => `    ${quoted(`${name} ${flag}`)} = ${list(taken)}`)),
];

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
