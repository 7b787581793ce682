import type { EventType } from "../../records/plover.js";

/** Instruments and circumstances by the mode they tell. Lines: mode, then lemmas. */
const read = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [mode = "", ...lemmas] = line.trim().split(/\s+/);
        return lemmas.map((lemma): [string, string] => [lemma, mode]);
      }),
  );

export const INSTRUMENTS: ReadonlyMap<EventType, ReadonlyMap<string, string>> = new Map([
  [
    "ASSAULT",
    read(`
      aerial warplane airstrike jet helicopter aircraft plane aerial air-raid airforce air
      drone drone uav unmanned quadcopter
      heavy-weapons artillery shell rocket missile mortar tank howitzer cannonade gunboat
      suicide-attack suicide
      explosives bomb explosive ied grenade landmine mine dynamite blast explosion
      firearms gun gunfire gunbattle gunfight shooting shoot rifle pistol bullet sniper kalashnikov machine-gun gunman shotgun handgun
      primitive knife machete axe spear stone sword arrow dagger hammer
      beat baton stick fist whip
      crowd-control teargas
      unconventional chemical sarin chlorine nerve gas
      targeted assassin hitman
    `),
  ],
  [
    "CONSULT",
    read(`
      phone telephone phone videoconference
      multilateral summit g7 g20 multilateral
      third-party mediator mediation auspices brokered
      visit visit
    `),
  ],
  [
    "MOBILIZE",
    read(`
      police police policeman
      militia militia militiaman paramilitary
      weapons missile rocket launcher artillery warhead
      troops troop soldier army military reservist brigade battalion warship carrier marine
    `),
  ],
]);
