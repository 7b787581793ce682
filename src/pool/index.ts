export { inOrder } from "./in-order.js";
export { openPool, type Pool, type PoolOptions } from "./pool.js";
export { beside, lossOf, openThreads, type Threads, type ThreadsOptions } from "./threads.js";
