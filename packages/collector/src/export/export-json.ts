/** The records as they were stored, already JSON, as one document that is written piece by piece. */
export async function* exportJson(name: string, bodies: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield `{"kith":"export/1","${name}":[`;
  let separator = '\n';
  for await (const body of bodies) {
    yield separator + body;
    separator = ',\n';
  }
  yield '\n]}\n';
}
