/** Principal components by orthogonal iteration (Golub & Van Loan, Matrix Computations, 8.2.4). */

export function lessMean(rows: readonly ArrayLike<number>[]): Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) for (let d = 0; d < size; d++) mean[d]! += row[d]! / rows.length;
  return rows.map((row) => Float64Array.from(row, (value, d) => value - mean[d]!));
}

const ROUNDS = 60;

/** @returns `count` orthogonal unit directions in which the rows, whose mean is zero, vary most */
export function principal(rows: readonly Float64Array[], count: number): Float64Array[] {
  const size = rows[0]!.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) for (let j = 0; j <= i; j++) covariance[i]![j]! += row[i]! * row[j]!;
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) covariance[j]![i] = covariance[i]![j]!;
  // Any start will do that is not orthogonal to what is looked for: the axes, a little turned.
  let found: Float64Array[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (_, d) => (d === k ? 1 : Math.sin(k * size + d) / size)),
  );
  for (let round = 0; round < ROUNDS; round++)
    found = orthogonal(found.map((direction) => Float64Array.from(covariance, (row) => dot(row, direction))));
  return found;
}

export const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, d) => sum + value * b[d]!, 0);

/** Gram–Schmidt, in the order given. */
function orthogonal(directions: readonly Float64Array[]): Float64Array[] {
  const made: Float64Array[] = [];
  for (const direction of directions) {
    const rest = Float64Array.from(direction);
    for (const other of made) {
      const share = dot(rest, other);
      for (let d = 0; d < rest.length; d++) rest[d]! -= share * other[d]!;
    }
    const length = Math.sqrt(dot(rest, rest));
    made.push(rest.map((value) => value / length));
  }
  return made;
}
