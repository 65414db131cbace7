/** What the system says must be what the papers say; a scenario that drifts from them fails. */
export function mustBe(what: string, found: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${is}, and not ${should}`);
}

/** A step that must be refused, and with which code. */
export function mustRefuse(what: string, answer: object, code: string): void {
  mustBe(what, 'refused' in answer ? answer.refused : 'not refused', code);
}
