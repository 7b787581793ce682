/** Verbs that have whom they harm, hold, judge or let go as their object. */
export const SUFFERED = new Set(
  `abduct accuse acquit ambush arrest assassinate attack ban beat behead bomb capture charge convict deport detain displace evict execute
   expel extradite fine free gun hijack imprison indict injure jail kidnap kill lynch massacre murder oust poison raid rape
   release rescue sack seize sentence shell shoot slay stab storm suspend target torture wound`.split(/\s+/),
);

/** Those harmed in numbers, as headlines count them: "kills five". */
export const HARMING = new Set("kill wound injure maim".split(" "));
