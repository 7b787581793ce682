import { withoutPassword } from "../../records/index.js";
import { QueueError } from "../queue.js";

export interface Address {
  /** For the client: the first broker, with name, password and virtual host. */
  readonly url: string;
  /** `host:port` of all brokers. */
  readonly hosts: string[];
  /** The queue's name on the broker. */
  readonly queue: string;
  /** The address without its password, for messages. */
  readonly shown: string;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const FORM = /^(amqps?):\/\/(?:([^@/?#]*)@)?([^@/?#]+)(\/[^?#]*)?(\?[^#]*)?$/;

/** `amqp://user:password@host:5672,host:5672/vhost?queue=hearsay`: several brokers of a cluster are named with commas. @throws QueueError */
export function addressOf(url: string): Address {
  const [, scheme, user, named, vhost = "", query = ""] = FORM.exec(url) ?? [];
  if (!scheme || !named?.split(",").every((host) => HOST.test(host)))
    throw new QueueError(
      `--queue takes an address such as amqp://guest:guest@localhost:5672, not "${withoutPassword(url)}".`,
    );
  const hosts = named.split(",");
  const params = new URLSearchParams(query);
  const queue = params.get("queue") ?? "hearsay";
  params.delete("queue");
  const rest = params.size ? `?${params}` : "";
  return {
    url: `${scheme}://${user ?? "guest:guest"}@${hosts[0]}${vhost}${rest}`,
    hosts,
    queue,
    shown: `${scheme}://${named}${vhost}`,
  };
}
