export { inOrder } from "./in-order.js";
export { openPool, type Pool, type PoolOptions } from "./pool.js";
