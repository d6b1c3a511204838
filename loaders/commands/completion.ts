import type {Command, Option} from "commander";

/** The shells that words are completed in. */
export const shells = ["bash", "zsh"] as const;

/** The words that may follow an option; none where any word or file may. */
const choicesOf = ({argChoices}: Option): readonly string[] => argChoices ?? [];

/** A script that completes the commands, their options and the choices of these; files where nothing else fits. */
export function completion(program: Command, shell: (typeof shells)[number]): string {
  const commands = program.commands.filter((command) => command.name() !== "completion");
  const options = commands.map((command) => {
    const flags = [...command.options.flatMap(({long}) => long ?? []), "--help"];
    return `    ${command.name()}) words="${flags.join(" ")}" ;;`;
  });
  const valued = new Map(
    commands.flatMap(({options}) =>
      options.flatMap((option) =>
        option.long && choicesOf(option).length ? [[option.long, choicesOf(option).join(" ")] as const] : []
      )
    )
  );
  const choices = [...valued].map(([flag, words]) => `    ${flag}) words="${words}" ;;`);
  return [
    ...(shell === "zsh" ? ["autoload -U +X bashcompinit && bashcompinit"] : []),
    "_fazhi() {",
    `  local words="" word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"`,
    '  case "$before" in',
    ...choices,
    "    --*) ;;",
    `    *) case "\${COMP_WORDS[1]}" in`,
    ...options.map((line) => `  ${line}`),
    "    esac ;;",
    "  esac",
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((command) => command.name()).join(" ")} --help"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    "}",
    "complete -o default -F _fazhi fazhi",
    ""
  ].join("\n");
}
