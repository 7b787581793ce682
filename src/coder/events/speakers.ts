import type { Participant } from "../../records/index.js";
import { isFirstPerson, participantAt } from "./parties.js";
import type { Scene } from "./scene.js";

/** Who speaks the words around a token: the source of the innermost attribution that holds it; null in the publisher's voice. */
export function speakerAt(scene: Scene, token: number): Participant | null {
  const index = scene.saidIn[token];
  const said = index === null || index === undefined ? undefined : scene.attributions[index]?.record;
  if (!said || (said.source === null && said.sourceEntity === null)) return null;
  return {
    ...(said.source && { span: said.source }),
    ...(said.sourceEntity !== null && { entity: said.sourceEntity }),
  };
}

/** The participant at a head; "we" and "our" inside someone's words that no entity claims are the speaker. */
export function partyAt(scene: Scene, head: number): Participant {
  const own = participantAt(scene, head);
  if (own.entity !== undefined || !isFirstPerson(scene, head)) return own;
  const speaker = speakerAt(scene, head);
  return speaker?.entity === undefined ? own : { ...own, entity: speaker.entity };
}
