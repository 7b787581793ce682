interface Rule {
  readonly lower: boolean;
  readonly drop: number;
  readonly suffix: string;
}

const known = new Map<string, Rule>();

function parsed(rule: string): Rule {
  const [lower, drop, ...suffix] = rule.split("|");
  const made = { lower: lower === "1", drop: Number(drop), suffix: suffix.join("|") };
  known.set(rule, made);
  return made;
}

/** A lemma rule "L|n|suffix": lower-case first when L is 1, drop the last n code points, append the suffix. @param rule one of the model's few hundred */
export function lemmaOf(word: string, rule: string): string {
  const { lower, drop, suffix } = known.get(rule) ?? parsed(rule);
  const form = lower ? word.toLowerCase() : word;
  const kept = drop === 0 ? form : withoutLast(form, drop);
  return kept + suffix || word;
}

function withoutLast(form: string, drop: number): string {
  let end = form.length;
  for (let left = drop; left > 0 && end > 0; left--) end -= (form.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
  return form.slice(0, end);
}
