import type { CommandWords, ProgramWords } from './words.ts';

/** A script for bash. Where it offers nothing, bash offers files. */
export function bashScript({ name, standard, commands }: ProgramWords): string {
  const names = commands.map((command) => command.name);
  return `# Completion of ${name} for bash; put it into ~/.bashrc:  eval "$(${name} completion bash)"
_it_readiness() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' words='' at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${names.join('|')}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  if [[ -z $command && $current != -* ]]; then words='${names.join(' ')} help'; fi
  : "\${command:=${standard}}"
  case "$command $previous" in
${commands.flatMap(afterOption).join('\n')}
    *)
      case "$command" in
${commands.map(ofCommand).join('\n')}
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _it_readiness ${name}
`;
}

/** Behind an option only its own words are offered, or files. */
const afterOption = ({ name, options }: CommandWords): string[] =>
  options
    .filter(({ takes }) => takes !== 'nothing')
    .map(
      ({ flags, words }) => `    ${flags.map((flag) => `"${name} ${flag}"`).join('|')}) words='${words.join(' ')}' ;;`,
    );

function ofCommand({ name, words, options }: CommandWords): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  const own = words.length === 0 ? '' : ` else words="$words ${words.join(' ')}";`;
  return `        ${name}) if [[ $current == -* ]]; then words='${flags}';${own} fi ;;`;
}
