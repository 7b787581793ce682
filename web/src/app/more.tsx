import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props<T> {
  readonly all: readonly T[];
  readonly few: number;
  readonly children: (some: readonly T[], more: ComponentChildren) => ComponentChildren;
}

/** The first few of many, and a button for the rest: "and 73 more". */
export function Few<T>({ all, few, children }: Props<T>) {
  const [open, setOpen] = useState(false);
  const left = all.length - few;
  if (open || left <= 0) return <>{children(all, null)}</>;
  return (
    <>
      {children(
        all.slice(0, few),
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          and {left.toLocaleString("en-GB")} more
        </button>,
      )}
    </>
  );
}
