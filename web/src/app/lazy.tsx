import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Failed, Loading } from "./states";

export type Lazy<P extends object> = ComponentType<P> & {
  /** Fetches the code before it is shown; when that fails, showing it tries again. */
  readonly ahead: () => void;
};

/** A component whose code is fetched when it is first shown; a failed fetch says so and can be tried again. */
export function lazy<P extends object>(what: string, load: () => Promise<ComponentType<P>>): Lazy<P> {
  let known: ComponentType<P> | undefined;
  const Shown = (props: P) => {
    const [, setKnown] = useState<ComponentType<P>[]>([]);
    const [failed, setFailed] = useState(0);
    const [turn, setTurn] = useState(0);
    useEffect(() => {
      if (known) return;
      load().then(
        (component) => {
          known = component;
          setKnown([component]);
        },
        () => setFailed(turn + 1),
      );
    }, [turn]);
    if (known) {
      const Known = known;
      return <Known {...props} />;
    }
    if (failed > turn)
      return <Failed text={`The page for ${what} could not be fetched.`} retry={() => setTurn(turn + 1)} home />;
    return <Loading what={what} />;
  };
  const ahead = (): void => {
    if (known) return;
    load().then(
      (component) => (known = component),
      () => {},
    );
  };
  return Object.assign(Shown, { ahead });
}
