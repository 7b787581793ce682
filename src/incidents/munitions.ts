/** Words for what is fired, dropped or laid, as a part of regular expressions. */
export const MUNITIONS =
  "(?:drone|missile|rocket|shell|mortar|mortar round|bomb|mine|landmine|projectile|grenade|warhead|bullet|round)s?|explosives|artillery";
