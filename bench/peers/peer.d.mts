export function peer(load: () => unknown): Promise<void>;
