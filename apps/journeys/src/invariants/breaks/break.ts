/** How a county can be broken behind the services' back, and which checks must say so, and no other. */
export interface Break {
  readonly how: string;
  readonly seenBy: readonly string[];
  /** As the superuser, with triggers and foreign keys asleep. */
  readonly sql: string;
}

export const drop = (table: string, ...constraints: string[]) => `ALTER TABLE ${table} ${constraints.map((name) => `DROP CONSTRAINT "${name}"`).join(', ')};`;
/** One row that a condition names. */
export const one = (table: string, condition: string) => `ctid = (SELECT ctid FROM ${table} WHERE ${condition} ORDER BY 1 LIMIT 1)`;
