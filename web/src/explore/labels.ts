/** Names of filter values, as facets told them; an id whose name was never told stands for itself. */
const known = new Map<string, string>();

export const tell = (values: readonly { value: string; label: string }[]): void => {
  for (const { value, label } of values) known.set(value, label);
};

export const labelOf = (value: string): string => known.get(value) ?? value;
