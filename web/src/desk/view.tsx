export function Desk() {
  return <h1>The desk</h1>;
}
