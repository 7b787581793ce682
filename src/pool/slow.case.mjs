/** Takes its time. */
export default () => new Promise((done) => setTimeout(() => done("done"), 300));
