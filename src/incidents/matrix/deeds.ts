/** Nouns for a deed, as one side of a pattern: what is blamed on somebody, or called unlawful. */
export const DEEDS =
  "acts?|actions?|aggression|ambush|arrests?|abductions?|assault|attacks?|blast|blockade|bloodshed|bombings?|capture|clash(?:es)?|deaths?|detentions?|" +
  "explosion|expulsions?|incident|incursions?|interference|invasion|kidnappings?|killings?|massacre|measures?|murders?|occupation|operations?|raids?|" +
  "sanctions?|seizures?|shelling|shooting|sinking|strikes?|use|violence|war";
