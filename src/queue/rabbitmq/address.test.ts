import { expect, it } from "vitest";
import { addressOf } from "./address.js";

it.each([
  ["amqp://localhost", "amqp://guest:guest@localhost", ["localhost"], "hearsay", "amqp://localhost"],
  [
    "amqps://ann:s%40e@a:1,b:2/news?queue=wire&heartbeat=5",
    "amqps://ann:s%40e@a:1/news?heartbeat=5",
    ["a:1", "b:2"],
    "wire",
    "amqps://a:1,b:2/news",
  ],
])("reads %s", (url, first, hosts, queue, shown) => {
  expect(addressOf(url)).toEqual({ url: first, hosts, queue, shown });
});

it.each(["amqp://", "localhost:5672", "http://localhost"])("refuses %s", (url) => {
  expect(() => addressOf(url)).toThrow(/such as amqp:/);
});
