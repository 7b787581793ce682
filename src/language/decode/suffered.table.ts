/** Verbs that have whom they harm, hold, judge or let go as their object. */
export const SUFFERED = new Set(
  `abduct accuse acquit ambush arrest assassinate attack ban beat behead bomb capture charge convict deport detain displace evict execute
   expel extradite fine free gun hijack hold imprison indict injure jail kidnap kill lynch massacre murder oust poison raid rape
   release rescue sack seize sentence shell shoot slay stab storm suspend target torture wound`.split(/\s+/),
);

/** Those of them that are never without an object, so that "teachers kidnapped in May" kidnapped nobody. */
export const OBJECT_BOUND = new Set(
  `abduct acquit arrest assassinate behead capture convict deport detain displace evict execute expel extradite hijack imprison indict injure jail
   kidnap kill lynch massacre murder oust poison rape sack slay torture wound`.split(/\s+/),
);

/** Those harmed in numbers, as headlines count them: "kills five". */
export const HARMING = new Set("kill wound injure maim".split(" "));

/** Those whom a loss leaves behind, and who are not who was lost. */
export const KIN = /^(?:relative|family|parent|father|mother|brother|sister|widow|wife|husband|friend|colleague)$/;
