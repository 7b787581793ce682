/** The token that allows writing, kept for this tab only and sent to this server only. */
const KEY = "hearsay-token";

export const token = {
  read: (): string | null => sessionStorage.getItem(KEY),
  keep: (value: string): void => sessionStorage.setItem(KEY, value.trim()),
  forget: (): void => sessionStorage.removeItem(KEY),
};
