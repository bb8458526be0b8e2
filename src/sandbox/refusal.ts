/**
 * The system says no: a status and the words it answers with. Thrown by the box office, turned into an answer by the
 * HTTP layer, where a dialect may change its form. Source: reference 6.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: readonly string[];

  constructor(status: number, message: string, problems: readonly string[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.problems = problems;
  }
}

export const notFound = (what: string): Refusal => new Refusal(404, `${what} was not found`);
